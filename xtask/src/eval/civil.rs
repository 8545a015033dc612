//! Civil service text, written by hands that knew neither rules nor patterns: whatever is found in
//! it is a false alarm.

use std::fs;

use anyhow::{Context as _, Result};
use redress_tone::spec::Severity;
use redress_tone::{Channel, Lang, Rules, Side, check};
use serde::Deserialize;

use super::Wish;
use super::own::Half;
use crate::run;

/// One line of a civil set.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Message {
    id: String,
    text: String,
    side: String,
    channel: Channel,
    context: String,
}

/// Returns the civil messages that the patterns were mended by, with who wrote them:
/// `tests/tone/civil-more-*.jsonl`.
pub(crate) fn looked_at(lang: Lang) -> Result<Vec<(String, Side)>> {
    let all = read(&format!("civil-more-{lang}"))?.into_iter();
    Ok(all.map(|one| (one.text, super::side(&one.side))).collect())
}

/// Returns the civil messages that are only counted.
#[cfg(test)]
pub(crate) fn counted(lang: Lang) -> Result<Vec<String>> {
    if lang == Lang::En {
        // The public sets serve.
        return Ok(Vec::new());
    }
    let all = read(&format!("civil-{lang}"))?.into_iter();
    Ok(all.skip(1).step_by(2).map(|one| one.text).collect())
}

fn read(name: &str) -> Result<Vec<Message>> {
    let path = run::root().join(format!("tests/tone/{name}.jsonl"));
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let lines = text.lines().enumerate();
    lines
        .map(|(at, line)| {
            let message = serde_json::from_str(line);
            message.with_context(|| format!("{name}:{}", at + 1))
        })
        .collect()
}

/// Prints the false alarms a language; for English the public sets serve.
pub(crate) fn run(rules: &Rules, wish: &Wish) -> Result<()> {
    println!("\ncivil text   messages   words  false alarms  in 2 000 words");
    for lang in wish.langs() {
        let own = || run::root().join(format!("tests/tone/civil-{lang}.jsonl"));
        let path = wish.civil.clone().unwrap_or_else(own);
        let Ok(text) = fs::read_to_string(&path) else {
            println!("{lang}: see the public sets");
            continue;
        };
        let (mut messages, mut words, mut alarms, mut shown) = (0, 0, 0, 0);
        for (at, line) in text.lines().enumerate() {
            let half = if at % 2 == 1 { Half::B } else { Half::A };
            if wish.half.is_some_and(|wanted| wanted != half) {
                continue;
            }
            let message: Message = serde_json::from_str(line)
                .with_context(|| format!("civil messages in {lang}, line {}", at + 1))?;
            messages += 1;
            words += message.text.split_whitespace().count();
            let options = super::options(lang, &message.side, message.channel, &message.context)?;
            for finding in check(rules, &message.text, &options).findings {
                if finding.severity != Severity::Warn {
                    continue;
                }
                alarms += 1;
                if (half == Half::A || wish.civil.is_some()) && shown < wish.errors {
                    shown += 1;
                    println!("  {:<26} {} {}", finding.rule, message.id, finding.quote);
                }
            }
        }
        let rate = 2_000.0 * f64::from(alarms) / f64::from(u32::try_from(words.max(1))?);
        println!(
            "{:<10}{messages:>11}{words:>8}{alarms:>14}{rate:>16.2}",
            lang.code()
        );
    }
    Ok(())
}
