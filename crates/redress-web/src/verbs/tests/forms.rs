//! What is typed: details, contacts, drafts, answers, settings.

use jiff::civil::{Date, date};
use redress_tone::Lang;

use super::{Walk, fields, lucia, open};
use crate::desk::{Desk as _, DeskError, Ending, LetterQuery, Setting};
use crate::forms::{Contact, DetailsForm, ReplyForm, ToneRequest, Upload, WriteForm};
use crate::view::{self, Mark};

/// Two windows show the same form; each changes another field, and neither undoes the other.
#[test]
fn two_windows_do_not_write_over_each_other() {
    let walk = Walk::new(Lang::En);
    let at = walk.at("2026-03-12");
    walk.desk.new_case(&at, &lucia()).unwrap();
    let shown = || walk.desk.details(&at, Some(1)).unwrap().form;
    let (first, second) = (shown(), shown());
    let firm = DetailsForm {
        firm: "Another Bank".to_owned(),
        ..first
    };
    walk.desk.set_details(&at, 1, &firm).unwrap();
    let goal = DetailsForm {
        goal: "my money back".to_owned(),
        ..second
    };
    walk.desk.set_details(&at, 1, &goal).unwrap();
    let now = shown();
    assert_eq!(
        (now.firm.as_str(), now.goal.as_str()),
        ("Another Bank", "my money back")
    );
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
    let future = walk
        .desk
        .event(&at, 1, "received", date(2026, 4, 14))
        .unwrap_err();
    assert_eq!(fields(future), ["date"]);
    let odd = walk
        .desk
        .event(&at, 1, "miracle", date(2026, 4, 13))
        .unwrap_err();
    assert_eq!(fields(odd), ["event"]);
    walk.desk.fact(&at, 1, "consumer", "yes").unwrap();
    walk.desk.fact(&at, 1, "amount", "1.234,50").unwrap();
    walk.desk.fact(&at, 1, "received", "12/04/2026").unwrap();
    assert_eq!(
        walk.desk.details(&at, Some(1)).unwrap().form.amount,
        "1234,50"
    );
}

#[test]
fn details_are_read_written_and_taken_back() {
    let walk = Walk::new(Lang::It);
    let at = walk.at("2026-03-12");
    let empty = walk.desk.details(&at, None).unwrap();
    assert_eq!(
        (empty.form.country.as_str(), empty.form.currency.as_str()),
        ("IT", "EUR")
    );
    let bank = empty
        .sectors
        .iter()
        .find(|s| s.topics.iter().any(|t| t.value == "bank"))
        .unwrap();
    assert!(
        bank.topics
            .iter()
            .any(|topic| topic.value == "bank/payments")
    );
    let wrong = DetailsForm {
        amount: "molto".into(),
        ..lucia()
    };
    assert_eq!(
        fields(walk.desk.new_case(&at, &wrong).unwrap_err()),
        ["amount"]
    );
    let wrong = DetailsForm {
        about: "bank/draghi".into(),
        ..lucia()
    };
    assert_eq!(
        fields(walk.desk.new_case(&at, &wrong).unwrap_err()),
        ["about"]
    );
    let wrong = DetailsForm {
        goal: "x".repeat(200_000),
        ..lucia()
    };
    assert_eq!(
        fields(walk.desk.new_case(&at, &wrong).unwrap_err()),
        ["goal"]
    );
    assert!(
        !walk.desk.start(&at).unwrap().has_cases,
        "nothing of a refused form is kept"
    );
    walk.desk.new_case(&at, &lucia()).unwrap();
    let shown = || DetailsForm {
        seen: String::new(),
        ..walk.desk.details(&at, Some(1)).unwrap().form
    };
    assert_eq!(shown(), lucia());
    let seq = || walk.desk.app.load("1").unwrap().state.head().0;
    let before = seq();
    walk.desk.set_details(&at, 1, &lucia()).unwrap();
    assert_eq!(seq(), before, "what did not change is not written");
    let less = DetailsForm {
        goal: String::new(),
        amount: String::new(),
        ..lucia()
    };
    walk.desk.set_details(&at, 1, &less).unwrap();
    assert_eq!(shown(), less);
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
        files: vec![Upload {
            name: "conferma.eml".into(),
            media: String::new(),
            bytes: vec![1, 2],
        }],
    };
    let with = contact(Some(("una telefonata".into(), Some(date(2026, 3, 11)))));
    walk.desk.add_contact(&at, 1, &with).unwrap();
    let page = walk.desk.case_file(&at, 1).unwrap();
    let entry = page.log.iter().find(|entry| entry.with.is_some()).unwrap();
    assert_eq!(entry.with.as_ref().unwrap().text, "Anna");
    assert_eq!(entry.files[0].text, "conferma.eml");
    assert!(
        entry
            .lines
            .iter()
            .any(|line| line.contains("una telefonata")),
        "{:?}",
        entry.lines
    );
    assert_eq!(page.promises[0].state, view::PromiseState::Broken);
    let id = page.promises[0].id.clone();
    walk.desk.promise(&at, 1, &id, Ending::Broken).unwrap();
    walk.desk.promise(&at, 1, &id, Ending::Kept).unwrap();
    let page = walk.desk.case_file(&at, 1).unwrap();
    assert_eq!(page.promises[0].state, view::PromiseState::Kept);
    assert_eq!(
        walk.desk.promise(&at, 1, "p1", Ending::Kept).unwrap_err(),
        DeskError::NotFound
    );
    walk.desk
        .add_contact(&at, 1, &contact(Some(("richiamano".into(), None))))
        .unwrap();
    let page = walk.desk.case_file(&at, 1).unwrap();
    assert_eq!(page.promises.len(), 1);
    let lines: Vec<&String> = page.log.iter().flat_map(|entry| &entry.lines).collect();
    assert!(
        lines.iter().any(|line| line.contains("richiamano")),
        "{lines:?}"
    );
    // A near day in the words counts from the day of the contact.
    let near = contact(Some(("richiamano entro domani".into(), None)));
    walk.desk.add_contact(&at, 1, &near).unwrap();
    let page = walk.desk.case_file(&at, 1).unwrap();
    let days: Vec<_> = page.promises.iter().filter_map(|one| one.due).collect();
    assert!(days.contains(&date(2026, 3, 10)), "{days:?}");
    let odd = Contact {
        channel: "piccione".into(),
        ..contact(None)
    };
    assert_eq!(
        fields(walk.desk.add_contact(&at, 1, &odd).unwrap_err()),
        ["channel"]
    );
}

