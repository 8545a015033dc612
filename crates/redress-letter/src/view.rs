//! What a template sees: the model, cleaned, with the words it cannot know.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use redress_tone::Lang;
use redress_words::{Words, args};
use serde::Serialize;

use crate::model::{
    Amount, ContactLine, EvidenceLine, LegalReply, LetterModel, NextRung, PromiseLine, Recipient,
    RefusalLine, Sender, Wrote,
};
use crate::tidy::typed;

/// So many lines of one list fit on a page; the newest are shown.
pub(crate) const LINES: usize = 12;

/// More than a few such facts would hide the request.
const OBSTACLES: usize = 4;

/// The values that the templates name.
#[derive(Debug, Serialize)]
pub(crate) struct View {
    pub(crate) today: Date,
    pub(crate) sender: Sender,
    pub(crate) recipient: Recipient,
    pub(crate) reference: Option<String>,
    pub(crate) account: Option<String>,
    pub(crate) goal: Option<String>,
    pub(crate) amount: Option<Amount>,
    pub(crate) matter: Option<String>,
    pub(crate) what_happened: Option<String>,
    pub(crate) consequence: Option<String>,
    pub(crate) contact: Option<Contact>,
    pub(crate) contacts: Vec<Contact>,
    /// Whether one of them is a message that came from the firm.
    pub(crate) came_in: bool,
    /// Contacts before those shown.
    pub(crate) earlier: Option<Earlier>,
    pub(crate) asks: Vec<Ask>,
    /// How often something was asked, in words ("3 times").
    pub(crate) asked_times: String,
    pub(crate) refused: usize,
    pub(crate) obstacles: Vec<String>,
    pub(crate) promise: Option<PromiseLine>,
    pub(crate) promises: Vec<PromiseLine>,
    /// Promises that were not kept, or are still open.
    pub(crate) open_promises: Vec<PromiseLine>,
    pub(crate) replies: Vec<String>,
    pub(crate) wrote: Option<Wrote>,
    pub(crate) refusals: Vec<RefusalLine>,
    pub(crate) evidence: Vec<EvidenceLine>,
    pub(crate) deadline: Option<Date>,
    pub(crate) legal_reply: Option<LegalReply>,
    pub(crate) next_rung: Option<NextRung>,
    /// How a thing was said or sent, by channel ("by phone").
    pub(crate) by: BTreeMap<&'static str, String>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Contact {
    date: Date,
    time: Option<Time>,
    channel: String,
    incoming: bool,
    pub(crate) with: Option<String>,
    before: Vec<String>,
    waits: Vec<Wait>,
    said: Option<String>,
    still: Option<String>,
    pub(crate) solved: bool,
    not_saved: bool,
    withdrew: bool,
    length: Option<String>,
    hold: Option<String>,
    reference: Option<String>,
}

