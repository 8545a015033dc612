//! The log in words: one line an entry, for lists, letters and the call.

use redress_case::{Answer, Data, Item, Moment, Stage, State};
use redress_tone::Lang;
use redress_words::{Args, DateStyle, Kind, args, isolate_in};
use serde::Serialize;
use uuid::Uuid;

use crate::App;

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LogLine {
    /// The entry's place.
    pub seq: u64,
    /// The entry's name.
    pub id: Uuid,
    /// The kind, in kebab case.
    pub kind: String,
    /// When it happened, or was logged where it has no time of its own.
    pub at: Option<Moment>,
    /// The contact it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Uuid>,
    /// What it says, in the language asked for.
    pub text: String,
    /// Whether it was corrected.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub corrected: bool,
    /// Why it was erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erased: Option<String>,
}

impl App {
    /// Returns the log of a case in words, oldest first; retracted entries are left out.
    #[must_use]
    pub fn log_lines(&self, lang: Lang, state: &State) -> Vec<LogLine> {
        state
            .items()
            .iter()
            .filter(|item| item.retracted.is_none())
            .filter(|item| !matches!(item.kind.as_str(), "correction" | "retraction"))
            .map(|item| self.log_line(lang, item))
            .collect()
    }

    fn log_line(&self, lang: Lang, item: &Item) -> LogLine {
        let text = match (&item.data, &item.erased) {
            (_, Some(reason)) => self
                .words()
                .get(lang, "log-erased", &args!["reason" => reason]),
            (Some(data), None) => self.describe(lang, data),
            (None, None) => self.words().text(lang, "log-unreadable"),
        };
        LogLine {
            seq: item.seq,
            id: item.id,
            kind: item.kind.clone(),
            at: item.data.as_ref().and_then(happened).or(item.logged),
            contact: item.data.as_ref().and_then(redress_case::view::contact_of),
            text,
            corrected: item.corrected.is_some(),
            erased: item.erased.clone(),
        }
    }

