//! S14: what happened, what is safe, and the one way on.

use maud::html;

use crate::frame::{Ctx, Page, Place};

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem<'a> {
    /// No session: another computer, or a page that was kept open from before.
    NotHere,
    /// The token in the address was used already.
    TokenUsed,
    /// The request came from another page.
    Foreign,
    /// The request was for another host.
    WrongHost,
    /// There is no such page, case or call.
    NotFound,
    /// Too much was sent.
    TooLarge,
    /// The form could not be read.
    Unreadable,
    /// The data is in use.
    Busy,
    /// It took too long, or something broke.
    Broken,
    /// A sentence of the desk.
    Said(&'a str),
}

impl Problem<'_> {
    fn name(self) -> &'static str {
        match self {
            Problem::NotHere => "not-here",
            Problem::TokenUsed => "token-used",
            Problem::Foreign => "foreign",
            Problem::WrongHost => "wrong-host",
            Problem::NotFound => "not-found",
            Problem::TooLarge => "too-large",
            Problem::Unreadable => "unreadable",
            Problem::Busy => "busy",
            Problem::Broken => "broken",
            Problem::Said(_) => "said",
        }
    }

    /// Whether the person has a session: only then a link leads on.
    fn inside(self) -> bool {
        !matches!(
            self,
            Problem::NotHere | Problem::TokenUsed | Problem::WrongHost
        )
    }
}

/// Renders a problem.
#[must_use]
pub fn page(ctx: &Ctx<'_>, problem: Problem<'_>) -> Page {
    let name = problem.name();
    let title = ctx.t(&format!("page-problem-{name}"));
    let body = html! {
        h1 { (title) }
        @if let Problem::Said(text) = problem {
            p { (text) }
        } @else {
            p { (ctx.t(&format!("page-problem-{name}-more"))) }
        }
        @if problem.inside() {
            p { (ctx.t("page-problem-safe")) }
            p { a.button.primary href="/" { (ctx.t("page-problem-on")) } }
        }
    };
    let place = if problem.inside() {
        Place::Other
    } else {
        Place::Alone
    };
    Page {
        title,
        place,
        class: "problem",
        keys: &[],
        body,
    }
}

/// Renders the last page: the server has stopped.
#[must_use]
pub fn stopped(ctx: &Ctx<'_>) -> Page {
    let title = ctx.t("page-stopped");
    let body = html! {
        h1 { (title) }
        p { (ctx.t("page-stopped-more")) }
    };
    Page {
        title,
        place: Place::Alone,
        class: "problem",
        keys: &[],
        body,
    }
}
