//! A rehearsed talk: what there is to rehearse, and the talk.

use maud::{Markup, html};

use crate::frame::{Ctx, Page, Place};
use crate::parts::{self, Field, Input};
use crate::view::{Choice, Practice, PracticeDebrief, PracticeFault, PracticeScene};
use crate::view::{PracticeTalk, PracticeTurn};

/// Renders the scenes.
#[must_use]
pub fn list(ctx: &Ctx<'_>, view: &Practice) -> Page {
    let title = ctx.t("page-practice-title");
    let body = html! {
        h1 { (title) }
        p { (ctx.t("page-practice-more")) }
        @for scene in &view.scenes { (to_begin(ctx, scene, &view.seed)) }
        form.stack method="get" action="/practice" novalidate {
            (parts::field(ctx, &Field {
                hint: Some("page-practice-seed-hint"),
                ..Field::of("seed", "page-practice-seed", Input::Code, &view.seed)
            }))
            button { (ctx.t("page-practice-use")) }
        }
    };
    Page {
        title,
        place: Place::Other,
        class: "practice",
        keys: &[],
        body,
    }
}

fn to_begin(ctx: &Ctx<'_>, scene: &PracticeScene, seed: &str) -> Markup {
    let id = format!("f-persona-{}", scene.id);
    html! {
        section {
            h2 { (scene.title) }
            p { (scene.happened) }
            form.row method="post" action="/practice/talk" {
                input type="hidden" name="scene" value=(scene.id);
                input type="hidden" name="seed" value=(seed);
                label for=(id) { (ctx.t("page-practice-with")) }
                select id=(id) name="persona" {
                    (group(ctx, "page-practice-group-customer", &scene.reps))
                    (group(ctx, "page-practice-group-rep", &scene.customers))
                }
                button { (ctx.t("page-practice-begin")) }
            }
        }
    }
}

fn group(ctx: &Ctx<'_>, label: &str, choices: &[Choice]) -> Markup {
    html! {
        @if !choices.is_empty() {
            optgroup label=(ctx.t(label)) {
                @for choice in choices { (parts::option(choice, "")) }
            }
        }
    }
}

/// Renders a talk as far as it has come.
#[must_use]
pub fn talk(ctx: &Ctx<'_>, view: &PracticeTalk) -> Page {
    let body = html! {
        h1 { (view.scene.title) }
        p { (view.scene.happened) }
        p { (view.side) " " (view.other) }
        section.stack {
            h2 { (ctx.t("page-practice-talk")) }
            @for turn in &view.turns { (said(ctx, view, turn)) }
        }
        @match &view.debrief {
            Some(debrief) => (looking_back(ctx, view, debrief)),
            None => (next(ctx, view)),
        }
        p.small {
            (ctx.t("page-practice-seed")) ": " bdi.code dir="ltr" { (view.seed) } " "
            a href={ "/practice?seed=" (view.seed) } { (ctx.t("page-practice-other-talk")) }
        }
    };
    Page {
        title: view.scene.title.clone(),
        place: Place::Other,
        class: "practice",
        keys: &[],
        body,
    }
}

fn said(ctx: &Ctx<'_>, view: &PracticeTalk, turn: &PracticeTurn) -> Markup {
    let who = if turn.own {
        "page-practice-you"
    } else {
        "page-practice-they"
    };
    html! {
        p {
            span.note-name { (ctx.t(who)) } ": "
            span lang=(view.lang.code()) dir="auto" { (turn.text) }
        }
        @for fault in &turn.faults { (cost(ctx, view, fault)) }
    }
}

fn cost(ctx: &Ctx<'_>, view: &PracticeTalk, fault: &PracticeFault) -> Markup {
    html! {
        div.notice {
            p { (ctx.tongue.ta("practice-heats", &[("quote", fault.quote.as_str().into())])) }
            p { (fault.why) }
            @if let Some(better) = &fault.better {
                p lang=(view.lang.code()) dir="auto" {
                    (ctx.tongue.ta("practice-better", &[("text", better.as_str().into())]))
                }
            }
        }
    }
}

fn next(ctx: &Ctx<'_>, view: &PracticeTalk) -> Markup {
    html! {
        p role="status" { (view.mood) }
        form.stack method="post" action="/practice/talk" novalidate {
            (state(view, &view.moves))
            h2 { (ctx.t("page-practice-next")) }
            @for (at, choice) in view.choices.iter().enumerate() {
                p { button name="act" value=(choice.value) autofocus[at == 0 && ctx.errors.is_empty()]
                    lang=(view.lang.code()) dir="auto" { (choice.label) } }
            }
        }
        form.stack method="post" action="/practice/talk" novalidate {
            (state(view, &view.moves))
            (parts::line(ctx, "said", "page-practice-own", Input::Line, &view.said))
            button.primary name="act" value="say" data-main="" { (ctx.t("page-practice-say")) }
        }
    }
}

/// What a talk is made of travels in the form: nothing is kept here.
fn state(view: &PracticeTalk, moves: &str) -> Markup {
    html! {
        input type="hidden" name="scene" value=(view.scene.id);
        input type="hidden" name="persona" value=(view.persona);
        input type="hidden" name="seed" value=(view.seed);
        input type="hidden" name="moves" value=(moves);
    }
}

fn looking_back(ctx: &Ctx<'_>, view: &PracticeTalk, debrief: &PracticeDebrief) -> Markup {
    html! {
        p role="status" { (debrief.end) }
        @if !debrief.got.is_empty() {
            section {
                h2 { (ctx.t("practice-got")) }
                ul { @for (name, value) in &debrief.got {
                    li { (name) ": " span lang=(view.lang.code()) dir="auto" { (value) } }
                } }
            }
        }
        @if !debrief.missed.is_empty() {
            section {
                h2 { (ctx.t("practice-missed")) }
                ul { @for (name, say) in &debrief.missed {
                    li {
                        (name)
                        @if let Some(say) = say {
                            ". " (ctx.tongue.ta("practice-next-time", &[("text", say.as_str().into())]))
                        }
                    }
                } }
            }
        }
        @if !debrief.cost.is_empty() {
            section.stack {
                h2 { (ctx.t("practice-cost")) }
                @for fault in &debrief.cost { (cost(ctx, view, fault)) }
            }
        }
        form.row method="post" action="/practice/talk" {
            (state(view, ""))
            button.primary autofocus { (ctx.t("page-practice-same")) }
        }
    }
}
