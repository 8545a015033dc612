//! The page before a call: what to have at hand, what to look at first, what this call is for.

use maud::html;

use crate::forms::StartForm;
use crate::frame::{Ctx, Page, Place};
use crate::parts::{self, Field, Input};
use crate::view::Ready;

/// What to look at before a call.
const CHECKS: [&str; 4] = [
    "page-ready-papers",
    "page-ready-quiet",
    "page-ready-calm",
    "page-ready-own-mistake",
];

/// Renders the page. `typed` is the form as it was sent, when it could not be taken.
#[must_use]
pub fn page(ctx: &Ctx<'_>, view: &Ready, typed: &StartForm) -> Page {
    let body = html! {
        p.back { a href={ "/cases/" (view.case) } { (ctx.t("page-back-case")) } }
        h1 { (ctx.t("page-ready-title")) }
        p { (ctx.t("page-ready-intro")) }
        section aria-labelledby="hand-h" {
            h2 id="hand-h" { (ctx.t("page-ready-at-hand")) }
            @if view.at_hand.is_empty() && view.facts.is_empty() {
                p { (ctx.t("page-ready-nothing")) }
            }
            dl.summary {
                @for (name, value) in &view.at_hand { dt { (name) } dd { (parts::value(value)) } }
            }
            @if !view.facts.is_empty() { ul { @for fact in &view.facts { li { (fact) } } } }
            @if !view.menu_notes.is_empty() {
                h3 { (ctx.t("page-call-menu-notes")) }
                ul { @for note in &view.menu_notes { li { (note) } } }
            }
        }
        form.stack method="post" action="/calls" novalidate {
            input type="hidden" name="case" value=(view.case);
            section aria-labelledby="check-h" {
                h2 id="check-h" { (ctx.t("page-ready-check")) }
                ul { @for check in CHECKS { li { (ctx.t(check)) } } }
                @for (place, own) in &view.own_mistake { p.small { b { (place) } ". " (own) } }
            }
            (parts::field(ctx, &Field {
                hint: Some("page-ready-goal-hint"),
                ..Field::of("goal", "page-ready-goal", Input::Line, &typed.goal)
            }))
            (parts::line(ctx, "minutes", "page-ready-minutes", Input::Code, &typed.minutes))
            div.row {
                button.primary name="at" value="phone" data-main="" { (ctx.t("page-ready-call")) }
                button name="at" value="counter" { (ctx.t("page-ready-counter")) }
            }
        }
    };
    Page {
        title: ctx.t("page-ready-title"),
        place: Place::Cases,
        class: "ready",
        keys: &[],
        body,
    }
}
