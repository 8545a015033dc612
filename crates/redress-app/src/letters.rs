//! Letters: filled from the case.

use jiff::ToSpan as _;
use jiff::civil::Date;
use redress_case::{
    Answer, Channel, Command, ContactView, Data, Message, PromiseState, PromiseView, State, Waited,
};
use redress_ladder::{RungKind, Status};
use redress_letter::model::{
    Amount, AskLine, ContactLine, EvidenceLine, LegalReply, LetterModel, NextRung, ObstacleLine,
    PromiseLine, Recipient, Sender, WaitLine,
};
use redress_letter::spec::To;
use redress_letter::{Letter, LetterError, compose};
use redress_tone::Lang;
use redress_words::Args;
use uuid::Uuid;

use crate::log::find_entry;
use crate::record::{Context, Loaded, Written};
use crate::{App, AppError, Result};

/// What a draft is about, where it is not the last one of its kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewDraft {
    /// The letter, such as `recap`.
    pub kind: String,
    /// The language of the text; the case's without one.
    pub lang: Option<Lang>,
    /// The contact or promise it is about, by number or UUID.
    pub about: Option<String>,
    /// The day by which an answer is asked for.
    pub deadline: Option<Date>,
    /// Those at the head of the firm whom it goes to, by name; those of the directory without one.
    pub names: Vec<String>,
    /// Why it goes out although a guard holds it up.
    pub reason: Option<String>,
}

/// A letter that was written, with what it still lacks.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The letter.
    pub letter: Letter,
    /// What it still lacks, as questions in the language of Redress.
    pub missing: Vec<String>,
    /// The entry of the contact or the promise that it is about, where it is about one.
    pub about: Option<Uuid>,
}

impl App {
    /// Writes a letter from the case; nothing is kept yet.
    ///
    /// # Errors
    /// `Letter` when there is no such letter or it cannot be written without more.
    pub fn write_letter(&self, ctx: &Context, loaded: &Loaded, new: &NewDraft) -> Result<Draft> {
        self.write_letter_to(ctx, loaded, new, None)
    }

    /// Writes a letter to somebody else than it usually goes to; nothing is kept yet.
    ///
    /// # Errors
    /// As [`App::write_letter`].
    pub fn write_letter_to(
        &self,
        ctx: &Context,
        loaded: &Loaded,
        new: &NewDraft,
        to: Option<To>,
    ) -> Result<Draft> {
        let today = ctx.now.date();
        if let Some(given) = new.deadline.filter(|deadline| *deadline < today) {
            return Err(AppError::WrongDay {
                field: "deadline",
                given,
                past: true,
            });
        }
        let templates = self.engines().templates()?;
        let known: Vec<&str> = templates.specs().map(|spec| spec.id.as_str()).collect();
        let spec = templates
            .spec(&new.kind)
            .ok_or_else(|| AppError::UnknownName {
                field: "letter",
                given: new.kind.clone(),
                nearest: redress_ladder::nearest(&new.kind, known.iter().copied())
                    .map(str::to_owned),
            })?;
        let lang = new
            .lang
            .unwrap_or_else(|| self.call_lang(ctx, &loaded.state));
        let to = to.unwrap_or(spec.to);
        let mut model = self.letter_model(ctx, lang, &loaded.state, new, to)?;
        if to == To::Executive {
            let people = self.addressees(loaded, &new.names)?;
            let names: Vec<String> = people.into_iter().map(|person| person.name).collect();
            model.recipient.name =
                (!names.is_empty()).then(|| redress_words::format::list_and(lang, &names));
        }
        let letter =
            compose(templates, &new.kind, lang, &model, self.words()).map_err(not_written)?;
        let missing = letter
            .missing
            .iter()
            .map(|need| self.words().text(ctx.lang, &need.message_id()))
            .collect();
        let about = self.about_of_letter(ctx, &loaded.state, new)?;
        Ok(Draft {
            letter,
            missing,
            about,
        })
    }

