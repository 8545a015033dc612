//! S0: "What is happening now?"

use maud::{Markup, html};

use crate::frame::{Ctx, Page, Place};
use crate::parts;
use crate::view::Start;

/// Renders the first question.
#[must_use]
pub fn page(ctx: &Ctx<'_>, view: &Start) -> Page {
    let body = html! {
        h1 { (ctx.t("page-start-question")) }
        div.doors data-keys="" {
            form method="post" action="/calls" {
                (door(ctx, "1", true, "page-start-phone", "page-start-phone-hint"))
            }
            form method="post" action="/cases" {
                input type="hidden" name="then" value="write";
                (door(ctx, "2", false, "page-start-write", "page-start-write-hint"))
            }
            a.door href="/cases/new?then=ladder" data-key="3" aria-keyshortcuts="3" {
                (parts::key("3")) " "
                span.door-name { (ctx.t("page-start-step")) }
                span.door-hint { (ctx.t("page-start-step-hint")) }
            }
        }
        @if view.has_cases {
            p { a href="/cases" { (ctx.t("page-start-cases")) } }
        }
        p {
            a href="/advice" { (ctx.t("page-advice-title")) } " · "
            a href="/practice" { (ctx.t("page-practice-title")) }
        }
        p.promise-of-ours { (ctx.t("page-start-private")) }
    };
    Page {
        title: ctx.t("page-start-title"),
        place: Place::Bare,
        class: "start",
        keys: &[
            ("1", "page-start-phone"),
            ("2", "page-start-write"),
            ("3", "page-start-step"),
        ],
        body,
    }
}

fn door(ctx: &Ctx<'_>, key: &str, primary: bool, name: &str, hint: &str) -> Markup {
    html! {
        button.door.primary[primary] data-key=(key) aria-keyshortcuts=(key) autofocus[primary] {
            (parts::key(key)) " "
            span.door-name { (ctx.t(name)) }
            span.door-hint { (ctx.t(hint)) }
        }
    }
}
