//! S3: one case: what is known, its promises, its log, a form for a contact.

use maud::{Markup, html};

use crate::forms::ContactForm;
use crate::frame::{Ctx, Page, Place};
use crate::pages::today::act;
use crate::parts::{self, Field, Input};
use crate::view::{CaseFile, CaseState, Entry, Promise, PromiseState, Value};

/// Renders a case. `typed` is the contact form as it was sent, when it could not be taken.
#[must_use]
pub fn page(ctx: &Ctx<'_>, view: &CaseFile, typed: Option<&ContactForm>) -> Page {
    let body = html! {
        p.back { a href="/today" { (ctx.t("page-back-today")) } }
        div.head {
            h1 { bdi { (view.title) } }
            (head(ctx, view))
        }
        @if let Some(step) = &view.next {
            section.next aria-labelledby="next-h" {
                h2 id="next-h" { (ctx.t("page-today-next")) }
                div.card {
                    p { (step.what) }
                    p.row { (act(ctx, step, true)) }
                    details.why {
                        summary { (ctx.t("page-today-why")) }
                        p { (step.because) }
                    }
                }
            }
        }
        (super::split::offer(ctx, view.case, view.matters))
        div.columns {
            section.known aria-labelledby="facts-h" {
                h2 id="facts-h" { (ctx.t("page-case-facts")) }
                (facts(ctx, view))
                @if !view.related.is_empty() {
                    h2 { (ctx.t("page-case-related")) }
                    ul {
                        @for related in &view.related {
                            li {
                                @if let Some(case) = related.case {
                                    a href={ "/cases/" (case) } { (related.label) }
                                } @else { (related.label) }
                            }
                        }
                    }
                }
                @if !view.promises.is_empty() {
                    h2 { (ctx.t("page-case-promises")) }
                    ul.promises { @for promise in &view.promises { (promise_row(ctx, view.case, promise)) } }
                }
                (ending(ctx, view))
            }
            section.log aria-labelledby="log-h" {
                h2 id="log-h" { (ctx.t("page-case-log")) }
                (contact_form(ctx, view, typed))
                @if view.log.is_empty() {
                    p { (ctx.t("page-case-log-empty")) }
                } @else {
                    ol.entries reversed { @for entry in &view.log { (entry_row(ctx, entry)) } }
                }
            }
        }
        p.row.elsewhere {
            a href={ "/cases/" (view.case) "/ladder" } { (ctx.t("page-case-ladder")) }
            @if let Some(firm) = &view.facts.firm {
                a href={ "/directory?find=" (parts::in_address(&firm.text)) } { (ctx.t("page-case-firm")) }
            }
            a href={ "/cases/" (view.case) "/split" } { (ctx.t("page-split-title")) }
            a href={ "/cases/" (view.case) "/timeline" } { (ctx.t("page-case-timeline")) }
            a href={ "/cases/" (view.case) "/promises" } { (ctx.t("page-case-promises")) }
            a href={ "/cases/" (view.case) "/export.json" } { (ctx.t("page-case-export")) }
        }
        (parts::calendar(ctx, &format!("/cases/{}/dates.ics", view.case)))
    };
    Page {
        title: ctx
            .tongue
            .ta("page-case-title", &[("case", view.title.as_str().into())]),
        place: Place::Cases,
        class: "case",
        keys: &[("A", "page-case-add")],
        body,
    }
}

fn head(ctx: &Ctx<'_>, view: &CaseFile) -> Markup {
    let state = match view.state {
        CaseState::Open => "page-case-open",
        CaseState::Settled => "page-case-settled",
        CaseState::Closed => "page-case-closed",
    };
    html! {
        div.row {
            span.state { (ctx.t(state)) }
            @if let Some(call) = &view.running {
                a.button href={ "/cases/" (view.case) "/calls/" (call) } {
                    (ctx.t("page-today-back-to-call"))
                }
            } @else {
                form method="post" action="/calls" {
                    input type="hidden" name="case" value=(view.case);
                    button { (ctx.t("page-case-call")) }
                }
                a.button.quiet href={ "/cases/" (view.case) "/ready" } { (ctx.t("page-ready-link")) }
            }
            a.button href={ "/cases/" (view.case) "/write" } { (ctx.t("page-case-write")) }
            a.button.quiet href={ "/cases/" (view.case) "/reply" } { (ctx.t("page-reply-link")) }
        }
    }
}

