//! The form for what a case is about: for a new case, for a change, and on S5.

use maud::{Markup, html};

use crate::frame::{Ctx, Page, Place};
use crate::parts::{self, Field, Input};
use crate::view::Details;

/// Renders the page of a new case (`case` is `None`) or of a change.
#[must_use]
pub fn page(ctx: &Ctx<'_>, view: &Details, case: Option<u32>) -> Page {
    let (title, action) = match case {
        None => (ctx.t("page-details-new"), "/cases".to_owned()),
        Some(case) => (
            ctx.t("page-details-change"),
            format!("/cases/{case}/details"),
        ),
    };
    let body = html! {
        @if let Some(case) = case {
            p.back { a href={ "/cases/" (case) } { (ctx.t("page-back-case")) } }
        }
        h1 { (title) }
        p { (ctx.t("page-details-all-optional")) }
        form.stack method="post" action=(action) novalidate {
            (fields(ctx, view))
            button.primary data-main="" { (ctx.t("page-save")) }
        }
    };
    Page {
        title,
        place: Place::Other,
        class: "details",
        keys: &[],
        body,
    }
}

/// Renders the fields, in the order in which a person would tell it.
#[must_use]
pub fn fields(ctx: &Ctx<'_>, view: &Details) -> Markup {
    let form = &view.form;
    let line = |name, label, hint, input, value| {
        let plain = Field::of(name, label, input, value);
        parts::field(ctx, &Field { hint, ..plain })
    };
    html! {
        input type="hidden" name="then" value=(form.then);
        @if !form.seen.is_empty() { input type="hidden" name="seen" value=(form.seen); }
        (line("firm", "page-details-firm", None, Input::Line, &form.firm))
        (parts::select(ctx, &Field {
            name: "country", label: "page-details-country", hint: Some("page-details-country-hint"),
            input: Input::Line, value: &form.country, optional: false,
        }, true, &view.countries))
        (about(ctx, view))
        (line("matter", "page-details-matter", Some("page-details-matter-hint"), Input::Area(3), &form.matter))
        (line("goal", "page-details-goal", Some("page-details-goal-hint"), Input::Area(2), &form.goal))
        div.pair {
            (line("amount", "page-details-amount", None, Input::Code, &form.amount))
            (parts::select(ctx, &Field {
                name: "currency", label: "page-details-currency", hint: None,
                input: Input::Line, value: &form.currency, optional: false,
            }, false, &view.currencies))
        }
        (line("reference", "page-details-reference", None, Input::Code, &form.reference))
        (line("customer", "page-details-customer", None, Input::Line, &form.customer))
        (line("reach", "page-details-reach", Some("page-details-reach-hint"), Input::Line, &form.reach))
    }
}

/// One list for trade and topic, so that no topic of another trade can be chosen.
fn about(ctx: &Ctx<'_>, view: &Details) -> Markup {
    let error = ctx.error("about");
    html! {
        div.field.error[error.is_some()] {
            label for="f-about" { (ctx.t("page-details-about")) }
            p.hint id="f-about-hint" { (ctx.t("page-details-about-hint")) }
            (parts::error_line("f-about", error))
            select id="f-about" name="about" aria-invalid=[error.map(|_| "true")]
                aria-describedby=(if error.is_some() { "f-about-hint f-about-error" } else { "f-about-hint" }) {
                option value="" { (ctx.t("page-choose")) }
                @for sector in &view.sectors {
                    optgroup label=(sector.label) {
                        @for topic in &sector.topics { (parts::option(topic, &view.form.about)) }
                    }
                }
            }
        }
    }
}
