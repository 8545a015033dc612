//! S4: a call that runs.

use redress_app::{CallView, Grounds, Loaded, happened};
use redress_case::view::contact_of;
use redress_case::{Channel, ContactView, Data, Moment, PromiseState, State};
use redress_coach::spec::DigitSpec;
use redress_coach::spec::MomentKind;
use redress_coach::{CallState, Focus, Phrase, UNDO_SECONDS, read_back_pairs};
use redress_tone::Lang;
use redress_words::{DateStyle, Kind, args, format, isolate_in};
use uuid::Uuid;

use super::{AppDesk, short, zoned};
use crate::desk::{Answer, At, CallRef, DeskError};
use crate::view::{self, CallLine, Choice, InHand, Obstacle, Value};

/// The contact that a call's address names.
pub(super) fn contact_id(call: &CallRef) -> Answer<Uuid> {
    Uuid::parse_str(&call.call).map_err(|_| DeskError::NotFound)
}

impl AppDesk {
    pub(super) fn call_view(&self, at: &At, call: &CallRef) -> Answer<CallView> {
        let seen = self
            .app
            .call(&self.ctx(at), &call.case.to_string(), contact_id(call)?);
        seen.map_err(|error| self.told(at.lang, &error))
    }

    pub(super) fn call_page(&self, at: &At, call: &CallRef) -> Answer<Option<view::Call>> {
        let seen = self.call_view(at, call)?;
        if !seen.contact.contact.live {
            return Err(DeskError::NotFound);
        }
        if seen.contact.ended.is_some() {
            return Ok(None);
        }
        let state = &seen.call;
        let now = at.now.timestamp();
        Ok(Some(view::Call {
            case: short(seen.loaded.number),
            call: call.call.clone(),
            title: self.title_of(at.lang, &seen.loaded),
            started: zoned(at, seen.contact.contact.at),
            hold_since: state
                .on_hold_since
                .map(|since| since.to_zoned(at.now.time_zone().clone())),
            held: i64::try_from(state.hold_seconds).unwrap_or(i64::MAX),
            phrase: self.phrase(at, &seen),
            obstacles: self.obstacles(at, state)?,
            group: self.group(at, state)?,
            found: None,
            asks: state.asks_made(),
            log: self.call_log(at, &seen),
            can_undo: state
                .last_press_at
                .is_some_and(|last| now.duration_since(last).as_secs() <= UNDO_SECONDS),
            hand: self.hand(at, &seen.loaded.state, &seen.contact, state),
            ending: state.focus == Focus::Closing,
            lang: seen.lang,
            langs: self.langs(),
            facts: self.call_facts(at, &seen),
            recording: self.recording(at, &seen),
            card: self.card(at, state, &seen),
            stands: view::Stands {
                at_counter: at_counter(&seen.contact),
                machine: state.machine(),
                menu_asks: state.menu_asks,
                solved: state.solved,
                boiling: state.boiling,
                may_decide: state.may_decide,
                knows_case: state.knows_case,
                answering: state.answering,
                no_offers: state.no_offers_asked,
            },
            stay: seen.stay.clone(),
            attest: seen
                .means
                .as_ref()
                .or(seen.phrase.as_ref())
                .map(|own| own.attest.as_slice())
                .unwrap_or_default()
                .iter()
                .map(|(fact, question)| Choice::new(fact.clone(), question.clone()))
                .collect(),
            menu_notes: self.menu_notes(at, &seen.loaded)?,
            waiting: self.waiting(at, &seen),
        }))
    }

    fn recording(&self, at: &At, seen: &CallView) -> Option<view::LawRule> {
        let (app, today) = (&self.app, at.now.date());
        let found = app.case_recording(at.lang, today, &seen.loaded)?;
        Some(law_rule(found.says, found.grounds))
    }

    fn waiting(&self, at: &At, seen: &CallView) -> Option<view::LawRule> {
        let (app, today) = (&self.app, at.now.date());
        let found = app.case_waiting(at.lang, today, &seen.loaded)?;
        Some(law_rule(found.says, found.grounds))
    }

