//! One case with several problems: each part with its own words, to become a case of its own.

use maud::{Markup, html};

use crate::frame::{Ctx, Page, Place};
use crate::parts::{self, Field, Input};
use crate::view::{Split, SplitPart};

/// Renders the page.
#[must_use]
pub fn page(ctx: &Ctx<'_>, view: &Split) -> Page {
    let body = html! {
        p.back { a href={ "/cases/" (view.case) } { (ctx.t("page-back-case")) } }
        h1 { (ctx.t("page-split-title")) }
        @if view.parts.len() < 2 {
            p { (ctx.t("split-one")) }
        } @else {
            p { (ctx.t("page-split-why")) }
            form.stack id="f-split" method="post" action={ "/cases/" (view.case) "/split" } novalidate {
                (parts::error_line("f-split", ctx.error("split")))
                input type="hidden" name="seen" value=(view.seen);
                @for (number, part) in (1..).zip(&view.parts) { (one(ctx, number, part)) }
                p.small { (ctx.t("page-split-kept")) }
                button.primary data-main="" { (ctx.t("page-split-do")) }
            }
        }
    };
    Page {
        title: ctx.t("page-split-title"),
        place: Place::Cases,
        class: "details",
        keys: &[],
        body,
    }
}

fn one(ctx: &Ctx<'_>, number: usize, part: &SplitPart) -> Markup {
    let head = match (number, part.conduct) {
        (1, _) => "split-part-first",
        (_, false) => "split-part-matter",
        (_, true) => "split-part-conduct",
    };
    let choice = |value: &str, label: &str, chosen: bool| {
        html! {
            label {
                input type="radio" name={ "into-" (number) } value=(value) checked[chosen];
                " " (ctx.t(label))
            }
        }
    };
    let text = format!("text-{number}");
    let ask = format!("ask-{number}");
    html! {
        fieldset.stack {
            legend { (ctx.tongue.ta(head, &[("part", number.to_string().as_str().into())])) }
            @if part.conduct { p.hint { (ctx.t("page-split-conduct")) } }
            @if number > 1 {
                p.row {
                    (choice("new", "page-split-new", part.moves))
                    (choice("stay", "page-split-stay", !part.moves))
                }
            }
            input type="hidden" name={ "kind-" (number) } value=(if part.conduct { "conduct" } else { "matter" });
            (parts::field(ctx, &Field::of(&text, "page-details-matter", Input::Area(3), &part.text)))
            (parts::field(ctx, &Field::of(&ask, "page-details-goal", Input::Line, &part.ask)))
            @if !part.facts.is_empty() {
                p.small { (ctx.t("split-facts")) ": "
                    @for fact in &part.facts { bdi { (fact) } " " }
                }
            }
        }
    }
}

/// Renders what belongs to a case: a notice where its text tells of several matters.
#[must_use]
pub fn offer(ctx: &Ctx<'_>, case: u32, matters: usize) -> Markup {
    html! {
        @if matters > 1 {
            p.card {
                (ctx.tongue.ta("page-split-offer", &[("count", matters.into())])) " "
                a href={ "/cases/" (case) "/split" } { (ctx.t("page-split-title")) }
            }
        }
    }
}
