//! What holds for every page.

use jiff::civil::Date;
use redress_tone::Lang;

use crate::assets::Assets;
use crate::demo::{Demo, now, words};
use crate::desk::{At, CallRef, Desk as _, LetterQuery, Settings};
use crate::forms::{CloseForm, FieldError};
use crate::frame::{Chrome, Ctx, Page, document};
use crate::pages;
use crate::speech::{Arg, Speech, Tongue};

/// Gives every message as its id between brackets: what stands outside is a text of the page itself.
struct Marked;

impl Speech for Marked {
    fn text(&self, _: Lang, id: &str, _: &[(&str, Arg)]) -> String {
        format!("⟦{id}⟧")
    }

    fn date(&self, _: Lang, day: Date) -> String {
        format!("⟦{day}⟧")
    }

    fn weekday(&self, _: Lang, day: Date) -> String {
        format!("⟦{day}⟧")
    }
}

/// Renders every page.
fn all(
    speech: &dyn Speech,
    lang: Lang,
    mark: bool,
    errors: &[FieldError],
) -> Vec<(&'static str, String)> {
    let demo = Demo::filled(mark);
    let chrome = Chrome {
        assets: Assets::new(),
        langs: vec![Lang::En, Lang::It, Lang::He],
    };
    let now = now();
    let at = At {
        now: now.clone(),
        lang,
    };
    let ctx = Ctx {
        tongue: Tongue::new(lang, speech),
        chrome: &chrome,
        now: &now,
        path: "/x",
        errors,
        keys: true,
        clock: true,
        notice: Some("page-done-saved"),
    };
    let call = CallRef {
        case: 1,
        call: "c1".into(),
    };
    let show = |page: Page| document(&ctx, &page).into_string();
    vec![
        (
            "start",
            show(pages::start::page(&ctx, &demo.start(&at).unwrap())),
        ),
        (
            "today",
            show(pages::today::page(&ctx, &demo.today(&at).unwrap())),
        ),
        (
            "empty today",
            show(pages::today::page(&ctx, &crate::view::Today::default())),
        ),
        (
            "cases",
            show(pages::cases::page(&ctx, &demo.cases(&at, "").unwrap())),
        ),
        (
            "found",
            show(pages::cases::page(&ctx, &demo.cases(&at, "banca").unwrap())),
        ),
        (
            "nothing found",
            show(pages::cases::page(&ctx, &demo.cases(&at, "nulla").unwrap())),
        ),
        (
            "no cases",
            show(pages::cases::page(&ctx, &crate::view::Cases::default())),
        ),
        (
            "case",
            show(pages::case::page(
                &ctx,
                &demo.case_file(&at, 1).unwrap(),
                None,
            )),
        ),
        (
            "details",
            show(pages::details::page(
                &ctx,
                &demo.details(&at, None).unwrap(),
                None,
            )),
        ),
        (
            "split",
            show(pages::split::page(&ctx, &demo.split(&at, 1).unwrap())),
        ),
        (
            "nothing to split",
            show(pages::split::page(&ctx, &crate::view::Split::default())),
        ),
        (
            "call",
            show(pages::call::page(
                &ctx,
                &demo.call(&at, &call).unwrap().unwrap(),
                None,
            )),
        ),
        (
            "after",
            show(pages::after::page(
                &ctx,
                &demo.after_call(&at, &call).unwrap(),
                &CloseForm::default(),
            )),
        ),
        (
            "write",
            show(pages::write::page(
                &ctx,
                &demo.write(&at, 1, &LetterQuery::default()).unwrap(),
                "",
            )),
        ),
        (
            "ladder",
            show(pages::ladder::page(&ctx, &demo.ladder(&at, 1).unwrap())),
        ),
        (
            "settings",
            show(pages::settings::page(&ctx, &Settings::default())),
        ),
        (
            "settings with a feed",
            show(pages::settings::page(
                &ctx,
                &Settings {
                    feed: Some("http://127.0.0.1:7337/calendar/00.ics".into()),
                    ..Settings::default()
                },
            )),
        ),
        (
            "promises",
            show(pages::promises::page(
                &ctx,
                &demo.promises(&at, None, None).unwrap(),
            )),
        ),
        (
            "promises of a case",
            show(pages::promises::page(
                &ctx,
                &demo
                    .promises(&at, Some(1), Some(crate::view::PromiseState::Kept))
                    .unwrap(),
            )),
        ),
        (
            "no promises",
            show(pages::promises::page(
                &ctx,
                &crate::view::Promises::default(),
            )),
        ),
        (
            "timeline",
            show(pages::timeline::page(&ctx, &demo.timeline(&at, 1).unwrap())),
        ),
        (
            "practice",
            show(pages::practice::list(
                &ctx,
                &demo.practice(&at, Some(7)).unwrap(),
            )),
        ),
        (
            "talk",
            show(pages::practice::talk(
                &ctx,
                &demo.practice_talk_view(lang, false),
            )),
        ),
        (
            "talk that has ended",
            show(pages::practice::talk(
                &ctx,
                &demo.practice_talk_view(lang, true),
            )),
        ),
        ("help", show(pages::help::page(&ctx))),
        (
            "problem",
            show(pages::problem::page(
                &ctx,
                pages::problem::Problem::NotFound,
            )),
        ),
        ("stopped", show(pages::problem::stopped(&ctx))),
    ]
}

