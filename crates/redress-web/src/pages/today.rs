//! S1: what to do today.

use maud::{Markup, html};

use crate::frame::{Ctx, Page, Place};
use crate::parts;
use crate::view::{Step, Today};

/// Renders the day.
#[must_use]
pub fn page(ctx: &Ctx<'_>, view: &Today) -> Page {
    let day = ctx.tongue.weekday(ctx.now.date());
    let body = html! {
        div.head {
            h1 { (ctx.tongue.ta("page-today-heading", &[("day", day.into())])) }
            div.row data-keys="" {
                form method="post" action="/calls" {
                    button data-key="C" aria-keyshortcuts="C" {
                        (parts::key("C")) " " (ctx.t("page-today-new-call"))
                    }
                }
                a.button href="/cases/new" data-key="N" aria-keyshortcuts="N" {
                    (parts::key("N")) " " (ctx.t("page-today-new-case"))
                }
            }
        }
        @if let Some(running) = &view.running {
            p.running {
                span { (ctx.t("page-today-running")) " " bdi { (running.title) } }
                " "
                a.button href={ "/cases/" (running.case) "/calls/" (running.call) } {
                    (ctx.t("page-today-back-to-call"))
                }
            }
        }
        section.next aria-labelledby="next-h" {
            h2 id="next-h" { (ctx.t("page-today-next")) }
            @if let Some(step) = &view.next {
                (next(ctx, step, view.running.is_none()))
            } @else {
                (nothing(ctx, view))
            }
        }
        div.columns {
            @if !view.also.is_empty() {
                section aria-labelledby="also-h" {
                    h2 id="also-h" {
                        (ctx.tongue.ta("page-today-also", &[("n", view.also.len().into())]))
                    }
                    ul.rows { @for step in &view.also { (also(ctx, step)) } }
                }
            }
            @if !view.waiting.is_empty() {
                section aria-labelledby="waiting-h" {
                    h2 id="waiting-h" {
                        (ctx.tongue.ta("page-today-waiting", &[("n", view.waiting.len().into())]))
                    }
                    ul.rows {
                        @for row in &view.waiting {
                            li { a href={ "/cases/" (row.case) } {
                                span.row-name { bdi { (row.title) } }
                                span.row-state {
                                    (row.what)
                                    @if let Some(from) = row.from {
                                        " " span.from {
                                            (ctx.tongue.ta("page-today-from", &[("day", ctx.tongue.date(from).into())]))
                                        }
                                    }
                                }
                            } }
                        }
                    }
                }
            }
        }
        @if !view.done.is_empty() {
            details.done-week {
                summary { (ctx.tongue.ta("page-today-done", &[("n", view.done.len().into())])) }
                ul.rows {
                    @for row in &view.done {
                        li { a href={ "/cases/" (row.case) } {
                            span.row-name { bdi { (row.title) } }
                            span.row-state { (row.what) " " (parts::day(ctx, row.on)) }
                        } }
                    }
                }
            }
        }
        p.row.elsewhere { a href="/promises" { (ctx.t("page-promises-title")) } }
        (parts::calendar(ctx, "/dates.ics"))
    };
    Page {
        title: ctx.t("page-today-title"),
        place: Place::Today,
        class: "today",
        keys: &[("C", "page-today-new-call"), ("N", "page-today-new-case")],
        body,
    }
}

fn next(ctx: &Ctx<'_>, step: &Step, primary: bool) -> Markup {
    html! {
        div.card {
            p.card-name { a href={ "/cases/" (step.case) } { bdi { (step.title) } } }
            p { (step.what) }
            @if let Some(due) = step.due {
                p.due { (ctx.tongue.ta("page-today-due", &[("day", ctx.tongue.date(due).into())])) }
            }
            p.row { (act(ctx, step, primary)) }
            details.why {
                summary { (ctx.t("page-today-why")) }
                p { (step.because) }
            }
        }
    }
}

/// The button that begins a step. A call is begun by a form, for it changes the record.
#[must_use]
pub fn act(ctx: &Ctx<'_>, step: &Step, primary: bool) -> Markup {
    let label = ctx.t(&format!("page-do-{}", step.act.name()));
    html! {
        @if step.act == crate::view::Do::Call {
            form method="post" action="/calls" {
                input type="hidden" name="case" value=(step.case);
                button.primary[primary] { (label) }
            }
        } @else {
            a.button.primary[primary] href=(step.href) { (label) }
        }
    }
}

fn also(ctx: &Ctx<'_>, step: &Step) -> Markup {
    html! {
        li { a href=(step.href) {
            span.row-name { bdi { (step.title) } }
            span.row-state {
                span.row-do { (ctx.t(&format!("page-do-{}", step.act.name()))) }
                " " (step.what)
            }
        } }
    }
}

fn nothing(ctx: &Ctx<'_>, view: &Today) -> Markup {
    let first = view
        .waiting
        .iter()
        .find_map(|row| row.from.map(|from| (row, from)));
    html! {
        div.card {
            p {
                (ctx.t("page-today-nothing"))
                @if let Some((row, from)) = first {
                    " " (ctx.tongue.ta("page-today-nothing-next", &[
                        ("case", row.title.as_str().into()),
                        ("day", ctx.tongue.date(from).into()),
                    ]))
                }
            }
        }
    }
}