#[derive(Debug, Serialize)]
struct Wait {
    length: String,
    limit: u16,
    law: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct Earlier {
    count: usize,
    words: String,
    from: Date,
    to: Date,
}

#[derive(Debug, Serialize)]
pub(crate) struct Ask {
    text: String,
    date: Date,
    time: Option<Time>,
    with: Option<String>,
    answer: String,
    reason: Option<String>,
}

const CHANNELS: [&str; 7] = [
    "phone", "chat", "email", "letter", "visit", "social", "form",
];

impl View {
    /// Cleans a model and adds the words of the letter's language.
    pub(crate) fn new(model: &LetterModel, lang: Lang, words: &Words) -> Self {
        let texts = Texts { lang, words };
        let text = |value: &Option<String>| typed(value.as_deref());
        let promises: Vec<_> = model.promises.iter().filter_map(promise).collect();
        let open_promises = promises.iter().filter(|p| p.state != "kept");
        let earlier = model.contacts.len().saturating_sub(LINES);
        let (before, shown) = model.contacts.split_at(earlier);
        let refused = model
            .asks
            .iter()
            .filter(|ask| is_refused(ask.answer.as_deref()));
        View {
            today: model.today,
            sender: sender(&model.sender),
            recipient: recipient(&model.recipient),
            // The number given in the contact serves until the case has its own.
            reference: text(&model.reference).or_else(|| text(&model.contact.as_ref()?.reference)),
            account: text(&model.account),
            goal: text(&model.goal),
            amount: model.amount.clone().filter(is_amount),
            matter: text(&model.matter),
            what_happened: text(&model.what_happened),
            consequence: text(&model.consequence),
            contact: model.contact.as_ref().map(|contact| texts.contact(contact)),
            contacts: shown.iter().map(|contact| texts.contact(contact)).collect(),
            came_in: shown.iter().any(|contact| contact.incoming),
            earlier: texts.earlier(before),
            asks: model
                .asks
                .iter()
                .rev()
                .take(LINES)
                .rev()
                .map(|ask| texts.ask(ask))
                .collect(),
            asked_times: texts.times(model.asks.len()),
            refused: refused.count(),
            obstacles: texts.obstacles(model),
            promise: model.promise.as_ref().and_then(promise),
            open_promises: open_promises.cloned().collect(),
            promises,
            replies: model
                .replies
                .iter()
                .filter_map(|reply| typed(Some(reply)))
                .collect(),
            wrote: model.wrote.clone(),
            refusals: model
                .refusals
                .iter()
                .rev()
                .take(LINES)
                .rev()
                .filter_map(refusal)
                .collect(),
            evidence: model
                .evidence
                .iter()
                .take(LINES)
                .filter_map(evidence)
                .collect(),
            deadline: model.deadline,
            legal_reply: model.legal_reply.as_ref().map(legal_reply),
            next_rung: model.next_rung.as_ref().and_then(next_rung),
            by: CHANNELS
                .into_iter()
                .map(|channel| (channel, words.text(lang, &format!("by-channel-{channel}"))))
                .collect(),
        }
    }
}

/// The words of the letter's language.
struct Texts<'a> {
    lang: Lang,
    words: &'a Words,
}

impl Texts<'_> {
    fn contact(&self, contact: &ContactLine) -> Contact {
        let channel = Some(contact.channel.as_str()).filter(|name| CHANNELS.contains(name));
        let minutes = |seconds: Option<u64>| {
            seconds
                .filter(|seconds| *seconds >= 60)
                .map(|seconds| self.words.duration_minutes(self.lang, seconds))
        };
        Contact {
            date: contact.date,
            time: contact.time,
            channel: channel.unwrap_or("phone").to_owned(),
            incoming: contact.incoming,
            with: typed(contact.with.as_deref()),
            before: contact
                .before
                .iter()
                .filter_map(|name| typed(Some(name)))
                .collect(),
            waits: contact
                .waits
                .iter()
                .map(|wait| Wait {
                    length: self.words.duration_minutes(self.lang, wait.seconds),
                    limit: wait.limit_minutes,
                    law: wait.law.clone(),
                })
                .collect(),
            said: typed(contact.said.as_deref()),
            still: typed(contact.still.as_deref()),
            solved: contact.solved && contact.still.is_none(),
            not_saved: contact.not_saved,
            withdrew: contact.withdrew && !contact.solved,
            length: minutes(contact.seconds),
            hold: minutes(contact.hold_seconds),
            reference: typed(contact.reference.as_deref()),
        }
    }

    fn earlier(&self, before: &[ContactLine]) -> Option<Earlier> {
        let (first, last) = (before.first()?, before.last()?);
        let count = before.len();
        let words = self
            .words
            .get(self.lang, "count-contacts", &args!["n" => count]);
        Some(Earlier {
            count,
            words,
            from: first.date,
            to: last.date,
        })
    }

    fn ask(&self, ask: &crate::model::AskLine) -> Ask {
        let known = format!("asked-{}", ask.what);
        let text = typed(ask.text.as_deref())
            .or_else(|| self.words.find(self.lang, &known, &args![]))
            .or_else(|| typed(Some(&ask.what)))
            .unwrap_or_else(|| self.words.text(self.lang, "asked-other"));
        let answer = match ask.answer.as_deref() {
            // Whoever was put through does not know yet that it was to a supervisor.
            Some("granted") if ask.what == "supervisor" => "letter-answer-put-through",
            Some("granted") => "letter-answer-granted",
            Some("refused") => "letter-answer-refused",
            _ => "letter-answer-open",
        };
        Ask {
            text,
            date: ask.date,
            time: ask.time,
            with: typed(ask.with.as_deref()),
            answer: self.words.text(self.lang, answer),
            reason: typed(ask.reason.as_deref()),
        }
    }

    fn times(&self, count: usize) -> String {
        self.words
            .get(self.lang, "count-times", &args!["n" => count])
    }

    fn obstacles(&self, model: &LetterModel) -> Vec<String> {
        model
            .obstacles
            .iter()
            .filter(|obstacle| obstacle.count > 0)
            .filter_map(|obstacle| {
                let id = format!("letter-obstacle-{}", obstacle.kind);
                self.words
                    .find(self.lang, &id, &args!["n" => obstacle.count])
            })
            .take(OBSTACLES)
            .collect()
    }
}

