//! Several problems in one case become one linked case each, with its own ask.
//!
//! The parts are the person's own words: the proposal adds none. The first matter stays where it
//! is; nothing that was logged is lost, for a change of the details is an entry like any other.

// fulfils: S2-67 S2-68 D-12 D-25 S1-95

use redress_case::{CaseKind, Command, Details, Refusal, Related, Relation, State, Status, decide};
use redress_tone::{Desk, Fact, Lang, MatterPart, Options, PartKind};
use redress_words::args;
use serde::Serialize;
use uuid::Uuid;

use crate::record::{Context, Loaded, Written};
use crate::{App, AppError, Result};

/// The longest title that is made of a person's own words, in characters.
const LONGEST_TITLE: usize = 60;

/// What a case could be split into.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SplitProposal {
    /// The number of the JSON contract.
    pub schema: u8,
    /// The short local number of the case.
    pub case: u64,
    /// The language in which the texts were read.
    pub lang: Lang,
    /// The parts; the first stays in the case. Fewer than two where there is nothing to split.
    pub parts: Vec<SplitPart>,
}

/// One part of a proposal.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SplitPart {
    /// Its number, from 1.
    pub part: usize,
    /// What it is about.
    pub kind: PartKind,
    /// What happened, in the person's words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// What is asked for, in the person's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask: Option<String>,
    /// The days and sums in it; their places count from the start of the text they stand in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
}

/// A part as it is to stand in a case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SplitChoice {
    /// Whether it is about conduct.
    pub conduct: bool,
    /// What happened.
    pub text: String,
    /// What is asked for.
    pub ask: String,
}

impl From<&SplitPart> for SplitChoice {
    fn from(part: &SplitPart) -> Self {
        SplitChoice {
            conduct: part.kind == PartKind::Conduct,
            text: part.text.clone(),
            ask: part.ask.clone().unwrap_or_default(),
        }
    }
}

/// What a split wrote.
#[derive(Debug, Clone)]
pub struct SplitDone {
    /// The cases that were opened, in order.
    pub opened: Vec<Written>,
    /// The case that was split.
    pub kept: Written,
}

/// A case that belongs to another, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RelatedCase {
    /// Its short local number, where it is on this computer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case: Option<u64>,
    /// Its UUID.
    pub id: Uuid,
    /// `split-from` or `split-to`.
    pub relation: &'static str,
    /// Its name, where it is on this computer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Whether it is about conduct.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub conduct: bool,
}

impl App {
    /// Proposes the parts of a case, from what is told of the matter and what is asked for.
    ///
    /// # Errors
    /// `Knowledge` when the rules do not build.
    pub fn split_proposal(&self, ctx: &Context, loaded: &Loaded) -> Result<SplitProposal> {
        let details = loaded.state.details();
        let matter = details.matter.clone().unwrap_or_default();
        let goal = details.goal.clone().unwrap_or_default();
        let known = details.lang.as_deref().and_then(|lang| lang.parse().ok());
        let lang = redress_tone::detect(&format!("{matter}\n{goal}"));
        let lang = lang.or(known).unwrap_or(ctx.lang);
        let parts = if details.is_conduct() {
            Vec::new()
        } else {
            let mut desk = self.tone_desk()?;
            self.parts(&mut desk, lang, &matter, &goal)?
        };
        Ok(SplitProposal {
            schema: 1,
            case: loaded.number,
            lang,
            parts: numbered(parts),
        })
    }

    fn parts(
        &self,
        desk: &mut Desk<'_>,
        lang: Lang,
        matter: &str,
        goal: &str,
    ) -> Result<Vec<SplitPart>> {
        let matters = self.engines().matters()?;
        let options = Options::new(lang);
        let (told, mut conduct) = sorted(desk.parts(matters, matter, &options));
        let (asked, rude) = sorted(desk.parts(matters, goal, &options));
        let whole = |asked: &[MatterPart]| {
            let texts: Vec<&str> = asked.iter().map(|part| part.text.as_str()).collect();
            (!texts.is_empty()).then(|| texts.join("\n"))
        };
        // An ask is taken out of a text only where no other is written down for that part.
        let paired = told.len() == asked.len();
        let alone = |at: usize| asked.is_empty() || (at > 0 && !paired);
        let mut parts: Vec<SplitPart> = (told.iter().enumerate())
            .map(|(at, part)| of(part, alone(at)))
            .collect();
        if parts.is_empty() && conduct.is_empty() {
            parts.extend(asked.iter().map(wished));
        } else if parts.is_empty() {
            // Nothing but conduct is told: what is asked for is asked for that.
            if let Some(part) = conduct.first_mut()
                && let Some(whole) = whole(&asked)
            {
                part.told.clone_from(&part.text);
                part.ask = Some(whole);
            }
        } else if paired {
            for (part, asked) in parts.iter_mut().zip(&asked) {
                part.ask = Some(asked.text.clone());
            }
        } else if parts.len() == 1 {
            let mut asked = asked.iter();
            if let (Some(part), Some(first)) = (parts.first_mut(), asked.next()) {
                part.ask = Some(first.text.clone());
            }
            parts.extend(asked.map(wished));
        } else if let Some(part) = parts.first_mut() {
            // Nobody can tell which of several matters each wish is for: it stays with the first.
            part.ask = whole(&asked).or(part.ask.take());
        }
        let mut conduct: Vec<SplitPart> = conduct.iter().map(|part| of(part, true)).collect();
        for part in rude {
            match conduct.first_mut() {
                Some(known) => {
                    let ask = known.ask.take().map(|ask| format!("{ask}\n{}", part.text));
                    known.ask = Some(ask.unwrap_or(part.text));
                }
                None => conduct.push(wished(&part)),
            }
        }
        parts.extend(conduct);
        Ok(parts)
    }

