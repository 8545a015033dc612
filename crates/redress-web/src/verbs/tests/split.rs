//! One case with several problems, taken apart on its page.

use redress_tone::Lang;

use super::{Walk, fields};
use crate::desk::{CaseChange, Desk as _, DeskError, LetterQuery};
use crate::forms::{DetailsForm, SplitForm};
use crate::view::Do;

const MATTER: &str = "La bolletta di maggio è sbagliata. Inoltre il modem è spento dal 3 maggio. \
    L'operatore Marco mi ha sbattuto il telefono in faccia.";

fn walk() -> Walk {
    let walk = Walk::new(Lang::It);
    let form = DetailsForm {
        firm: "Rete Esempio".into(),
        country: "IT".into(),
        about: "telecom/bill".into(),
        matter: MATTER.into(),
        goal: "la bolletta corretta".into(),
        customer: "Lucia Rossi".into(),
        ..DetailsForm::default()
    };
    walk.desk.new_case(&walk.at("2026-05-10"), &form).unwrap();
    walk
}

#[test]
fn a_case_of_three_problems_becomes_three_and_conduct_waits() {
    let walk = walk();
    let at = walk.at("2026-05-10");
    let file = walk.desk.case_file(&at, 1).unwrap();
    assert_eq!((file.matters, file.related.len()), (3, 0));
    let page = walk.desk.split(&at, 1).unwrap();
    let kinds: Vec<bool> = page.parts.iter().map(|part| part.conduct).collect();
    assert_eq!(kinds, [false, false, true]);
    assert_eq!(page.parts[0].ask, "la bolletta corretta");
    assert_eq!(page.parts[1].facts, ["3 maggio"]);

    let mut form = SplitForm {
        parts: page.parts,
        seen: page.seen,
    };
    form.parts[1].ask = "un modem nuovo".into();
    walk.desk.split_into(&at, 1, &form).unwrap();
    let count = walk.desk.cases(&at, "").unwrap().total;
    walk.desk.split_into(&at, 1, &form).unwrap();
    let again = walk.desk.cases(&at, "").unwrap().total;
    assert_eq!(again, count, "the same form sent twice splits once");
    form.parts[0].text = "Un altro testo.".into();
    let stale = walk.desk.split_into(&at, 1, &form).unwrap_err();
    assert_eq!(fields(stale), ["split"]);

    let first = walk.desk.case_file(&at, 1).unwrap();
    assert_eq!(
        first.facts.matter.as_deref(),
        Some("La bolletta di maggio è sbagliata.")
    );
    assert_eq!(first.matters, 1);
    let linked: Vec<_> = first.related.iter().map(|related| related.case).collect();
    assert_eq!(linked, [Some(2), Some(3)]);
    assert_eq!(first.log.len(), 2, "what was logged stays");

    let modem = walk.desk.case_file(&at, 2).unwrap();
    assert_eq!(modem.facts.goal.as_deref(), Some("un modem nuovo"));
    assert_eq!(modem.related[0].case, Some(1));
    let app = &walk.desk.app;
    let details = app.load("2").unwrap().state.details();
    assert_eq!(details.sector.as_deref(), Some("telecom"));
    assert_eq!(details.topic, None, "nobody knows the topic of the new one");
    assert_eq!(details.customer.as_deref(), Some("Lucia Rossi"));

    let details = app.load("3").unwrap().state.details();
    assert!(details.is_conduct());
    let title = details.title.unwrap();
    assert!(
        !title.contains("Marco") && title.contains("Rete Esempio"),
        "{title}"
    );
    let conduct = walk.desk.case_file(&at, 3).unwrap();
    let next = conduct.next.unwrap();
    assert_eq!(next.act, Do::Wait);
    assert!(next.what.contains("caso 1"), "{}", next.what);
    let today = walk.desk.today(&at).unwrap();
    assert!(today.waiting.iter().any(|row| row.case == 3), "{today:?}");

    // The bill is settled in writing: the complaint about conduct may go, and the list knows.
    let settled = CaseChange::Settled("bolletta corretta".into());
    walk.desk.change_case(&at, 1, settled).unwrap();
    let wait = walk.desk.case_file(&at, 3).unwrap().next.unwrap();
    assert_eq!(wait.act, Do::Wait, "a promise alone settles nothing");
    walk.desk
        .change_case(&at, 1, CaseChange::InWriting)
        .unwrap();
    let today = walk.desk.today(&at).unwrap();
    let steps: Vec<_> = today.next.iter().chain(&today.also).collect();
    let step = steps.iter().find(|step| step.case == 3).unwrap();
    assert_eq!(step.href, "/cases/3/write?kind=conduct");

    let letter = walk.desk.write(&at, 3, &LetterQuery::default()).unwrap();
    assert_eq!(letter.kind, "conduct");
    assert!(
        letter.text.contains("sbattuto il telefono"),
        "{}",
        letter.text
    );
    assert!(!letter.text.contains("modem"), "{}", letter.text);

    // Its ladder is the firm's own way, and nothing above it.
    let ladder = walk.desk.ladder(&at, 3).unwrap();
    assert!(!ladder.rungs.is_empty());
    let whole = walk.desk.ladder(&at, 2).unwrap();
    assert!(ladder.rungs.len() + ladder.side.len() < whole.rungs.len());
    assert!(ladder.side.is_empty());
}

#[test]
fn a_form_without_a_choice_splits_nothing() {
    let walk = walk();
    let at = walk.at("2026-05-10");
    let page = walk.desk.split(&at, 1).unwrap();
    let mut form = SplitForm {
        parts: page.parts,
        seen: page.seen,
    };
    for part in &mut form.parts {
        part.moves = false;
    }
    let refused = walk.desk.split_into(&at, 1, &form).unwrap_err();
    assert_eq!(fields(refused), ["split"]);
    form.parts[1].moves = true;
    form.parts[1].text.clear();
    form.parts[1].ask.clear();
    assert!(walk.desk.split_into(&at, 1, &form).is_err());
    assert_eq!(
        walk.desk.split_into(&at, 9, &form),
        Err(DeskError::NotFound)
    );
    let cases = walk.desk.cases(&at, "").unwrap();
    assert_eq!(cases.total, 1);
    assert_eq!(walk.desk.app.load("1").unwrap().state.items().len(), 1);
}

#[test]
fn a_part_that_stays_keeps_its_words_in_the_case() {
    let walk = walk();
    let at = walk.at("2026-05-10");
    let page = walk.desk.split(&at, 1).unwrap();
    let mut form = SplitForm {
        parts: page.parts,
        seen: page.seen,
    };
    form.parts[1].moves = false;
    walk.desk.split_into(&at, 1, &form).unwrap();
    let first = walk.desk.case_file(&at, 1).unwrap();
    let matter = first.facts.matter.unwrap();
    assert!(
        matter.contains("bolletta") && matter.contains("modem"),
        "{matter}"
    );
    assert!(!matter.contains("Marco"), "{matter}");
    assert_eq!(first.related.len(), 1);
}