    /// What is known of the firm's telephone menu: what the directory has, each thing with its
    /// source, and what the person noted while a machine was on the line.
    pub(super) fn menu_notes(&self, at: &At, loaded: &Loaded) -> Answer<Vec<String>> {
        let known = self.app.firm_of(loaded);
        let known = known.map_err(|error| self.told(at.lang, &error))?;
        let known = known.map(|view| view.firm.menu).unwrap_or_default();
        let mut notes: Vec<String> = known
            .into_iter()
            .map(|note| {
                let (text, source) = (isolated(at, &note.text), isolated(at, &note.origin.source));
                let args = args!["text" => text, "source" => source];
                self.ta(at, "page-call-menu-note", &args)
            })
            .collect();
        for call in loaded.state.contacts() {
            notes.extend(call.menu_notes.into_iter().map(|(when, text)| {
                let day = format::date(at.lang, when.date(), DateStyle::Long);
                let args = args!["text" => isolated(at, &text), "date" => day];
                self.ta(at, "page-call-menu-own", &args)
            }));
        }
        Ok(notes)
    }

    /// The words to say, with what helps to say them in the person's own language.
    fn phrase(&self, at: &At, seen: &CallView) -> view::Phrase {
        let own = seen.means.as_ref().or(seen.phrase.as_ref());
        let own_lang = seen.means.as_ref().map_or(seen.lang, |_| at.lang);
        // What is to be read and not said needs no other language; neither does a call in a
        // language without a playbook.
        let (say, lang) = match &seen.phrase {
            Some(phrase) if phrase.kind == MomentKind::Say => (Some(phrase), seen.lang),
            _ => (own, own_lang),
        };
        let other = |means: &Phrase| (own_lang, means.say.clone());
        let note = own.map(|own| {
            let then = own.then.clone().filter(|_| own.firmness == Some(3));
            [own.note.clone(), then]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ")
        });
        let reference = seen.call.reference.as_deref().unwrap_or_default();
        let pairs = read_back_pairs(reference);
        let shown = say.is_some_and(|phrase| phrase.say.contains(&pairs));
        view::Phrase {
            to_read: say.is_some_and(|phrase| phrase.kind != MomentKind::Say),
            say: say.map(|phrase| phrase.say.clone()).unwrap_or_default(),
            lang,
            means: seen.means.as_ref().filter(|_| lang != own_lang).map(other),
            note: note.filter(|note| !note.is_empty()),
            firmness: say.and_then(|phrase| phrase.firmness),
            why: own.map(|own| own.means.clone()).unwrap_or_default(),
            readback: (seen.call.focus == Focus::ReadBack && !shown).then_some(pairs),
        }
    }

    fn digits(&self, at: &At) -> Answer<&[DigitSpec]> {
        let playbook = self.app.engines().playbook();
        playbook
            .map(|playbook| playbook.digits())
            .map_err(|error| self.told(at.lang, &error))
    }

    fn obstacles(&self, at: &At, state: &CallState) -> Answer<Vec<Obstacle>> {
        let digits = self.digits(at)?;
        let heard: Vec<Option<u8>> = state
            .obstacles
            .iter()
            .map(|heard| key_of(digits, heard.digit, &heard.line))
            .collect();
        let speaks = matches!(state.focus, Focus::Line { .. });
        let current = heard.last().copied().flatten().filter(|_| speaks);
        Ok(digits
            .iter()
            .map(|digit| Obstacle {
                key: char::from_digit(u32::from(digit.key), 10).unwrap_or('9'),
                label: label(digit, at.lang),
                count: u32::try_from(heard.iter().filter(|key| **key == Some(digit.key)).count())
                    .unwrap_or(u32::MAX),
                current: current == Some(digit.key),
            })
            .collect())
    }

    /// The lines behind a button, to choose from.
    pub(super) fn lines_behind(&self, at: &At, key: u8) -> Answer<Vec<Choice>> {
        let digits = self.digits(at)?.iter();
        let lines = digits.filter(|digit| digit.key == key);
        Ok(lines
            .flat_map(|digit| &digit.lines)
            .map(|line| Choice::new(line.clone(), self.app.line_label(at.lang, line)))
            .collect())
    }

