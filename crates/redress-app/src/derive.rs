//! What lists, due dates and search are told of a case. All of it can be rebuilt.

use jiff::Timestamp;
use jiff::civil::Date;
use redress_case::{Data, Digest, PromiseState, Sealed, Stage, State, Status};
use redress_store::{CaseSummary, Derived, DueRow, EntryText, EvidenceUse, Rebuilt};

use crate::record::fold_sealed;
use crate::{App, Result};

impl App {
    /// Derives the rows of a case, with the index rows of the entries just written.
    pub(crate) fn derive(&self, today: Date, state: &State, written: &[(Sealed, Data)]) -> Derived {
        let mut texts = Vec::new();
        let mut evidence = Vec::new();
        for (entry, data) in written {
            let seq = entry.header.seq;
            match data {
                // The index follows what is shown: the corrected words under the first entry.
                Data::Correction(correction) => {
                    if let Some(item) = state.item(correction.of) {
                        let text = search_text(&correction.data);
                        texts.push(EntryText {
                            seq: item.seq,
                            text,
                        });
                    }
                }
                Data::Retraction(retraction) => {
                    if let Some(item) = state.item(retraction.of) {
                        texts.push(EntryText {
                            seq: item.seq,
                            text: String::new(),
                        });
                    }
                }
                data => texts.push(EntryText {
                    seq,
                    text: search_text(data),
                }),
            }
            if let Data::Evidence(file) = data
                && let Some(sha256) = Digest::from_hex(&file.sha256)
            {
                evidence.push(EvidenceUse { seq, sha256 });
            }
        }
        Derived {
            summary: self.summary(today, state),
            dues: self.dues(today, state),
            texts,
            evidence,
        }
    }

    /// Drops every derived row and fills it again from the entries.
    ///
    /// # Errors
    /// The store's own; then the rows of before stay.
    pub fn rebuild_index(&self, today: Date) -> Result<Rebuilt> {
        Ok(self
            .store()
            .rebuild(&mut |_, sealed| self.derive_all(today, sealed))?)
    }

    /// Derives everything about a case from its entries.
    pub(crate) fn derive_all(&self, today: Date, sealed: &[Sealed]) -> Derived {
        let Ok(state) = fold_sealed(sealed) else {
            return Derived::default();
        };
        let written: Vec<(Sealed, Data)> = sealed
            .iter()
            .filter_map(|entry| {
                let read = redress_case::Entry::read(entry).ok()?;
                Some((entry.clone(), read.data?))
            })
            .collect();
        self.derive(today, &state, &written)
    }

    fn summary(&self, today: Date, state: &State) -> CaseSummary {
        let details = state.details();
        let next = self.steps_of(today, 0, state).into_iter().next();
        let seen = state
            .settlement()
            .is_some_and(|step| step.stage < Stage::Seen);
        let id = match state.status() {
            Status::Closed(_) => "closed",
            Status::Open { .. } if seen => "settled",
            Status::Open { .. } => "open",
        };
        let logged = |item: Option<&redress_case::Item>| {
            item.and_then(|item| item.logged)
                .map_or(Timestamp::UNIX_EPOCH, |m| m.instant())
        };
        CaseSummary {
            title: details
                .title
                .clone()
                .or_else(|| details.firm.clone())
                .unwrap_or_default(),
            firm: details.firm.unwrap_or_default(),
            country: details.country.unwrap_or_default(),
            sector: details.sector.unwrap_or_default(),
            topic: details.topic,
            state: id.to_owned(),
            rung: next.as_ref().and_then(|step| step.rung.clone()),
            next_due: next.as_ref().and_then(|step| step.due),
            next_do: next.map(|step| step.task().to_owned()),
            created_at: logged(state.items().first()),
            updated_at: logged(state.items().last()),
        }
    }

    fn dues(&self, today: Date, state: &State) -> Vec<DueRow> {
        let mut dues: Vec<DueRow> = state
            .promises(today)
            .into_iter()
            .filter(|view| view.state == PromiseState::Waiting)
            .map(|view| DueRow {
                on: view.promise.by,
                kind: "promise".to_owned(),
                what: view.id.to_string(),
            })
            .collect();
        if let Some(assessment) = self.assess_state(today, state).ok().flatten() {
            for rung in &assessment.rungs {
                let days = [("opens", rung.opens_on), ("closes", rung.closes_on)];
                for (kind, on) in days.into_iter().filter_map(|(kind, on)| Some((kind, on?))) {
                    dues.push(DueRow {
                        on,
                        kind: kind.to_owned(),
                        what: rung.id.clone(),
                    });
                }
            }
        }
        dues.extend(state.running_contact().map(|call| DueRow {
            on: crate::lists::CALL_DAY,
            kind: "call".to_owned(),
            what: call.id.to_string(),
        }));
        dues.sort();
        dues.dedup();
        dues
    }
}

/// Returns the words of an entry by which a person may look for it.
fn search_text(data: &Data) -> String {
    let mut words: Vec<&str> = Vec::new();
    match data {
        Data::Opened(details) | Data::Details(details) => {
            words.extend(details.texts().into_iter().map(|(_, text)| text));
        }
        Data::Contact(contact) => {
            words.extend(contact.with.name.as_deref());
            words.extend(contact.with.team.as_deref());
            words.extend(contact.said.as_deref());
        }
        Data::Rep(named) => {
            words.extend(named.rep.name.as_deref());
            words.extend(named.rep.team.as_deref());
        }
        Data::Reference(given) => words.push(&given.value),
        Data::Obstacle(obstacle) => {
            words.push(&obstacle.line);
            words.extend(obstacle.said.as_deref());
        }
        Data::Ask(ask) => words.extend(ask.text.as_deref()),
        Data::Answered(answered) => words.extend(answered.reason.as_deref()),
        Data::Note(note) => words.push(&note.text),
        Data::Promise(promise) => {
            words.push(&promise.what);
            words.extend(promise.who.as_deref());
        }
        Data::Evidence(file) => {
            words.push(&file.name);
            words.extend(file.shows.as_deref());
        }
        Data::Message(message) => {
            words.push(&message.subject);
            words.push(&message.body);
        }
        Data::Event(event) => words.extend(event.note.as_deref()),
        Data::Fact(fact) => words.push(&fact.value),
        Data::Skipped(skipped) => words.push(&skipped.reason),
        Data::Settlement(step) => words.extend(step.what.as_deref()),
        Data::Closed(closed) => words.extend(closed.note.as_deref()),
        Data::Reopened(again) => words.extend(again.reason.as_deref()),
        Data::ContactEnded(_)
        | Data::Hold(_)
        | Data::CallMark(_)
        | Data::PromiseEnded(_)
        | Data::Sent(_)
        | Data::Correction(_)
        | Data::Retraction(_)
        | Data::Erasure(_) => {}
    }
    words.join("\n")
}
