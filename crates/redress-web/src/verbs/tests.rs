//! Lucia's dispute with an Italian bank, walked through the desk as the pages do.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::civil::{Date, date};
use redress_app::{App, Engines};
use redress_knowledge::Knowledge;
use redress_store::SqliteStore;
use redress_tone::Lang;

use super::AppDesk;
use crate::desk::{At, CallRef, CaseChange, Desk as _, DeskError, Setting};
use crate::forms::{By, Contact, DetailsForm, Press, ToneRequest, Upload, WriteForm};
use crate::view::{self, CaseState, Do, ItemState, Mark, RungStatus};

struct Walk {
    desk: AppDesk,
    lang: Lang,
    folder: tempfile::TempDir,
}

impl Walk {
    fn new(lang: Lang) -> Walk {
        let folder = tempfile::tempdir().unwrap();
        Walk { desk: open(folder.path()), lang, folder }
    }

    /// The moment of a request: noon in Rome when no time is given.
    fn at(&self, when: &str) -> At {
        let when = if when.contains('T') { when.to_owned() } else { format!("{when}T12:00") };
        At { now: format!("{when}[Europe/Rome]").parse().unwrap(), lang: self.lang }
    }

    fn press(&self, when: &str, call: &CallRef, press: Press) -> view::Call {
        let at = self.at(when);
        self.desk.press(&at, call, &press).unwrap();
        self.desk.call(&at, call).unwrap().unwrap()
    }

    fn rung(&self, when: &str, id: &str) -> view::Rung {
        let ladder = self.desk.ladder(&self.at(when), 1).unwrap();
        let all = ladder.rungs.into_iter().chain(ladder.side);
        all.into_iter().find(|rung| rung.id == id).unwrap()
    }

    fn topic(&self, when: &str, about: &str) {
        let at = self.at(when);
        let form = self.desk.details(&at, Some(1)).unwrap().form;
        let form = DetailsForm { about: about.into(), ..form };
        self.desk.set_details(&at, 1, &form).unwrap();
    }

    /// The call of the journey, from the first press to the end.
    fn call(&self) -> CallRef {
        let call = self.desk.start_call(&self.at("2026-03-12T14:05"), None).unwrap();
        self.press("2026-03-12T14:05", &call, Press::Hold);
        self.press("2026-03-12T14:09", &call, Press::Hold);
        self.press("2026-03-12T14:09", &call, Press::Name("Marco".into()));
        self.press("2026-03-12T14:10", &call, Press::Obstacle('1'));
        self.press("2026-03-12T14:11", &call, Press::Obstacle('2'));
        self.press("2026-03-12T14:12", &call, Press::Obstacle('2'));
        self.press("2026-03-12T14:20", &call, Press::Reference("BX-204518".into()));
        let promise = Press::Promise {
            what: "una risposta scritta".into(),
            by: By::WorkingDays(15),
            who: None,
        };
        self.press("2026-03-12T14:28", &call, promise);
        self.press("2026-03-12T14:30", &call, Press::End);
        self.desk.press(&self.at("2026-03-12T14:31"), &call, &Press::Ended).unwrap();
        call
    }

    fn fill(&self, when: &str) {
        self.desk.set_details(&self.at(when), 1, &lucia()).unwrap();
    }
}

fn open(folder: &std::path::Path) -> AppDesk {
    let store = SqliteStore::open(folder).unwrap();
    let engines = Engines::new(Knowledge::embedded()).unwrap();
    // Every desk of a test draws other numbers, so that no two entries share a name.
    static SEED: AtomicU64 = AtomicU64::new(1);
    let random = |bytes: &mut [u8]| {
        for byte in bytes {
            let n = SEED.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed);
            *byte = (n >> 32) as u8;
        }
        true
    };
    let app = App::new(Box::new(store), engines, Box::new(random));
    AppDesk::new(Arc::new(app), folder.join("settings.json"))
}

fn lucia() -> DetailsForm {
    DetailsForm {
        firm: "Banca Esempio".into(),
        country: "IT".into(),
        about: "bank/payments".into(),
        matter: "Il 2 marzo mi sono stati addebitati 148,00 € che non riconosco.".into(),
        goal: "la restituzione di 148,00 €".into(),
        amount: "148,00".into(),
        currency: "EUR".into(),
        reference: "BX-204518".into(),
        then: String::new(),
    }
}

