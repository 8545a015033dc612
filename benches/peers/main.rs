//! Redress beside Roundup over HTTP: the same texts, the same client, one run, taking turns.
//!
//! `cargo xtask bench peers` installs Roundup, builds the program and runs this:
//! `peers --redress PROGRAM --roundup BIN --work FOLDER [--cases N] [--reuse] [--starts] [--out FILE]`.
//! It ends with 1 where a bar is not reached.

mod http;
mod measure;
mod redress;
mod report;
mod roundup;
mod side;
mod texts;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context as _, Result, bail, ensure};
use redress_benches::machine::{Times, millis, sync_time};

use measure::measure;
use redress::Redress;
use report::{Line, Report};
use roundup::Roundup;
use side::{Side as _, copy, memory};
use texts::Texts;

/// Starts of each program.
const STARTS: usize = 5;

struct Args {
    redress: PathBuf,
    roundup: PathBuf,
    work: PathBuf,
    out: Option<PathBuf>,
    cases: usize,
    reuse: bool,
    /// Starts alone are measured.
    starts: bool,
}

fn args() -> Result<Args> {
    let (mut redress, mut roundup, mut work, mut out) = (None, None, None, None);
    let (mut cases, mut reuse, mut starts) = (10_000, false, false);
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || {
            words
                .next()
                .with_context(|| format!("{word} needs a value"))
        };
        match word.as_str() {
            "--redress" => redress = Some(value()?.into()),
            "--roundup" => roundup = Some(value()?.into()),
            "--work" => work = Some(value()?.into()),
            "--out" => out = Some(value()?.into()),
            "--cases" => cases = value()?.parse()?,
            "--reuse" => reuse = true,
            "--starts" => starts = true,
            // Cargo gives this word to every bench.
            "--bench" => {}
            other => bail!("unknown word {other}"),
        }
    }
    ensure!(
        cases >= 100,
        "at least 100 cases are needed to search among"
    );
    Ok(Args {
        redress: redress.context("--redress PROGRAM is needed; use `cargo xtask bench peers`")?,
        roundup: roundup.context("--roundup BIN is needed; use `cargo xtask bench peers`")?,
        work: work.context("--work FOLDER is needed; use `cargo xtask bench peers`")?,
        out,
        cases,
        reuse,
        starts,
    })
}

