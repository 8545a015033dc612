//! What may stand in an entry.

use jiff::civil::Date;

use crate::contact::Rep;
use crate::data::Data;
use crate::decide::Refusal;
use crate::details::Details;

/// The longest text of one field, in characters.
pub const TEXT_LIMIT: usize = 100_000;
/// The longest single line, such as a name or a reference, in characters.
pub const LINE_LIMIT: usize = 500;

/// Checks what an entry says: lengths, characters, what must be there, dates that can be.
pub(crate) fn check(data: &Data) -> Result<(), Refusal> {
    for (field, text) in texts(data) {
        let chars = text.chars().count();
        let limit = if LONG.contains(&field) {
            TEXT_LIMIT
        } else {
            LINE_LIMIT
        };
        if chars > limit {
            return Err(Refusal::TooLong {
                field,
                chars,
                limit,
            });
        }
        let long = LONG.contains(&field);
        if text
            .chars()
            .any(|c| c.is_control() && !(long && matches!(c, '\n' | '\t' | '\r')))
        {
            return Err(Refusal::ControlCharacter { field });
        }
    }
    for (field, text) in wanted(data) {
        if text.trim().is_empty() {
            return Err(Refusal::Empty { field });
        }
    }
    for (field, day) in dates(data) {
        if !(1900..=2200).contains(&day.year()) {
            return Err(Refusal::OutOfRange { field, given: day });
        }
    }
    match data {
        Data::Opened(details) => {
            for (field, text) in details.texts() {
                if text.trim().is_empty() {
                    return Err(Refusal::Empty { field });
                }
            }
            check_amount(details)
        }
        Data::Details(details) => check_amount(details),
        Data::Promise(promise) if promise.by < promise.at.date() => Err(Refusal::TooEarly {
            field: "by",
            given: promise.by,
            earliest: promise.at.date(),
        }),
        Data::Obstacle(obstacle)
            if obstacle
                .firmness
                .is_some_and(|step| !(1..=3).contains(&step)) =>
        {
            Err(Refusal::BadValue {
                field: "firmness",
                given: format!("{:?}", obstacle.firmness),
            })
        }
        Data::Evidence(evidence) if crate::Digest::from_hex(&evidence.sha256).is_none() => {
            Err(Refusal::BadValue {
                field: "sha256",
                given: evidence.sha256.clone(),
            })
        }
        _ => Ok(()),
    }
}

fn check_amount(details: &Details) -> Result<(), Refusal> {
    let Some(amount) = &details.amount else {
        return Ok(());
    };
    let code = &amount.currency;
    if code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) && amount.minor >= 0 {
        Ok(())
    } else {
        Err(Refusal::BadValue {
            field: "amount",
            given: format!("{} {code}", amount.minor),
        })
    }
}

/// The fields that may run over several lines.
const LONG: [&str; 10] = [
    "matter",
    "goal",
    "said",
    "text",
    "body",
    "note",
    "reason",
    "reach",
    "firm-address",
    "what",
];