/// The tags of a document, and the texts between them.
fn parts(html: &str) -> (Vec<&str>, Vec<&str>) {
    let (mut tags, mut texts) = (Vec::new(), Vec::new());
    for piece in html.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        tags.push(tag);
        texts.push(text);
    }
    (tags, texts)
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let rest = tag.split_once(&format!(" {name}=\""))?.1;
    rest.split_once('"').map(|(value, _)| value)
}

/// Leaves out what stands in brackets; `depth` goes on from one text to the next.
fn without_marked(text: &str, depth: &mut i32) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '⟦' => *depth += 1,
            '⟧' => *depth -= 1,
            _ if *depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

#[test]
fn no_page_has_a_word_of_its_own() {
    let own_names: Vec<&str> = Lang::ALL.iter().map(|lang| lang.own_name()).collect();
    for (name, html) in all(&Marked, Lang::En, true, &[]) {
        let (tags, texts) = parts(&html);
        let mut depth = 0;
        for (tag, text) in tags.iter().zip(texts) {
            let left = without_marked(text, &mut depth);
            let left = left.trim();
            // Keys, times and the names of the product and its languages are no words.
            // Those of a picture come with it from the knowledge, as the values of a view do.
            let known = tag.starts_with("kbd")
                || tag.starts_with("tspan")
                || left.starts_with("https://")
                || left == "Redress"
                || own_names.contains(&left)
                || left == "DOCTYPE";
            assert!(
                known || !left.chars().any(char::is_alphabetic),
                "{name}: <{tag}> {left}"
            );
            for spoken in [
                "aria-label",
                "title",
                "alt",
                "placeholder",
                "label",
                "data-done",
                "data-lost",
                "data-words",
            ] {
                if let Some(value) = attribute(tag, spoken).filter(|_| !tag.starts_with("svg ")) {
                    assert!(
                        !without_marked(value, &mut 0)
                            .chars()
                            .any(char::is_alphabetic),
                        "{name}: {spoken}={value}"
                    );
                }
            }
        }
    }
}

#[test]
fn every_word_that_a_page_asks_for_is_there() {
    for lang in [Lang::En, Lang::It] {
        for (name, html) in all(&words(), lang, false, &[]) {
            assert!(
                !html.contains('⟨'),
                "{name} {lang}: {:?}",
                html.split_once('⟨')
                    .map(|(_, rest)| rest.chars().take(40).collect::<String>())
            );
        }
    }
    assert_eq!(words().check(), []);
}

#[test]
fn every_page_has_one_heading_of_the_first_level_and_unique_ids() {
    for (name, html) in all(&words(), Lang::It, false, &[]) {
        assert_eq!(html.matches("<h1").count(), 1, "{name}");
        assert!(
            html.starts_with("<!DOCTYPE html><html lang=\"it\" dir=\"ltr\">"),
            "{name}"
        );
        assert!(
            html.contains("<title>") && html.contains("id=\"main\""),
            "{name}"
        );
        let (tags, _) = parts(&html);
        let mut ids: Vec<&str> = tags.iter().filter_map(|tag| attribute(tag, "id")).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "{name}: an id stands twice");
        for tag in &tags {
            for reference in [
                "aria-labelledby",
                "aria-describedby",
                "for",
                "popovertarget",
                "data-copy",
            ] {
                for id in attribute(tag, reference)
                    .unwrap_or_default()
                    .split_whitespace()
                {
                    assert!(ids.contains(&id), "{name}: {reference}={id} leads nowhere");
                }
            }
        }
        assert!(
            html.matches("class=\"primary\"").count() + html.matches(" primary\"").count() <= 1,
            "{name}: more than one main button"
        );
        assert_eq!(
            html.matches(" autofocus").count().max(1),
            1,
            "{name}: more than one first focus"
        );
    }
}

