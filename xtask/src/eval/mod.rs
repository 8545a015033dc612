//! `cargo xtask eval [--lang LANG] [--corpora DIR] [--half a|b] [--errors N] [--knowledge DIR]
//! [--set FILE] [--civil FILE]`: how well the tone engine reads.
//!
//! Four kinds of sets: blind messages, civil messages and the lines of the sources, all in
//! `tests/tone/`, and public sets, which are not part of this repository. The blind messages were written by hands
//! that saw only the definitions of the rules. Half `a` may be looked at while rules are written;
//! half `b` is only counted.

pub(crate) mod civil;
pub(crate) mod lines;
pub(crate) mod own;
mod public;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};
use redress_knowledge::{Files, Knowledge};
use redress_tone::model::Model;
use redress_tone::{Channel, Lang, Options, Rules, Side};

/// What to evaluate.
#[derive(Debug, Clone)]
pub(crate) struct Wish {
    /// The folder of the public sets.
    pub(crate) corpora: Option<PathBuf>,
    /// The half of the blind sets; both without it.
    pub(crate) half: Option<own::Half>,
    /// How many errors a language to print; only of half `a`.
    pub(crate) errors: usize,
    /// The only language; all without it.
    pub(crate) lang: Option<Lang>,
    /// Messages of one's own, in the form of the blind sets, instead of all other sets.
    pub(crate) set: Option<PathBuf>,
    /// Civil messages of one's own, in the form of the civil sets, instead of all other sets.
    pub(crate) civil: Option<PathBuf>,
    /// The folder of the knowledge, with its models, instead of what the program carries.
    pub(crate) knowledge: Option<PathBuf>,
}

impl Wish {
    /// Returns the languages to read.
    fn langs(&self) -> impl Iterator<Item = Lang> {
        Lang::ALL
            .into_iter()
            .filter(|lang| self.lang.is_none_or(|only| only == *lang))
    }
}

/// Prints the tables.
pub(crate) fn run(words: &[&str]) -> Result<bool> {
    let wish = wish(words)?;
    let Ok(mut rules) = knowledge(&wish)?.tone() else {
        bail!("the rules do not compile: see `redress rules lint`");
    };
    if let Some(folder) = &wish.knowledge {
        models(&mut rules, folder)?;
    }
    if wish.civil.is_some() {
        civil::run(&rules, &wish)?;
        return Ok(true);
    }
    own::run(&rules, &wish)?;
    if wish.set.is_some() {
        return Ok(true);
    }
    own::strangers(&rules, &wish)?;
    civil::run(&rules, &wish)?;
    lines::run(&rules, &wish)?;
    match &wish.corpora {
        Some(folder) if folder.is_dir() => public::run(&rules, folder, wish.errors)?,
        Some(folder) => bail!(
            "there are no public sets: {} is no folder",
            folder.display()
        ),
        None => println!("\nThere are no public sets here: name their folder with --corpora DIR."),
    }
    Ok(true)
}

/// Returns who wrote a message of a set.
pub(crate) fn side(name: &str) -> Side {
    if name == "rep" {
        Side::Rep
    } else {
        Side::Customer
    }
}

/// Returns how a message is read; `side` is `rep` or anything else for a customer.
fn options(lang: Lang, side: &str, channel: Channel, context: &str) -> Result<Options> {
    let mut options = Options::new(lang);
    options.side = self::side(side);
    options.channel = channel;
    options.context = context.parse()?;
    Ok(options)
}

fn knowledge(wish: &Wish) -> Result<Knowledge> {
    let Some(folder) = &wish.knowledge else {
        return Ok(Knowledge::embedded());
    };
    let (files, problems) = Files::from_dir(folder);
    if let Some(problem) = problems.first() {
        bail!("the knowledge cannot be read: {problem:?}");
    }
    Ok(Knowledge::of(files))
}

/// Takes the models of the folder, so that a training can be measured without a build.
fn models(rules: &mut Rules, folder: &Path) -> Result<()> {
    for lang in Lang::ALL {
        let Ok(bytes) = fs::read(folder.join(format!("tone/model/{lang}.bin"))) else {
            continue;
        };
        let model = Model::read(bytes.into(), |name| rules.index_of(name))?;
        rules.set_model(lang, Arc::new(model));
    }
    Ok(())
}

fn wish(words: &[&str]) -> Result<Wish> {
    let mut wish = Wish {
        corpora: None,
        half: None,
        errors: 0,
        lang: None,
        set: None,
        civil: None,
        knowledge: None,
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
            "--lang" => wish.lang = Some(value.parse()?),
            "--civil" => wish.civil = Some(PathBuf::from(value)),
            "--set" => wish.set = Some(PathBuf::from(value)),
            "--knowledge" => wish.knowledge = Some(PathBuf::from(value)),
            other => bail!(
                "there is no option {other}: use --lang, --corpora, --half, --errors, --knowledge, --set or --civil"
            ),
        }
    }
    if (wish.set.is_some() || wish.civil.is_some()) && wish.lang.is_none() {
        bail!("a set of your own needs its language: add --lang");
    }
    Ok(wish)
}