    /// Writes a letter and keeps it as a draft.
    ///
    /// # Errors
    /// As [`App::write_letter`], a refusal, or the store's own.
    pub fn new_draft(&self, ctx: &Context, case: &str, new: &NewDraft) -> Result<(Written, Draft)> {
        let mut draft = None;
        let written = self.run(ctx, case, |loaded| {
            let made = self.write_letter(ctx, loaded, new)?;
            let recipients = match self.letter_to(&new.kind)? {
                To::Executive => self.addressees(loaded, &new.names)?,
                _ => Vec::new(),
            };
            let message = Message {
                draft: None,
                letter: new.kind.clone(),
                to: Some(made.letter.to.clone()).filter(|to| !to.is_empty()),
                subject: made.letter.subject.clone(),
                body: made.letter.body.clone(),
                lang: made.letter.lang.code().to_owned(),
                recipients,
                reason: new.reason.clone(),
                about: made.about,
            };
            self.guard(ctx.now.date(), &loaded.state, &message)?;
            draft = Some(made);
            Ok(vec![Command::Log(Data::Message(message))])
        })?;
        let draft = draft.ok_or(AppError::Needed { what: "letter" })?;
        Ok((written, draft))
    }

    /// Returns whom a letter usually goes to.
    ///
    /// # Errors
    /// `UnknownName` when there is no such letter.
    pub fn letter_to(&self, kind: &str) -> Result<To> {
        let spec = self.engines().templates()?.spec(kind);
        spec.map(|spec| spec.to)
            .ok_or_else(|| AppError::UnknownName {
                field: "letter",
                given: kind.chars().take(60).collect(),
                nearest: None,
            })
    }

    /// Returns the letters there are, with their titles in a language.
    ///
    /// # Errors
    /// `Knowledge` when the letters do not build.
    pub fn letter_kinds(&self, lang: Lang) -> Result<Vec<(String, String)>> {
        let specs = self.engines().templates()?.specs();
        Ok(specs
            .map(|spec| {
                let title = spec
                    .title
                    .get(&lang)
                    .cloned()
                    .unwrap_or_else(|| spec.id.clone());
                (spec.id.clone(), title)
            })
            .collect())
    }

    fn letter_model(
        &self,
        ctx: &Context,
        lang: Lang,
        state: &State,
        new: &NewDraft,
        to: To,
    ) -> Result<LetterModel> {
        let today = ctx.now.date();
        let details = state.details();
        let mut model = LetterModel::on(today);
        model.sender = Sender {
            name: details.customer,
            reach: details.reach,
            ..Sender::default()
        };
        model.reference = details.reference;
        model.goal = details.goal;
        model.amount = details.amount.map(|a| Amount {
            minor: a.minor,
            currency: a.currency,
        });
        model.what_happened = details.matter;
        model.matter = details.topic.as_deref().and_then(|topic| {
            self.words()
                .find(lang, &format!("topic-{topic}"), &Args::new())
        });
        // A complaint about how somebody was treated says nothing of the matter itself.
        if new.kind == "conduct" && !state.details().is_conduct() {
            (model.goal, model.amount, model.matter, model.what_happened) =
                (None, None, None, None);
        }
        let contacts = state.contacts();
        let contact = self.contact_of_letter(state, &contacts, new)?;
        let promises = state.promises(today);
        let promise = promise_of_letter(state, &promises, new)?;
        model.contact = contact.map(contact_line);
        // What was asked for in this call, where the case says nothing else, and in the words of who
        // reads the letter.
        if new.kind == "recap" && model.goal.is_none() && lang == ctx.lang {
            let plan = contact.and_then(|view| view.contact.plan.clone());
            model.goal = plan.and_then(|plan| plan.goal);
        }
        // What went to and fro: of what the firm wrote that it came, of its calls nothing.
        let shown = |view: &&ContactView| !view.contact.incoming || view.contact.is_message();
        model.contacts = contacts
            .iter()
            .filter(|view| !view.is_running())
            .filter(shown)
            .map(|view| match view.contact.incoming {
                true => message_line(view),
                false => contact_line(view),
            })
            .chain(sent_lines(state, &contacts))
            .collect();
        model.contacts.sort_by_key(|line| (line.date, line.time));
        if let (Some(view), "promise-overdue") = (promise, new.kind.as_str())
            && view.state == PromiseState::Waiting
        {
            return Err(AppError::PromiseRuns {
                until: view.promise.by,
            });
        }
        model.promise = promise.map(|view| self.promise_line(state, view));
        model.promises = promises
            .iter()
            .filter(|view| new.kind != "recap" || view.promise.contact == contact.map(|c| c.id))
            .map(|view| self.promise_line(state, view))
            .collect();
        model.asks = ask_lines(state, &contacts, contact, &new.kind);
        model.obstacles = self.obstacle_lines(state, contact);
        model.refusals = self.refusals(state, &contacts);
        if let (Some(view), "answer") = (contact, new.kind.as_str()) {
            model.replies = self.replies_to(lang, state, view);
            model.wrote = Some(crate::reply::wrote(view));
        }
        model.evidence = state
            .evidence()
            .into_iter()
            .map(|(_, file)| EvidenceLine {
                label: file.name.clone(),
                shows: file.shows.clone(),
                date: file.dated,
            })
            .collect();
        // What the person has entered, else what the directory knows.
        let address = details.firm_address.or_else(|| match to {
            To::Executive => None,
            _ => self.complaint_address(details.firm.as_deref()),
        });
        model.recipient = Recipient {
            name: match to {
                To::Promiser => promise.and_then(|view| view.promise.who.clone()),
                To::Rep => state.last_useful_rep().and_then(|(_, rep)| rep.name),
                To::Firm if matches!(new.kind.as_str(), "recap" | "answer") => {
                    contact.and_then(|c| c.contact.with.name.clone())
                }
                To::Firm | To::Complaints | To::Executive => None,
            }
            // What has no letter and no digit is no name to greet somebody by.
            .filter(|name| name.chars().any(char::is_alphanumeric)),
            team: (to == To::Complaints).then(|| self.words().text(lang, "letter-team-complaints")),
            firm: details.firm,
            address: address.clone().filter(|a| !a.contains('@')),
            email: address.filter(|a| a.contains('@')),
        };
        self.add_dates(ctx, lang, state, new, &mut model)?;
        Ok(model)
    }

