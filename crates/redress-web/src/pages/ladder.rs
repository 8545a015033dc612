//! S7: the ladder: each rung with its six facts.

use maud::{Markup, html};

use crate::frame::{Ctx, Page, Place};
use crate::parts::{self, Field, Input};
use crate::view::{Ladder, Question, Reckoning, Rung, RungStatus};

/// Renders the ladder.
#[must_use]
pub fn page(ctx: &Ctx<'_>, view: &Ladder) -> Page {
    let body = html! {
        p.back { a href={ "/cases/" (view.case) } { (ctx.t("page-back-case")) } }
        div.head {
            h1 { (ctx.tongue.ta("page-ladder-heading", &[("case", view.title.as_str().into())])) }
            @if let Some(at) = view.at {
                p {
                    (ctx.tongue.ta("page-ladder-at", &[("n", at.into()), ("all", view.rungs.len().into())]))
                }
            }
        }
        @if !view.questions.is_empty() { (questions(ctx, view)) }
        @if view.rungs.is_empty() {
            p { (ctx.t("page-ladder-none")) }
            p { a.button.primary href={ "/cases/" (view.case) "/details" } { (ctx.t("page-ladder-tell")) } }
        } @else {
            ol.ladder { @for (i, rung) in view.rungs.iter().enumerate() { (rung_row(ctx, view, Some(i + 1), rung)) } }
        }
        (happened(ctx, view))
        @if !view.side.is_empty() {
            section aria-labelledby="side-h" {
                h2 id="side-h" { (ctx.t("page-ladder-side")) }
                p { (ctx.t("page-ladder-side-hint")) }
                ul.ladder { @for rung in &view.side { (rung_row(ctx, view, None, rung)) } }
            }
        }
        @if !view.rights.is_empty() {
            (rights(ctx, view))
        }
        p.small { (ctx.t("page-ladder-not-advice")) }
    };
    Page {
        title: ctx
            .tongue
            .ta("page-ladder-title", &[("case", view.title.as_str().into())]),
        place: Place::Other,
        class: "ladder-page",
        keys: &[],
        body,
    }
}

/// Time limits that belong to no step: each in a line, or all with how they were counted.
fn rights(ctx: &Ctx<'_>, view: &Ladder) -> Markup {
    let whole = view.open.as_deref() == Some("rights");
    html! {
        section.rights id="rights" aria-labelledby="rights-h" {
            h2 id="rights-h" { (ctx.t("page-ladder-rights")) }
            @if whole {
                @for reckoning in &view.rights { (reckoned(ctx, reckoning)) }
            } @else {
                dl.facts-list {
                    @for reckoning in &view.rights {
                        dt { (reckoning.label) }
                        dd { @if let Some(result) = reckoning.result { (parts::day(ctx, result)) } }
                    }
                }
                p.small {
                    a href={ "/cases/" (view.case) "/ladder?step=rights#rights" } { (ctx.t("page-ladder-reckoning")) }
                }
            }
        }
    }
}

fn rung_row(ctx: &Ctx<'_>, view: &Ladder, number: Option<usize>, rung: &Rung) -> Markup {
    let whole = is_whole(view, number, rung);
    html! {
        li class={ "rung " (rung.status.name()) } id={ "rung-" (rung.id) } aria-current=[rung.current.then_some("step")] {
            @if let Some(number) = number { span.rung-number aria-hidden="true" { (number) } }
            div.rung-body {
                @if number.is_some() { h2 { (name(rung)) } } @else { h3 { (name(rung)) } }
                p.rung-status { span.state { (status(ctx, rung)) } }
                @if whole {
                    (six_facts(ctx, rung))
                } @else if rung.status == RungStatus::NotEligible {
                    @for because in &rung.because { p.small { (because) } }
                } @else {
                    @if let Some(can) = &rung.can { p.small { (can) } }
                    p.small {
                        a href={ "/cases/" (view.case) "/ladder?step=" (rung.id) "#rung-" (rung.id) } {
                            (ctx.t("page-ladder-more")) span.hidden { ": " (rung.name) }
                        }
                    }
                }
                @if !rung.actions.is_empty() {
                    div.row {
                        @for action in &rung.actions {
                            a.button.primary[action.primary] href=(action.href) { (action.label) }
                        }
                    }
                }
                @if whole { (sources(ctx, view, rung)) }
            }
        }
    }
}