#[test]
fn a_draft_is_kept_changed_and_then_frozen() {
    let walk = Walk::new(Lang::It);
    let at = walk.at("2026-03-12");
    walk.desk.new_case(&at, &lucia()).unwrap();
    let page = walk.desk.write(&at, 1, &LetterQuery::default()).unwrap();
    assert_eq!(page.kind, "complaint");
    assert_eq!(
        walk.desk
            .write(&at, 1, &LetterQuery::kind("poem"))
            .unwrap_err(),
        DeskError::NotFound
    );
    let form = WriteForm {
        kind: page.kind,
        to: page.recipient,
        subject: "Reclamo".into(),
        text: "Il testo.".into(),
        lang: "it".into(),
        ..WriteForm::default()
    };
    let empty = WriteForm {
        text: "  ".into(),
        ..form.clone()
    };
    assert_eq!(
        fields(walk.desk.save_draft(&at, 1, &empty).unwrap_err()),
        ["text"]
    );
    walk.desk.save_draft(&at, 1, &form).unwrap();
    walk.desk.save_draft(&at, 1, &form).unwrap();
    let page = walk
        .desk
        .write(&at, 1, &LetterQuery::kind("complaint"))
        .unwrap();
    assert_eq!(
        (page.text.as_str(), page.saved.is_some()),
        ("Il testo.", true)
    );
    let other = {
        let which = LetterQuery {
            to: "firm".to_owned(),
            ..LetterQuery::kind("complaint")
        };
        walk.desk.write(&at, 1, &which).unwrap()
    };
    assert_ne!(
        other.text, "Il testo.",
        "another recipient makes the text anew"
    );
    let eml = walk.desk.email(&at, 1, &form).unwrap();
    assert!(String::from_utf8_lossy(&eml.bytes).contains("Subject: Reclamo"));
    let changed = WriteForm {
        text: "Un altro testo.".into(),
        ..form.clone()
    };
    walk.desk.sent(&at, 1, &changed).unwrap();
    let page = walk
        .desk
        .write(&at, 1, &LetterQuery::kind("complaint"))
        .unwrap();
    assert_eq!(
        (page.text.as_str(), page.sent),
        ("Un altro testo.", Some(date(2026, 3, 12)))
    );
    let messages = walk.desk.app.load("1").unwrap().state.messages();
    assert_eq!(
        messages.len(),
        1,
        "the versions of one draft are one message"
    );
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
    assert!(
        check.total >= 2 && check.total == check.findings.len(),
        "{check:?}"
    );
    assert_eq!(check.findings[0].mark, Mark::Heat);
    assert!(
        check
            .findings
            .iter()
            .all(|f| !f.label.starts_with("page-") && !f.why.is_empty())
    );
    let rule = check.findings[0].rule.clone();
    walk.desk.set(&at, Setting::HideRule(rule.clone())).unwrap();
    let less = walk.desk.check(&at, &request).unwrap();
    assert_eq!(less.total, check.total);
    assert!(less.findings.iter().all(|finding| finding.rule != rule));
    assert!(
        walk.desk
            .set(&at, Setting::HideRule("no-such-rule".into()))
            .is_err()
    );
}

