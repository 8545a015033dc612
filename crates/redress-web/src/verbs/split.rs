//! The parts of a case, and the cases that belong to it.

use redress_app::{AppError, Loaded, SplitChoice};
use redress_case::State;
use redress_words::args;

use super::call::isolated;
use super::{AppDesk, short};
use crate::desk::{Answer, At, Case};
use crate::forms::SplitForm;
use crate::view::{Related, Split, SplitPart};

impl AppDesk {
    pub(super) fn split_page(&self, at: &At, case: Case) -> Answer<Split> {
        let loaded = self.load(at, case)?;
        let proposal = self.app.split_proposal(&self.ctx(at), &loaded);
        let proposal = proposal.map_err(|error| self.told(at.lang, &error))?;
        let parts = proposal.parts.into_iter().map(|part| SplitPart {
            moves: part.part > 1,
            facts: part.facts.iter().map(|fact| fact.text.clone()).collect(),
            ..read(&SplitChoice::from(&part))
        });
        Ok(Split {
            case,
            parts: parts.collect(),
            seen: count(&loaded),
        })
    }

    pub(super) fn split_case(&self, at: &At, case: Case, form: &SplitForm) -> Answer<()> {
        let (mut stay, mut go) = (Vec::new(), Vec::new());
        for (number, part) in form.parts.iter().enumerate() {
            let choice = SplitChoice {
                conduct: part.conduct,
                text: part.text.clone(),
                ask: part.ask.clone(),
            };
            let list = if number > 0 && part.moves {
                &mut go
            } else {
                &mut stay
            };
            list.push(choice);
        }
        let stays = SplitChoice::staying(&stay);
        let loaded = self.load(at, case)?;
        if count(&loaded) != form.seen {
            let known = loaded.state.details();
            let same = |known: Option<String>, text: &str| known.unwrap_or_default() == text.trim();
            // The same form sent twice: it is done already.
            if same(known.matter, &stays.text) && same(known.goal, &stays.ask) {
                return Ok(());
            }
            return Err(self.told_at(at.lang, &AppError::CaseChanged, "split", &[]));
        }
        let done = self
            .app
            .split(&self.ctx(at), &case.to_string(), &stays, &go);
        done.map(drop)
            .map_err(|error| self.told_at(at.lang, &error, "split", &[]))
    }

    /// Counts the matters that the text of a case tells of.
    pub(super) fn matters(&self, at: &At, loaded: &Loaded) -> usize {
        let proposal = self.app.split_proposal(&self.ctx(at), loaded);
        proposal.map_or(1, |proposal| proposal.parts.len())
    }

    pub(super) fn related(&self, at: &At, state: &State) -> Vec<Related> {
        let related = self.app.related_cases(state);
        related
            .into_iter()
            .map(|related| {
                let here = if related.case.is_some() { "yes" } else { "no" };
                let number = match related.case {
                    Some(number) => number.to_string(),
                    None => related.id.to_string(),
                };
                let title = isolated(at, &related.title.unwrap_or_default());
                let args = args!["here" => here, "case" => number, "title" => title];
                Related {
                    case: related.case.map(short),
                    label: self.ta(at, &format!("related-{}", related.relation), &args),
                }
            })
            .collect()
    }
}

/// Counts the entries of a case.
fn count(loaded: &Loaded) -> u64 {
    u64::try_from(loaded.state.items().len()).unwrap_or(u64::MAX)
}

fn read(choice: &SplitChoice) -> SplitPart {
    SplitPart {
        conduct: choice.conduct,
        moves: false,
        text: choice.text.clone(),
        ask: choice.ask.clone(),
        facts: Vec::new(),
    }
}
