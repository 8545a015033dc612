//! `cargo xtask eval [--corpora DIR] [--half a|b] [--errors N]`: how well the tone engine reads.
//!
//! Three kinds of sets: blind messages and the lines of the sources, both in `tests/tone/`, and
//! public sets, which are not part of this repository. The blind messages were written by hands
//! that saw only the definitions of the rules. Half `a` may be looked at while rules are written;
//! half `b` is only counted.

mod lines;
mod own;
mod public;

use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use redress_knowledge::Knowledge;

/// What to evaluate.
#[derive(Debug)]
pub(crate) struct Wish {
    /// The folder of the public sets.
    pub(crate) corpora: Option<PathBuf>,
    /// The half of the blind sets; both without it.
    pub(crate) half: Option<own::Half>,
    /// How many errors a language to print; only of half `a`.
    pub(crate) errors: usize,
}

/// Prints the tables.
pub(crate) fn run(words: &[&str]) -> Result<bool> {
    let wish = wish(words)?;
    let Ok(rules) = Knowledge::embedded().tone() else {
        bail!("the rules do not compile: see `redress rules lint`");
    };
    own::run(&rules, &wish)?;
    lines::run(&rules, &wish)?;
    match &wish.corpora {
        Some(folder) if folder.is_dir() => public::run(&rules, folder)?,
        Some(folder) => bail!(
            "there are no public sets: {} is no folder",
            folder.display()
        ),
        None => println!("\nThere are no public sets here: name their folder with --corpora DIR."),
    }
    Ok(true)
}

fn wish(words: &[&str]) -> Result<Wish> {
    let mut wish = Wish {
        corpora: None,
        half: None,
        errors: 0,
    };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let value = words
            .next()
            .with_context(|| format!("{word} needs a value"))?;
        match *word {
            "--corpora" => wish.corpora = Some(PathBuf::from(value)),
            "--half" => wish.half = Some(value.parse()?),
            "--errors" => wish.errors = value.parse().context("--errors takes a number")?,
            other => bail!("there is no option {other}: use --corpora, --half or --errors"),
        }
    }
    Ok(wish)
}