    /// Opens a linked case for each choice, and leaves in the case what stays. All of it is done, or
    /// nothing.
    ///
    /// # Errors
    /// `OneMatter` without a choice, a refusal, or the store's own; then nothing was split.
    pub fn split(
        &self,
        ctx: &Context,
        case: &str,
        stays: &SplitChoice,
        into: &[SplitChoice],
    ) -> Result<SplitDone> {
        let loaded = self.load(case)?;
        if into.is_empty() {
            return Err(AppError::OneMatter);
        }
        if matches!(loaded.state.status(), Status::Closed(_)) {
            return Err(Refusal::Closed.into());
        }
        let known = loaded.state.details();
        let new: Vec<Details> = into
            .iter()
            .map(|choice| self.linked(ctx.lang, loaded.case, &known, choice))
            .collect::<Result<_>>()?;
        // What would be refused is refused before anything is written.
        for details in &new {
            decide(&State::default(), Command::Open(details.clone()))?;
        }
        let probe = self.change(&known, stays, &[loaded.case]);
        decide(&loaded.state, Command::Change(probe))?;
        let mut opened: Vec<Written> = Vec::with_capacity(new.len());
        for details in new {
            match self.open_case(ctx, vec![Command::Open(details)]) {
                Ok(written) => opened.push(written),
                Err(error) => return Err(self.undone(ctx, &opened, error)),
            }
        }
        let cases: Vec<Uuid> = opened.iter().map(|written| written.loaded.case).collect();
        let kept = self.run(ctx, case, |now| {
            let after = now.state.details();
            // Somebody changed what is split here: what was proposed no longer fits.
            if (&after.matter, &after.goal) != (&known.matter, &known.goal) {
                return Err(AppError::CaseChanged);
            }
            Ok(vec![Command::Change(self.change(&known, stays, &cases))])
        });
        match kept {
            Ok(kept) => Ok(SplitDone { opened, kept }),
            Err(error) => Err(self.undone(ctx, &opened, error)),
        }
    }

    /// Takes back the cases of a split that could not be finished.
    fn undone(&self, ctx: &Context, opened: &[Written], error: AppError) -> AppError {
        for written in opened.iter().filter(|_| !ctx.dry_run) {
            let id = written.loaded.case.to_string();
            // What cannot be taken back stays as a case of its own; the first error says why.
            let _ = self.delete_case(ctx, &id, "split");
        }
        error
    }

    /// Returns what a linked case starts with.
    fn linked(
        &self,
        lang: Lang,
        from: Uuid,
        known: &Details,
        choice: &SplitChoice,
    ) -> Result<Details> {
        let some = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let (matter, goal) = (some(&choice.text), some(&choice.ask));
        if matter.is_none() && goal.is_none() {
            return Err(Refusal::Empty { field: "matter" }.into());
        }
        // A title of a case about conduct is made of no word that was told: a name may be in it.
        let title = if choice.conduct {
            let firm = known.firm.clone().unwrap_or_default();
            let named = if firm.is_empty() { "no" } else { "yes" };
            let args = args!["named" => named, "firm" => firm];
            Some(redress_words::strip_marks(&self.words().get(
                lang,
                "case-title-conduct",
                &args,
            )))
        } else {
            matter.as_deref().or(goal.as_deref()).map(title_of)
        };
        Ok(Details {
            title,
            firm: known.firm.clone(),
            firm_address: known.firm_address.clone(),
            country: known.country.clone(),
            sector: known.sector.clone(),
            lang: known.lang.clone(),
            zone: known.zone.clone(),
            customer: known.customer.clone(),
            reach: known.reach.clone(),
            matter,
            goal,
            case_kind: choice.conduct.then_some(CaseKind::Conduct),
            related: vec![Related {
                case: from,
                relation: Relation::SplitFrom,
            }],
            ..Details::default()
        })
    }