/// Says whether an answer was a refusal.
pub(crate) fn is_refused(answer: Option<&str>) -> bool {
    answer == Some("refused")
}

/// Amounts of nothing, or in something that is no currency, are left out.
fn is_amount(amount: &Amount) -> bool {
    let code = amount.currency.as_bytes();
    amount.minor != 0 && code.len() == 3 && code.iter().all(u8::is_ascii_alphabetic)
}

fn sender(sender: &Sender) -> Sender {
    Sender {
        name: typed(sender.name.as_deref()),
        address: typed(sender.address.as_deref()),
        phone: typed(sender.phone.as_deref()),
        email: typed(sender.email.as_deref()),
        best_times: typed(sender.best_times.as_deref()),
        reach: typed(sender.reach.as_deref()),
    }
}

fn recipient(recipient: &Recipient) -> Recipient {
    Recipient {
        name: typed(recipient.name.as_deref()),
        team: typed(recipient.team.as_deref()),
        firm: typed(recipient.firm.as_deref()),
        address: typed(recipient.address.as_deref()),
        email: typed(recipient.email.as_deref()),
    }
}

fn promise(promise: &PromiseLine) -> Option<PromiseLine> {
    let channel = promise.channel.as_deref();
    Some(PromiseLine {
        what: typed(Some(unstopped(&promise.what)))?,
        who: typed(promise.who.as_deref()),
        channel: channel
            .filter(|name| CHANNELS.contains(name))
            .map(str::to_owned),
        ..promise.clone()
    })
}

fn refusal(refusal: &RefusalLine) -> Option<RefusalLine> {
    let channel = Some(refusal.channel.as_str()).filter(|name| CHANNELS.contains(name));
    Some(RefusalLine {
        said: typed(Some(&refusal.said))?,
        channel: channel.unwrap_or("letter").to_owned(),
        who: typed(refusal.who.as_deref()),
        ..refusal.clone()
    })
}

/// Returns a text without the full stop at its end: the sentence that quotes it goes on.
fn unstopped(text: &str) -> &str {
    let text = text.trim_end();
    match text.strip_suffix('.') {
        Some(rest) if !rest.ends_with('.') => rest,
        _ => text,
    }
}

fn evidence(evidence: &EvidenceLine) -> Option<EvidenceLine> {
    Some(EvidenceLine {
        label: typed(Some(&evidence.label))?,
        shows: typed(evidence.shows.as_deref()),
        date: evidence.date,
    })
}

fn legal_reply(reply: &LegalReply) -> LegalReply {
    LegalReply {
        days: typed(reply.days.as_deref()),
        last_day: reply.last_day,
        law: typed(reply.law.as_deref()),
    }
}

fn next_rung(rung: &NextRung) -> Option<NextRung> {
    Some(NextRung {
        name: typed(Some(&rung.name))?,
        from: rung.from,
    })
}