    /// The other lines behind the button that was pressed last: a second press away.
    fn group(&self, at: &At, state: &CallState) -> Answer<Vec<Choice>> {
        let Focus::Line { line, .. } = &state.focus else {
            return Ok(Vec::new());
        };
        let digits = self.digits(at)?;
        let pressed = state.obstacles.last().and_then(|heard| heard.digit);
        let key = key_of(digits, pressed, line);
        let group = digits.iter().find(|digit| Some(digit.key) == key);
        let lines = group
            .map(|digit| digit.lines.as_slice())
            .unwrap_or_default();
        Ok(lines
            .iter()
            .filter(|other| *other != line)
            .map(|other| Choice::new(other.clone(), self.app.line_label(at.lang, other)))
            .collect())
    }

    pub(super) fn lines_like(&self, at: &At, call: &CallRef, heard: &str) -> Answer<Vec<Choice>> {
        let seen = self.call_view(at, call)?;
        let found = self.app.find_heard(at.lang, seen.lang, heard);
        let found = found.map_err(|error| self.told(at.lang, &error))?;
        let choice = |line: String| {
            let label = self.app.line_label(at.lang, &line);
            Choice::new(line, label)
        };
        Ok(found.into_iter().map(|found| choice(found.line)).collect())
    }

    /// The log of the call, newest first: what was heard again is counted.
    fn call_log(&self, at: &At, seen: &CallView) -> Vec<CallLine> {
        let (state, contact) = (&seen.loaded.state, seen.contact.id);
        let asks: Vec<Uuid> = state
            .asks()
            .iter()
            .filter(|ask| ask.contact == Some(contact))
            .map(|ask| ask.id)
            .collect();
        let mut heard: Vec<&str> = Vec::new();
        let mut hold: Option<Moment> = None;
        let mut lines = Vec::new();
        for (item, data) in state.shown() {
            let of_call = match data {
                Data::Contact(_) => item.id == contact,
                Data::Answered(answered) => asks.contains(&answered.ask),
                data => contact_of(data) == Some(contact),
            };
            if !of_call {
                continue;
            }
            let mut text = self.app.describe(at.lang, data);
            match data {
                Data::Contact(_) => text = self.t(at, "page-call-started"),
                Data::Obstacle(obstacle) => {
                    heard.push(&obstacle.line);
                    let n = heard.iter().filter(|line| **line == obstacle.line).count();
                    if n > 1 {
                        text = self.ta(at, "page-call-again", &args!["text" => text, "n" => n]);
                    }
                }
                Data::Hold(now) if now.on => hold = Some(now.at),
                Data::Hold(now) => {
                    if let Some(since) = hold.take() {
                        let held = now.at.seconds_since(since);
                        let length = self.words().duration_minutes(at.lang, held);
                        text = self.ta(at, "page-call-hold-over", &args!["length" => length]);
                    }
                }
                _ => {}
            }
            let when = happened(data)
                .or(item.logged)
                .unwrap_or(seen.contact.contact.at);
            lines.push(CallLine {
                at: zoned(at, when),
                text,
            });
        }
        lines.reverse();
        lines
    }

    /// What a call has brought so far.
    pub(super) fn hand(
        &self,
        at: &At,
        record: &State,
        contact: &ContactView,
        call: &CallState,
    ) -> InHand {
        let promises = record.promises(at.now.date());
        let promise = promises
            .iter()
            .rfind(|known| known.promise.contact == Some(contact.id));
        let name = call.name.clone().or_else(|| {
            // Whoever came on the line after a transfer has a name of their own.
            contact
                .contact
                .with
                .name
                .clone()
                .filter(|_| !call.transferred)
        });
        InHand {
            name: name.map(Value::name),
            // A case that has a number needs no other one for each call.
            reference: contact
                .reference
                .clone()
                .or_else(|| record.details().reference)
                .map(Value::code),
            promise: promise.map(|known| {
                let date = format::date(at.lang, known.promise.by, DateStyle::Long);
                let what = known.promise.what.as_str();
                self.ta(at, "promise-due", &args!["what" => what, "date" => date])
            }),
        }
    }