fn facts(ctx: &Ctx<'_>, view: &CaseFile) -> Markup {
    let facts = &view.facts;
    let text = |text: &Option<String>| {
        text.as_ref()
            .map(|text| html! { span dir="auto" { (text) } })
    };
    let of = |value: &Option<Value>| value.as_ref().map(parts::value);
    let row = |field: &str, label: &str, shown: Option<Markup>| {
        html! {
            dt { (ctx.t(label)) }
            dd {
                @if let Some(shown) = shown { (shown) }
                @else { span.none { (ctx.t("page-not-given")) } }
            }
            dd.change {
                a href={ "/cases/" (view.case) "/details#f-" (field) } {
                    (ctx.t("page-change")) span.hidden { " " (ctx.t(label)) }
                }
            }
        }
    };
    html! {
        dl.summary {
            (row("firm", "page-details-firm", of(&facts.firm)))
            (row("about", "page-details-about", text(&facts.about)))
            (row("matter", "page-details-matter", text(&facts.matter)))
            (row("goal", "page-details-goal", text(&facts.goal)))
            (row("amount", "page-details-amount", of(&facts.amount)))
            (row("reference", "page-details-reference", facts.reference.as_ref().map(|reference| html! {
                span id="reference" { (parts::value(reference)) } " "
                (parts::copy_button(ctx, "reference", "page-copy", parts::Weight::Plain))
            })))
            dt { (ctx.t("page-case-rung")) }
            dd {
                @if let Some(rung) = &view.rung { (rung) }
                @else { span.none { (ctx.t("page-not-given")) } }
            }
            dd.change {
                a href={ "/cases/" (view.case) "/ladder" } {
                    (ctx.t("page-open")) span.hidden { " " (ctx.t("page-case-rung")) }
                }
            }
        }
    }
}

fn promise_row(ctx: &Ctx<'_>, case: u32, promise: &Promise) -> Markup {
    let state = match promise.state {
        PromiseState::Waiting => "page-promise-waiting",
        PromiseState::Broken => "page-promise-broken",
        PromiseState::Kept => "page-promise-kept",
    };
    let open = promise.state != PromiseState::Kept;
    html! {
        li {
            p.promise-what { span.state { (ctx.t(state)) } " " span dir="auto" { (promise.what) } }
            p.small {
                @if let Some(due) = promise.due {
                    (ctx.tongue.ta("page-promise-by", &[("day", ctx.tongue.date(due).into())])) " "
                }
                @if let Some(who) = &promise.who { (parts::value(who)) " · " }
                (super::promises::when_said(ctx, promise))
            }
            @if open {
                form.row method="post" action={ "/cases/" (case) "/promises/" (promise.id) } {
                    button name="state" value="kept" { (ctx.t("page-promise-mark-kept")) }
                    @if promise.state == PromiseState::Waiting {
                        button name="state" value="broken" { (ctx.t("page-promise-mark-broken")) }
                    } @else {
                        a.button href={ "/cases/" (case) "/write?kind=promise-overdue&about=" (promise.id) } {
                            (ctx.t("page-do-ask-about-promise"))
                        }
                    }
                }
            }
        }
    }
}