    /// Says what an entry says, in one line.
    #[must_use]
    pub fn describe(&self, lang: Lang, data: &Data) -> String {
        let name = |text: &str| isolate_in(lang, Kind::Name, text);
        let code = |text: &str| isolate_in(lang, Kind::Reference, text);
        let day = |day| redress_words::format::date(lang, day, DateStyle::Long);
        let opt = |text: &Option<String>| text.clone().unwrap_or_default();
        let has = |text: &Option<String>| if text.is_some() { "yes" } else { "no" };
        let words = self.words();
        let say = |id: &str, args: &Args<'_>| words.get(lang, id, args);
        match data {
            Data::Opened(details) => {
                let title = details.title.clone().or_else(|| details.firm.clone());
                say(
                    "log-opened",
                    &args!["title" => name(&title.unwrap_or_default())],
                )
            }
            Data::Details(details) => {
                let fields: Vec<String> = details
                    .texts()
                    .into_iter()
                    .map(|(field, _)| words.text(lang, &format!("field-{field}")))
                    .chain(
                        details
                            .amount
                            .iter()
                            .map(|_| words.text(lang, "field-amount")),
                    )
                    .chain(
                        details
                            .related
                            .first()
                            .map(|_| words.text(lang, "field-related")),
                    )
                    .collect();
                say(
                    "log-details",
                    &args!["fields" => redress_words::format::list_and(lang, &fields)],
                )
            }
            Data::Contact(contact) => {
                let channel = words.text(lang, &format!("channel-{}", contact.channel.name()));
                let said = opt(&contact.said);
                let args = args![
                    "channel" => channel,
                    "named" => has(&contact.with.name),
                    "who" => name(&opt(&contact.with.name)),
                    "spoke" => has(&contact.said),
                    "said" => isolate_in(lang, Kind::Quote, &said),
                ];
                say("log-contact", &args)
            }
            Data::ContactEnded(end) => {
                let length = words.duration_minutes(lang, end.seconds);
                let hold = words.duration_minutes(lang, end.hold_seconds);
                let held = if end.hold_seconds > 0 { "yes" } else { "no" };
                say(
                    "log-contact-ended",
                    &args!["length" => length, "held" => held, "hold" => hold],
                )
            }
            Data::Hold(hold) => words.text(
                lang,
                if hold.on {
                    "log-hold-on"
                } else {
                    "log-hold-off"
                },
            ),
            Data::Rep(named) => say("log-rep", &args!["who" => name(&opt(&named.rep.name))]),
            Data::Reference(given) => {
                say("log-reference", &args!["reference" => code(&given.value)])
            }
            Data::Obstacle(obstacle) => {
                let label = self.obstacle_label(lang, obstacle);
                say(
                    "log-obstacle",
                    &args!["label" => label, "spoke" => has(&obstacle.said), "said" => isolate_in(lang, Kind::Quote, &opt(&obstacle.said))],
                )
            }
            Data::Ask(ask) => {
                let what = words.text(lang, &format!("asked-{}", ask.what.name()));
                let what = ask
                    .text
                    .as_ref()
                    .map_or(what, |text| isolate_in(lang, Kind::Quote, text));
                say(
                    "log-ask",
                    &args!["what" => what, "answer" => answer_key(ask.answer)],
                )
            }
            Data::Answered(answered) => {
                let args = args![
                    "answer" => answer_key(Some(answered.answer)),
                    "reasoned" => has(&answered.reason),
                    "reason" => isolate_in(lang, Kind::Quote, &opt(&answered.reason)),
                ];
                say("log-answered", &args)
            }
            Data::CallMark(mark) => {
                let fact = mark.fact.as_deref();
                let what = fact.map(|fact| self.attested_words(lang, fact));
                let waited = mark.waited.as_ref();
                let args = args![
                    "what" => isolate_in(lang, Kind::Quote, &opt(&what)),
                    "length" => waited
                        .map(|waited| words.duration_minutes(lang, waited.seconds))
                        .unwrap_or_default(),
                    "limit" => waited.map_or(0, |waited| i64::from(waited.limit_minutes)),
                    "law" => waited
                        .map(|waited| isolate_in(lang, Kind::Quote, &waited.law))
                        .unwrap_or_default(),
                ];
                say(&format!("log-{}", mark.mark.name()), &args)
            }
            Data::Note(note) => say(
                "log-note",
                &args!["text" => isolate_in(lang, Kind::Quote, &note.text)],
            ),
            Data::Promise(promise) => {
                let args = args![
                    "what" => isolate_in(lang, Kind::Quote, &promise.what),
                    "date" => day(promise.by),
                    "named" => has(&promise.who),
                    "who" => name(&opt(&promise.who)),
                ];
                say("log-promise", &args)
            }
            Data::PromiseEnded(end) => {
                let kept = if end.kept { "yes" } else { "no" };
                say(
                    "log-promise-ended",
                    &args!["kept" => kept, "date" => day(end.on)],
                )
            }
            Data::Evidence(file) => {
                let args = args![
                    "name" => code(&file.name),
                    "described" => has(&file.shows),
                    "shows" => isolate_in(lang, Kind::Quote, &opt(&file.shows)),
                ];
                say("log-evidence", &args)
            }
            Data::Message(message) => {
                let subject = isolate_in(lang, Kind::Quote, &message.subject);
                say("log-message", &args!["subject" => subject])
            }
            Data::Sent(sent) => {
                let by = words.text(lang, &format!("by-channel-{}", sent.channel.name()));
                say(
                    "log-sent",
                    &args!["by" => by, "date" => day(sent.at.date())],
                )
            }
            Data::Event(event) => {
                let id = format!("event-{}", event.name);
                let what = words
                    .find(lang, &id, &Args::new())
                    .unwrap_or_else(|| self.rung_anywhere(lang, &event.name));
                say("log-event", &args!["what" => what, "date" => day(event.on)])
            }
            Data::Fact(fact) => {
                let label = words.text(lang, &format!("fact-{}", fact.name));
                let value = ["fact-value-", "part-", "channel-"]
                    .iter()
                    .find_map(|prefix| {
                        words.find(lang, &format!("{prefix}{}", fact.value), &Args::new())
                    })
                    .unwrap_or_else(|| fact.value.clone());
                say("log-fact", &args!["fact" => label, "value" => value])
            }
            Data::Skipped(skipped) => {
                let rung = self.rung_anywhere(lang, &skipped.rung);
                say(
                    "log-skipped",
                    &args!["rung" => rung, "reason" => isolate_in(lang, Kind::Quote, &skipped.reason)],
                )
            }
            Data::Settlement(step) => {
                let stage = match step.stage {
                    Stage::Promised => "promised",
                    Stage::InWriting => "in-writing",
                    Stage::Seen => "seen",
                };
                say(
                    "log-settlement",
                    &args!["stage" => stage, "date" => day(step.on)],
                )
            }
            Data::Closed(closed) => {
                let terms = words.text(lang, &format!("terms-{}", closed.terms.name()));
                say(
                    "log-closed",
                    &args!["terms" => terms, "date" => day(closed.on)],
                )
            }
            Data::Reopened(again) => {
                let args = args!["date" => day(again.on), "reasoned" => has(&again.reason), "reason" => isolate_in(lang, Kind::Quote, &opt(&again.reason))];
                say("log-reopened", &args)
            }
            Data::Correction(correction) => self.describe(lang, &correction.data),
            Data::Retraction(_) => words.text(lang, "log-retraction"),
            Data::Erasure(erasure) => {
                let reason = isolate_in(lang, Kind::Quote, &erasure.reason);
                say(
                    "log-erasure",
                    &args!["count" => erasure.seqs.len(), "reason" => reason],
                )
            }
        }
    }

    /// Returns the label of a line of the playbook.
    #[must_use]
    pub fn line_label(&self, lang: Lang, line: &str) -> String {
        let playbook = self.engines().playbook().ok();
        let label = playbook.and_then(|p| p.spec(line)?.label.get(&lang).cloned());
        label.unwrap_or_else(|| line.to_owned())
    }

    /// Returns the question by which a fact is vouched for, or its id.
    fn attested_words(&self, lang: Lang, fact: &str) -> String {
        let playbook = self.engines().playbook().ok();
        let question = playbook.and_then(|playbook| playbook.question(fact, lang));
        question.map_or_else(|| fact.to_owned(), str::to_owned)
    }

    pub(crate) fn rung_anywhere(&self, lang: Lang, id: &str) -> String {
        let ladder = self.engines().ladder_with_rung(id);
        ladder.map_or_else(|| id.to_owned(), |ladder| self.rung_name(lang, ladder, id))
    }
}

const fn answer_key(answer: Option<Answer>) -> &'static str {
    match answer {
        None => "open",
        Some(Answer::Granted) => "granted",
        Some(Answer::Refused) => "refused",
    }
}

/// Returns when the thing happened that an entry tells of.
#[must_use]
pub fn happened(data: &Data) -> Option<Moment> {
    Some(match data {
        Data::Contact(d) => d.at,
        Data::ContactEnded(d) => d.at,
        Data::Hold(d) => d.at,
        Data::Obstacle(d) => d.at,
        Data::Ask(d) => d.at,
        Data::Answered(d) => d.at,
        Data::CallMark(d) => d.at,
        Data::Note(d) => d.at,
        Data::Promise(d) => d.at,
        Data::Sent(d) => d.at,
        _ => return None,
    })
}
