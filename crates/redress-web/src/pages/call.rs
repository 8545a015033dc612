//! S4: a live call. The sentence to say comes first, then what they say, then the log.

use maud::{Markup, html};

use crate::forms::PressForm;
use crate::frame::{Ctx, Page, Place};
use crate::parts;
use crate::view::{Call, Choice, LawRule, Stands};

/// The keys of this screen, with the ids of what they do.
pub const KEYS: &[(&str, &str)] = &[
    ("1–9", "page-key-obstacle"),
    ("H", "page-key-hold"),
    ("S", "page-key-supervisor"),
    ("N", "page-key-name"),
    ("R", "page-key-reference"),
    ("P", "page-key-promise"),
    ("T", "page-key-note"),
    ("M", "page-key-menu"),
    ("E", "page-key-end"),
    ("⌫", "page-key-undo"),
    ("Esc", "page-key-close"),
];

/// Renders the call. `typed` is a press that could not be taken.
#[must_use]
pub fn page(ctx: &Ctx<'_>, view: &Call, typed: Option<&PressForm>) -> Page {
    let body = html! {
        call-pad data-keys-on=(ctx.keys) data-lost=(ctx.t("page-call-lost")) {
            (pad(ctx, view, typed))
        }
        (settings(ctx, view))
    };
    Page {
        title: title(ctx, view),
        place: Place::Other,
        class: "call",
        keys: KEYS,
        body,
    }
}

fn title(ctx: &Ctx<'_>, view: &Call) -> String {
    let id = if view.stands.at_counter {
        "page-call-title-visit"
    } else {
        "page-call-title"
    };
    ctx.tongue.ta(id, &[("case", view.title.as_str().into())])
}

/// Renders what a press changes. The script swaps the parts marked `data-part` one by one, so
/// that the live region and the focused heading stay where they are.
#[must_use]
pub fn pad(ctx: &Ctx<'_>, view: &Call, typed: Option<&PressForm>) -> Markup {
    let action = format!("/cases/{}/calls/{}/press", view.case, view.call);
    html! {
        div.call-grid {
            (bar(ctx, view, &action))
            section.you-say aria-labelledby="say-h" {
                h2 id="say-h" tabindex="-1" autofocus[ctx.errors.is_empty()] {
                    span data-part="say-heading" {
                        (ctx.t(if view.phrase.to_read { "page-call-now" } else { "page-call-you-can-say" }))
                    }
                }
                div.phrase data-part="say" aria-live="polite" { (parts::phrase(ctx, &view.phrase)) }
            }
            div.under-phrase {
                div.phrase-notes data-part="notes" {
                    @if let Some(card) = &view.card { p.running { (card) } }
                    @else { (parts::phrase_notes(ctx, &view.phrase)) }
                }
                @if !view.facts.is_empty() {
                    ul.call-facts { @for fact in &view.facts { li { (fact) } } }
                }
            }
            section.write-down aria-labelledby="down-h" {
                h2.hidden id="down-h" { (ctx.t("page-call-write-down")) }
                div data-part="fields" { (fields(ctx, view, &action, typed)) }
            }
            section.they-say aria-labelledby="they-h" {
                h2 id="they-h" { (ctx.t("page-call-they-say")) }
                div data-part="obstacles" { (obstacles(ctx, view, &action)) }
                (search(ctx, view))
            }
            section.call-log aria-labelledby="log-h" {
                h2 id="log-h" { (ctx.t("page-call-log")) }
                div data-part="log" { (log(ctx, view, &action)) }
            }
            // What stands in it may change in height: it opens at wish, and nothing stands under it.
            details.turns name="turns" {
                summary { (ctx.t("page-call-turns")) }
                div data-part="turns" { (turns(ctx, view, &action)) }
            }
        }
        p.status role="status" data-status="" {}
    }
}

