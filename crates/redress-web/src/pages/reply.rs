//! A message of the firm: what stands in the way in it, and the answer.

use maud::{Markup, html};

use crate::forms::ReplyForm;
use crate::frame::{Ctx, Page, Place};
use crate::parts::{self, Field, Input};
use crate::view::{InReply, InTheWay, Reply};

/// Renders the page. `form` is the message as it was pasted.
#[must_use]
pub fn page(ctx: &Ctx<'_>, view: &Reply, form: &ReplyForm) -> Page {
    let read = view.found.as_ref().and_then(|found| found.day.as_ref());
    let day = read.map_or(&form.date, |day| &day.value);
    let body = html! {
        p.back { a href={ "/cases/" (view.case) } { (ctx.t("page-back-case")) } }
        h1 { (ctx.t("page-reply-title")) }
        p { (ctx.t("page-reply-intro")) }
        form.stack method="post" action={ "/cases/" (view.case) "/reply" } novalidate {
            @if let Some(found) = &view.found { (holds(ctx, view.case, found, form)) }
            (parts::field(ctx, &Field::of("text", "page-reply-text", Input::Area(10), &form.text)))
            div.pair {
                (parts::select(ctx, &Field::of("channel", "page-reply-channel", Input::Line, &form.channel), false, &view.channels))
                (parts::line(ctx, "date", "page-reply-date", Input::Day, day))
            }
            (parts::line(ctx, "who", "page-reply-who", Input::Line, &form.who))
            div.row {
                @match &view.found {
                    None => button.primary name="action" value="read" data-main { (ctx.t("page-reply-read")) },
                    Some(found) => {
                        button.primary name="action" value="log" data-main {
                            (ctx.t(if found.settles() { "page-reply-log-only" } else { "page-reply-log" }))
                        }
                        button name="action" value="read" { (ctx.t("page-reply-again")) }
                    },
                }
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

fn holds(ctx: &Ctx<'_>, case: u32, found: &InReply, form: &ReplyForm) -> Markup {
    let told = |id: &str, name: &'static str, text: &str| ctx.tongue.ta(id, &[(name, text.into())]);
    html! {
        input type="hidden" name="shown" value="yes";
        section aria-labelledby="found-h" {
            h2 id="found-h" tabindex="-1" autofocus { (ctx.t("page-reply-found")) }
            @if let Some(day) = &found.day { p.small dir="auto" { (day.told) } }
            @if let Some(told) = &found.speakers { p.small dir="auto" { (told) } }
            @if found.in_the_way.is_empty() {
                @if !found.settles() { p { (ctx.t("page-reply-none")) } }
            } @else {
                p.small { (ctx.t("page-reply-keep-hint")) }
            }
            @for one in &found.in_the_way { (in_the_way(ctx, one, form)) }
            @for promise in &found.promises {
                p dir="auto" { (told("page-reply-promise", "said", &promise.said)) }
                @match &promise.by {
                    Some(day) => (tick(&promise.id, &told("page-reply-promise-keep", "day", day), true, form)),
                    None => p.small { (ctx.t("page-reply-promise-undated")) },
                }
            }
            @if let Some(value) = &found.reference {
                p dir="auto" { (told("page-reply-reference", "value", value)) }
                (tick("reference", &ctx.t("page-reply-reference-keep"), true, form))
            }
            @if let Some(result) = &found.result {
                p dir="auto" { (told("page-reply-result", "said", result)) }
                p {
                    (ctx.t("page-reply-result-hint")) " "
                    a href={ "/cases/" (case) "#ending" } { (ctx.t("page-reply-settle")) }
                }
            }
        }
    }
}

fn tick(name: &str, text: &str, offered: bool, form: &ReplyForm) -> Markup {
    html! {
        label.chip {
            input type="checkbox" name={ "keep-" (name) } value="yes" checked[form.is_ticked(name, offered)];
            " " (text)
        }
    }
}

fn in_the_way(ctx: &Ctx<'_>, one: &InTheWay, form: &ReplyForm) -> Markup {
    let n = i64::try_from(one.count).unwrap_or(i64::MAX);
    html! {
        h3 { (one.label) }
        (tick(&one.id, &ctx.tongue.ta("page-reply-keep", &[("what", one.label.as_str().into())]), !one.ticked, form))
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