fn texts(data: &Data) -> Vec<(&'static str, &str)> {
    fn opt<'a>(name: &'static str, text: &'a Option<String>) -> Option<(&'static str, &'a str)> {
        text.as_deref().map(|text| (name, text))
    }
    match data {
        Data::Opened(details) | Data::Details(details) => details.texts(),
        Data::Contact(contact) => {
            let mut all = rep_texts(&contact.with);
            all.extend(opt("said", &contact.said));
            let plan = contact.plan.as_ref();
            all.extend(plan.and_then(|plan| opt("goal", &plan.goal)));
            all
        }
        Data::Rep(named) => rep_texts(&named.rep),
        Data::Reference(given) => vec![("reference", &given.value)],
        Data::Obstacle(obstacle) => {
            let mut all = vec![("line", obstacle.line.as_str())];
            all.extend(opt("said", &obstacle.said));
            all.extend(opt("read", &obstacle.read));
            all
        }
        Data::Ask(ask) => opt("text", &ask.text).into_iter().collect(),
        Data::Answered(answered) => opt("reason", &answered.reason).into_iter().collect(),
        Data::Note(note) => vec![("text", &note.text)],
        Data::Promise(promise) => {
            let mut all = vec![("what", promise.what.as_str())];
            all.extend(opt("who", &promise.who));
            all.extend(opt("within", &promise.within));
            all
        }
        Data::Evidence(evidence) => {
            let mut all = vec![("name", evidence.name.as_str())];
            all.extend(opt("shows", &evidence.shows));
            all.extend(opt("item", &evidence.item));
            all
        }
        Data::Message(message) => {
            let mut all = vec![
                ("letter", message.letter.as_str()),
                ("subject", &message.subject),
                ("body", &message.body),
                ("lang", &message.lang),
            ];
            all.extend(opt("to", &message.to));
            all.extend(opt("reason", &message.reason));
            for person in &message.recipients {
                all.push(("name", &person.name));
                all.extend(opt("email", &person.email));
            }
            all
        }
        Data::CallMark(mark) => {
            let law = mark
                .waited
                .as_ref()
                .map(|waited| ("law", waited.law.as_str()));
            opt("fact", &mark.fact).into_iter().chain(law).collect()
        }
        Data::Event(event) => {
            let mut all = vec![("event", event.name.as_str())];
            all.extend(opt("note", &event.note));
            all
        }
        Data::Fact(fact) => vec![("fact", &fact.name), ("value", &fact.value)],
        Data::Skipped(skipped) => vec![("rung", &skipped.rung), ("reason", &skipped.reason)],
        Data::Settlement(step) => opt("what", &step.what).into_iter().collect(),
        Data::Closed(closed) => opt("note", &closed.note).into_iter().collect(),
        Data::Reopened(again) => opt("reason", &again.reason).into_iter().collect(),
        Data::Erasure(erasure) => vec![("reason", &erasure.reason)],
        Data::ContactEnded(_)
        | Data::Hold(_)
        | Data::PromiseEnded(_)
        | Data::Sent(_)
        | Data::Correction(_)
        | Data::Retraction(_) => Vec::new(),
    }
}

fn rep_texts(rep: &Rep) -> Vec<(&'static str, &str)> {
    [
        ("name", &rep.name),
        ("number", &rep.number),
        ("team", &rep.team),
        ("place", &rep.place),
        ("role", &rep.role),
    ]
    .into_iter()
    .filter_map(|(name, text)| text.as_deref().map(|text| (name, text)))
    .collect()
}

/// The texts without which an entry says nothing.
fn wanted(data: &Data) -> Vec<(&'static str, &str)> {
    match data {
        Data::Reference(given) => vec![("reference", &given.value)],
        Data::Obstacle(obstacle) => vec![("line", &obstacle.line)],
        Data::Note(note) => vec![("text", &note.text)],
        Data::Promise(promise) => vec![("what", &promise.what)],
        Data::Evidence(evidence) => vec![("name", &evidence.name)],
        Data::Message(message) => vec![("body", &message.body), ("letter", &message.letter)],
        Data::Event(event) => vec![("event", &event.name)],
        Data::Fact(fact) => vec![("fact", &fact.name), ("value", &fact.value)],
        Data::Skipped(skipped) => vec![("rung", &skipped.rung), ("reason", &skipped.reason)],
        Data::Erasure(erasure) => vec![("reason", &erasure.reason)],
        _ => Vec::new(),
    }
}

fn dates(data: &Data) -> Vec<(&'static str, Date)> {
    match data {
        Data::Contact(contact) => vec![("at", contact.at.date())],
        Data::Promise(promise) => vec![("at", promise.at.date()), ("by", promise.by)],
        Data::PromiseEnded(end) => vec![("on", end.on)],
        Data::Evidence(evidence) => evidence
            .dated
            .map(|day| ("dated", day))
            .into_iter()
            .collect(),
        Data::Event(event) => vec![("on", event.on)],
        Data::Skipped(skipped) => vec![("on", skipped.on)],
        Data::Settlement(step) => vec![("on", step.on)],
        Data::Closed(closed) => vec![("on", closed.on)],
        Data::Reopened(again) => vec![("on", again.on)],
        _ => Vec::new(),
    }
}
