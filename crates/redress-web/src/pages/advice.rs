//! The advice to read: the situations, and one of them.

use maud::{Markup, html};

use crate::frame::{Ctx, Page, Place};
use crate::view::{Advice, AdvicePart, AdviceRow};

/// Renders the list of situations.
#[must_use]
pub fn list(ctx: &Ctx<'_>, all: &[AdviceRow]) -> Page {
    let title = ctx.t("page-advice-title");
    let rows = |reps: bool| {
        html! {
            dl { @for row in all.iter().filter(|row| row.for_reps == reps) {
                dt { a href={ "/advice/" (row.id) } { (row.title) } }
                dd { (row.intro) }
            } }
        }
    };
    let body = html! {
        h1 { (title) }
        p { (ctx.t("page-advice-intro")) }
        div.columns {
            section { h2 { (ctx.t("page-advice-customers")) } (rows(false)) }
            section { h2 { (ctx.t("page-advice-reps")) } (rows(true)) }
        }
    };
    Page {
        title,
        place: Place::Other,
        class: "advice",
        keys: &[],
        body,
    }
}

/// Renders a situation.
#[must_use]
pub fn one(ctx: &Ctx<'_>, view: &Advice) -> Page {
    let lines = if view.for_reps {
        "page-advice-lines-rep"
    } else {
        "page-advice-lines-customer"
    };
    let body = html! {
        p.back { a href="/advice" { (ctx.t("page-advice-back")) } }
        h1 { (view.title) }
        p { (view.intro) }
        (part(ctx, "page-advice-rules", &view.rules))
        (part(ctx, lines, &view.lines))
        (part(ctx, "page-advice-disagree", &view.disagreements))
    };
    Page {
        title: view.title.clone(),
        place: Place::Other,
        class: "advice",
        keys: &[],
        body,
    }
}

fn part(ctx: &Ctx<'_>, heading: &str, all: &[AdvicePart]) -> Markup {
    html! {
        @if !all.is_empty() {
            section {
                h2 { (ctx.t(heading)) }
                @for one in all {
                    details id=(one.id) {
                        summary { (one.title) }
                        @for text in &one.before { p { (text) } }
                        @if !one.steps.is_empty() { ol { @for step in &one.steps { li { (step) } } } }
                        @for text in &one.after { p { (text) } }
                    }
                }
            }
        }
    }
}
