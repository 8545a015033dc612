//! `cargo xtask VERB`: what people and the continuous check do with this repository.

use std::process::ExitCode;

use anyhow::Result;

mod bench;
mod coverage;
mod deny;
mod eval;
mod fuzz;
mod learn;
mod needs;
mod run;
mod schema;
mod screenshots;
mod test;
mod tidy;

const USAGE: &str = "\
cargo xtask VERB

  test                  the whole suite: what it needs, form, lints, documents, knowledge, tests
  coverage [--update]   writes docs/coverage.md; --update raises the bar to today's count
           [--check]    writes nothing and fails where the page is stale
  schema                writes knowledge/schema/*.json from the types
  train [LANG]          trains the learned part of the tone engine, for one language or all
  eval [--lang LANG] [--corpora DIR] [--half a|b] [--errors N] [--knowledge DIR] [--set FILE] [--civil FILE]
                        how well the tone engine reads, a rule and language
  tidy                  sizes, spaces, names, styles and the direction of dependencies
  deny                  licences, bans and sources of all dependencies
  needs                 installs or names what the suite needs
  screenshots           takes the pictures of the README from the running program
  bench [NAME]          speed, side by side; without a name, lists the benches
  fuzz [TARGET] [SECS]  feeds a parser random bytes; without a target, all of them
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match verb(&words) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs a verb; false says that it ran and found something wrong.
fn verb(words: &[String]) -> Result<bool> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["test"] => test::run(),
        ["coverage"] => coverage::run(coverage::Mode::Write),
        ["coverage", "--update"] => coverage::run(coverage::Mode::Update),
        ["coverage", "--check"] => coverage::run(coverage::Mode::Check),
        ["schema"] => schema::run(),
        ["tidy"] => tidy::run(),
        ["deny"] => deny::run(),
        ["needs"] => Ok(needs::provide()?.whole()),
        ["screenshots"] => screenshots::run(),
        ["train", rest @ ..] => learn::run(rest),
        ["eval", rest @ ..] => eval::run(rest),
        ["bench", rest @ ..] => bench::run(rest),
        ["fuzz", rest @ ..] => fuzz::run(rest),
        ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(true)
        }
        [] => {
            eprint!("{USAGE}");
            Ok(false)
        }
        [other, ..] => {
            eprint!("xtask: there is no verb \"{other}\" with these words\n\n{USAGE}");
            Ok(false)
        }
    }
}
