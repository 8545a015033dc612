//! The list of cases, and the search in them.

use maud::html;

use crate::frame::{Ctx, Page, Place};
use crate::view::Cases;

/// Renders the list, or what was found.
#[must_use]
pub fn page(ctx: &Ctx<'_>, view: &Cases) -> Page {
    let searched = !view.find.is_empty();
    let body = html! {
        div.head {
            h1 { (ctx.t("page-cases-title")) }
            a.button href="/cases/new" { (ctx.t("page-today-new-case")) }
        }
        search {
            form.find method="get" action="/cases" {
                label for="f-find" { (ctx.t("page-cases-find")) }
                input id="f-find" name="find" type="search" dir="auto" value=(view.find);
                button { (ctx.t("page-cases-find-button")) }
            }
        }
        @if view.rows.is_empty() {
            @if searched {
                p { (ctx.tongue.ta("page-cases-none-found", &[("find", view.find.as_str().into())])) }
                p { a href="/cases" { (ctx.t("page-cases-clear")) } }
            } @else {
                p { (ctx.t("page-cases-empty")) }
                div.row {
                    form method="post" action="/calls" {
                        button.primary { (ctx.t("page-start-phone")) }
                    }
                    a.button href="/cases/new?then=write" { (ctx.t("page-case-write")) }
                }
            }
        } @else {
            p role="status" {
                @let n = i64::try_from(view.total).unwrap_or(i64::MAX);
                @let id = if searched { "page-cases-found" } else { "page-cases-count" };
                (ctx.tongue.ta(id, &[("n", n.into())]))
            }
            ul.rows {
                @for row in &view.rows {
                    li { a href={ "/cases/" (row.case) } {
                        span.row-name { bdi { (row.title) } }
                        span.row-state {
                            @if row.closed { (ctx.t("page-case-closed")) " " }
                            (row.state)
                        }
                        @if let Some(matter) = &row.matter { span.row-more dir="auto" { (matter) } }
                        @if let Some(found) = &row.found { span.row-more dir="auto" { (found) } }
                    } }
                }
            }
            @if view.total > view.rows.len() as u64 {
                p { (ctx.tongue.ta("page-cases-more", &[("n", view.rows.len().into())])) }
            }
        }
    };
    Page {
        title: ctx.t("page-cases-title"),
        place: Place::Cases,
        class: "cases",
        keys: &[],
        body,
    }
}