#[test]
fn a_text_is_rewritten_in_each_language_and_loses_no_fact() {
    let texts = [
        (
            "en",
            "You always lie, you idiots! On 12 March I paid 120 euros.",
        ),
        (
            "nl",
            "Jullie liegen altijd, stelletje idioten! Op 12 maart heb ik 120 euro betaald.",
        ),
        (
            "it",
            "Mentite sempre, idioti! Il 12 marzo ho pagato 120 euro.",
        ),
        (
            "he",
            "אתם תמיד משקרים, אידיוטים! ב-12 במרץ שילמתי 120 אירו.",
        ),
        (
            "tr",
            "Hep yalan söylüyorsunuz, aptallar! 12 Mart'ta 120 euro ödedim.",
        ),
    ];
    for (lang, text) in texts {
        let walk = Walk::new(lang.parse().unwrap());
        let at = walk.at("2026-03-12");
        let request = |text: &str| ToneRequest {
            text: text.into(),
            lang: lang.into(),
            ..ToneRequest::default()
        };
        let hot = walk.desk.check(&at, &request(text)).unwrap();
        assert!(hot.total > 0, "{lang}");
        assert!(
            hot.facts.iter().any(|fact| fact.contains("120")),
            "{lang}: {:?}",
            hot.facts
        );
        let softened = walk.desk.soften(&at, &request(text)).unwrap();
        assert!(
            softened.contains("120") && softened.contains("12"),
            "{softened}"
        );
        let calm = walk.desk.check(&at, &request(&softened)).unwrap();
        assert!(
            calm.findings.iter().all(|f| f.mark != Mark::Heat),
            "{softened}: {calm:?}"
        );
    }
}

#[test]
fn settings_outlive_the_program_and_a_broken_file_is_no_harm() {
    let walk = Walk::new(Lang::It);
    let at = walk.at("2026-03-12");
    assert_eq!(
        walk.desk.settings(&at).unwrap(),
        crate::desk::Settings::default()
    );
    walk.desk.set(&at, Setting::Lang(Lang::It)).unwrap();
    walk.desk.set(&at, Setting::Keys(false)).unwrap();
    walk.desk
        .set(&at, Setting::HideRule("profanity".into()))
        .unwrap();
    let Walk { desk, folder, lang } = walk;
    let before = desk.settings(&at).unwrap();
    drop(desk);
    let walk = Walk {
        desk: open(folder.path()),
        folder,
        lang,
    };
    let after = walk.desk.settings(&at).unwrap();
    assert_eq!(before, after);
    assert_eq!(
        (after.lang, after.keys, after.clock),
        (Some(Lang::It), false, true)
    );
    assert_ne!(after.hidden_rules[0].label, "");
    walk.desk
        .set(&at, Setting::ShowRule("profanity".into()))
        .unwrap();
    assert!(walk.desk.settings(&at).unwrap().hidden_rules.is_empty());
    std::fs::write(walk.folder.path().join("settings.json"), "{\"keys\": 3").unwrap();
    let broken = open(walk.folder.path());
    assert_eq!(
        broken.settings(&at).unwrap(),
        crate::desk::Settings::default()
    );
    broken.set(&at, Setting::Clock(false)).unwrap();
    assert!(!open(walk.folder.path()).settings(&at).unwrap().clock);
}

/// What a message says of its own day counts until somebody chooses another, and each promise in it
/// is ticked by itself.
#[test]
fn a_pasted_message_brings_its_own_day_and_each_of_its_promises() {
    let walk = Walk::new(Lang::En);
    let at = walk.at("2026-03-13");
    walk.desk.new_case(&at, &lucia()).unwrap();
    let today = date(2026, 3, 13);
    let form = ReplyForm {
        text: "On 10 March 2026 at 10:14, Firm wrote:\n\
               We will refund you within 10 days and send a confirmation by 27 March."
            .to_owned(),
        date: today.to_string(),
        ..ReplyForm::default()
    };
    let read = |form: &ReplyForm| {
        let pasted = form.read(today).unwrap();
        let page = walk.desk.reply(&at, 1, Some(&pasted)).unwrap();
        (pasted, page.found.unwrap())
    };
    let (_, found) = read(&form);
    let day = found.day.unwrap();
    assert_eq!(day.value, "2026-03-10");
    assert!(day.told.contains("10 March 2026"), "{}", day.told);
    let promises: Vec<_> = found
        .promises
        .iter()
        .map(|one| (one.id.as_str(), one.by.as_deref()))
        .collect();
    let wanted = [
        ("promise-1", Some("20 March 2026")),
        ("promise-2", Some("27 March 2026")),
    ];
    assert_eq!(promises, wanted);
    let chosen = ReplyForm {
        shown: "yes".to_owned(),
        action: "log".to_owned(),
        ticks: [("keep-promise-2".to_owned(), "yes".to_owned())].into(),
        ..form
    };
    let (pasted, found) = read(&chosen);
    assert_eq!(found.day, None, "today was chosen");
    walk.desk.log_reply(&at, 1, &pasted).unwrap();
    let kept = walk.desk.promises(&at, Some(1), None).unwrap();
    assert_eq!(
        format!("{kept:?}")
            .matches("send a confirmation by 27 March")
            .count(),
        1
    );
    assert!(!format!("{kept:?}").contains("We will refund you"));
}
