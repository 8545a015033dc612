//! Settings: language, single keys, clock, hidden kinds of finding.

use maud::{Markup, html};

use crate::desk::Settings;
use crate::frame::{Ctx, Page, Place};
use crate::parts;
use crate::view::Choice;

/// Renders the settings.
#[must_use]
pub fn page(ctx: &Ctx<'_>, settings: &Settings) -> Page {
    let title = ctx.t("page-settings-title");
    let body = html! {
        h1 { (title) }
        section.stack {
            (switch(ctx, "keys", "page-settings-keys", Some("page-settings-keys-hint"), settings.keys))
            (switch(ctx, "clock", "page-settings-clock", None, settings.clock))
        }
        section.stack {
            h2 { (ctx.t("page-settings-hidden")) }
            @if settings.hidden_rules.is_empty() {
                p { (ctx.t("page-settings-hidden-none")) }
            } @else {
                ul.rows { @for rule in &settings.hidden_rules { (hidden(ctx, rule)) } }
            }
        }
        (calendar(ctx, settings))
        section.stack {
            h2 { (ctx.t("page-settings-data")) }
            p { (ctx.t("page-settings-data-more")) }
            p { (ctx.t("page-settings-stops")) }
        }
    };
    Page {
        title,
        place: Place::Other,
        class: "settings",
        keys: &[],
        body,
    }
}

/// The dates for a calendar: the file, then the address, and who can read it.
fn calendar(ctx: &Ctx<'_>, settings: &Settings) -> Markup {
    let button = |value: &str, id: &str| {
        html! { button name="feed" value=(value) { (ctx.t(id)) } }
    };
    html! {
        section.stack id="calendar" {
            h2 { (ctx.t("page-calendar")) }
            p { a.button href="/dates.ics" { (ctx.t("page-case-calendar")) } }
            h3 { (ctx.t("page-calendar-more")) }
            p { (ctx.t("page-calendar-who")) " " (ctx.t("page-calendar-runs")) }
            @if let Some(address) = &settings.feed {
                div.field {
                    label for="f-feed" { (ctx.t("page-calendar-address")) }
                    input id="f-feed" type="text" dir="ltr" readonly value=(address);
                }
                p { (ctx.t("page-calendar-secret")) }
            }
            form.row method="post" action="/settings" {
                input type="hidden" name="back" value="/settings#calendar";
                @if settings.feed.is_some() {
                    (parts::copy_button(ctx, "f-feed", "page-copy", parts::Weight::Plain))
                    (button("new", "page-calendar-renew"))
                    (button("off", "page-calendar-off"))
                } @else {
                    (button("new", "page-calendar-make"))
                }
            }
        }
    }
}

fn switch(ctx: &Ctx<'_>, name: &str, label: &str, hint: Option<&str>, on: bool) -> Markup {
    let button = |value: &str, id: &str, pressed: bool| {
        html! { button name=(name) value=(value) aria-pressed=(pressed) { (ctx.t(id)) } }
    };
    html! {
        form method="post" action="/settings" {
            input type="hidden" name="back" value="/settings";
            fieldset.switch {
                legend { (ctx.t(label)) }
                @if let Some(hint) = hint { p.hint { (ctx.t(hint)) } }
                div.row {
                    (button("on", "page-on", on))
                    (button("off", "page-off", !on))
                }
            }
        }
    }
}

fn hidden(ctx: &Ctx<'_>, rule: &Choice) -> Markup {
    html! {
        li.row {
            span { (rule.label) }
            form method="post" action="/settings" {
                input type="hidden" name="back" value="/settings";
                button name="show_rule" value=(rule.value) { (ctx.t("page-settings-show")) }
            }
        }
    }
}