    /// Returns the change of the case that was split.
    fn change(&self, known: &Details, stays: &SplitChoice, cases: &[Uuid]) -> Details {
        let other = |known: &Option<String>, text: &str| {
            let text = text.trim().to_owned();
            (known.clone().unwrap_or_default() != text).then_some(text)
        };
        Details {
            matter: other(&known.matter, &stays.text),
            goal: other(&known.goal, &stays.ask),
            related: cases
                .iter()
                .map(|case| Related {
                    case: *case,
                    relation: Relation::SplitTo,
                })
                .collect(),
            ..Details::default()
        }
    }

    /// Returns the cases that belong to a case, in the order in which they were linked.
    #[must_use]
    pub fn related_cases(&self, state: &State) -> Vec<RelatedCase> {
        let related = state.details().related.into_iter().map(|related| {
            let there = self.load_id(related.case).ok();
            let there = there.filter(|loaded| !loaded.state.is_hidden());
            RelatedCase {
                case: there.as_ref().map(|loaded| loaded.number),
                id: related.case,
                relation: related.relation.name(),
                conduct: there
                    .as_ref()
                    .is_some_and(|loaded| loaded.state.details().is_conduct()),
                title: there.map(|loaded| loaded.title()),
            }
        });
        related.collect()
    }
}

impl SplitChoice {
    /// Puts the first part and those that were not chosen together to what stays in the case.
    #[must_use]
    pub fn staying(parts: &[SplitChoice]) -> SplitChoice {
        let joined = |words: fn(&SplitChoice) -> &String| {
            let texts: Vec<&str> = parts
                .iter()
                .map(|part| words(part).trim())
                .filter(|text| !text.is_empty())
                .collect();
            texts.join("\n")
        };
        SplitChoice {
            conduct: false,
            text: joined(|part| &part.text),
            ask: joined(|part| &part.ask),
        }
    }
}

/// Parts matters from conduct.
fn sorted(parts: Vec<MatterPart>) -> (Vec<MatterPart>, Vec<MatterPart>) {
    parts
        .into_iter()
        .partition(|part| part.kind == PartKind::Matter)
}

/// Returns a part with the ask that stands in its text taken out of it, or left where it is.
fn of(part: &MatterPart, take: bool) -> SplitPart {
    let ask = part.ask.clone();
    let told = if take { &part.told } else { &part.text };
    SplitPart {
        part: 0,
        kind: part.kind,
        text: unlisted(told).to_owned(),
        ask: ask.filter(|_| take),
        facts: part.facts.clone(),
    }
}

/// Returns a part of which only a wish is known.
fn wished(part: &MatterPart) -> SplitPart {
    SplitPart {
        text: String::new(),
        ask: Some(unlisted(&part.text).to_owned()),
        ..of(part, false)
    }
}

/// Takes the mark of a list off the start of a text: its number meant something in the list only.
fn unlisted(text: &str) -> &str {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let rest = if digits.len() < text.len() && text.len() - digits.len() <= 2 {
        digits.strip_prefix(['.', ')'])
    } else {
        text.strip_prefix(['-', '*', '•', '–', '—', '·'])
    };
    rest.filter(|rest| rest.starts_with(' '))
        .map_or(text, str::trim_start)
}

fn numbered(mut parts: Vec<SplitPart>) -> Vec<SplitPart> {
    for (number, part) in (1..).zip(&mut parts) {
        part.part = number;
    }
    parts
}

/// Returns the start of a person's own words as a title: whole words, no word more.
fn title_of(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default().trim();
    if line.chars().count() <= LONGEST_TITLE {
        return line.to_owned();
    }
    let short: String = line.chars().take(LONGEST_TITLE).collect();
    let end = short.rfind(char::is_whitespace).unwrap_or(short.len());
    format!("{}…", short.get(..end).unwrap_or(&short).trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_whole_words_and_a_number_of_a_list_goes() {
        for (text, expected) in [
            (
                "2. The debit was taken twice.",
                "The debit was taken twice.",
            ),
            ("12) b", "b"),
            ("- a", "a"),
            ("2.5 litres", "2.5 litres"),
            ("2026. The year", "2026. The year"),
            ("-a", "-a"),
            ("", ""),
        ] {
            assert_eq!(unlisted(text), expected, "{text}");
        }
        let long = "The broadband has dropped every evening since the third of May and nobody came";
        let title = title_of(long);
        assert!(title.chars().count() <= LONGEST_TITLE + 1, "{title}");
        let words = title.trim_end_matches('…');
        assert!(
            long.starts_with(words) && long[words.len()..].starts_with(' '),
            "{title}"
        );
    }
}
