//! S6: writing, with suggestions beside the text. The text is a real `textarea`.

use maud::{Markup, html};

use crate::frame::{Ctx, Page, Place};
use crate::parts::{self, Field, Input, Weight};
use crate::view::{Check, Fact, Finding, Heads, Item, ItemState, Mark, Write};

/// Findings shown at once.
pub const SHOWN: usize = 7;

/// Renders the page. `kept` holds the spots that the person keeps.
#[must_use]
pub fn page(ctx: &Ctx<'_>, view: &Write, kept: &str) -> Page {
    let body = html! {
        p.back { a href={ "/cases/" (view.case) } { (ctx.t("page-back-case")) } }
        h1 { (ctx.tongue.ta("page-write-heading", &[("case", view.title.as_str().into())])) }
        (choose(ctx, view))
        @if let Some(day) = view.sent {
            p.notice { (ctx.tongue.ta("page-write-sent-on", &[("day", ctx.tongue.date(day).into())])) }
        }
        tone-field data-case=(view.case) data-kind=(view.kind) {
            form.write-grid method="post" action={ "/cases/" (view.case) "/write" } novalidate {
                input type="hidden" name="kind" value=(view.kind);
                input type="hidden" name="to" value=(view.recipient);
                input type="hidden" name="lang" value=(view.lang.code());
                input type="hidden" name="kept" value=(kept);
                @if !view.about.is_empty() { input type="hidden" name="about" value=(view.about); }
                @if !view.before.is_empty() { input type="hidden" name="before" value=(view.before); }
                (text(ctx, view))
                section.suggestions aria-labelledby="sugg-h" {
                    h2 id="sugg-h" { (ctx.t("page-write-suggestions")) }
                    @if !view.check.findings.is_empty() {
                        p.marked.no-script lang=(view.lang.code()) dir="auto" { (marked(&view.text, &view.check.findings)) }
                    }
                    div data-part="suggestions" { (suggestions(ctx, &view.check)) }
                    p.status.hidden role="status" data-status="" {}
                }
            }
        }
    };
    Page {
        title: ctx
            .tongue
            .ta("page-write-title", &[("case", view.title.as_str().into())]),
        place: Place::Other,
        class: "write",
        keys: &[
            ("Alt+↓", "page-key-next"),
            ("Alt+↑", "page-key-previous"),
            ("Enter", "page-key-use"),
            ("K", "page-key-keep"),
            ("Ctrl+Enter", "page-key-main"),
            ("Esc", "page-key-to-text"),
        ],
        body,
    }
}

/// Which letter, and to whom: a form of its own that loads the page anew, so that it works
/// without script.
fn choose(ctx: &Ctx<'_>, view: &Write) -> Markup {
    html! {
        form.choose method="get" action={ "/cases/" (view.case) "/write" } {
            @if !view.about.is_empty() { input type="hidden" name="about" value=(view.about); }
            div.field {
                label for="f-kind" { (ctx.t("page-write-kind")) }
                select id="f-kind" name="kind" {
                    @for kind in &view.kinds { (parts::option(kind, &view.kind)) }
                }
            }
            div.field {
                label for="f-to" { (ctx.t("page-write-to")) }
                select id="f-to" name="to" {
                    @for to in &view.recipients { (parts::option(to, &view.recipient)) }
                }
            }
            @if view.langs.len() > 1 {
                input type="hidden" name="was" value=(view.lang.code());
                div.field {
                    label for="f-letter-lang" { (ctx.t("page-language")) }
                    select id="f-letter-lang" name="lang" {
                        @for lang in &view.langs {
                            option value=(lang.code()) lang=(lang.code()) selected[*lang == view.lang] { (lang.own_name()) }
                        }
                    }
                }
            }
            button { (ctx.t("page-write-choose")) }
        }
    }
}