    /// What is good to have before the eyes: the goal, and what was promised before this call.
    fn call_facts(&self, at: &At, seen: &CallView) -> Vec<String> {
        let state = &seen.loaded.state;
        let mut facts = Vec::new();
        let plan = seen.contact.contact.plan.clone().unwrap_or_default();
        if let Some(goal) = plan.goal {
            facts.push(self.ta(
                at,
                "page-call-fact-plan",
                &args!["goal" => isolated(at, &goal)],
            ));
        }
        if let Some(minutes) = plan.minutes {
            let n = i64::from(minutes);
            facts.push(self.ta(at, "page-call-fact-limit", &args!["n" => n]));
        }
        if let Some(left) = seen.left_minutes {
            let n = i64::try_from(left).unwrap_or(i64::MAX);
            facts.push(self.ta(at, "page-call-little-left", &args!["n" => n]));
        }
        if let Some(day) = self.app.offers_unwanted_since(state, &seen.contact) {
            let date = format::date(at.lang, day, DateStyle::Long);
            facts.push(self.ta(at, "page-call-fact-no-offers", &args!["date" => date]));
        }
        if let Some(goal) = state.details().goal {
            facts.push(self.ta(
                at,
                "page-call-fact-goal",
                &args!["goal" => isolated(at, &goal)],
            ));
        }
        facts.extend(self.promises_before(at, state, Some(seen.contact.id)));
        facts
    }

    /// What was promised outside a contact and is not kept yet, in sentences.
    pub(super) fn promises_before(
        &self,
        at: &At,
        state: &State,
        contact: Option<Uuid>,
    ) -> Vec<String> {
        let day = |day| format::date(at.lang, day, DateStyle::Long);
        let mut facts = Vec::new();
        let earlier = state.promises(at.now.date()).into_iter().filter(|known| {
            (contact.is_none() || known.promise.contact != contact)
                && known.state != PromiseState::Kept
        });
        for known in earlier {
            let args = args![
                "named" => if known.promise.who.is_some() { "yes" } else { "no" },
                "who" => isolated(at, &known.promise.who.clone().unwrap_or_default()),
                "made" => day(known.promise.at.date()),
                "what" => isolated(at, &known.promise.what),
                "date" => day(known.promise.by),
            ];
            facts.push(self.ta(at, "page-call-fact-promise", &args));
        }
        facts
    }

    /// The note of the wait, unless it stands under the words already.
    fn card(&self, at: &At, call: &CallState, seen: &CallView) -> Option<String> {
        let (state, now) = (&seen.loaded.state, at.now.timestamp());
        if let Some(minutes) = self.app.waits_too_long(state, &seen.contact, call, now) {
            let n = i64::from(minutes);
            return Some(self.ta(at, "page-call-waited-long", &args!["n" => n]));
        }
        call.on_hold_since?;
        let on_hold = seen
            .phrase
            .as_ref()
            .is_some_and(|phrase| phrase.id == "on-hold");
        (!on_hold).then(|| self.t(at, "page-call-hold-card"))
    }
}

fn law_rule(says: String, grounds: Grounds) -> view::LawRule {
    view::LawRule {
        says,
        law: grounds.law,
        confidence: grounds.confidence.to_string(),
        check_first: grounds.check_first,
    }
}

/// A name or words of the person inside a sentence of the page.
pub(super) fn isolated(at: &At, text: &str) -> String {
    isolate_in(at.lang, Kind::Quote, text)
}

/// Says whether a contact is held face to face.
pub(super) fn at_counter(contact: &ContactView) -> bool {
    contact.contact.channel == Channel::Visit
}

/// The button that a line belongs to: the one pressed for it, else the first that has it.
fn key_of(digits: &[DigitSpec], pressed: Option<u8>, line: &str) -> Option<u8> {
    pressed.or_else(|| {
        let has = |digit: &&DigitSpec| digit.lines.iter().any(|known| known == line);
        digits.iter().find(has).map(|digit| digit.key)
    })
}

fn label(digit: &DigitSpec, lang: Lang) -> String {
    let label = digit
        .label
        .get(&lang)
        .or_else(|| digit.label.get(&Lang::En));
    label.cloned().unwrap_or_else(|| digit.key.to_string())
}