fn ending(ctx: &Ctx<'_>, view: &CaseFile) -> Markup {
    let action = format!("/cases/{}/state", view.case);
    let text = |label| {
        parts::field(
            ctx,
            &Field {
                name: "text",
                label,
                hint: None,
                input: Input::Line,
                value: "",
                optional: false,
            },
        )
    };
    let again = html! {
        form.stack method="post" action=(action) novalidate {
            (text("page-case-reopen-why"))
            button name="state" value="reopen" { (ctx.t("page-case-reopen")) }
        }
    };
    html! {
        @match view.state {
            CaseState::Open => details.ending #ending open[ctx.error("text").is_some()] {
                summary { (ctx.t("page-case-solved")) }
                p { (ctx.t("page-case-solved-hint")) }
                form.stack method="post" action=(action) novalidate {
                    (text("page-case-agreed"))
                    button name="state" value="settled" { (ctx.t("page-case-settle")) }
                }
            },
            CaseState::Settled => {
                section.ending {
                    h2 { (ctx.t("page-case-settled-heading")) }
                    p { (ctx.t("page-case-settled-hint")) }
                    form.row method="post" action=(action) {
                        @if !view.in_writing {
                            button name="state" value="in-writing" { (ctx.t("page-case-in-writing")) }
                        }
                        @if !view.seen {
                            button name="state" value="seen" { (ctx.t("page-case-seen")) }
                        }
                        button name="state" value="close" { (ctx.t("page-case-close")) }
                    }
                    details open[ctx.error("text").is_some()] {
                        summary { (ctx.t("page-case-not-come")) }
                        (again)
                    }
                }
            },
            CaseState::Closed => details.ending open[ctx.error("text").is_some()] {
                summary { (ctx.t("page-case-reopen")) }
                p { (ctx.t("page-case-reopen-hint")) }
                (again)
            },
        }
    }
}

fn contact_form(ctx: &Ctx<'_>, view: &CaseFile, typed: Option<&ContactForm>) -> Markup {
    let fresh = ContactForm {
        date: ctx.now.date().to_string(),
        time: ctx.tongue.time(ctx.now),
        ..ContactForm::default()
    };
    let form = typed.unwrap_or(&fresh);
    let line = |name, label, input, value, optional| {
        let plain = Field::of(name, label, input, value);
        parts::field(ctx, &Field { optional, ..plain })
    };
    html! {
        details.add id="contact" data-keys="" open[typed.is_some() || view.log.is_empty()] {
            summary data-key="A" aria-keyshortcuts="A" { (parts::key("A")) " " (ctx.t("page-case-add")) }
            form.stack method="post" enctype="multipart/form-data"
                action={ "/cases/" (view.case) "/contacts" } novalidate {
                (parts::select(ctx, &Field {
                    name: "channel", label: "page-contact-channel", hint: None,
                    input: Input::Line, value: &form.channel, optional: false,
                }, false, &view.channels))
                div.pair {
                    (line("date", "page-contact-date", Input::Day, &form.date, false))
                    (line("time", "page-contact-time", Input::Time, &form.time, true))
                }
                (line("who", "page-contact-who", Input::Line, &form.who, true))
                (line("said", "page-contact-said", Input::Area(4), &form.said, false))
                (line("promise", "page-contact-promise", Input::Line, &form.promise, true))
                (line("promise_due", "page-contact-promise-due", Input::Day, &form.promise_due, true))
                div.field {
                    label for="f-files" {
                        (ctx.t("page-contact-files")) " "
                        span.optional { (ctx.t("page-optional")) }
                    }
                    p.hint id="f-files-hint" { (ctx.t("page-contact-files-hint")) }
                    (parts::error_line("f-files", ctx.error("files")))
                    input id="f-files" name="files" type="file" multiple
                        aria-describedby="f-files-hint";
                }
                button data-main="" { (ctx.t("page-contact-save")) }
            }
        }
    }
}

fn entry_row(ctx: &Ctx<'_>, entry: &Entry) -> Markup {
    html! {
        li.entry {
            p.entry-head {
                time datetime=(entry.at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()) {
                    (ctx.tongue.date(entry.at.date())) " " bdi dir="ltr" { (ctx.tongue.time(&entry.at)) }
                }
                " " span.entry-title { (entry.title) }
                @if let Some(with) = &entry.with { " · " (parts::value(with)) }
            }
            @for line in &entry.lines { p dir="auto" { (line) } }
            @if !entry.files.is_empty() {
                p.small {
                    (ctx.t("page-case-files")) " "
                    @for file in &entry.files { (parts::value(file)) " " }
                }
            }
        }
    }
}
