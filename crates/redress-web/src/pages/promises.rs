//! S8: who will do what by when, over all cases or in one.

use maud::{Markup, html};

use crate::frame::{Ctx, Page, Place};
use crate::parts;
use crate::view::{Promise, PromiseRow, PromiseState, Promises};

/// The states with their names in addresses and messages, in the order of the counts.
pub const STATES: [(PromiseState, &str); 3] = [
    (PromiseState::Waiting, "waiting"),
    (PromiseState::Broken, "broken"),
    (PromiseState::Kept, "kept"),
];

/// Renders the promises.
#[must_use]
pub fn page(ctx: &Ctx<'_>, view: &Promises) -> Page {
    let title = match &view.case {
        Some((_, case)) => ctx
            .tongue
            .ta("page-promises-of", &[("case", case.as_str().into())]),
        None => ctx.t("page-promises-title"),
    };
    let any = view.counts.iter().any(|count| *count > 0);
    let main = view
        .rows
        .iter()
        .position(|row| row.promise.state == PromiseState::Broken);
    let body = html! {
        @if let Some((case, _)) = &view.case {
            p.back { a href={ "/cases/" (case) } { (ctx.t("page-back-case")) } }
        } @else {
            p.back { a href="/today" { (ctx.t("page-back-today")) } }
        }
        h1 { (title) }
        @if any {
            (filter(ctx, view))
            @if view.rows.is_empty() {
                p { (ctx.t("page-promises-none-here")) }
            } @else {
                ul.promises {
                    @for (at, row) in view.rows.iter().enumerate() {
                        (promise(ctx, view, row, main == Some(at)))
                    }
                }
            }
        } @else {
            p { (ctx.t("page-promises-empty")) }
            @if let Some((case, _)) = &view.case {
                p { a.button.primary href={ "/cases/" (case) "#contact" } { (ctx.t("page-case-add")) } }
            } @else {
                p { a.button.primary href="/cases" { (ctx.t("page-promises-cases")) } }
            }
        }
        @if let Some((read, all)) = view.part {
            p.small {
                (ctx.tongue.ta("page-promises-some", &[
                    ("n", i64::try_from(read).unwrap_or(i64::MAX).into()),
                    ("all", i64::try_from(all).unwrap_or(i64::MAX).into()),
                ]))
            }
        }
    };
    Page {
        title,
        place: if view.case.is_some() {
            Place::Cases
        } else {
            Place::Promises
        },
        class: "promises-page",
        keys: &[],
        body,
    }
}

/// The path of the page without its query.
fn path(view: &Promises) -> String {
    match &view.case {
        Some((case, _)) => format!("/cases/{case}/promises"),
        None => "/promises".to_owned(),
    }
}

/// Which promises are shown, each choice with its count.
fn filter(ctx: &Ctx<'_>, view: &Promises) -> Markup {
    let all: usize = view.counts.iter().sum();
    let path = path(view);
    html! {
        nav.row aria-label=(ctx.t("page-promises-show")) {
            a.button href=(path) aria-current=[view.shown.is_none().then_some("true")] {
                (ctx.tongue.ta("page-promises-all", &[("n", all.into())]))
            }
            @for ((state, name), count) in STATES.into_iter().zip(view.counts) {
                a.button href={ (path) "?show=" (name) }
                    aria-current=[(view.shown == Some(state)).then_some("true")] {
                    (ctx.tongue.ta(&format!("page-promises-{name}"), &[("n", count.into())]))
                }
            }
        }
    }
}

fn promise(ctx: &Ctx<'_>, view: &Promises, row: &PromiseRow, main: bool) -> Markup {
    let promise = &row.promise;
    let state = match promise.state {
        PromiseState::Waiting => "page-promise-waiting",
        PromiseState::Broken => "page-promise-broken",
        PromiseState::Kept => "page-promise-kept",
    };
    html! {
        li id={ "promise-" (promise.id) } {
            p.promise-what { span.state { (ctx.t(state)) } " " span dir="auto" { (promise.what) } }
            p.small {
                @if let Some(due) = promise.due {
                    (ctx.tongue.ta("page-promises-due", &[
                        ("day", ctx.tongue.date(due).into()),
                        ("distance", row.distance.as_str().into()),
                    ])) " "
                }
                @if let Some(who) = &promise.who { (parts::value(who)) " · " }
                @if view.case.is_none() {
                    a href={ "/cases/" (row.case) } { bdi { (row.title) } } " · "
                }
                (when_said(ctx, promise))
            }
            (buttons(ctx, view, row, main))
        }
    }
}

/// When a promise was made, and when a letter asked about it.
pub(super) fn when_said(ctx: &Ctx<'_>, promise: &Promise) -> Markup {
    html! {
        (ctx.tongue.ta("page-promise-made", &[("day", ctx.tongue.date(promise.made).into())]))
        @if let Some(asked) = promise.asked {
            " " (ctx.tongue.ta("promise-asked", &[("day", ctx.tongue.date(asked).into())]))
        }
    }
}

/// What can be done with a promise. The name of each control tells screen readers which one.
fn buttons(ctx: &Ctx<'_>, view: &Promises, row: &PromiseRow, main: bool) -> Markup {
    let promise = &row.promise;
    let about = html! {
        span.hidden {
            " " (ctx.tongue.ta("page-promises-about", &[("what", promise.what.as_str().into())]))
        }
    };
    let button = |value: &str, id: &str| {
        html! { button name="state" value=(value) { (ctx.t(id)) (about) } }
    };
    html! {
        form.row method="post" action={ "/cases/" (row.case) "/promises/" (promise.id) } {
            input type="hidden" name="back" value=(path(view));
            @if promise.state == PromiseState::Broken {
                a.button.primary[main] href={ "/cases/" (row.case) "/write?kind=promise-overdue&about=" (promise.id) } {
                    (ctx.t("page-promises-ask")) (about)
                }
            }
            @if promise.state != PromiseState::Kept { (button("kept", "page-promise-mark-kept")) }
            @if promise.state == PromiseState::Waiting { (button("broken", "page-promise-mark-broken")) }
            @if row.said { (button("undone", "page-promises-undo")) }
        }
    }
}