fn bar(ctx: &Ctx<'_>, view: &Call, action: &str) -> Markup {
    let seconds = |from: &jiff::Zoned| ctx.now.duration_since(from).as_secs().max(0);
    let held = view
        .held
        .saturating_add(view.hold_since.as_ref().map_or(0, seconds));
    let length = seconds(&view.started);
    html! {
        div.bar data-part="bar" {
            h1 { (title(ctx, view)) }
            div.clocks {
                @if ctx.clock {
                    span.clock {
                        span.clock-name { (ctx.t(if view.stands.at_counter { "page-call-at-counter" } else { "page-call-in-call" })) } " "
                        call-clock role="timer" dir="ltr" data-seconds=(length) data-running="true" { (clock(length)) }
                        span.no-script { (ctx.tongue.ta("page-call-since", &[("time", ctx.tongue.time(&view.started).into())])) }
                    }
                }
                form method="post" action=(action) {
                    button.hold name="key" value="H" data-key="H" aria-keyshortcuts="H"
                        aria-pressed=(view.hold_since.is_some()) {
                        (parts::key("H")) " " (ctx.t(if view.stands.at_counter { "page-call-waiting" } else { "page-call-hold" }))
                        @if ctx.clock {
                            " " call-clock role="timer" dir="ltr" data-seconds=(held)
                                data-running=(view.hold_since.is_some()) { (clock(held)) }
                        }
                    }
                    @if !view.stands.at_counter { " " (machine(ctx, view.stands)) }
                }
            }
        }
    }
}

/// Minutes and seconds, for a clock that runs on from here.
fn clock(seconds: i64) -> String {
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}

fn fields(ctx: &Ctx<'_>, view: &Call, action: &str, typed: Option<&PressForm>) -> Markup {
    html! {
        div.pad-fields {
            (field(ctx, action, typed, "N", "page-call-name", "page-call-name-label"))
            (field(ctx, action, typed, "R", "page-call-reference", "page-call-reference-label"))
            (promise(ctx, view, action, typed))
            (field(ctx, action, typed, "T", "page-call-note", "page-call-note-label"))
        }
        form.pad-row method="post" action=(action) {
            button name="key" value="S" data-key="S" aria-keyshortcuts="S" {
                (parts::key("S")) " "
                (ctx.tongue.ta("page-call-supervisor", &[("n", i64::from(view.asks).into())]))
            }
            @if view.ending {
                button.primary name="key" value="ended" data-key="Enter" { (ctx.t(if view.stands.at_counter { "page-call-left" } else { "page-call-ended" })) " " (parts::key("Enter")) }
            } @else {
                button.primary name="key" value="E" data-key="E" aria-keyshortcuts="E" {
                    (parts::key("E")) " " (ctx.t("page-call-end"))
                }
            }
        }
        (ticks(ctx, view))
    }
}

/// The button of a telephone menu: each further press counts that a person was asked for.
fn machine(ctx: &Ctx<'_>, stands: Stands) -> Markup {
    html! {
        button name="key" value="M" data-key="M" aria-keyshortcuts="M" aria-pressed=(stands.machine) {
            (parts::key("M")) " "
            @if stands.machine {
                (ctx.tongue.ta("page-call-machine-said", &[("n", i64::from(stands.menu_asks).into())]))
            } @else { (ctx.t("page-call-machine")) }
        }
    }
}

/// Facts that only the person can vouch for, and what else they may say then.
fn attest(ctx: &Ctx<'_>, view: &Call, action: &str) -> Markup {
    html! {
        @if !view.attest.is_empty() {
            form.row method="post" action=(action) {
                span.small { (ctx.t("page-call-if-true")) }
                @for fact in &view.attest {
                    span { (fact.label) } " "
                    button.quiet name="key" value={ "true:" (fact.value) } {
                        (ctx.t("page-call-it-is-true")) span.hidden { ": " (fact.label) }
                    }
                }
            }
        }
    }
}

