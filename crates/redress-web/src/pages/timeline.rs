//! S9: what happened and what is to come, as a picture and as the same list.

use maud::{Markup, html};

use crate::frame::{Ctx, Page, Place};
use crate::parts;
use crate::view::{Timeline, TimelineRow};

/// Renders a timeline.
#[must_use]
pub fn page(ctx: &Ctx<'_>, view: &Timeline) -> Page {
    let title = ctx.tongue.ta(
        "page-timeline-title",
        &[("case", view.title.as_str().into())],
    );
    let body = html! {
        p.back { a href={ "/cases/" (view.case) } { (ctx.t("page-back-case")) } }
        div.head {
            h1 { (title) }
            div.row {
                a.button.primary href={ "/cases/" (view.case) "/timeline.svg" } download {
                    (ctx.t("page-timeline-save"))
                }
                button.needs-script type="button" data-print="" { (ctx.t("page-timeline-print")) }
            }
        }
        @if view.rows.is_empty() {
            p { (ctx.t("page-timeline-empty")) }
        } @else {
            div.scroll-x tabindex="0" role="region" aria-label=(ctx.t("page-timeline-strip")) {
                (view.strip.picture())
            }
            p.elsewhere { a href="#list" { (ctx.t("page-timeline-to-list")) } }
            h2 id="list" tabindex="-1" { (ctx.t("page-timeline-list")) }
            (list(ctx, view))
        }
    };
    Page {
        title,
        place: Place::Cases,
        class: "timeline",
        keys: &[],
        body,
    }
}

/// The list, with today between what is to come and what was.
fn list(ctx: &Ctx<'_>, view: &Timeline) -> Markup {
    let (ahead, past): (Vec<&TimelineRow>, Vec<&TimelineRow>) =
        view.rows.iter().partition(|row| row.ahead);
    html! {
        ol.entries reversed {
            @for row in ahead { (entry(ctx, row)) }
            li.entry {
                p.entry-head aria-current="date" {
                    span.state { (ctx.t("timeline-today")) } " "
                    (parts::day(ctx, ctx.now.date()))
                }
            }
            @for row in past { (entry(ctx, row)) }
        }
    }
}

fn entry(ctx: &Ctx<'_>, row: &TimelineRow) -> Markup {
    html! {
        li.entry {
            p.entry-head {
                (parts::day(ctx, row.on))
                @if let Some(time) = &row.time { " " bdi dir="ltr" { (time) } }
                " " span.entry-title { (row.title) }
                @if let Some(who) = &row.who { " · " (parts::value(who)) }
                @if row.ahead { " " span.small { "(" (ctx.t("page-timeline-ahead")) ")" } }
            }
            @for line in &row.lines { p dir="auto" { (line) } }
            @if !row.proof.is_empty() {
                p.small {
                    (ctx.t("page-timeline-proof")) " "
                    @for file in &row.proof { (parts::value(file)) " " }
                }
            }
            @if let Some(why) = &row.why {
                details {
                    summary { (ctx.t("page-timeline-how")) }
                    p { (why) }
                }
            }
        }
    }
}
