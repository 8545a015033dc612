//! The directory of firms: the list, and one firm.

use maud::{Markup, html};

use crate::forms::FirmForm;
use crate::frame::{Ctx, Page, Place};
use crate::parts::{self, Field, Input};
use crate::view::{Choice, Firm, FirmEntry, Firms};

/// Renders the list. `typed` is the name of a firm that could not be taken.
#[must_use]
pub fn list(ctx: &Ctx<'_>, view: &Firms, typed: &str) -> Page {
    let body = html! {
        div.head { h1 { (ctx.t("page-directory-title")) } }
        p { (ctx.t("page-directory-more")) }
        @if !view.imported.is_empty() {
            div.notice role="status" { @for line in &view.imported { p { (line) } } }
        }
        search {
            form.find method="get" action="/directory" {
                label for="f-find" { (ctx.t("page-directory-find")) }
                input id="f-find" name="find" type="search" dir="auto" value=(view.find);
                button { (ctx.t("page-cases-find-button")) }
            }
        }
        @if view.rows.is_empty() {
            p { (ctx.t(if view.find.is_empty() { "cli-directory-empty" } else { "page-directory-none" })) }
        } @else {
            ul.rows {
                @for row in &view.rows {
                    li { a href={ "/directory/" (row.id) } {
                        span.row-name { bdi { (row.name) } }
                        span.row-more { (row.known) }
                    } }
                }
            }
        }
        div.columns {
            form.stack method="post" action="/directory" novalidate {
                h2 { (ctx.t("page-directory-new")) }
                (parts::line(ctx, "firm", "page-details-firm", Input::Line, typed))
                button.primary name="action" value="add" data-main="" { (ctx.t("page-directory-add")) }
            }
            form.stack method="post" action="/directory/import" enctype="multipart/form-data" novalidate {
                h2 { (ctx.t("page-directory-import")) }
                div.field.error[ctx.error("file").is_some()] {
                    label for="f-file" { (ctx.t("page-directory-file")) }
                    p.hint id="f-file-hint" { (ctx.t("page-directory-file-hint")) }
                    (parts::error_line("f-file", ctx.error("file")))
                    input id="f-file" name="file" type="file" accept=".json,.vcf,.vcard" aria-describedby="f-file-hint";
                }
                button { (ctx.t("page-directory-import-button")) }
            }
        }
        @if !view.services.is_empty() {
            section.stack {
                h2 { (ctx.t("directory-services")) }
                @for service in &view.services {
                    h3 { bdi { (service.name) } }
                    @if service.from_memory { p.small { (ctx.t("page-ladder-confidence-memory")) } }
                    @if service.check_first { p.notice { (ctx.t("page-ladder-check-first")) } }
                    ul { @for does in &service.does { li { (does) } } }
                    p { (service.note) }
                }
            }
        }
    };
    Page {
        title: ctx.t("page-directory-title"),
        place: Place::Other,
        class: "directory",
        keys: &[],
        body,
    }
}

/// Renders a firm. `typed` is the form as it was sent, when it could not be taken.
#[must_use]
pub fn firm(ctx: &Ctx<'_>, view: &Firm, typed: &FirmForm) -> Page {
    let action = format!("/directory/{}", view.id);
    let body = html! {
        p.back { a href="/directory" { (ctx.t("page-back-directory")) } }
        h1 { bdi { (view.name) } }
        @if !view.about.is_empty() {
            ul { @for about in &view.about { li { bdi { (about) } } } }
        }
        @if let Some(web) = &view.web {
            p { a href=(web) rel="noreferrer" { bdi.code dir="ltr" { (web) } } }
        }
        @if let Some(notes) = &view.notes { p dir="auto" { (notes) } }
        @if view.entries.is_empty() {
            p { (ctx.t("page-directory-nothing")) }
        } @else {
            ul.entries {
                @for entry in &view.entries { (known(ctx, &action, entry)) }
            }
        }
        (guessing(ctx, view, &action))
        (way(ctx, view, typed, &action))
        (person(ctx, view, typed, &action))
        (rest(ctx, view, typed, &action))
        form.stack method="post" action=(action) {
            button name="action" value="delete" { (ctx.t("page-directory-delete")) }
        }
    };
    Page {
        title: view.name.clone(),
        place: Place::Other,
        class: "directory",
        keys: &[],
        body,
    }
}

fn known(ctx: &Ctx<'_>, action: &str, entry: &FirmEntry) -> Markup {
    html! {
        li {
            p.note-name { (entry.label) }
            p {
                @if entry.code { bdi.code dir="ltr" { (entry.text) } }
                @else { span dir="auto" { (entry.text) } }
            }
            @for line in &entry.more { p.small { bdi { (line) } } }
            form method="post" action=(action) {
                button.quiet name="action" value={ "remove:" (entry.key) } {
                    (ctx.t("page-directory-remove")) span.hidden { " " (entry.text) }
                }
            }
        }
    }
}