fn main() -> Result<ExitCode> {
    let args = args()?;
    let texts = Texts::new();
    fs::create_dir_all(&args.work)?;
    let (redress_home, roundup_home) = fill(&args, &texts)?;
    let before = sync_time(&args.work)?;
    let mut report = Report::new(args.cases);

    let mut starts = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        starts
            .0
            .push(Redress::start(&args.redress, &redress_home, args.cases)?.started_in);
        starts
            .1
            .push(Roundup::start(&args.roundup, &roundup_home, args.cases)?.started_in);
    }
    let starts = (Times::of(starts.0), Times::of(starts.1));

    let mut redress = Redress::start(&args.redress, &redress_home, args.cases)?;
    let mut roundup = Roundup::start(&args.roundup, &roundup_home, args.cases)?;
    if !args.starts {
        measure_all(&args, &texts, &mut redress, &mut roundup, &mut report)?;
    }
    report.alone(
        "start to first answer",
        "ms",
        (millis(starts.0.median()), millis(starts.1.median())),
        150.0,
    );
    let (ours, theirs) = (memory(redress.process())?, memory(roundup.process())?);
    let what = if args.starts {
        "resident memory after the start"
    } else {
        "resident memory after all that"
    };
    report.alone(what, "MiB", (ours.0, theirs.0), 64.0);
    report.say(format!(
        "Proportional memory: Redress {:.1} MiB, Roundup {:.1} MiB and a child for every connection.",
        ours.1, theirs.1
    ));
    report.disk(&before, &sync_time(&args.work)?);
    drop((redress, roundup));
    let text = report.text();
    print!("{text}");
    if let Some(out) = &args.out {
        fs::write(out, &text).with_context(|| format!("cannot write {}", out.display()))?;
    }
    Ok(if report.passed() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Fills both stores, or takes the ones filled before, and returns copies to work on.
fn fill(args: &Args, texts: &Texts) -> Result<(PathBuf, PathBuf)> {
    let whole = |kept: &Path| args.reuse && kept.with_extension("whole").exists();
    let mark = |kept: &Path| fs::write(kept.with_extension("whole"), "");
    let timed = |what: &str, seed: &mut dyn FnMut() -> Result<()>| -> Result<()> {
        let start = Instant::now();
        seed()?;
        let seconds = start.elapsed().as_secs_f64();
        println!("{what}: {} cases put in, {seconds:.0} s", args.cases);
        Ok(())
    };
    let kept = redress::seeded(&args.work, args.cases);
    if !whole(&kept) {
        timed("Redress", &mut || redress::seed(&kept, texts, args.cases))?;
        mark(&kept)?;
    }
    let ours = args.work.join("redress");
    copy(&kept, &ours)?;
    let kept = roundup::seeded(&args.work, args.cases);
    if !whole(&kept) {
        timed("Roundup", &mut || {
            roundup::seed(&args.roundup, &kept, texts, args.cases)
        })?;
        mark(&kept)?;
    }
    let theirs = args.work.join("roundup");
    copy(&kept, &theirs)?;
    Ok((ours, theirs))
}

fn measure_all(
    args: &Args,
    texts: &Texts,
    redress: &mut Redress,
    roundup: &mut Roundup,
    report: &mut Report,
) -> Result<()> {
    let cases = args.cases;
    // Searches and pages come before the writes, so that both stores hold what was put in.
    for (what, share, bar) in [
        ("search, 1 hit", 0.0, 3.0),
        ("search, 1 % of cases", 0.01, 5.0),
        ("search, 10 % of cases", 0.1, 12.0),
    ] {
        let word = if share == 0.0 {
            Texts::reference(cases / 2)
        } else {
            let wanted = texts.wanted(cases, share);
            report.say(format!(
                "{what}: \"{}\" stands in {} texts.",
                wanted.word, wanted.texts
            ));
            wanted.word
        };
        let (ours, theirs) = (redress.find(&word)?, roundup.find(&word)?);
        report.say(format!(
            "{what}: Redress shows {ours} cases, Roundup {theirs}."
        ));
        let least = if share == 0.0 { 1 } else { 20.min(cases / 200) };
        ensure!(
            ours >= least && theirs >= least,
            "{what}: {ours} and {theirs} are shown"
        );
        let mut find = |side: &mut dyn side::Side, _| side.find(&word).map(drop);
        let measured = measure(redress, roundup, (40, 8), &mut find)?;
        report.compared(Line::new(what, bar), &measured);
    }
    let sizes = (redress.open()?, roundup.open()?);
    report.say(format!(
        "The page of 50 contacts: Redress {} bytes, Roundup {} bytes.",
        sizes.0, sizes.1
    ));
    let mut open = |side: &mut dyn side::Side, _| side.open().map(drop);
    let measured = measure(redress, roundup, (40, 6), &mut open)?;
    report.compared(Line::new("open a case of 50 contacts", 10.0), &measured);
    let mut create = |side: &mut dyn side::Side, n: usize| {
        let n = cases * 100 + n;
        side.create(n, &texts.text(n)).map(drop)
    };
    let measured = measure(redress, roundup, (40, 8), &mut create)?;
    report.compared(Line::new("create a case", 5.0), &measured);
    let mut add = |side: &mut dyn side::Side, n: usize| {
        let case = n * 7_919 % cases + 1;
        side.add(case as u64, &texts.text(cases * 200 + n))
    };
    let measured = measure(redress, roundup, (40, 8), &mut add)?;
    report.compared(Line::new("add an entry", 5.0), &measured);
    Ok(())
}
