//! Whole disputes, and what lists show of them.

use jiff::civil::date;
use redress_tone::Lang;

use super::{Walk, fields, lucia};
use crate::desk::{CaseChange, Desk as _, LetterQuery};
use crate::forms::{DetailsForm, ToneRequest, WriteForm};
use crate::view::{self, CaseState, Do, ItemState, Mark, RungStatus};

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
    assert_eq!(
        clean_check(&walk, "2026-03-12", &recap.body),
        Vec::<String>::new()
    );
    let entries = || walk.desk.app.load("1").unwrap().state.items().len();
    let before = entries();
    walk.desk.after_call(&at, &call).unwrap();
    walk.desk
        .write(&at, 1, &LetterQuery::kind("recap"))
        .unwrap();
    assert_eq!(entries(), before, "looking at a letter writes nothing");
    assert_eq!(
        walk.desk.today(&at).unwrap().next.unwrap().act,
        Do::SendRecap
    );
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
    assert_eq!(
        (next.act, next.title.as_str()),
        (Do::AskAboutPromise, "Banca Esempio")
    );
    assert!(
        next.href
            .starts_with("/cases/1/write?kind=promise-overdue&about=")
    );
    assert!(today.waiting.is_empty());

    let at = walk.at("2026-04-03");
    let page = walk.desk.write(&at, 1, &LetterQuery::default()).unwrap();
    assert_eq!(
        (page.kind.as_str(), page.recipient.as_str()),
        ("promise-overdue", "promiser")
    );
    for part in [
        "Marco",
        "una risposta scritta",
        "12 marzo",
        "2 aprile",
        "BX-204518",
    ] {
        assert!(page.text.contains(part), "{part}: {}", page.text);
    }
    assert_eq!(
        page.check
            .findings
            .iter()
            .filter(|f| f.mark != Mark::Long)
            .count(),
        0
    );
    send(&walk, "2026-04-03", &page);

    // The complaint and its clocks.
    let at = walk.at("2026-04-13");
    let page = walk
        .desk
        .write(&at, 1, &LetterQuery::kind("complaint"))
        .unwrap();
    assert_eq!(page.recipient, "complaints");
    send(&walk, "2026-04-13", &page);
    let sent = walk
        .desk
        .write(&at, 1, &LetterQuery::kind("complaint"))
        .unwrap();
    assert_eq!((sent.sent, sent.text), (Some(date(2026, 4, 13)), page.text));
    walk.desk
        .event(&at, 1, "received", date(2026, 4, 13))
        .unwrap();
    let abf = walk.rung("2026-04-13", "it.abf");
    assert_eq!(abf.status, RungStatus::NotYet);
    assert_eq!(
        (abf.opens_on, abf.closes_on),
        (Some(date(2026, 5, 6)), Some(date(2027, 4, 13)))
    );
    let reckoning = abf
        .reckonings
        .iter()
        .find(|r| r.result == Some(date(2026, 5, 5)))
        .unwrap();
    let steps = reckoning.steps.join(" ");
    assert!(steps.contains("1 maggio 2026"), "{steps}");
    assert!(reckoning.law.is_some() && !reckoning.sources.is_empty());
    assert_eq!(
        abf.fee.as_deref().map(|fee| fee.starts_with("20 EUR")),
        Some(true)
    );
    walk.topic("2026-04-13", "bank/account");
    assert_eq!(
        walk.rung("2026-04-13", "it.abf").opens_on,
        Some(date(2026, 6, 13))
    );
    walk.topic("2026-04-13", "bank/payments");
    let today = walk.desk.today(&at).unwrap();
    assert_eq!(
        (today.next, today.waiting[0].from),
        (None, Some(date(2026, 5, 6)))
    );

    // A final refusal opens the next step at once.
    walk.desk
        .event(
            &walk.at("2026-04-28"),
            1,
            "final-response",
            date(2026, 4, 28),
        )
        .unwrap();
    assert_eq!(walk.rung("2026-04-28", "it.abf").status, RungStatus::Open);
    let ladder = walk.desk.ladder(&walk.at("2026-04-28"), 1).unwrap();
    let current = ladder.rungs.iter().position(|rung| rung.current);
    assert_eq!(ladder.at, current.map(|place| place + 1));
    assert_eq!(
        current.map(|place| ladder.rungs[place].id.as_str()),
        Some("it.abf")
    );
    let next = walk
        .desk
        .today(&walk.at("2026-04-28"))
        .unwrap()
        .next
        .unwrap();
    assert_eq!(
        (next.act, next.href.as_str()),
        (Do::GoTo, "/cases/1/ladder#rung-it.abf")
    );
    assert!(
        next.what.contains("Arbitro Bancario Finanziario"),
        "{}",
        next.what
    );

    settle_close_reopen(&walk);
}

