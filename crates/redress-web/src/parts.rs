//! Parts of pages: a field cannot be built without its label, its error and its direction.

use jiff::civil::Date;
use maud::{Markup, html};
use redress_tone::Lang;

use crate::frame::Ctx;
use crate::view::{Choice, Kind, Phrase, Value};

/// Removes the invisible direction marks, for places that hold plain text only.
#[must_use]
pub fn plain(text: &str) -> String {
    redress_words::strip_marks(text)
}

/// Returns a text as it stands in the query of an address.
#[must_use]
pub fn in_address(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

/// A key as printed on the keyboard; screen readers get it from `aria-keyshortcuts`.
#[must_use]
pub fn key(key: &str) -> Markup {
    html! { kbd aria-hidden="true" dir="ltr" { (key) } }
}

/// A key in a table of keys, where it is the heading of its row.
#[must_use]
pub fn key_name(key: &str) -> Markup {
    html! { kbd dir="ltr" { (key) } }
}

/// A value that is not ours, isolated by its kind.
#[must_use]
pub fn value(value: &Value) -> Markup {
    html! {
        @match value.kind {
            Kind::Code => bdi.code dir="ltr" { (value.text) },
            Kind::Name | Kind::Money => bdi { (value.text) },
        }
    }
}

/// A day in a `time` element.
#[must_use]
pub fn day(ctx: &Ctx<'_>, day: Date) -> Markup {
    html! { time datetime=(day.to_string()) { (ctx.tongue.date(day)) } }
}

/// The direction of a language.
#[must_use]
pub fn dir(lang: Lang) -> &'static str {
    if lang.is_rtl() { "rtl" } else { "ltr" }
}

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// A line of text in any direction.
    Line,
    /// A reference, number or amount: left to right.
    Code,
    /// Several lines.
    Area(u8),
    /// A day.
    Day,
    /// A time of day.
    Time,
}

/// A field: its name gives the ids of label, hint and error.
#[derive(Debug, Clone, Copy)]
pub struct Field<'a> {
    /// The name it is sent under.
    pub name: &'a str,
    /// The id of the label's message.
    pub label: &'a str,
    /// The id of a hint's message.
    pub hint: Option<&'a str>,
    /// What it takes.
    pub input: Input,
    /// What is in it.
    pub value: &'a str,
    /// Whether it may stay empty; said in words.
    pub optional: bool,
}

