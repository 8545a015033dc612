//! What a template may do to a value.
//!
//! A template can show values, choose and repeat; it reads no file, calls no
//! program and cannot run for ever.

use jiff::civil::{Date, Time};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};
use redress_tone::Lang;
use redress_words::format::{self, DateStyle};
use redress_words::isolate::has_right_to_left;
use redress_words::{Kind, elision, isolate, isolate_in, money, strip_marks};

use crate::model::Amount;
use crate::tidy;

/// How many steps a template may take: some hundred times what a long letter
/// needs.
const FUEL: u64 = 200_000;

/// Makes the surroundings of the templates of one language.
pub(crate) fn environment(lang: Lang) -> Environment<'static> {
    let mut env = Environment::new();
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    // A letter is plain text: nothing in it has a meaning for a browser.
    env.set_auto_escape_callback(|_| AutoEscape::None);
    env.set_fuel(Some(FUEL));
    let syntax = SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .build();
    // Only delimiters that are chosen by hand could be refused.
    if let Ok(syntax) = syntax {
        env.set_syntax(syntax);
    }
    // A value that is not known must be asked about with `if`, never shown.
    env.set_formatter(|out, state, value| {
        if value.is_none() {
            Err(Error::new(
                ErrorKind::InvalidOperation,
                "a value that may be absent is shown: put it inside an if",
            ))
        } else {
            minijinja::escape_formatter(out, state, value)
        }
    });
    for (name, style) in [
        ("date", DateStyle::Long),
        ("weekday", DateStyle::LongWeekday),
        ("day", DateStyle::DayMonth),
    ] {
        env.add_filter(name, move |text: &str| written_date(lang, text, style));
    }
    env.add_filter("time", move |text: &str| written_time(lang, text));
    env.add_filter("money", move |amount: Serde<Amount>| {
        written_money(lang, &amount)
    });
    env.add_filter("list", move |parts: Vec<String>| {
        format::list_and(lang, &parts)
    });
    env.add_filter("names", move |names: Vec<String>| {
        let isolated = |name: &String| isolate_in(lang, Kind::Name, &tidy::one_line(name));
        let names: Vec<String> = names.iter().map(isolated).collect();
        elision::mark(lang, &format::list_and(lang, &names))
    });
    env.add_filter("sentence", |text: &str| tidy::sentence(text));
    env.add_filter("line", move |text: &str| own_line(lang, text));
    env.add_filter("quote", move |text: &str| quote(lang, text));
    for (name, kind) in [
        ("ref", Kind::Reference),
        ("phone", Kind::Phone),
        ("email", Kind::Email),
        ("file", Kind::File),
        ("name", Kind::Name),
    ] {
        env.add_filter(name, move |text: &str| {
            let text = isolate_in(lang, kind, &tidy::one_line(text));
            elision::mark(lang, &text)
        });
    }
    env
}

fn refused(what: &str, text: &str) -> Error {
    Error::new(
        ErrorKind::InvalidOperation,
        format!("\"{text}\" is not {what}"),
    )
}

fn written_date(lang: Lang, text: &str, style: DateStyle) -> Result<String, Error> {
    let day: Date = text.parse().map_err(|_| refused("a day", text))?;
    Ok(elision::mark(lang, &format::date(lang, day, style)))
}

fn written_time(lang: Lang, text: &str) -> Result<String, Error> {
    let time: Time = text.parse().map_err(|_| refused("a time", text))?;
    Ok(format::time(lang, time))
}

fn written_money(lang: Lang, amount: &Amount) -> Result<String, Error> {
    let text = money::money_minor(lang, amount.minor, &amount.currency)
        .map_err(|error| refused("an amount", &error.to_string()))?;
    Ok(elision::mark(lang, &text))
}

/// Puts what somebody typed on one line; where it begins in the other direction it is isolated, so
/// that it does not turn the line around that it stands first in.
fn own_line(lang: Lang, text: &str) -> String {
    let line = tidy::one_line(text);
    let first = line.chars().find(|c| c.is_alphabetic());
    let turns =
        first.is_some_and(|c| has_right_to_left(c.encode_utf8(&mut [0; 4])) != lang.is_rtl());
    if turns {
        isolate(Kind::Quote, &line)
    } else {
        line
    }
}

/// Puts a text in the quotation marks of the language; marks of the same kind
/// inside it give way to single ones.
fn quote(lang: Lang, text: &str) -> String {
    let (open, close, inner_open, inner_close) = match lang {
        Lang::It => ('«', '»', '“', '”'),
        Lang::He => ('"', '"', '\'', '\''),
        Lang::Nl | Lang::En | Lang::Tr => ('“', '”', '‘', '’'),
    };
    let inner: String = tidy::one_line(text)
        .chars()
        .map(|c| match c {
            _ if c == open => inner_open,
            _ if c == close => inner_close,
            _ => c,
        })
        .collect();
    // The words of others may run the other way; the quotation marks do not.
    let inner = isolate_in(lang, Kind::Quote, &inner);
    if strip_marks(&inner).is_empty() {
        String::new()
    } else {
        format!("{open}{inner}{close}")
    }
}