    /// Adds the day by which an answer is asked for, the firm's own time, and the next rung.
    fn add_dates(
        &self,
        ctx: &Context,
        lang: Lang,
        state: &State,
        new: &NewDraft,
        model: &mut LetterModel,
    ) -> Result<()> {
        let today = ctx.now.date();
        let days = match new.kind.as_str() {
            "recap" => Some(self.days().recap_answer),
            "promise-overdue" | "ask-supervisor" | "answer" => Some(self.days().reminder),
            _ => None,
        };
        let in_days = days.and_then(|days| today.checked_add(days.days()).ok());
        model.deadline = new.deadline.or(in_days);
        if new.kind != "complaint" {
            return Ok(());
        }
        // The dates as they will stand once this complaint has gone out and arrived.
        let mut after = state.clone();
        for name in ["complained", "received"] {
            let known = state.events().iter().any(|(_, event)| event.name == name);
            if !known {
                after = with_event(after, name, today);
            }
        }
        let Some(ladder) = self.ladder_of_state(state) else {
            return Ok(());
        };
        let Some(assessment) = self.assess_state(today, &after)? else {
            return Ok(());
        };
        if let Some(clock) = crate::advise::reply_clock(&assessment) {
            let days = Some(self.length_text(lang, clock.length, clock.days));
            model.legal_reply = Some(LegalReply {
                days,
                last_day: clock.result,
                law: Some(clock.law.clone()).filter(|law| !law.is_empty()),
            });
            model.deadline = new.deadline.or(Some(clock.result));
        }
        let rung = assessment.rungs.iter().find(|rung| {
            rung.kind == RungKind::Adr
                && !rung.side
                && matches!(rung.status, Status::Open | Status::NotYet)
        });
        model.next_rung = rung.map(|rung| NextRung {
            name: self.rung_name(lang, ladder, &rung.id),
            from: rung.opens_on,
        });
        Ok(())
    }

