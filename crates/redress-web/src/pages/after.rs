//! S5: after the call: what is in hand, and the e-mail that puts it into writing.

use maud::{Markup, html};

use crate::forms::CloseForm;
use crate::frame::{Ctx, Page, Place};
use crate::pages::details;
use crate::parts::{self, Field, Input, Weight};
use crate::view::{AfterCall, InHand, Recap};

/// Renders the page after a call. `typed` is what was said of it and could not be taken.
#[must_use]
pub fn page(ctx: &Ctx<'_>, view: &AfterCall, typed: &CloseForm) -> Page {
    let title = ctx.t("page-after-title");
    let length = ctx.tongue.minutes(view.length);
    let body = html! {
        p.back { a href={ "/cases/" (view.case) } { (ctx.t("page-back-case")) } }
        h1 { (ctx.t(if view.at_counter { "page-after-heading-visit" } else { "page-after-heading" })) }
        p {
            @if view.held > 0 {
                (ctx.tongue.ta("page-after-length-held", &[
                    ("length", length.into()), ("held", ctx.tongue.minutes(view.held).into()),
                ]))
            } @else {
                (ctx.tongue.ta("page-after-length", &[("length", length.into())]))
            }
        }
        (hand(ctx, &view.hand, view.solved))
        div.columns {
            @if let Some(recap) = &view.recap {
                section.recap aria-labelledby="recap-h" {
                    h2 id="recap-h" { (ctx.t("page-after-send")) }
                    (email(ctx, view, recap))
                }
            }
            @if let Some(form) = &view.details {
                section aria-labelledby="details-h" {
                    h2 id="details-h" { (ctx.t("page-after-complete")) }
                    p { (ctx.t("page-after-complete-hint")) }
                    form.stack method="post" action={ "/cases/" (view.case) "/details" } novalidate {
                        (details::fields(ctx, form))
                        button data-main="" { (ctx.t("page-after-save")) }
                    }
                }
            }
        }
        (close(ctx, view, typed))
        section.afterwards {
            @if let Some(again) = &view.again {
                p { strong { (ctx.t("page-after-again")) ": " } (again) }
            }
            @if let Some(day) = view.look_again {
                p { (ctx.tongue.ta("page-after-look-again", &[("day", ctx.tongue.date(day).into())])) }
                p { a.button href={ "/cases/" (view.case) "/dates.ics" } { (ctx.t("page-case-calendar")) } }
            }
            p { a href={ "/cases/" (view.case) } { (ctx.t("page-after-to-case")) } }
        }
    };
    Page {
        title,
        place: Place::Other,
        class: "after",
        keys: &[],
        body,
    }
}

/// What is only known after the goodbye: whether it is saved with them, and what is still open.
fn close(ctx: &Ctx<'_>, view: &AfterCall, typed: &CloseForm) -> Markup {
    let answers = [
        ("yes", "page-after-saved-yes"),
        ("no", "page-after-saved-no"),
        ("", "page-after-saved-unknown"),
    ];
    html! {
        @if !view.closed {
            form.stack method="post" action={ "/cases/" (view.case) "/calls/" (view.call) "/close" } novalidate {
                h2 { (ctx.t("page-after-close")) }
                fieldset {
                    legend { (ctx.t("page-after-saved")) }
                    @for (value, label) in answers {
                        label.chip { input type="radio" name="saved" value=(value) checked[value == typed.saved]; " " (ctx.t(label)) }
                    }
                }
                (parts::field(ctx, &Field {
                    hint: Some("page-after-still-hint"),
                    ..Field::of("still", "page-after-still", Input::Area(2), &typed.still)
                }))
                button { (ctx.t("page-after-close-save")) }
            }
        }
    }
}

fn hand(ctx: &Ctx<'_>, hand: &InHand, solved: bool) -> Markup {
    let missing: Vec<String> = [
        (hand.name.is_none(), "page-after-no-name"),
        (hand.reference.is_none(), "page-after-no-reference"),
        (hand.promise.is_none() && !solved, "page-after-no-promise"),
    ]
    .into_iter()
    .filter(|(missing, _)| *missing)
    .map(|(_, id)| ctx.t(id))
    .collect();
    html! {
        dl.summary.hand {
            @if let Some(name) = &hand.name {
                dt { (ctx.t("page-after-name")) } dd { (parts::value(name)) }
            }
            @if let Some(reference) = &hand.reference {
                dt { (ctx.t("page-details-reference")) } dd { (parts::value(reference)) }
            }
            @if let Some(promise) = &hand.promise {
                dt { (ctx.t("page-after-promise")) } dd dir="auto" { (promise) }
            }
            dt { (ctx.t("page-after-missing")) }
            dd {
                @if missing.is_empty() { (ctx.t("page-after-missing-nothing")) }
                @else { ul.plain { @for item in &missing { li { (item) } } } }
            }
        }
    }
}

fn email(ctx: &Ctx<'_>, view: &AfterCall, recap: &Recap) -> Markup {
    // A line of the field holds about sixty characters.
    let rows: usize = recap
        .body
        .lines()
        .map(|line| 1 + line.chars().count() / 60)
        .sum();
    let rows = rows.clamp(8, 24);
    html! {
        p { (ctx.t("page-after-send-why")) }
        @if let Some(day) = recap.sent {
            p.notice { (ctx.tongue.ta("page-write-sent-on", &[("day", ctx.tongue.date(day).into())])) }
        }
        div.field {
            label for="recap-subject" { (ctx.t("page-write-subject")) }
            input id="recap-subject" readonly value=(parts::plain(&recap.subject)) lang=(recap.lang.code()) dir="auto";
        }
        div.field {
            label for="recap-body" { (ctx.t("page-after-text")) }
            textarea id="recap-body" readonly rows=(rows) lang=(recap.lang.code()) dir="auto" { "\n" (recap.body) }
        }
        @if !recap.missing.is_empty() {
            p.small {
                (ctx.t("page-after-lacks")) " "
                @for (i, item) in recap.missing.iter().enumerate() { @if i > 0 { " · " } (item) }
            }
        }
        p.no-script { (ctx.t("page-copy-by-hand")) }
        div.row {
            (parts::copy_button(ctx, "recap-body", "page-after-copy", if ctx.errors.is_empty() { Weight::First } else { Weight::Primary }))
            (parts::copy_button(ctx, "recap-subject", "page-after-copy-subject", Weight::Plain))
            a.button href={ "/cases/" (view.case) "/write?kind=recap&about=" (view.call) } { (ctx.t("page-after-change")) }
            @if recap.sent.is_none() {
                form method="post" action={ "/cases/" (view.case) "/calls/" (view.call) "/sent" } {
                    button { (ctx.t("page-write-sent")) }
                }
            }
            a.button.quiet href={ "/cases/" (view.case) } { (ctx.t("page-after-not-now")) }
        }
    }
}
