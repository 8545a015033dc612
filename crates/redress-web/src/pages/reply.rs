//! A message of the firm: what stands in the way in it, and the answer.

use maud::{Markup, html};

use crate::forms::ReplyForm;
use crate::frame::{Ctx, Page, Place};
use crate::parts::{self, Field, Input};
use crate::view::{InTheWay, Reply};

/// Renders the page. `form` is the message as it was pasted.
#[must_use]
pub fn page(ctx: &Ctx<'_>, view: &Reply, form: &ReplyForm) -> Page {
    let body = html! {
        p.back { a href={ "/cases/" (view.case) } { (ctx.t("page-back-case")) } }
        h1 { (ctx.t("page-reply-title")) }
        p { (ctx.t("page-reply-intro")) }
        @if let Some(found) = &view.found {
            section aria-labelledby="found-h" {
                h2 id="found-h" tabindex="-1" autofocus { (ctx.t("page-reply-found")) }
                @if found.is_empty() { p { (ctx.t("page-reply-none")) } }
                @for one in found { (in_the_way(ctx, one)) }
            }
        }
        form.stack method="post" action={ "/cases/" (view.case) "/reply" } novalidate {
            (parts::field(ctx, &Field::of("text", "page-reply-text", Input::Area(10), &form.text)))
            div.pair {
                (parts::select(ctx, &Field::of("channel", "page-reply-channel", Input::Line, &form.channel), false, &view.channels))
                (parts::line(ctx, "date", "page-reply-date", Input::Day, &form.date))
            }
            (parts::line(ctx, "who", "page-reply-who", Input::Line, &form.who))
            div.row {
                @let read = view.found.is_some();
                button.primary[!read] name="action" value="read" data-main=[(!read).then_some("")] { (ctx.t("page-reply-read")) }
                button.primary[read] name="action" value="log" data-main=[read.then_some("")] { (ctx.t("page-reply-log")) }
            }
        }
    };
    Page {
        title: ctx.t("page-reply-title"),
        place: Place::Cases,
        class: "reply",
        keys: &[],
        body,
    }
}

fn in_the_way(ctx: &Ctx<'_>, one: &InTheWay) -> Markup {
    let n = i64::try_from(one.count).unwrap_or(i64::MAX);
    html! {
        h3 { (one.label) }
        p dir="auto" { (ctx.tongue.ta("page-reply-said", &[("said", one.said.as_str().into())])) }
        p.small { (ctx.tongue.ta("page-reply-count", &[("n", n.into())])) }
        @if let Some(text) = &one.for_you {
            p.note { span.note-name { (ctx.t("page-call-for-you")) } " " (text) }
        }
        @if !one.why.is_empty() {
            details.why {
                summary { (ctx.t("page-call-why")) }
                ul { @for why in &one.why { li { (why) } } }
            }
        }
        p dir="auto" { (ctx.tongue.ta("page-reply-answer", &[("text", one.answer.as_str().into())])) }
    }
}