/// How the call stands: what decides which words fit, and what helps in between.
fn turns(ctx: &Ctx<'_>, view: &Call, action: &str) -> Markup {
    let stands = view.stands;
    let turn =
        |key: &str, label: &str| html! { button.quiet name="key" value=(key) { (ctx.t(label)) } };
    let said = |set: bool, key: &str, label: &str| {
        html! {
            @if set { span.state { (ctx.t(label)) } } @else { (turn(key, label)) }
        }
    };
    html! {
        @if let Some(stay) = &view.stay {
            p.small { strong { (ctx.t("page-call-stay")) ": " } (stay) }
        }
        (attest(ctx, view, action))
        form.row method="post" action=(action) {
                @if stands.solved { (turn("unsolved", "page-call-unsolved")) }
                @else { (turn("solved", "page-call-solved")) }
                @if stands.machine { (turn("person", "page-call-person")) }
                (said(stands.answering, "answering", "page-call-answering"))
                (turn("transferred", "page-call-transferred"))
                (said(stands.may_decide, "may-decide", "page-call-may-decide"))
                (said(stands.knows_case, "knows-case", "page-call-knows-case"))
                @if stands.boiling { (turn("calm", "page-call-calm")) }
                @else { (turn("boiling", "page-call-boiling")) }
                (said(stands.no_offers, "no-offers", "page-call-no-offers"))
                (turn("receipt", "page-call-receipt"))
                (turn("withdraw", "page-call-withdraw"))
        }
    }
}

/// A button that opens one line to fill: a `details` element, so that it opens without script.
fn field(
    ctx: &Ctx<'_>,
    action: &str,
    typed: Option<&PressForm>,
    key: &str,
    name: &str,
    label: &str,
) -> Markup {
    let typed = typed.filter(|typed| typed.key == key);
    let error = typed.and_then(|_| ctx.error("text"));
    let id = if error.is_some() {
        "f-text".to_owned()
    } else {
        format!("pad-{key}")
    };
    html! {
        details.pad-field name="pad" open[typed.is_some()] {
            summary data-key=(key) aria-keyshortcuts=(key) { (parts::key(key)) " " (ctx.t(name)) }
            form.pad-form method="post" action=(action) novalidate {
                label for=(id) { (ctx.t(label)) }
                (parts::error_line(&id, error))
                input id=(id) name="text" type="text" autocomplete="off" value=(typed.map_or("", |typed| &typed.text))
                    dir=(if key == "R" { "ltr" } else { "auto" })
                    aria-invalid=[error.map(|_| "true")] aria-describedby=[error.map(|_| format!("{id}-error"))];
                button name="key" value=(key) { (ctx.t("page-save")) }
            }
        }
    }
}