fn text(ctx: &Ctx<'_>, view: &Write) -> Markup {
    let error = ctx.error("text");
    let frozen = view.sent.is_some();
    html! {
        section.your-text aria-labelledby="text-h" {
            h2.hidden id="text-h" { (ctx.t("page-write-your-text")) }
            div.field {
                label for="f-subject" { (ctx.t("page-write-subject")) }
                input id="f-subject" name="subject" type="text" dir="auto" autocomplete="off"
                    lang=(view.lang.code()) value=(view.subject) readonly[frozen];
            }
            div.field.error[error.is_some()] {
                label for="f-text" { (ctx.t("page-write-your-text")) }
                (parts::error_line("f-text", error))
                div.text-wrap {
                    textarea id="f-text" name="text" rows="16" dir="auto" lang=(view.lang.code())
                        spellcheck="true" readonly[frozen] aria-invalid=[error.map(|_| "true")]
                        aria-describedby=[error.map(|_| "f-text-error")] { "\n" (view.text) }
                }
            }
            p.small {
                span data-saved="" data-words=(ctx.t("page-write-saved-now")) {
                    @if let Some(saved) = &view.saved {
                        (ctx.tongue.ta("page-write-saved", &[("time", ctx.tongue.time(saved).into())]))
                    }
                }
                " " (ctx.tongue.ta("page-write-pages", &[("n", pages(&view.text).into())]))
            }
            @if !view.before.is_empty() { (rewritten(ctx, view)) }
            @if let Some(heads) = &view.heads { (for_heads(ctx, view, heads)) }
            (facts(ctx, &view.facts))
            p.no-script { (ctx.t("page-copy-by-hand")) }
            div.row {
                (parts::copy_button(ctx, "f-text", "page-write-copy", Weight::Primary))
                button name="action" value="check" { (ctx.t("page-write-check")) }
                @if !frozen { button name="action" value="soften" { (ctx.t("page-write-soften")) } }
                button name="action" value="save" { (ctx.t("page-save")) }
                button name="action" value="email" { (ctx.t("page-write-email")) }
                @if !frozen { button name="action" value="sent" { (ctx.t("page-write-sent")) } }
            }
        }
    }
}

/// The names of those at the head of the firm, and the reason where a guard would hold it up.
fn for_heads(ctx: &Ctx<'_>, view: &Write, heads: &Heads) -> Markup {
    let asks = heads.held.is_some() || !heads.reason.is_empty() || ctx.error("reason").is_some();
    html! {
        (parts::field(ctx, &Field {
            name: "names", label: "page-write-names", hint: Some("page-write-names-hint"),
            input: Input::Area(3), value: &heads.names.join("\n"), optional: false,
        }))
        @if !heads.guessed.is_empty() {
            p.hint {
                (ctx.t("page-write-guessed")) " "
                @for address in &heads.guessed { bdi.code dir="ltr" { (address) } " " }
            }
        }
        @if asks && view.sent.is_none() {
            @if let Some(held) = &heads.held { p.notice { (held) } }
            (parts::field(ctx, &Field {
                name: "reason", label: "page-write-reason", hint: Some("page-write-reason-hint"),
                input: Input::Line, value: &heads.reason, optional: true,
            }))
        }
    }
}

/// Says that a rewriting stands there, and gives the way back.
fn rewritten(ctx: &Ctx<'_>, view: &Write) -> Markup {
    let same = view.before == view.text;
    html! {
        div.notice role="status" {
            p { (ctx.t(if same { "page-write-soften-same" } else { "page-write-softened" })) }
            @if !same { button name="action" value="restore" { (ctx.t("page-write-restore")) } }
        }
    }
}

/// Pages of a letter, at about 1 800 characters a page.
fn pages(text: &str) -> usize {
    text.chars().count().div_ceil(1800).max(1)
}

fn facts(ctx: &Ctx<'_>, facts: &[Fact]) -> Markup {
    html! {
        @if !facts.is_empty() {
            div.facts role="group" aria-label=(ctx.t("page-write-facts")) {
                span.small { (ctx.t("page-write-facts")) }
                @for fact in facts {
                    " " button.quiet.needs-script type="button" data-insert=(parts::plain(&fact.value.text)) {
                        (fact.label) " " (parts::value(&fact.value))
                    }
                    " " span.no-script { (fact.label) " " (parts::value(&fact.value)) }
                }
            }
        }
    }
}

/// Renders the list of findings and what is still missing; also sent to the script.
#[must_use]
pub fn suggestions(ctx: &Ctx<'_>, check: &Check) -> Markup {
    let missing: Vec<&Item> = check
        .checklist
        .iter()
        .filter(|item| item.state == ItemState::Missing)
        .collect();
    html! {
        @if check.findings.is_empty() {
            p.count-line { (ctx.t("page-write-none")) }
        } @else {
            p.count-line {
                (ctx.tongue.ta("page-write-count", &[
                    ("shown", check.findings.len().into()), ("total", check.total.into()),
                ]))
            }
            ol.findings { @for (i, finding) in check.findings.iter().enumerate() { (row(ctx, i, finding)) } }
        }
        @if !missing.is_empty() {
            div.missing {
                p { (ctx.t("page-write-missing")) }
                ul { @for item in missing { li { (item.label) } } }
            }
        }
        (read_as(ctx, "page-write-asks", &check.asks))
        (read_as(ctx, "page-write-found-facts", &check.facts))
    }
}