fn settle_close_reopen(walk: &Walk) {
    let change = |when: &str, change: CaseChange| walk.desk.change_case(&walk.at(when), 1, change);
    let state = |when: &str| walk.desk.case_file(&walk.at(when), 1).unwrap().state;
    let none = change("2026-05-27", CaseChange::Settled(" ".into())).unwrap_err();
    assert_eq!(fields(none), ["text"]);
    change(
        "2026-05-27",
        CaseChange::Settled("148,00 € indietro".into()),
    )
    .unwrap();
    assert_eq!(state("2026-05-27"), CaseState::Settled);
    let page = walk.desk.case_file(&walk.at("2026-05-27"), 1).unwrap();
    assert_eq!((page.in_writing, page.seen), (false, false));
    change("2026-05-27", CaseChange::Reopen("non è arrivato".into())).unwrap();
    assert_eq!(state("2026-05-27"), CaseState::Open);
    change(
        "2026-05-28",
        CaseChange::Settled("148,00 € indietro".into()),
    )
    .unwrap();
    change("2026-05-28", CaseChange::InWriting).unwrap();
    assert_eq!(
        walk.desk
            .today(&walk.at("2026-05-28"))
            .unwrap()
            .next
            .unwrap()
            .act,
        Do::FollowUp
    );
    change("2026-06-01", CaseChange::Seen).unwrap();
    assert_eq!(
        walk.desk
            .today(&walk.at("2026-06-01"))
            .unwrap()
            .next
            .unwrap()
            .act,
        Do::Close
    );
    change("2026-06-01", CaseChange::Close).unwrap();
    assert_eq!(state("2026-06-01"), CaseState::Closed);
    let today = walk.desk.today(&walk.at("2026-06-03")).unwrap();
    assert_eq!((today.next, today.done[0].on), (None, date(2026, 6, 1)));
    assert!(
        today.done[0].what.contains("obiettivo"),
        "{}",
        today.done[0].what
    );
    assert!(
        walk.desk
            .today(&walk.at("2026-06-09"))
            .unwrap()
            .done
            .is_empty()
    );
    assert!(walk.desk.cases(&walk.at("2026-06-03"), "").unwrap().rows[0].closed);
    change("2026-06-03", CaseChange::Reopen("tolti di nuovo".into())).unwrap();
    let next = walk
        .desk
        .today(&walk.at("2026-06-03"))
        .unwrap()
        .next
        .unwrap();
    assert_eq!(
        (next.act, next.href.as_str()),
        (Do::GoTo, "/cases/1/ladder#rung-it.abf")
    );
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

/// Returns the warnings on a text and what it lacks.
fn clean_check(walk: &Walk, when: &str, text: &str) -> Vec<String> {
    let request = ToneRequest {
        case: Some(1),
        kind: "recap".into(),
        text: text.into(),
        lang: "it".into(),
        kept: String::new(),
    };
    let check = walk.desk.check(&walk.at(when), &request).unwrap();
    let heat = check
        .findings
        .iter()
        .filter(|f| matches!(f.mark, Mark::Heat | Mark::Threat));
    let missing = check
        .checklist
        .iter()
        .filter(|item| item.state == ItemState::Missing);
    heat.map(|f| f.rule.clone())
        .chain(missing.map(|item| item.label.clone()))
        .collect()
}

#[test]
fn a_british_bank_has_until_may_the_fifth() {
    let walk = Walk::new(Lang::En);
    let at = walk.at("2026-04-13");
    let form = DetailsForm {
        country: "GB".into(),
        currency: "GBP".into(),
        ..lucia()
    };
    assert_eq!(walk.desk.new_case(&at, &form).unwrap(), 1);
    let ladder = walk.desk.ladder(&at, 1).unwrap();
    let part = ladder
        .questions
        .iter()
        .find(|question| question.fact == "part");
    if let Some(part) = part {
        assert_eq!(part.answers[0].value, "england");
    }
    walk.desk.fact(&at, 1, "part", "england").unwrap();
    walk.desk
        .event(&at, 1, "complained", date(2026, 4, 13))
        .unwrap();
    walk.desk
        .event(&at, 1, "received", date(2026, 4, 13))
        .unwrap();
    assert_eq!(
        walk.rung("2026-04-13", "uk.fin.fos").opens_on,
        Some(date(2026, 5, 6))
    );
    let at = walk.at("2026-04-28");
    walk.desk
        .event(&at, 1, "final-response-sent", date(2026, 4, 28))
        .unwrap();
    let fos = walk.rung("2026-04-28", "uk.fin.fos");
    assert_eq!(
        (fos.status, fos.closes_on),
        (RungStatus::Open, Some(date(2026, 10, 28)))
    );
}

#[test]
fn the_log_groups_a_call_and_gives_its_length() {
    let walk = Walk::new(Lang::It);
    walk.call();
    let page = walk
        .desk
        .case_file(&walk.at("2026-03-12T15:00"), 1)
        .unwrap();
    let call = page.log.iter().find(|entry| entry.with.is_some()).unwrap();
    assert!(
        call.title.contains("26 minuti") && call.title.contains("4 minuti"),
        "{}",
        call.title
    );
    assert!(
        call.lines[0].contains("due volte") || call.lines[0].contains("2 volte"),
        "{:?}",
        call.lines
    );
    assert!(
        call.lines.iter().any(|line| line.contains("2 aprile 2026")),
        "{:?}",
        call.lines
    );
    assert_eq!(page.running, None);
    assert!(page.log.windows(2).all(|pair| pair[0].at >= pair[1].at));
}