fn promise(ctx: &Ctx<'_>, view: &Call, action: &str, typed: Option<&PressForm>) -> Markup {
    let typed = typed.filter(|typed| typed.key == "P");
    let error = |field: &str| typed.and_then(|_| ctx.error(field));
    let default = ctx.t("page-call-promise-default");
    let what = typed.map_or(default.as_str(), |typed| &typed.what);
    let by = typed.map_or("", |typed| typed.by.as_str());
    let spans = [
        ("0", "1", "page-call-by-today"),
        ("2", "2", "page-call-by-2"),
        ("5", "3", "page-call-by-5"),
        ("10", "4", "page-call-by-10"),
        ("15", "5", "page-call-by-15"),
    ];
    let who = view
        .hand
        .name
        .as_ref()
        .map_or("", |name| name.text.as_str());
    html! {
        details.pad-field name="pad" open[typed.is_some()] {
            summary data-key="P" aria-keyshortcuts="P" { (parts::key("P")) " " (ctx.t("page-call-promise")) }
            form.pad-form method="post" action=(action) novalidate {
                fieldset.by data-digits="" {
                    legend { (ctx.t("page-call-promise-by")) }
                    @for (value, key, label) in spans {
                        label.chip {
                            input type="radio" name="by" value=(value) data-digit=(key) checked[by == value];
                            " " (parts::key(key)) " " (ctx.t(label))
                        }
                    }
                    label.chip {
                        input type="radio" name="by" value="day" data-digit="6" checked[by == "day"];
                        " " (parts::key("6")) " " (ctx.t("page-call-by-day"))
                    }
                    label.chip {
                        input type="radio" name="by" value="" checked[by.is_empty()];
                        " " (ctx.t("page-call-by-none"))
                    }
                }
                div.pair {
                    div.field {
                        label for="f-day" { (ctx.t("page-call-day-label")) }
                        (parts::error_line("f-day", error("day")))
                        input id="f-day" name="day" type="date" value=(typed.map_or("", |typed| &typed.day));
                    }
                    div.field {
                        label for="f-who" { (ctx.t("page-call-promise-who")) }
                        input id="f-who" name="who" type="text" dir="auto" autocomplete="off"
                            value=(typed.map_or(who, |typed| &typed.who));
                    }
                }
                div.field {
                    label for="f-what" { (ctx.t("page-call-promise-what")) }
                    (parts::error_line("f-what", error("what")))
                    input id="f-what" name="what" type="text" dir="auto" autocomplete="off" value=(what)
                        aria-invalid=[error("what").map(|_| "true")];
                }
                button name="key" value="P" { (ctx.t("page-save")) }
            }
        }
    }
}

/// What to have in hand before hanging up: always there, so that nothing moves when it is filled.
fn ticks(ctx: &Ctx<'_>, view: &Call) -> Markup {
    let hand = &view.hand;
    let name = if view.stands.at_counter {
        "page-call-before-leaving"
    } else {
        "page-call-ticks"
    };
    let tick = |have: bool, label: &str| {
        html! {
            li.have[have] {
                span.tick aria-hidden="true" { (if have { "✓" } else { "–" }) } " " (ctx.t(label)) " "
                span.small { (ctx.t(if have { "page-call-tick-have" } else { "page-call-tick-missing" })) }
            }
        }
    };
    html! {
        ul.ticks aria-label=(ctx.t(name)) {
            (tick(hand.name.is_some(), "page-after-name"))
            (tick(hand.reference.is_some(), "page-details-reference"))
            (tick(hand.promise.is_some(), "page-after-promise"))
        }
    }
}

fn obstacles(ctx: &Ctx<'_>, view: &Call, action: &str) -> Markup {
    html! {
        @if let Some((_, found)) = &view.found {
            @if found.is_empty() { p.small { (ctx.t("page-call-none-found")) } }
            @else { (lines(ctx, action, "page-call-found", found)) }
        }
        form.obstacles method="post" action=(action) {
            @for obstacle in &view.obstacles {
                button name="key" value=(obstacle.key) data-key=(obstacle.key)
                    aria-keyshortcuts=(obstacle.key) aria-pressed=(obstacle.current) {
                    (parts::key(&obstacle.key.to_string())) " "
                    span.obstacle-name { (obstacle.label) }
                    @if obstacle.count > 0 {
                        " " span.count {
                            bdi dir="ltr" aria-hidden="true" { "×" (obstacle.count) }
                            span.hidden { (ctx.tongue.ta("page-call-times", &[("n", i64::from(obstacle.count).into())])) }
                        }
                    }
                }
            }
        }
        // Its place is always there, so that nothing moves when it fills.
        div.or { @if !view.group.is_empty() { (lines(ctx, action, "page-call-or", &view.group)) } }
    }
}