#[test]
fn every_field_has_a_label_and_every_text_field_a_direction() {
    for (name, html) in all(&words(), Lang::En, false, &[]) {
        let (tags, _) = parts(&html);
        let labels: Vec<&str> = tags
            .iter()
            .filter(|tag| tag.starts_with("label"))
            .filter_map(|tag| attribute(tag, "for"))
            .collect();
        for tag in tags.iter().filter(|tag| {
            ["input", "textarea", "select"]
                .iter()
                .any(|field| tag.starts_with(field))
        }) {
            let kind = attribute(tag, "type").unwrap_or("text");
            // A radio button stands inside its label.
            if matches!(kind, "hidden" | "radio") {
                continue;
            }
            let id = attribute(tag, "id").unwrap_or_else(|| panic!("{name}: {tag}"));
            assert!(labels.contains(&id), "{name}: {id} has no label");
            if kind == "text" && !tag.starts_with("select") {
                assert!(
                    attribute(tag, "dir").is_some(),
                    "{name}: {id} has no direction"
                );
            }
        }
    }
}

#[test]
fn nothing_is_inline_and_nothing_comes_from_elsewhere() {
    for (name, html) in all(&words(), Lang::En, false, &[]) {
        let (tags, _) = parts(&html);
        for tag in tags {
            assert!(!tag.contains(" style="), "{name}: {tag}");
            assert!(tag.matches(" class=").count() <= 1, "{name}: {tag}");
            for handler in ["onclick", "onload", "onsubmit", "oninput", "onkeydown"] {
                assert!(attribute(tag, handler).is_none(), "{name}: {tag}");
            }
            assert!(!tag.starts_with("style"), "{name}");
            for source in ["src", "action"] {
                if let Some(value) = attribute(tag, source) {
                    assert!(
                        value.starts_with('/') && !value.starts_with("//"),
                        "{name}: {value}"
                    );
                }
            }
        }
    }
}

#[test]
fn text_of_a_person_is_escaped_and_keeps_its_direction() {
    let demo = Demo::filled(false);
    let now = now();
    let at = At {
        now: now.clone(),
        lang: Lang::En,
    };
    let chrome = Chrome {
        assets: Assets::new(),
        langs: vec![Lang::En],
    };
    let words = words();
    let ctx = Ctx {
        tongue: Tongue::new(Lang::En, &words),
        chrome: &chrome,
        now: &now,
        path: "/",
        errors: &[],
        keys: true,
        clock: true,
        notice: None,
    };
    let mut view = demo.case_file(&at, 1).unwrap();
    view.title = "<script>alert(1)</script>".into();
    view.facts.reference = Some(crate::view::Value::code("12345-AB\"><b>"));
    view.facts.firm = Some(crate::view::Value::name("תל-X Ltd."));
    let html = document(&ctx, &pages::case::page(&ctx, &view, None)).into_string();
    assert!(!html.contains("<script>alert") && !html.contains("<b>"));
    assert!(html.contains("<bdi class=\"code\" dir=\"ltr\">12345-AB&quot;&gt;&lt;b&gt;</bdi>"));
    assert!(html.contains("<bdi>תל-X Ltd.</bdi>"));
}

#[test]
fn a_phrase_has_the_language_of_the_call_and_a_page_its_own() {
    let html = all(&words(), Lang::He, false, &[])
        .into_iter()
        .find(|(name, _)| *name == "call")
        .unwrap()
        .1;
    assert!(html.contains("<html lang=\"he\" dir=\"rtl\">"));
    assert!(html.contains("id=\"phrase\" lang=\"it\" dir=\"auto\""));
    // The sentence comes before the buttons, and they come before the log.
    let place = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text}"));
    assert!(
        place("id=\"phrase\"") < place("value=\"1\"") && place("value=\"9\"") < place("call-lines")
    );
    assert_eq!(html.matches("aria-live=\"polite\"").count(), 1);
    assert!(html.contains("role=\"timer\""));
}

#[test]
fn an_error_comes_first_in_the_title_and_before_the_heading() {
    let errors = [FieldError::new("date", "Enter the day")];
    for (name, html) in all(&words(), Lang::En, false, &errors) {
        assert!(html.contains("<title>Error: "), "{name}");
        assert!(
            html.find("id=\"errors\"").unwrap() < html.find("<h1").unwrap(),
            "{name}"
        );
    }
}

#[test]
fn the_words_of_the_pages_keep_the_house_rules() {
    let never = [
        (
            Lang::En,
            vec![
                "don't worry",
                "simply",
                " just ",
                "please",
                "sorry",
                "invalid",
                "oops",
                "forbidden",
                "required",
                "fight",
                "scam",
                " win ",
                "!",
            ],
        ),
        (
            Lang::It,
            vec![
                "semplicemente",
                "scus",
                "non valid",
                "vietat",
                "obbligator",
                "truff",
                "combatt",
                "!",
            ],
        ),
    ];
    let words = words();
    for (lang, never) in never {
        for id in words.ids(lang) {
            let text = words.text(lang, id).to_lowercase();
            for word in &never {
                assert!(!text.contains(word), "{lang} {id}: {text}");
            }
            for sentence in text.split(['.', '?', ':']) {
                assert!(
                    sentence.split_whitespace().count() <= 20,
                    "{lang} {id}: {sentence}"
                );
            }
        }
    }
}