/// Whether a step is shown with its six facts: those from where the person is upwards are, and the
/// one asked for. The others are told in a line, so that the page stays light.
fn is_whole(view: &Ladder, number: Option<usize>, rung: &Rung) -> bool {
    let usable = !matches!(rung.status, RungStatus::Done | RungStatus::NotEligible);
    let above = number.is_some_and(|number| view.at.is_none_or(|at| number >= at));
    rung.current || usable && above || view.open.as_ref() == Some(&rung.id)
}

/// The name in the language of the page, and the body's own where it differs.
fn name(rung: &Rung) -> Markup {
    html! {
        (rung.name)
        @if let Some((lang, local)) = &rung.local {
            " " span.local lang=(lang.code()) dir="auto" { (local) }
        }
    }
}

fn status(ctx: &Ctx<'_>, rung: &Rung) -> String {
    match (rung.status, rung.used_on, rung.opens_on) {
        (RungStatus::Done, Some(day), _) => ctx.tongue.ta(
            "page-ladder-done-on",
            &[("day", ctx.tongue.date(day).into())],
        ),
        (RungStatus::NotYet, _, Some(day)) => ctx
            .tongue
            .ta("page-ladder-from", &[("day", ctx.tongue.date(day).into())]),
        // The heading of the questions has the id that ends in "ask".
        (RungStatus::Ask, _, _) => ctx.t("page-ladder-ask-status"),
        (status, _, _) => ctx.t(&format!("page-ladder-{}", status.name())),
    }
}

fn six_facts(ctx: &Ctx<'_>, rung: &Rung) -> Markup {
    html! {
        dl.facts-list {
            @if let Some(power) = rung.power {
                dt { (ctx.t("page-ladder-power")) }
                dd {
                    (ctx.t(&format!("page-ladder-power-{}", power.name())))
                    @if let Some(can) = &rung.can { p.note { (can) } }
                }
            }
            @if !rung.will_not_handle.is_empty() {
                dt { (ctx.t("page-ladder-not-handled")) }
                dd { ul { @for item in &rung.will_not_handle { li { (item) } } } }
            }
            @if let Some(fee) = &rung.fee {
                dt { (ctx.t("page-ladder-fee")) } dd { (fee) }
            }
            @if let Some(who) = &rung.who {
                dt { (ctx.t("page-ladder-who")) } dd { (who) }
            }
            @if let Some(before) = &rung.before {
                dt { (ctx.t("page-ladder-before")) } dd { (before) }
            }
            @if rung.opens_on.is_some() || !rung.because.is_empty() {
                dt { (ctx.t("page-ladder-opens")) }
                dd {
                    @if let Some(day) = rung.opens_on { p { (parts::day(ctx, day)) } }
                    @for because in &rung.because { p.small { (because) } }
                }
            }
            @if let Some(day) = rung.closes_on {
                dt { (ctx.t("page-ladder-closes")) } dd { (parts::day(ctx, day)) }
            }
            @if !rung.needs.is_empty() {
                dt { (ctx.t("page-ladder-needs")) }
                dd { ul.needs {
                    @for need in &rung.needs {
                        li {
                            span.tick aria-hidden="true" { (if need.have { "✓" } else { "–" }) } " "
                            (need.label) " "
                            span.small { (ctx.t(if need.have { "page-ladder-have" } else { "page-ladder-missing" })) }
                        }
                    }
                } }
            }
        }
    }
}

