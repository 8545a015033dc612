//! Help: what each place is for, the keys, and what Redress is not.

use maud::html;

use crate::frame::{Ctx, Page, Place};
use crate::pages::call::KEYS;
use crate::parts;

/// Renders the help.
#[must_use]
pub fn page(ctx: &Ctx<'_>) -> Page {
    let title = ctx.t("page-help-title");
    let body = html! {
        h1 { (title) }
        section {
            h2 { (ctx.t("page-help-way")) }
            ol.steps {
                @for id in ["page-help-call", "page-help-recap", "page-help-promise", "page-help-write", "page-help-ladder"] {
                    li { (ctx.t(id)) }
                }
            }
        }
        p { a href="/practice" { (ctx.t("page-practice-title")) } }
        section {
            h2 { (ctx.t("page-help-keys")) }
            p { (ctx.t("page-help-keys-more")) }
            table {
                @for (key, id) in KEYS {
                    tr { th scope="row" { (parts::key_name(key)) } td { (ctx.t(id)) } }
                }
            }
        }
        p { a href="/advice" { (ctx.t("page-advice-title")) } }
        section {
            h2 { (ctx.t("page-settings-data")) }
            p { (ctx.t("page-settings-data-more")) }
            p { (ctx.t("page-settings-stops")) }
        }
        section {
            h2 { (ctx.t("page-help-not")) }
            p { (ctx.t("page-help-not-more")) }
        }
    };
    Page {
        title,
        place: Place::Other,
        class: "help",
        keys: &[],
        body,
    }
}