fn fields(error: DeskError) -> Vec<String> {
    match error {
        DeskError::Refused(errors) => errors.into_iter().map(|error| error.field).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_call_pad_says_what_the_journey_says() {
    let walk = Walk::new(Lang::It);
    assert!(!walk.desk.call_running());
    assert!(!walk.desk.start(&walk.at("2026-03-12")).unwrap().has_cases);
    let call = walk.desk.start_call(&walk.at("2026-03-12T14:05"), None).unwrap();
    assert!(walk.desk.call_running());
    let page = walk.desk.call(&walk.at("2026-03-12T14:05"), &call).unwrap().unwrap();
    assert_eq!(page.obstacles.len(), 9);
    assert!(page.phrase.say.contains("Mi dice il suo nome"), "{}", page.phrase.say);
    assert!(!page.can_undo, "the start of a call is not taken back");
    assert_eq!(page.langs, [Lang::En, Lang::It]);

    let page = walk.press("2026-03-12T14:05", &call, Press::Hold);
    assert!(page.hold_since.is_some());
    let page = walk.press("2026-03-12T14:09", &call, Press::Hold);
    assert_eq!((page.hold_since, page.held), (None, 240));
    let page = walk.press("2026-03-12T14:09", &call, Press::Name("Marco".into()));
    assert_eq!(page.hand.name.unwrap().text, "Marco");
    let page = walk.press("2026-03-12T14:10", &call, Press::Obstacle('1'));
    assert!(page.phrase.say.contains("No, grazie"), "{}", page.phrase.say);
    assert_eq!((page.obstacles[0].count, page.obstacles[0].current), (1, true));
    assert_eq!(page.group[0].value, "R-14");
    let first = walk.press("2026-03-12T14:11", &call, Press::Obstacle('2'));
    let second = walk.press("2026-03-12T14:12", &call, Press::Obstacle('2'));
    assert_ne!(first.phrase.say, second.phrase.say);
    assert_eq!((first.phrase.firmness, second.phrase.firmness), (Some(1), Some(2)));
    assert_eq!(second.obstacles[1].count, 2);
    assert!(second.log[0].text.ends_with("(2)"), "{}", second.log[0].text);
    assert!(second.log.last().unwrap().text.contains("Inizio"));
    let page = walk.press("2026-03-12T14:20", &call, Press::Reference("BX-204518".into()));
    let read = format!("{} {}", page.phrase.say, page.phrase.readback.unwrap_or_default());
    assert!(read.contains("BX 20 45 18"), "{read}");
    let promise =
        Press::Promise { what: "una risposta scritta".into(), by: By::WorkingDays(15), who: None };
    let page = walk.press("2026-03-12T14:28", &call, promise);
    let promise = page.hand.promise.unwrap();
    assert!(promise.contains("2 aprile 2026"), "{promise}");
    assert!(walk.press("2026-03-12T14:30", &call, Press::End).ending);

    let today = walk.desk.today(&walk.at("2026-03-12T14:30")).unwrap();
    assert_eq!(today.running.unwrap().call, call.call);
    assert_eq!(walk.desk.start_call(&walk.at("2026-03-12T14:30"), Some(1)).unwrap(), call);
    let at = walk.at("2026-03-12T14:31");
    walk.desk.press(&at, &call, &Press::Ended).unwrap();
    assert_eq!(walk.desk.call(&at, &call).unwrap(), None);
    assert!(!walk.desk.call_running());
    // The second of two windows still shows the pad: its press is no error.
    walk.desk.press(&at, &call, &Press::Hold).unwrap();
}

#[test]
fn a_topic_that_is_known_is_named_in_the_words_to_say() {
    let walk = Walk::new(Lang::It);
    walk.desk.new_case(&walk.at("2026-03-12"), &lucia()).unwrap();
    let call = walk.desk.start_call(&walk.at("2026-03-12T14:05"), Some(1)).unwrap();
    let page = walk.desk.call(&walk.at("2026-03-12T14:05"), &call).unwrap().unwrap();
    assert!(page.phrase.say.contains("il mio addebito"), "{}", page.phrase.say);
    assert!(page.facts[0].contains("restituzione"), "{:?}", page.facts);
}

#[test]
fn the_other_language_stands_beside_the_words() {
    let walk = Walk::new(Lang::En);
    let call = walk.desk.start_call(&walk.at("2026-03-12T14:05"), None).unwrap();
    let at = walk.at("2026-03-12T14:05");
    walk.desk.call_lang(&at, &call, Lang::It).unwrap();
    let page = walk.desk.call(&at, &call).unwrap().unwrap();
    assert_eq!((page.lang, page.phrase.lang), (Lang::It, Lang::It));
    assert!(page.phrase.say.starts_with("Buongiorno"), "{}", page.phrase.say);
    let (lang, means) = page.phrase.means.unwrap();
    assert_eq!(lang, Lang::En);
    assert!(means.starts_with("Good day"), "{means}");
    assert_eq!(page.obstacles[0].label, "Survey first");
}

#[test]
fn a_second_press_corrects_the_line_and_undo_brings_the_first_back() {
    let walk = Walk::new(Lang::It);
    let call = walk.desk.start_call(&walk.at("2026-03-12T14:05"), None).unwrap();
    let first = walk.press("2026-03-12T14:06", &call, Press::Obstacle('3'));
    assert_eq!(first.group.len(), 1);
    let other = walk.press("2026-03-12T14:07", &call, Press::Line(first.group[0].value.clone()));
    assert_ne!(first.phrase.say, other.phrase.say);
    assert_eq!((other.obstacles[2].count, other.phrase.firmness), (1, Some(1)));
    assert_eq!(other.log.len(), 2, "{:?}", other.log);
    let again = walk.press("2026-03-12T14:08", &call, Press::Obstacle('3'));
    assert_eq!(again.phrase.firmness, Some(2));
    let back = walk.press("2026-03-12T14:08", &call, Press::Undo);
    assert_eq!(back.phrase.say, other.phrase.say);
    let back = walk.press("2026-03-12T14:09", &call, Press::Undo);
    assert_eq!((back.phrase.say, back.log[0].at.minute()), (first.phrase.say, 6));
    let back = walk.press("2026-03-12T14:10", &call, Press::Undo);
    assert_eq!((back.obstacles[2].count, back.can_undo), (0, false));
}

#[test]
fn an_undo_comes_too_late_after_ten_minutes() {
    let walk = Walk::new(Lang::It);
    let call = walk.desk.start_call(&walk.at("2026-03-12T14:05"), None).unwrap();
    walk.press("2026-03-12T14:06", &call, Press::Obstacle('1'));
    let late = walk.at("2026-03-12T14:17");
    assert!(!walk.desk.call(&late, &call).unwrap().unwrap().can_undo);
    let page = walk.press("2026-03-12T14:17", &call, Press::Undo);
    assert_eq!(page.obstacles[0].count, 1);
}

#[test]
fn a_sentence_that_was_heard_leads_to_its_line() {
    let walk = Walk::new(Lang::It);
    let at = walk.at("2026-03-12T14:05");
    let call = walk.desk.start_call(&at, None).unwrap();
    let found = walk.desk.find_line(&at, &call, "prima faccia un breve sondaggio").unwrap();
    assert_eq!(found[0].value, "R-11", "{found:?}");
    let page = walk.press("2026-03-12T14:06", &call, Press::Line("R-11".into()));
    assert_eq!(page.obstacles[0].count, 1);
    assert!(walk.desk.find_line(&at, &call, "xyzzy").unwrap().is_empty());
}

#[test]
fn what_the_pad_cannot_take_stands_at_its_field() {
    let walk = Walk::new(Lang::It);
    let at = walk.at("2026-03-12T14:05");
    let call = walk.desk.start_call(&at, None).unwrap();
    let past = Press::Promise { what: "x".into(), by: By::Day(date(2026, 3, 11)), who: None };
    assert_eq!(fields(walk.desk.press(&at, &call, &past).unwrap_err()), ["day"]);
    let long = Press::Name("x".repeat(100_000));
    assert_eq!(fields(walk.desk.press(&at, &call, &long).unwrap_err()), ["text"]);
    // A promise without a day is no promise to wait for, and is not lost.
    let open = Press::Promise { what: "richiamano".into(), by: By::Open, who: None };
    let page = walk.press("2026-03-12T14:06", &call, open);
    assert_eq!(page.hand.promise, None);
    assert!(page.log[0].text.contains("richiamano"), "{}", page.log[0].text);
    for stranger in ["c1", "00000000-0000-7000-8000-000000000000"] {
        let stranger = CallRef { case: 1, call: stranger.into() };
        assert_eq!(walk.desk.call(&at, &stranger).unwrap_err(), DeskError::NotFound);
        assert_eq!(walk.desk.press(&at, &stranger, &Press::Hold).unwrap_err(), DeskError::NotFound);
    }
    let stranger = CallRef { case: 9, call: call.call };
    assert_eq!(walk.desk.call(&at, &stranger).unwrap_err(), DeskError::NotFound);
}

#[test]
fn lucia_goes_from_the_call_to_closed_on_her_terms() {
    let walk = Walk::new(Lang::It);
    let call = walk.call();

    // After the call: what is in hand, what is asked for, the e-mail.
    let at = walk.at("2026-03-12T14:33");
    let after = walk.desk.after_call(&at, &call).unwrap();
    assert_eq!((after.length, after.held), (1560, 240));
    assert!(after.details.is_some());
    walk.fill("2026-03-12T14:34");
    let after = walk.desk.after_call(&at, &call).unwrap();
    assert_eq!(after.details, None);
    assert_eq!(after.look_again, Some(date(2026, 4, 2)));
    let recap = after.recap.unwrap();
    for part in ["Marco", "2 aprile 2026"] {
        assert!(recap.body.contains(part), "{part}: {}", recap.body);
    }
    assert!(recap.subject.contains("BX-204518"), "{}", recap.subject);
    assert_eq!(clean_check(&walk, "2026-03-12", &recap.body), Vec::<String>::new());
    let entries = || walk.desk.app.load("1").unwrap().state.items().len();
    let before = entries();
    walk.desk.after_call(&at, &call).unwrap();
    walk.desk.write(&at, 1, "recap", "").unwrap();
    assert_eq!(entries(), before, "looking at a letter writes nothing");
    assert_eq!(walk.desk.today(&at).unwrap().next.unwrap().act, Do::SendRecap);
    walk.desk.recap_sent(&at, &call).unwrap();
    walk.desk.recap_sent(&at, &call).unwrap();
    let recap = walk.desk.after_call(&at, &call).unwrap().recap.unwrap();
    assert_eq!(recap.sent, Some(date(2026, 3, 12)));
    assert_eq!(entries(), before + 2);

    // The promised day is still to come, then it has passed.
    let today = walk.desk.today(&walk.at("2026-04-02")).unwrap();
    assert_eq!(today.next, None);
    assert_eq!(today.waiting[0].from, Some(date(2026, 4, 3)));
    let today = walk.desk.today(&walk.at("2026-04-03")).unwrap();
    let next = today.next.unwrap();
    assert_eq!((next.act, next.title.as_str()), (Do::AskAboutPromise, "Banca Esempio"));
    assert_eq!(next.href, "/cases/1/write?kind=promise-overdue");
    assert!(today.waiting.is_empty());

    let at = walk.at("2026-04-03");
    let page = walk.desk.write(&at, 1, "", "").unwrap();
    assert_eq!((page.kind.as_str(), page.recipient.as_str()), ("promise-overdue", "promiser"));
    for part in ["Marco", "una risposta scritta", "12 marzo", "2 aprile", "BX-204518"] {
        assert!(page.text.contains(part), "{part}: {}", page.text);
    }
    assert_eq!(page.check.findings.iter().filter(|f| f.mark != Mark::Long).count(), 0);
    send(&walk, "2026-04-03", &page);

    // The complaint and its clocks.
    let at = walk.at("2026-04-13");
    let page = walk.desk.write(&at, 1, "complaint", "").unwrap();
    assert_eq!(page.recipient, "complaints");
    send(&walk, "2026-04-13", &page);
    let sent = walk.desk.write(&at, 1, "complaint", "").unwrap();
    assert_eq!((sent.sent, sent.text), (Some(date(2026, 4, 13)), page.text));
    walk.desk.event(&at, 1, "received", date(2026, 4, 13)).unwrap();
    let abf = walk.rung("2026-04-13", "it.abf");
    assert_eq!(abf.status, RungStatus::NotYet);
    assert_eq!((abf.opens_on, abf.closes_on), (Some(date(2026, 5, 6)), Some(date(2027, 4, 13))));
    let reckoning = abf.reckonings.iter().find(|r| r.result == Some(date(2026, 5, 5))).unwrap();
    let steps = reckoning.steps.join(" ");
    assert!(steps.contains("1 maggio 2026"), "{steps}");
    assert!(reckoning.law.is_some() && !reckoning.sources.is_empty());
    assert_eq!(abf.fee.as_deref().map(|fee| fee.starts_with("20 EUR")), Some(true));
    walk.topic("2026-04-13", "bank/account");
    assert_eq!(walk.rung("2026-04-13", "it.abf").opens_on, Some(date(2026, 6, 13)));
    walk.topic("2026-04-13", "bank/payments");
    let today = walk.desk.today(&at).unwrap();
    assert_eq!((today.next, today.waiting[0].from), (None, Some(date(2026, 5, 6))));

    // A final refusal opens the next step at once.
    walk.desk.event(&walk.at("2026-04-28"), 1, "final-response", date(2026, 4, 28)).unwrap();
    assert_eq!(walk.rung("2026-04-28", "it.abf").status, RungStatus::Open);
    let ladder = walk.desk.ladder(&walk.at("2026-04-28"), 1).unwrap();
    let current = ladder.rungs.iter().position(|rung| rung.current);
    assert_eq!(ladder.at, current.map(|place| place + 1));
    assert_eq!(current.map(|place| ladder.rungs[place].id.as_str()), Some("it.abf"));
    let next = walk.desk.today(&walk.at("2026-04-28")).unwrap().next.unwrap();
    assert_eq!((next.act, next.href.as_str()), (Do::GoTo, "/cases/1/ladder#rung-it.abf"));
    assert!(next.what.contains("Arbitro Bancario Finanziario"), "{}", next.what);

    settle_close_reopen(&walk);
}

fn settle_close_reopen(walk: &Walk) {
    let change = |when: &str, change: CaseChange| walk.desk.change_case(&walk.at(when), 1, change);
    let state = |when: &str| walk.desk.case_file(&walk.at(when), 1).unwrap().state;
    let none = change("2026-05-27", CaseChange::Settled(" ".into())).unwrap_err();
    assert_eq!(fields(none), ["text"]);
    change("2026-05-27", CaseChange::Settled("148,00 € indietro".into())).unwrap();
    assert_eq!(state("2026-05-27"), CaseState::Settled);
    let page = walk.desk.case_file(&walk.at("2026-05-27"), 1).unwrap();
    assert_eq!((page.in_writing, page.seen), (false, false));
    change("2026-05-27", CaseChange::Reopen("non è arrivato".into())).unwrap();
    assert_eq!(state("2026-05-27"), CaseState::Open);
    change("2026-05-28", CaseChange::Settled("148,00 € indietro".into())).unwrap();
    change("2026-05-28", CaseChange::InWriting).unwrap();
    assert_eq!(walk.desk.today(&walk.at("2026-05-28")).unwrap().next.unwrap().act, Do::FollowUp);
    change("2026-06-01", CaseChange::Seen).unwrap();
    assert_eq!(walk.desk.today(&walk.at("2026-06-01")).unwrap().next.unwrap().act, Do::Close);
    change("2026-06-01", CaseChange::Close).unwrap();
    assert_eq!(state("2026-06-01"), CaseState::Closed);
    let today = walk.desk.today(&walk.at("2026-06-03")).unwrap();
    assert_eq!((today.next, today.done[0].on), (None, date(2026, 6, 1)));
    assert!(today.done[0].what.contains("obiettivo"), "{}", today.done[0].what);
    assert!(walk.desk.today(&walk.at("2026-06-09")).unwrap().done.is_empty());
    assert!(walk.desk.cases(&walk.at("2026-06-03"), "").unwrap().rows[0].closed);
    change("2026-06-03", CaseChange::Reopen("tolti di nuovo".into())).unwrap();
    let next = walk.desk.today(&walk.at("2026-06-03")).unwrap().next.unwrap();
    assert_eq!((next.act, next.href.as_str()), (Do::GoTo, "/cases/1/ladder#rung-it.abf"));
}

/// Sends the letter of a page as it stands.
fn send(walk: &Walk, when: &str, page: &view::Write) {
    let form = WriteForm {
        kind: page.kind.clone(),
        to: page.recipient.clone(),
        subject: page.subject.clone(),
        text: page.text.clone(),
        lang: page.lang.code().into(),
        ..WriteForm::default()
    };
    walk.desk.sent(&walk.at(when), 1, &form).unwrap();
}

/// Returns the warnings on a text and what it lacks but for the writer's own address.
fn clean_check(walk: &Walk, when: &str, text: &str) -> Vec<String> {
    let request = ToneRequest {
        case: Some(1),
        kind: "recap".into(),
        text: text.into(),
        lang: "it".into(),
        kept: String::new(),
    };
    let check = walk.desk.check(&walk.at(when), &request).unwrap();
    let heat = check.findings.iter().filter(|f| matches!(f.mark, Mark::Heat | Mark::Threat));
    let missing = check.checklist.iter().filter(|item| item.state == ItemState::Missing);
    heat.map(|f| f.rule.clone())
        .chain(missing.map(|item| item.label.clone()))
        .filter(|what| !what.contains("contattarti"))
        .collect()
}

#[test]
fn a_british_bank_has_until_may_the_fifth() {
    let walk = Walk::new(Lang::En);
    let at = walk.at("2026-04-13");
    let form = DetailsForm { country: "GB".into(), currency: "GBP".into(), ..lucia() };
    assert_eq!(walk.desk.new_case(&at, &form).unwrap(), 1);
    let ladder = walk.desk.ladder(&at, 1).unwrap();
    let part = ladder.questions.iter().find(|question| question.fact == "part");
    if let Some(part) = part {
        assert_eq!(part.answers[0].value, "england");
    }
    walk.desk.fact(&at, 1, "part", "england").unwrap();
    walk.desk.event(&at, 1, "complained", date(2026, 4, 13)).unwrap();
    walk.desk.event(&at, 1, "received", date(2026, 4, 13)).unwrap();
    assert_eq!(walk.rung("2026-04-13", "uk.fin.fos").opens_on, Some(date(2026, 5, 6)));
    let at = walk.at("2026-04-28");
    walk.desk.event(&at, 1, "final-response-sent", date(2026, 4, 28)).unwrap();
    let fos = walk.rung("2026-04-28", "uk.fin.fos");
    assert_eq!((fos.status, fos.closes_on), (RungStatus::Open, Some(date(2026, 10, 28))));
}

#[test]
fn answers_and_events_are_checked_at_their_field() {
    let walk = Walk::new(Lang::It);
    let at = walk.at("2026-04-13");
    walk.desk.new_case(&at, &lucia()).unwrap();
    let fails = |fact: &str, value: &str| fields(walk.desk.fact(&at, 1, fact, value).unwrap_err());
    assert_eq!(fails("consumer", "forse"), ["consumer"]);
    assert_eq!(fails("amount", "molto"), ["amount"]);
    assert_eq!(fails("received", "domani"), ["received"]);
    assert_eq!(fails("received", "2026-04-14"), ["received"]);
    assert_eq!(fails("topic", "draghi"), ["topic"]);
    let future = walk.desk.event(&at, 1, "received", date(2026, 4, 14)).unwrap_err();
    assert_eq!(fields(future), ["date"]);
    let odd = walk.desk.event(&at, 1, "miracle", date(2026, 4, 13)).unwrap_err();
    assert_eq!(fields(odd), ["event"]);
    walk.desk.fact(&at, 1, "consumer", "yes").unwrap();
    walk.desk.fact(&at, 1, "amount", "1.234,50").unwrap();
    walk.desk.fact(&at, 1, "received", "12/04/2026").unwrap();
    assert_eq!(walk.desk.details(&at, Some(1)).unwrap().form.amount, "1234,50");
}

#[test]
fn details_are_read_written_and_taken_back() {
    let walk = Walk::new(Lang::It);
    let at = walk.at("2026-03-12");
    let empty = walk.desk.details(&at, None).unwrap();
    assert_eq!((empty.form.country.as_str(), empty.form.currency.as_str()), ("IT", "EUR"));
    let bank = empty.sectors.iter().find(|s| s.topics.iter().any(|t| t.value == "bank")).unwrap();
    assert!(bank.topics.iter().any(|topic| topic.value == "bank/payments"));
    let wrong = DetailsForm { amount: "molto".into(), ..lucia() };
    assert_eq!(fields(walk.desk.new_case(&at, &wrong).unwrap_err()), ["amount"]);
    let wrong = DetailsForm { about: "bank/draghi".into(), ..lucia() };
    assert_eq!(fields(walk.desk.new_case(&at, &wrong).unwrap_err()), ["about"]);
    let wrong = DetailsForm { goal: "x".repeat(200_000), ..lucia() };
    assert_eq!(fields(walk.desk.new_case(&at, &wrong).unwrap_err()), ["goal"]);
    assert!(!walk.desk.start(&at).unwrap().has_cases, "nothing of a refused form is kept");
    walk.desk.new_case(&at, &lucia()).unwrap();
    assert_eq!(walk.desk.details(&at, Some(1)).unwrap().form, lucia());
    let seq = || walk.desk.app.load("1").unwrap().state.head().0;
    let before = seq();
    walk.desk.set_details(&at, 1, &lucia()).unwrap();
    assert_eq!(seq(), before, "what did not change is not written");
    let less = DetailsForm { goal: String::new(), amount: String::new(), ..lucia() };
    walk.desk.set_details(&at, 1, &less).unwrap();
    assert_eq!(walk.desk.details(&at, Some(1)).unwrap().form, less);
}

#[test]
fn a_contact_by_hand_keeps_its_promise_and_its_files() {
    let walk = Walk::new(Lang::It);
    let at = walk.at("2026-03-12");
    walk.desk.new_case(&at, &lucia()).unwrap();
    let contact = |promise: Option<(String, Option<Date>)>| Contact {
        channel: "email".into(),
        date: date(2026, 3, 9),
        time: None,
        who: Some("Anna".into()),
        said: "Conferma di ricezione.".into(),
        promise,
        files: vec![Upload { name: "conferma.eml".into(), media: String::new(), bytes: vec![1, 2] }],
    };
    let with = contact(Some(("una telefonata".into(), Some(date(2026, 3, 11)))));
    walk.desk.add_contact(&at, 1, &with).unwrap();
    let page = walk.desk.case_file(&at, 1).unwrap();
    let entry = page.log.iter().find(|entry| entry.with.is_some()).unwrap();
    assert_eq!(entry.with.as_ref().unwrap().text, "Anna");
    assert_eq!(entry.files[0].text, "conferma.eml");
    assert!(entry.lines.iter().any(|line| line.contains("una telefonata")), "{:?}", entry.lines);
    assert_eq!(page.promises[0].state, view::PromiseState::Broken);
    let id = page.promises[0].id.clone();
    walk.desk.promise(&at, 1, &id, false).unwrap();
    walk.desk.promise(&at, 1, &id, true).unwrap();
    let page = walk.desk.case_file(&at, 1).unwrap();
    assert_eq!(page.promises[0].state, view::PromiseState::Kept);
    assert_eq!(walk.desk.promise(&at, 1, "p1", true).unwrap_err(), DeskError::NotFound);
    walk.desk.add_contact(&at, 1, &contact(Some(("richiamano".into(), None)))).unwrap();
    let page = walk.desk.case_file(&at, 1).unwrap();
    assert_eq!(page.promises.len(), 1);
    let lines: Vec<&String> = page.log.iter().flat_map(|entry| &entry.lines).collect();
    assert!(lines.iter().any(|line| line.contains("richiamano")), "{lines:?}");
    let odd = Contact { channel: "piccione".into(), ..contact(None) };
    assert_eq!(fields(walk.desk.add_contact(&at, 1, &odd).unwrap_err()), ["channel"]);
}

#[test]
fn the_log_groups_a_call_and_gives_its_length() {
    let walk = Walk::new(Lang::It);
    walk.call();
    let page = walk.desk.case_file(&walk.at("2026-03-12T15:00"), 1).unwrap();
    let call = page.log.iter().find(|entry| entry.with.is_some()).unwrap();
    assert!(call.title.contains("26 minuti") && call.title.contains("4 minuti"), "{}", call.title);
    assert!(call.lines[0].contains("due volte") || call.lines[0].contains("2 volte"), "{:?}", call.lines);
    assert!(call.lines.iter().any(|line| line.contains("2 aprile 2026")), "{:?}", call.lines);
    assert_eq!(page.running, None);
    assert!(page.log.windows(2).all(|pair| pair[0].at >= pair[1].at));
}

#[test]
fn a_draft_is_kept_changed_and_then_frozen() {
    let walk = Walk::new(Lang::It);
    let at = walk.at("2026-03-12");
    walk.desk.new_case(&at, &lucia()).unwrap();
    let page = walk.desk.write(&at, 1, "", "").unwrap();
    assert_eq!(page.kind, "complaint");
    assert_eq!(walk.desk.write(&at, 1, "poem", "").unwrap_err(), DeskError::NotFound);
    let form = WriteForm {
        kind: page.kind,
        to: page.recipient,
        subject: "Reclamo".into(),
        text: "Il testo.".into(),
        lang: "it".into(),
        ..WriteForm::default()
    };
    let empty = WriteForm { text: "  ".into(), ..form.clone() };
    assert_eq!(fields(walk.desk.save_draft(&at, 1, &empty).unwrap_err()), ["text"]);
    walk.desk.save_draft(&at, 1, &form).unwrap();
    walk.desk.save_draft(&at, 1, &form).unwrap();
    let page = walk.desk.write(&at, 1, "complaint", "").unwrap();
    assert_eq!((page.text.as_str(), page.saved.is_some()), ("Il testo.", true));
    let other = walk.desk.write(&at, 1, "complaint", "firm").unwrap();
    assert_ne!(other.text, "Il testo.", "another recipient makes the text anew");
    let eml = walk.desk.email(&at, 1, &form).unwrap();
    assert!(String::from_utf8_lossy(&eml.bytes).contains("Subject: Reclamo"));
    let changed = WriteForm { text: "Un altro testo.".into(), ..form.clone() };
    walk.desk.sent(&at, 1, &changed).unwrap();
    let page = walk.desk.write(&at, 1, "complaint", "").unwrap();
    assert_eq!((page.text.as_str(), page.sent), ("Un altro testo.", Some(date(2026, 3, 12))));
    let messages = walk.desk.app.load("1").unwrap().state.messages();
    assert_eq!(messages.len(), 1, "the versions of one draft are one message");
}

#[test]
fn warnings_come_first_and_hidden_kinds_are_counted() {
    let walk = Walk::new(Lang::It);
    let at = walk.at("2026-03-12");
    let request = ToneRequest {
        text: "Siete degli idioti. Mentite sempre. Rispondete subito.".into(),
        lang: "it".into(),
        ..ToneRequest::default()
    };
    let check = walk.desk.check(&at, &request).unwrap();
    assert!(check.total >= 2 && check.total == check.findings.len(), "{check:?}");
    assert_eq!(check.findings[0].mark, Mark::Heat);
    assert!(check.findings.iter().all(|f| !f.label.starts_with("page-") && !f.why.is_empty()));
    let rule = check.findings[0].rule.clone();
    walk.desk.set(&at, Setting::HideRule(rule.clone())).unwrap();
    let less = walk.desk.check(&at, &request).unwrap();
    assert_eq!(less.total, check.total);
    assert!(less.findings.iter().all(|finding| finding.rule != rule));
    assert!(walk.desk.set(&at, Setting::HideRule("no-such-rule".into())).is_err());
}

#[test]
fn settings_outlive_the_program_and_a_broken_file_is_no_harm() {
    let walk = Walk::new(Lang::It);
    let at = walk.at("2026-03-12");
    assert_eq!(walk.desk.settings(&at).unwrap(), crate::desk::Settings::default());
    walk.desk.set(&at, Setting::Lang(Lang::It)).unwrap();
    walk.desk.set(&at, Setting::Keys(false)).unwrap();
    walk.desk.set(&at, Setting::HideRule("profanity".into())).unwrap();
    let Walk { desk, folder, lang } = walk;
    let before = desk.settings(&at).unwrap();
    drop(desk);
    let walk = Walk { desk: open(folder.path()), folder, lang };
    let after = walk.desk.settings(&at).unwrap();
    assert_eq!(before, after);
    assert_eq!((after.lang, after.keys, after.clock), (Some(Lang::It), false, true));
    assert_ne!(after.hidden_rules[0].label, "");
    walk.desk.set(&at, Setting::ShowRule("profanity".into())).unwrap();
    assert!(walk.desk.settings(&at).unwrap().hidden_rules.is_empty());
    std::fs::write(walk.folder.path().join("settings.json"), "{\"keys\": 3").unwrap();
    let broken = open(walk.folder.path());
    assert_eq!(broken.settings(&at).unwrap(), crate::desk::Settings::default());
    broken.set(&at, Setting::Clock(false)).unwrap();
    assert!(!open(walk.folder.path()).settings(&at).unwrap().clock);
}

#[test]
fn cases_are_listed_and_found_by_the_words_of_their_log() {
    let walk = Walk::new(Lang::It);
    walk.call();
    walk.fill("2026-03-12T14:34");
    let at = walk.at("2026-03-12T15:00");
    let other = DetailsForm { firm: "Volo Azzurro".into(), about: "airline".into(), ..lucia() };
    walk.desk.new_case(&at, &other).unwrap();
    let all = walk.desk.cases(&at, "").unwrap();
    assert_eq!(all.total, 2);
    assert_eq!(all.rows.iter().map(|row| row.case).collect::<Vec<_>>(), [2, 1]);
    let found = walk.desk.cases(&at, "marco").unwrap();
    assert_eq!((found.total, found.rows[0].title.as_str()), (1, "Banca Esempio"));
    assert!(found.rows[0].found.as_deref().unwrap_or_default().contains("Marco"));
    assert_eq!(walk.desk.cases(&at, "nessuno").unwrap().total, 0);
    let late = walk.desk.cases(&walk.at("2026-04-13"), "").unwrap();
    assert!(late.rows.iter().all(|row| !row.state.is_empty()), "{late:?}");
}

#[test]
fn a_case_is_handed_out_as_json_and_as_dates() {
    let walk = Walk::new(Lang::It);
    walk.call();
    let at = walk.at("2026-03-12T15:00");
    let json = walk.desk.export(&at, 1).unwrap();
    let value: serde_json::Value = serde_json::from_slice(&json.bytes).unwrap();
    assert_eq!(value["schema"], 1);
    assert_eq!(json.name, "redress-1.json");
    let dates = walk.desk.calendar(&at, 1).unwrap();
    let text = String::from_utf8(dates.bytes).unwrap();
    assert!(text.contains("20260402"), "{text}");
    assert_eq!(walk.desk.export(&at, 7).unwrap_err(), DeskError::NotFound);
}