fn sources(ctx: &Ctx<'_>, view: &Ladder, rung: &Rung) -> Markup {
    let asked = rung.current || view.open.as_ref() == Some(&rung.id);
    html! {
        @if !rung.reckonings.is_empty() && !asked {
            p.small {
                a href={ "/cases/" (view.case) "/ladder?step=" (rung.id) "#rung-" (rung.id) } {
                    (ctx.t("page-ladder-reckoning")) span.hidden { ": " (rung.name) }
                }
            }
        } @else if !rung.reckonings.is_empty() {
            details.reckoning {
                summary { (ctx.t("page-ladder-reckoning")) }
                @for reckoning in &rung.reckonings { (reckoned(ctx, reckoning)) }
            }
        }
        @if let Some(note) = &rung.note {
            p.small { (ctx.tongue.ta("page-ladder-note", &[("text", note.as_str().into())])) }
        }
        @if rung.check_first { p.small { strong { (ctx.t("page-ladder-check-first")) } } }
        @if rung.from_memory { p.small { (ctx.t("page-ladder-confidence-memory")) } }
        @if let Some(url) = &rung.url {
            p.small { (ctx.t("page-ladder-web")) " " a href=(url) target="_blank" rel="noreferrer" { bdi.code dir="ltr" { (url) } } }
        }
    }
}

fn reckoned(ctx: &Ctx<'_>, reckoning: &Reckoning) -> Markup {
    html! {
        div.reckoned {
            h3 { (reckoning.label) }
            @if let (Some(from), Some(result)) = (reckoning.from, reckoning.result) {
                p { (ctx.tongue.ta("page-ladder-from-to", &[
                    ("from", ctx.tongue.date(from).into()), ("to", ctx.tongue.date(result).into()),
                ])) }
            }
            @if !reckoning.steps.is_empty() {
                ol.steps { @for step in &reckoning.steps { li { (step) } } }
            }
            @if let Some(law) = &reckoning.law { p.small { (ctx.t("page-ladder-law")) " " bdi { (law) } } }
            p.small {
                @for source in &reckoning.sources {
                    @if let Some(url) = &source.url {
                        a href=(url) target="_blank" rel="noreferrer" { bdi { (source.name) } }
                    } @else { bdi { (source.name) } }
                    " "
                }
                (ctx.t(&format!("page-ladder-confidence-{}", parts::confidence(&reckoning.confidence))))
                @if let Some(day) = reckoning.checked {
                    " " (ctx.tongue.ta("page-ladder-checked", &[("day", ctx.tongue.date(day).into())]))
                }
            }
        }
    }
}

fn questions(ctx: &Ctx<'_>, view: &Ladder) -> Markup {
    html! {
        section.questions aria-labelledby="ask-h" {
            h2 id="ask-h" { (ctx.t("page-ladder-ask")) }
            @for question in &view.questions { (ask(ctx, view.case, question)) }
        }
    }
}

fn ask(ctx: &Ctx<'_>, case: u32, question: &Question) -> Markup {
    let id = format!("f-{}", question.fact);
    let error = ctx.error(&question.fact);
    html! {
        form.stack method="post" action={ "/cases/" (case) "/facts" } novalidate {
            input type="hidden" name="fact" value=(question.fact);
            @if question.answers.is_empty() {
                div.field {
                    label for=(id) { (question.ask) }
                    (parts::error_line(&id, error))
                    input.short id=(id) name="value" type="text" dir="auto" autocomplete="off";
                }
                button { (ctx.t("page-save")) }
            } @else {
                fieldset id=(id) {
                    legend { (question.ask) }
                    (parts::error_line(&id, error))
                    div.row {
                        @for answer in &question.answers {
                            button name="value" value=(answer.value) { (answer.label) }
                        }
                    }
                }
            }
        }
    }
}

fn happened(ctx: &Ctx<'_>, view: &Ladder) -> Markup {
    let today = ctx.now.date().to_string();
    html! {
        @if !view.events.is_empty() {
            section.happened aria-labelledby="happened-h" id="happened" {
                h2 id="happened-h" { (ctx.t("page-ladder-happened")) }
                form.inline method="post" action={ "/cases/" (view.case) "/events" } novalidate {
                    (parts::select(ctx, &Field {
                        name: "event", label: "page-ladder-event", hint: None,
                        input: Input::Line, value: "", optional: false,
                    }, false, &view.events))
                    (parts::field(ctx, &Field {
                        name: "date", label: "page-ladder-event-day", hint: None,
                        input: Input::Day, value: &today, optional: false,
                    }))
                    button { (ctx.t("page-ladder-record")) }
                }
            }
        }
    }
}