/// Looks for a line among all of them, by what was heard. The page is loaded anew, so it works
/// without script.
fn search(ctx: &Ctx<'_>, view: &Call) -> Markup {
    let found = view.found.as_ref();
    html! {
        form.row.find-line method="get" action={ "/cases/" (view.case) "/calls/" (view.call) } {
            label for="f-find" { (ctx.t("page-call-find")) }
            input id="f-find" name="find" type="search" dir="auto" autocomplete="off"
                value=(found.map_or("", |(heard, _)| heard.as_str()));
            button { (ctx.t("page-cases-find-button")) }
        }
    }
}

/// Lines to choose from, each one press away.
fn lines(ctx: &Ctx<'_>, action: &str, heading: &str, lines: &[Choice]) -> Markup {
    html! {
        form.row.other-lines method="post" action=(action) {
            span.small { (ctx.t(heading)) }
            @for line in lines {
                button.quiet name="key" value={ "line:" (line.value) } { (line.label) }
            }
        }
    }
}

fn log(ctx: &Ctx<'_>, view: &Call, action: &str) -> Markup {
    html! {
        ol.call-lines reversed tabindex="0" aria-labelledby="log-h" {
            @for line in &view.log {
                li {
                    time datetime=(line.at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()) dir="ltr" {
                        (ctx.tongue.time(&line.at))
                    }
                    " " span dir="auto" { (line.text) }
                }
            }
        }
        form method="post" action=(action) {
            button.quiet name="key" value="undo" data-key="Backspace" aria-keyshortcuts="Backspace"
                disabled[!view.can_undo] { (parts::key("⌫")) " " (ctx.t("page-call-undo")) }
        }
    }
}

/// The language of the call and the switch of the single keys: outside the pad, so that a press
/// never changes them.
fn settings(ctx: &Ctx<'_>, view: &Call) -> Markup {
    html! {
        @if let Some(law) = &view.recording { (rule(ctx, "page-call-recording", law)) }
        @if !view.stands.at_counter {
            @if let Some(law) = &view.waiting { (rule(ctx, "page-call-waiting-law", law)) }
            @if !view.menu_notes.is_empty() {
                details.recording open[view.stands.machine] {
                    summary { (ctx.t("page-call-menu-notes")) }
                    ul { @for note in &view.menu_notes { li { (note) } } }
                }
            }
        }
        div.call-settings {
            form.row method="post" action={ "/cases/" (view.case) "/calls/" (view.call) "/place" } {
                span { (ctx.t("page-call-where")) }
                @for (at, label) in [("phone", "page-call-on-phone"), ("counter", "page-call-at-counter")] {
                    button.quiet name="at" value=(at) aria-pressed=((at == "counter") == view.stands.at_counter) { (ctx.t(label)) }
                }
            }
            @if view.langs.len() > 1 {
                form.row method="post" action={ "/cases/" (view.case) "/calls/" (view.call) "/lang" } {
                    label for="f-call-lang" { (ctx.t("page-call-say-it-in")) }
                    select id="f-call-lang" name="lang" {
                        @for lang in &view.langs {
                            option value=(lang.code()) lang=(lang.code()) selected[*lang == view.lang] { (lang.own_name()) }
                        }
                    }
                    button { (ctx.t("page-change")) }
                }
            }
            form method="post" action="/settings" {
                input type="hidden" name="back" value=(ctx.path);
                button.quiet name="keys" value=(if ctx.keys { "off" } else { "on" }) {
                    (ctx.t(if ctx.keys { "page-call-keys-on" } else { "page-call-keys-off" }))
                }
            }
        }
    }
}

/// What the law says, with what it rests on.
fn rule(ctx: &Ctx<'_>, question: &str, law: &LawRule) -> Markup {
    html! {
        details.recording {
            summary { (ctx.t(question)) }
            p { (law.says) }
            p.small {
                (ctx.t("page-ladder-law")) " " bdi { (law.law) } " "
                (ctx.t(&format!("page-ladder-confidence-{}", parts::confidence(&law.confidence))))
                @if law.check_first { " " (ctx.t("page-ladder-check-first")) }
            }
        }
    }
}
