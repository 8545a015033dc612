//! `advice`.

use redress_app::{AdviceView, Disagreement, LineAdvice, Piece, RuleAdvice};
use redress_coach::Side;
use redress_words::{args, strip_marks};
use serde_json::{Value, json};

use super::phrase::side_of;
use crate::args::AdviceVerb;
use crate::failure::Outcome;
use crate::out::Shape;
use crate::session::Session;

pub(super) fn run(session: &Session, verb: AdviceVerb) -> Outcome {
    match verb {
        AdviceVerb::List { side } => {
            let side = side.as_deref().map(side_of).transpose()?;
            list(session, side)
        }
        AdviceVerb::Show { which } => show(session, &which),
    }
}

fn list(session: &Session, side: Option<Side>) -> Outcome {
    let mut all = session.app.advice(session.lang())?;
    all.retain(|one| side.is_none_or(|side| one.side == side));
    match session.out.shape {
        Shape::Json => {
            let all: Vec<Value> = all
                .iter()
                .map(|one| {
                    json!({ "id": one.id, "side": one.side, "title": one.title,
                        "intro": one.intro,
                        "rules": names(one.rules.iter().map(|rule| rule.id.as_str())),
                        "lines": names(one.lines.iter().map(|line| line.id.as_str())),
                        "disagreements": names(one.disagreements.iter().map(|d| d.id.as_str())),
                        "sources": one.sources })
                })
                .collect();
            session.out.json(json!({ "situations": all }))
        }
        Shape::Plain => {
            let rows: Vec<Vec<String>> = all
                .into_iter()
                .map(|one| vec![one.id, one.title, one.intro])
                .collect();
            session.out.plain(&rows)
        }
        Shape::Text => {
            let lines: Vec<String> = all
                .iter()
                .map(|one| {
                    let title = session.out.bold(&one.title);
                    format!("{title} ({})\n   {}", one.id, one.intro)
                })
                .collect();
            session.out.text(&strip_marks(&lines.join("\n")))
        }
    }
}

fn names<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    ids.collect()
}

fn show(session: &Session, which: &str) -> Outcome {
    let piece = session.app.advice_on(session.lang(), which)?;
    if session.out.is_json() {
        return session.out.json(json!(piece));
    }
    let lines = match &piece {
        Piece::Situation(one) => situation(session, one),
        Piece::Rule(one) => rule(session, one),
        Piece::Line(one) => line(session, one),
        Piece::Disagreement(one) => disagreement(session, one),
    };
    if session.out.shape == Shape::Plain {
        return session.out.plain(&rows(&piece));
    }
    session.out.text(&strip_marks(&lines.join("\n")))
}

/// One row a piece: its kind, its id and its name or words.
fn rows(piece: &Piece) -> Vec<Vec<String>> {
    let row =
        |kind: &str, id: &str, text: &str| vec![kind.to_owned(), id.to_owned(), text.to_owned()];
    let rule = |one: &RuleAdvice| row("rule", &one.id, &one.title);
    let line = |one: &LineAdvice| row("line", &one.id, &one.title);
    let differ = |one: &Disagreement| row("disagreement", &one.id, &one.question);
    match piece {
        Piece::Situation(one) => {
            let mut all = vec![row("situation", &one.id, &one.title)];
            all.extend(one.rules.iter().map(rule));
            all.extend(one.lines.iter().map(line));
            all.extend(one.disagreements.iter().map(differ));
            all
        }
        Piece::Rule(one) => vec![rule(one)],
        Piece::Line(one) => vec![line(one)],
        Piece::Disagreement(one) => vec![differ(one)],
    }
}

fn situation(session: &Session, one: &AdviceView) -> Vec<String> {
    let mut lines = vec![session.out.bold(&one.title), one.intro.clone()];
    let mut part = |heading: &str, all: Vec<Vec<String>>| {
        if !all.is_empty() {
            lines.push(String::new());
            lines.push(session.word(heading));
            lines.extend(all.into_iter().flatten());
        }
    };
    let answers = match one.side {
        Side::Customer => "page-advice-lines-customer",
        Side::Rep => "page-advice-lines-rep",
    };
    part(
        "page-advice-rules",
        one.rules.iter().map(|r| rule(session, r)).collect(),
    );
    part(
        answers,
        one.lines.iter().map(|l| line(session, l)).collect(),
    );
    part(
        "page-advice-disagree",
        one.disagreements
            .iter()
            .map(|d| disagreement(session, d))
            .collect(),
    );
    lines
}

fn said(session: &Session, id: &str, text: &str) -> String {
    format!("   {}", session.phrase(id, &args!["text" => text]))
}

fn rule(session: &Session, one: &RuleAdvice) -> Vec<String> {
    let mut lines = vec![format!("{} ({})", session.out.bold(&one.title), one.id)];
    lines.extend(
        one.sounds
            .iter()
            .map(|text| said(session, "page-advice-sounds", text)),
    );
    lines.push(format!("   {}", one.why));
    lines.extend(
        one.instead
            .iter()
            .map(|text| said(session, "page-advice-instead", text)),
    );
    lines
}

fn line(session: &Session, one: &LineAdvice) -> Vec<String> {
    let mut lines = vec![format!("{} ({})", session.out.bold(&one.title), one.id)];
    lines.extend(
        one.heard
            .iter()
            .map(|text| said(session, "page-advice-sounds", text)),
    );
    lines.extend(one.means.iter().map(|text| format!("   {text}")));
    lines.extend(
        (1..)
            .zip(&one.say)
            .map(|(step, text)| format!("   {step}. {text}")),
    );
    lines.extend(one.for_you.iter().map(|text| format!("   {text}")));
    lines
}

fn disagreement(session: &Session, one: &Disagreement) -> Vec<String> {
    let mut lines = vec![format!("{} ({})", session.out.bold(&one.question), one.id)];
    lines.push(said(session, "page-advice-one", &one.one));
    lines.push(said(session, "page-advice-other", &one.other));
    lines.push(said(session, "page-advice-when", &one.when));
    lines.extend(
        one.does
            .iter()
            .map(|text| said(session, "page-advice-does", text)),
    );
    lines
}