impl<'a> Field<'a> {
    /// Returns a field without a hint, of which nobody says that it may stay empty.
    #[must_use]
    pub const fn of(name: &'a str, label: &'a str, input: Input, value: &'a str) -> Field<'a> {
        Field {
            name,
            label,
            hint: None,
            input,
            value,
            optional: false,
        }
    }
}

/// Renders a field that is no more than its label and what is in it.
#[must_use]
pub fn line(ctx: &Ctx<'_>, name: &str, label: &str, input: Input, value: &str) -> Markup {
    field(ctx, &Field::of(name, label, input, value))
}

/// Renders a field with its label, hint and error.
#[must_use]
pub fn field(ctx: &Ctx<'_>, field: &Field<'_>) -> Markup {
    let id = format!("f-{}", field.name);
    let error = ctx.error(field.name);
    let described = described(&id, field.hint.is_some(), error.is_some());
    html! {
        div.field.error[error.is_some()] {
            (label(ctx, &id, field.label, field.optional))
            @if let Some(hint) = field.hint { p.hint id={ (id) "-hint" } { (ctx.t(hint)) } }
            (error_line(&id, error))
            @match field.input {
                Input::Area(rows) => textarea id=(id) name=(field.name) rows=(rows) dir="auto"
                    aria-describedby=[described] aria-invalid=[error.map(|_| "true")]
                    { "\n" (field.value) },
                Input::Line => input id=(id) name=(field.name) type="text" dir="auto"
                    autocomplete="off" value=(field.value)
                    aria-describedby=[described] aria-invalid=[error.map(|_| "true")];,
                Input::Code => input.short id=(id) name=(field.name) type="text" dir="ltr"
                    autocomplete="off" spellcheck="false" value=(field.value)
                    aria-describedby=[described] aria-invalid=[error.map(|_| "true")];,
                Input::Day => input.short id=(id) name=(field.name) type="date" value=(field.value)
                    aria-describedby=[described] aria-invalid=[error.map(|_| "true")];,
                Input::Time => input.short id=(id) name=(field.name) type="time" value=(field.value)
                    aria-describedby=[described] aria-invalid=[error.map(|_| "true")];,
            }
        }
    }
}

/// Renders a list to choose one from.
#[must_use]
pub fn select(ctx: &Ctx<'_>, field: &Field<'_>, empty: bool, choices: &[Choice]) -> Markup {
    let id = format!("f-{}", field.name);
    let error = ctx.error(field.name);
    let described = described(&id, field.hint.is_some(), error.is_some());
    html! {
        div.field.error[error.is_some()] {
            (label(ctx, &id, field.label, field.optional))
            @if let Some(hint) = field.hint { p.hint id={ (id) "-hint" } { (ctx.t(hint)) } }
            (error_line(&id, error))
            select id=(id) name=(field.name) aria-describedby=[described]
                aria-invalid=[error.map(|_| "true")] {
                @if empty { option value="" { (ctx.t("page-choose")) } }
                @for choice in choices { (option(choice, field.value)) }
            }
        }
    }
}

/// Renders one choice of a list.
#[must_use]
pub fn option(choice: &Choice, chosen: &str) -> Markup {
    html! {
        option value=(choice.value) selected[choice.value == chosen] { (choice.label) }
    }
}

fn label(ctx: &Ctx<'_>, id: &str, label: &str, optional: bool) -> Markup {
    html! {
        label for=(id) {
            (ctx.t(label))
            @if optional { " " span.optional { (ctx.t("page-optional")) } }
        }
    }
}

/// Renders the error at a field.
#[must_use]
pub fn error_line(id: &str, error: Option<&str>) -> Markup {
    html! {
        @if let Some(error) = error { p.error-line id={ (id) "-error" } { (error) } }
    }
}

fn described(id: &str, hint: bool, error: bool) -> Option<String> {
    match (hint, error) {
        (false, false) => None,
        (true, false) => Some(format!("{id}-hint")),
        (false, true) => Some(format!("{id}-error")),
        (true, true) => Some(format!("{id}-hint {id}-error")),
    }
}

/// The dates for a calendar: a file first, then the address that keeps itself up to date, and who
/// can read it.
#[must_use]
pub fn calendar(ctx: &Ctx<'_>, file: &str) -> Markup {
    html! {
        p.row.elsewhere {
            a href=(file) { (ctx.t("page-case-calendar")) }
            a href="/settings#calendar" { (ctx.t("page-calendar-more")) }
        }
    }
}

/// How much a button weighs on its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// One among others.
    Plain,
    /// The main one.
    Primary,
    /// The main one, and focused when the page opens.
    First,
}

/// A button that copies the text of the element with this id; hidden where no script runs.
#[must_use]
pub fn copy_button(ctx: &Ctx<'_>, target: &str, label: &str, weight: Weight) -> Markup {
    html! {
        button.needs-script.primary[weight != Weight::Plain] type="button" data-copy=(target)
            data-done=(ctx.t("page-copied")) autofocus[weight == Weight::First] { (ctx.t(label)) }
    }
}

/// The words to say: in their own language and direction, whatever the page's are.
#[must_use]
pub fn phrase(ctx: &Ctx<'_>, phrase: &Phrase) -> Markup {
    html! {
        p.say id="phrase" lang=(phrase.lang.code()) dir="auto" {
            (phrase.say)
            @if let Some(readback) = &phrase.readback { " " bdi.readback dir="ltr" { (readback) } }
        }
        @if let Some((lang, text)) = &phrase.means {
            p.means {
                span.note-name { (ctx.t("page-call-means")) } " "
                span lang=(lang.code()) dir="auto" { (text) }
            }
        }
    }
}

/// What stands under the words: notes for the person, not to be said.
#[must_use]
pub fn phrase_notes(ctx: &Ctx<'_>, phrase: &Phrase) -> Markup {
    html! {
        @if let Some(step) = phrase.firmness {
            p.firmness { (ctx.tongue.ta("page-call-firmness", &[("n", i64::from(step).into())])) }
        }
        @if let Some(text) = &phrase.note {
            p.note { span.note-name { (ctx.t("page-call-for-you")) } " " (text) }
        }
        @if !phrase.why.is_empty() {
            details.why {
                summary { (ctx.t("page-call-why")) }
                ul { @for why in &phrase.why { li { (why) } } }
            }
        }
    }
}

/// Reads a grade; one that is not known is shown as the weakest.
pub(crate) fn confidence(grade: &str) -> &'static str {
    match grade {
        "verified" => "verified",
        "secondary" => "secondary",
        _ => "memory",
    }
}