    fn contact_of_letter<'a>(
        &self,
        state: &State,
        contacts: &'a [ContactView],
        new: &NewDraft,
    ) -> Result<Option<&'a ContactView>> {
        if let (Some(about), "recap" | "answer") = (&new.about, new.kind.as_str()) {
            let id = find_entry(state, "contact", about)?;
            let contact = contacts.iter().find(|view| view.id == id);
            let spoken = contact.is_some_and(|view| view.contact.channel.is_spoken());
            if new.kind == "answer" && spoken {
                // What was said on the telephone is no message to answer.
                return Err(AppError::NotFound {
                    what: "message",
                    given: about.chars().take(60).collect(),
                });
            }
            return Ok(contact);
        }
        if new.kind == "answer" {
            return Ok(self.last_message(contacts));
        }
        Ok(usual_contact(contacts))
    }

    /// Returns the entry that a letter about one contact or one promise is about.
    fn about_of_letter(
        &self,
        ctx: &Context,
        state: &State,
        new: &NewDraft,
    ) -> Result<Option<Uuid>> {
        Ok(match new.kind.as_str() {
            "recap" | "answer" => {
                let contacts = state.contacts();
                let contact = self.contact_of_letter(state, &contacts, new)?;
                contact.map(|view| view.id)
            }
            "promise-overdue" => {
                let promises = state.promises(ctx.now.date());
                promise_of_letter(state, &promises, new)?.map(|view| view.id)
            }
            _ => None,
        })
    }

    fn promise_line(&self, state: &State, view: &PromiseView) -> PromiseLine {
        let contact = view
            .promise
            .contact
            .and_then(|id| state.contacts().into_iter().find(|c| c.id == id));
        PromiseLine {
            what: view.promise.what.clone(),
            written: contact
                .as_ref()
                .is_some_and(|c| crate::reply::says(c, &view.promise.what)),
            by: view.promise.by,
            who: view.promise.who.clone(),
            said_on: view.promise.at.date(),
            channel: contact.map(|c| c.contact.channel.name().to_owned()),
            state: match view.state {
                PromiseState::Waiting => "waiting",
                PromiseState::Kept => "kept",
                PromiseState::Broken => "broken",
            }
            .to_owned(),
        }
    }

    /// Counts what stood in the way, by the kind that the playbook logs it under. What was read in a
    /// message is left out where a letter would say of its line what nobody wrote.
    fn obstacle_lines(&self, state: &State, contact: Option<&ContactView>) -> Vec<ObstacleLine> {
        let Ok(playbook) = self.engines().playbook() else {
            return Vec::new();
        };
        let contacts = state.contacts();
        let mut lines: Vec<ObstacleLine> = Vec::new();
        for (_, obstacle) in state.obstacles() {
            let elsewhere = obstacle.contact.is_some() && obstacle.contact != contact.map(|c| c.id);
            if elsewhere || crate::reply::is_borrowed(playbook, &contacts, obstacle) {
                continue;
            }
            let Some(kind) = playbook.spec(&obstacle.line).map(|spec| spec.log.clone()) else {
                continue;
            };
            match lines.iter_mut().find(|line| line.kind == kind) {
                Some(line) => line.count = line.count.saturating_add(1),
                None => lines.push(ObstacleLine { kind, count: 1 }),
            }
        }
        lines
    }
}

/// Returns the contact that a recap is about, where none is named: the last talk that is over.
pub(crate) fn usual_contact(contacts: &[ContactView]) -> Option<&ContactView> {
    let spoken = |view: &&ContactView| {
        matches!(
            view.contact.channel,
            Channel::Phone | Channel::Visit | Channel::Chat
        ) && !view.is_running()
    };
    contacts.iter().rev().find(spoken).or(contacts.last())
}

/// Returns the promise that a letter asks about, where none is named: the last broken one.
pub(crate) fn usual_promise(promises: &[PromiseView]) -> Option<&PromiseView> {
    let broken = |view: &&PromiseView| view.state == PromiseState::Broken;
    promises.iter().rev().find(broken).or(promises.last())
}

fn promise_of_letter<'a>(
    state: &State,
    promises: &'a [PromiseView],
    new: &NewDraft,
) -> Result<Option<&'a PromiseView>> {
    if let (Some(about), "promise-overdue") = (&new.about, new.kind.as_str()) {
        let id = find_entry(state, "promise", about)?;
        return Ok(promises.iter().find(|view| view.id == id));
    }
    Ok(usual_promise(promises))
}

/// Says of a message of the firm that it came; what is in it is told elsewhere.
fn message_line(view: &ContactView) -> ContactLine {
    ContactLine {
        incoming: true,
        with: view.contact.with.name.clone(),
        ..ContactLine::on(view.contact.at.date(), view.contact.channel.name())
    }
}