/// Shows what somebody's address could be.
fn guessing(ctx: &Ctx<'_>, view: &Firm, action: &str) -> Markup {
    html! {
        section.stack {
            h2 { (ctx.t("page-directory-guess")) }
            form.find method="get" action=(action) {
                label for="f-name" { (ctx.t("page-directory-guess-name")) }
                input id="f-name" name="name" type="text" dir="auto" autocomplete="off" value=(view.asked);
                button { (ctx.t("page-directory-guess-button")) }
            }
            @if !view.asked.is_empty() {
                @if view.guesses.is_empty() { p role="status" { (ctx.t("directory-no-guess")) } }
                ul {
                    @for guess in &view.guesses {
                        li {
                            bdi.code dir="ltr" { (guess.address) } " "
                            (ctx.tongue.ta("page-directory-like", &[("like", guess.like.as_str().into())]))
                        }
                    }
                }
            }
        }
    }
}

fn way(ctx: &Ctx<'_>, view: &Firm, typed: &FirmForm, action: &str) -> Markup {
    html! {
        details.add open[ctx.error("at").is_some()] {
            summary { (ctx.t("page-directory-add-way")) }
            form.stack method="post" action=(action) novalidate {
                (choice(ctx, "channel", "page-directory-channel", &typed.channel, &view.channels))
                (choice(ctx, "purpose", "field-purpose", &typed.purpose, &view.purposes))
                (parts::line(ctx, "at", "field-at", Input::Area(2), &typed.at))
                (parts::line(ctx, "hours", "field-hours", Input::Line, &typed.hours))
                (parts::line(ctx, "menu", "field-menu", Input::Line, &typed.menu))
                (parts::line(ctx, "note", "field-notes", Input::Line, &typed.note))
                (parts::line(ctx, "source", "field-source", Input::Line, &typed.source))
                (parts::line(ctx, "checked", "page-directory-checked", Input::Day, &typed.checked))
                button name="action" value="add" { (ctx.t("page-directory-add")) }
            }
        }
    }
}

fn person(ctx: &Ctx<'_>, view: &Firm, typed: &FirmForm, action: &str) -> Markup {
    let wrong = ["person", "role", "email", "person_source"]
        .iter()
        .any(|field| ctx.error(field).is_some());
    html! {
        details.add open[wrong] {
            summary { (ctx.t("page-directory-add-person")) }
            p { (ctx.t("page-directory-person-hint")) }
            form.stack method="post" action=(action) novalidate {
                (parts::line(ctx, "person", "field-person", Input::Line, &typed.person))
                (parts::line(ctx, "role", "field-role", Input::Line, &typed.role))
                (choice(ctx, "area", "field-area", &typed.area, &view.areas))
                (parts::line(ctx, "email", "page-directory-mailbox", Input::Code, &typed.email))
                label.chip {
                    input type="checkbox" name="guessed" value="yes" checked[typed.guessed == "yes"];
                    " " (ctx.t("page-directory-guessed"))
                }
                (parts::line(ctx, "person_source", "field-source", Input::Line, &typed.person_source))
                (parts::line(ctx, "person_checked", "page-directory-checked", Input::Day, &typed.person_checked))
                button name="action" value="add" { (ctx.t("page-directory-add")) }
            }
        }
    }
}

fn rest(ctx: &Ctx<'_>, view: &Firm, typed: &FirmForm, action: &str) -> Markup {
    html! {
        details.add open[ctx.error("country").is_some()] {
            summary { (ctx.t("page-directory-add-rest")) }
            form.stack method="post" action=(action) novalidate {
                (parts::line(ctx, "alias", "field-alias", Input::Line, &typed.alias))
                (parts::line(ctx, "country", "page-directory-country", Input::Code, &typed.country))
                (choice(ctx, "sector", "field-sector", &typed.sector, &view.sectors))
                (parts::line(ctx, "web", "field-web", Input::Code, &typed.web))
                (parts::line(ctx, "scheme", "field-scheme", Input::Line, &typed.scheme))
                (parts::line(ctx, "notes", "field-notes", Input::Area(2), &typed.notes))
                (parts::line(ctx, "rest_source", "field-source", Input::Line, &typed.rest_source))
                (parts::line(ctx, "rest_checked", "page-directory-checked", Input::Day, &typed.rest_checked))
                button name="action" value="add" { (ctx.t("page-directory-add")) }
            }
        }
    }
}

fn choice(ctx: &Ctx<'_>, name: &str, label: &str, value: &str, choices: &[Choice]) -> Markup {
    parts::select(
        ctx,
        &Field::of(name, label, Input::Line, value),
        true,
        choices,
    )
}