/// What a reader takes from the text, in its own words.
fn read_as(ctx: &Ctx<'_>, heading: &str, words: &[String]) -> Markup {
    html! {
        @if !words.is_empty() {
            div.read-as {
                p { (ctx.t(heading)) }
                ul { @for words in words { li { bdi { (words) } } } }
            }
        }
    }
}

fn row(ctx: &Ctx<'_>, i: usize, finding: &Finding) -> Markup {
    html! {
        li.finding data-finding=(i) tabindex="-1" {
            p.finding-head {
                q class={ "mark-" (finding.mark.name()) } dir="auto" { (finding.quote) }
                " " span.kind { (finding.label) }
            }
            p.why { (finding.why) }
            div.row {
                @for (j, suggestion) in finding.suggestions.iter().enumerate() {
                    button.use[j == 0] name="action" value={ "apply:" (i) ":" (j) } data-apply=(j) {
                        @if suggestion.text.trim().is_empty() { (ctx.t("page-write-leave-out")) }
                        @else { span { (ctx.t("page-write-use")) " " bdi { (suggestion.text) } } }
                    }
                }
                button.quiet name="action" value={ "keep:" (i) } data-keep="" { (ctx.t("page-write-keep")) }
                button.quiet name="action" value={ "hide:" (finding.rule) } data-hide="" { (ctx.t("page-write-hide")) }
            }
        }
    }
}

/// Renders the text with its findings marked, for a browser without script. Where findings
/// overlap, the earlier one is marked.
#[must_use]
pub fn marked(text: &str, findings: &[Finding]) -> Markup {
    let mut spans: Vec<(usize, usize, Mark)> = findings
        .iter()
        .map(|finding| (finding.start, finding.end, finding.mark))
        .collect();
    spans.sort_by_key(|span| (span.0, span.1));
    let chars: Vec<char> = text.chars().collect();
    let mut done = 0;
    let mut pieces: Vec<(Option<Mark>, String)> = Vec::new();
    for (start, end, mark) in spans {
        let end = end.min(chars.len());
        if start < done || start >= end {
            continue;
        }
        pieces.push((
            None,
            chars.get(done..start).unwrap_or_default().iter().collect(),
        ));
        pieces.push((
            Some(mark),
            chars.get(start..end).unwrap_or_default().iter().collect(),
        ));
        done = end;
    }
    pieces.push((None, chars.get(done..).unwrap_or_default().iter().collect()));
    html! {
        @for (mark, piece) in &pieces {
            @match mark {
                None => (piece),
                Some(mark) => mark class={ "mark-" (mark.name()) } { (piece) },
            }
        }
    }
}

/// Puts a suggestion into a text. Returns `None` when its span does not lie in the text.
#[must_use]
pub fn apply(text: &str, start: usize, end: usize, replacement: &str) -> Option<String> {
    let chars: Vec<char> = text.chars().collect();
    let before = chars.get(..start)?;
    chars.get(start..end)?;
    let after = chars.get(end..)?;
    let mut result: String = before.iter().collect();
    result.push_str(replacement);
    result.extend(after);
    Some(result)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suggestion_replaces_code_points_and_refuses_a_span_outside() {
        assert_eq!(
            apply("è 😀 male", 4, 8, "bene").as_deref(),
            Some("è 😀 bene")
        );
        assert_eq!(apply("abc", 0, 0, "x").as_deref(), Some("xabc"));
        assert_eq!(apply("abc", 3, 3, "x").as_deref(), Some("abcx"));
        for (start, end) in [(2, 1), (0, 4), (9, 9)] {
            assert_eq!(apply("abc", start, end, "x"), None, "{start}..{end}");
        }
    }

    #[test]
    fn marks_keep_every_character_once() {
        let finding = |start, end| Finding {
            rule: "r".into(),
            mark: Mark::Heat,
            start,
            end,
            quote: String::new(),
            label: String::new(),
            why: String::new(),
            suggestions: vec![],
        };
        let html = marked(
            "ab<è😀>cd",
            &[
                finding(2, 5),
                finding(3, 4),
                finding(6, 99),
                finding(50, 60),
            ],
        )
        .into_string();
        assert_eq!(
            html,
            "ab<mark class=\"mark-heat\">&lt;è😀</mark>&gt;<mark class=\"mark-heat\">cd</mark>"
        );
    }
}