fn contact_line(view: &ContactView) -> ContactLine {
    let at = view.contact.at.datetime();
    let wait = |wait: &Waited| WaitLine {
        seconds: wait.seconds,
        limit_minutes: wait.limit_minutes,
        law: wait.law.clone(),
    };
    ContactLine {
        time: Some(at.time()),
        with: view.contact.with.name.clone(),
        before: view.before().into_iter().map(str::to_owned).collect(),
        // Notes are the customer's own and go to nobody.
        said: view.contact.said.clone(),
        still: view.still.clone(),
        solved: view.solved,
        not_saved: view.saved == Some(false),
        withdrew: view.withdrew,
        seconds: view.contact.seconds,
        hold_seconds: view.contact.hold_seconds.filter(|seconds| *seconds > 0),
        waits: view.waits.iter().map(wait).collect(),
        reference: view.reference.clone(),
        ..ContactLine::on(at.date(), view.contact.channel.name())
    }
}

/// Says what a letter needs that the case does not have, or why it could not be written.
fn not_written(error: LetterError) -> AppError {
    match error {
        LetterError::Lacks { needs, .. } if !needs.is_empty() => AppError::Needed {
            what: needs.first().map_or("text", |need| need.field.name()),
        },
        error => AppError::Letter(error.to_string()),
    }
}

/// Lists the messages that went out, as contacts: with what stands above them, and without those
/// that the customer has noted as a contact of that day too.
fn sent_lines(state: &State, contacts: &[ContactView]) -> Vec<ContactLine> {
    let noted = |date: Date, channel: Channel| {
        contacts.iter().any(|view| {
            let same = view.contact.channel == channel && view.contact.at.date() == date;
            same && !view.contact.incoming
        })
    };
    state
        .messages()
        .into_iter()
        .filter_map(|view| Some((view.sent?, view.message.subject)))
        .filter(|((at, channel), _)| !noted(at.date(), *channel))
        .map(|((at, channel), subject)| ContactLine {
            time: Some(at.datetime().time()),
            said: Some(subject).filter(|subject| !subject.trim().is_empty()),
            ..ContactLine::on(at.date(), channel.name())
        })
        .collect()
}

fn ask_lines(
    state: &State,
    contacts: &[ContactView],
    contact: Option<&ContactView>,
    kind: &str,
) -> Vec<AskLine> {
    state
        .asks()
        .into_iter()
        .filter(|ask| match kind {
            "ask-supervisor" => ask.what == redress_case::Asked::Supervisor,
            "recap" => ask.contact == contact.map(|c| c.id),
            _ => true,
        })
        // The bridge question is a courtesy of the call, not a request on record.
        .filter(|ask| ask.what != redress_case::Asked::Options)
        .map(|ask| {
            let at = ask.at.datetime();
            let with = contacts.iter().find(|c| Some(c.id) == ask.contact);
            let seq = state.item(ask.id).map_or(u64::MAX, |item| item.seq);
            AskLine {
                what: ask.what.name().to_owned(),
                text: ask.text,
                date: at.date(),
                time: Some(at.time()),
                // Who was on the line then, not who came after a transfer.
                with: with.and_then(|c| c.rep_at(seq)).map(str::to_owned),
                answer: ask.answer.map(|answer| {
                    match answer {
                        Answer::Granted => "granted",
                        Answer::Refused => "refused",
                    }
                    .to_owned()
                }),
                reason: ask.reason,
            }
        })
        .collect()
}

/// Returns the state as it would be with one more event; nothing is written.
fn with_event(state: State, name: &str, on: Date) -> State {
    let (seq, hash) = state.head();
    let header = redress_case::Header {
        schema: redress_case::SCHEMA,
        case: state.case().unwrap_or_default(),
        id: Uuid::from_u128(u128::from(seq) + 1),
        seq: seq.saturating_add(1),
        at: String::new(),
        kind: "event".to_owned(),
        actor: String::new(),
    };
    let event = redress_case::Event {
        name: name.to_owned(),
        on,
        note: None,
    };
    let entry = redress_case::Entry {
        header,
        data: Some(Data::Event(event)),
        hash,
    };
    redress_case::fold(state, &entry)
}
