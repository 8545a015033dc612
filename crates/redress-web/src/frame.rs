//! What stands around every page: head, skip link, navigation, errors, footer.

use jiff::Zoned;
use maud::{DOCTYPE, Markup, html};
use redress_tone::Lang;

use crate::assets::Assets;
use crate::forms::FieldError;
use crate::parts;
use crate::speech::Tongue;

/// What all pages of a running server share.
#[derive(Debug, Clone)]
pub struct Chrome {
    /// The files to load.
    pub assets: Assets,
    /// Languages that are whole, in the order shown.
    pub langs: Vec<Lang>,
}

/// The surroundings of one page.
#[derive(Clone, Copy)]
pub struct Ctx<'a> {
    /// The language and its words.
    pub tongue: Tongue<'a>,
    /// What all pages share.
    pub chrome: &'a Chrome,
    /// The moment of the request.
    pub now: &'a Zoned,
    /// The path of this page, to come back to.
    pub path: &'a str,
    /// What has to be changed in the form that was sent.
    pub errors: &'a [FieldError],
    /// Single keys in calls.
    pub keys: bool,
    /// The clock in calls.
    pub clock: bool,
    /// The id of a message that says what was done by the form before.
    pub notice: Option<&'a str>,
}

impl Ctx<'_> {
    /// Returns a message without places.
    #[must_use]
    pub fn t(&self, id: &str) -> String {
        self.tongue.t(id)
    }

    /// Returns the error at a field.
    #[must_use]
    pub fn error(&self, field: &str) -> Option<&str> {
        self.errors
            .iter()
            .find(|error| error.field == field)
            .map(|error| error.text.as_str())
    }
}

/// Where a page belongs, for the navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Today.
    Today,
    /// The list of cases.
    Cases,
    /// The promises of all cases.
    Promises,
    /// None of the places in the navigation.
    Other,
    /// Before anything: only the name, the languages and Quit.
    Bare,
    /// Without a session: only the name, for nothing else would work.
    Alone,
}

/// A page: its title, its place, its content.
pub struct Page {
    /// The title without the product's name.
    pub title: String,
    /// Where it belongs.
    pub place: Place,
    /// A class on `main`, for the layout.
    pub class: &'static str,
    /// The keys of this screen, for the table behind "Keys": key and the id of its message.
    pub keys: &'static [(&'static str, &'static str)],
    /// What is in `main`.
    pub body: Markup,
}

/// The id of the last element of a page, whose arrival lets it be painted.
const LAST: &str = "whole";

/// Renders a whole document.
#[must_use]
pub fn document(ctx: &Ctx<'_>, page: &Page) -> Markup {
    let lang = ctx.tongue.lang;
    let dir = if lang.is_rtl() { "rtl" } else { "ltr" };
    let title = ctx
        .tongue
        .ta("page-title", &[("screen", page.title.as_str().into())]);
    html! {
        (DOCTYPE)
        html lang=(lang.code()) dir=(dir) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title {
                    @if !ctx.errors.is_empty() { (ctx.t("page-error-prefix")) " " }
                    (parts::plain(&title))
                }
                link rel="stylesheet" href=(ctx.chrome.assets.css.path);
                // Nothing is painted before all of it is there: half a row would shift as the rest
                // comes in. HTML Standard, 4.6.7.7 "expect".
                link rel="expect" href={ "#" (LAST) } blocking="render";
                link rel="icon" type="image/svg+xml" href=(ctx.chrome.assets.icon.path);
                script type="module" src=(ctx.chrome.assets.js.path) {}
            }
            body {
                a.skip href="#main" { (ctx.t("page-skip")) }
                (header(ctx, page))
                main id="main" tabindex="-1" class=(page.class) {
                    (errors(ctx))
                    @if let Some(notice) = ctx.notice {
                        p.notice role="status" { (ctx.t(notice)) }
                    }
                    (page.body)
                }
                @if page.place != Place::Alone { (footer(ctx, page)) }
                (keys(ctx, page))
                div id=(LAST) hidden {}
            }
        }
    }
}

fn header(ctx: &Ctx<'_>, page: &Page) -> Markup {
    let link = |href: &str, id: &str, here: bool| {
        html! { a href=(href) aria-current=[here.then_some("page")] { (ctx.t(id)) } }
    };
    html! {
        header.top {
            @if matches!(page.place, Place::Bare | Place::Alone) {
                span.brand { "Redress" }
            } @else {
                a.brand href="/" { "Redress" }
                nav aria-label=(ctx.t("page-nav")) {
                    (link("/today", "page-nav-today", page.place == Place::Today))
                    (link("/cases", "page-nav-cases", page.place == Place::Cases))
                    (link("/promises", "page-promises-title", page.place == Place::Promises))
                }
            }
            @if page.place == Place::Bare { (langs(ctx)) }
            @if !page.keys.is_empty() {
                button.quiet.keys-open type="button" popovertarget="keys" {
                    (ctx.t("page-keys")) " " (parts::key("?"))
                }
            }
        }
    }
}

/// The languages, each in its own name.
fn langs(ctx: &Ctx<'_>) -> Markup {
    html! {
        @if ctx.chrome.langs.len() > 1 {
            form.langs method="post" action="/settings" {
                input type="hidden" name="back" value=(ctx.path);
                fieldset {
                    legend.hidden { (ctx.t("page-language")) }
                    @for lang in &ctx.chrome.langs {
                        @let dir = if lang.is_rtl() { "rtl" } else { "ltr" };
                        button.quiet name="lang" value=(lang.code()) lang=(lang.code()) dir=(dir)
                            aria-current=[(*lang == ctx.tongue.lang).then_some("true")]
                            { (lang.own_name()) }
                    }
                }
            }
        }
    }
}

fn errors(ctx: &Ctx<'_>) -> Markup {
    html! {
        @if !ctx.errors.is_empty() {
            div.error-summary id="errors" role="alert" tabindex="-1" autofocus {
                h2 { (ctx.tongue.ta("page-errors", &[("n", ctx.errors.len().into())])) }
                ul {
                    @for error in ctx.errors {
                        li { a href={ "#f-" (error.field) } { (error.text) } }
                    }
                }
            }
        }
    }
}

fn footer(ctx: &Ctx<'_>, page: &Page) -> Markup {
    html! {
        footer.bottom {
            @if page.place != Place::Bare {
                p { (ctx.t("page-saved-here")) }
                (langs(ctx))
            }
            a href="/directory" { (ctx.t("page-directory-title")) }
            a href="/settings" { (ctx.t("page-nav-settings")) }
            form method="post" action="/quit" {
                button.quiet { (ctx.t("page-quit")) }
            }
            a href="/help" { (ctx.t("page-nav-help")) }
        }
    }
}

fn keys(ctx: &Ctx<'_>, page: &Page) -> Markup {
    html! {
        @if !page.keys.is_empty() {
            key-help {
                div id="keys" popover aria-labelledby="keys-h" {
                    h2 id="keys-h" { (ctx.t("page-keys-here")) }
                    table {
                        @for (key, id) in page.keys {
                            tr { th scope="row" { (parts::key_name(key)) } td { (ctx.t(id)) } }
                        }
                    }
                    button type="button" popovertarget="keys" popovertargetaction="hide" {
                        (ctx.t("page-close"))
                    }
                }
            }
        }
    }
}
