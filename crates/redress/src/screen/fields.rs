//! What is typed on the screen of a call: one line, or a promise of four parts.

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent};
use redress_tone::Lang;
use redress_web::forms::PressForm;
use redress_web::view::Call;
use redress_words::Words;
use tui_input::Input;
use tui_input::backend::crossterm::EventHandler as _;

/// The spans that a promise can be given by one digit: working days, and the word for each.
pub(super) const SPANS: [(char, &str, &str); 6] = [
    ('1', "0", "page-call-by-today"),
    ('2', "2", "page-call-by-2"),
    ('3', "5", "page-call-by-5"),
    ('4', "10", "page-call-by-10"),
    ('5', "15", "page-call-by-15"),
    ('6', "day", "page-call-by-day"),
];

/// The longest line that can be typed, in characters; the record's own limits come after it.
const LONGEST: usize = 2_000;

/// What is being typed.
#[derive(Debug, Clone)]
pub(super) enum Typing {
    /// A name, a reference, a note (`N R T`), or what was heard (`/`).
    Line {
        /// Its key.
        key: char,
        /// The text.
        input: Input,
    },
    /// A promise.
    Promise(Box<Promise>),
}

impl Typing {
    /// Returns the key that opens the field, in capitals.
    pub(super) const fn key_of(&self) -> char {
        match self {
            Typing::Line { key, .. } => *key,
            Typing::Promise(_) => 'P',
        }
    }

    /// Says whether nothing was typed.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Typing::Line { input, .. } => input.value().trim().is_empty(),
            Typing::Promise(promise) => promise.what.value().trim().is_empty(),
        }
    }

    /// Returns what stands in the field, for a note; what was heard is only looked up.
    pub(super) fn text(&self) -> Option<String> {
        let text = match self {
            Typing::Line { key: '/', .. } => return None,
            Typing::Line { input, .. } => input.value().to_owned(),
            Typing::Promise(promise) => promise.what.value().to_owned(),
        };
        Some(text).filter(|text| !text.trim().is_empty())
    }
}

/// The part of a promise that the keys go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// By when: a digit.
    By,
    /// The day, where another one was chosen.
    Day,
    /// Who promised.
    Who,
    /// What was promised.
    What,
}

/// A promise as it is typed.
#[derive(Debug, Clone)]
pub(super) struct Promise {
    /// As [`PressForm::by`].
    pub(super) by: &'static str,
    /// Where the keys go.
    pub(super) part: Part,
    /// The day, `2026-04-02`.
    pub(super) day: Input,
    /// Who.
    pub(super) who: Input,
    /// What.
    pub(super) what: Input,
}

impl Promise {
    /// Begins with the name that is in hand, and the words of most promises.
    pub(super) fn new(words: &Words, lang: Lang, view: &Call) -> Self {
        let who = view.hand.name.as_ref().map(|name| name.text.clone());
        Self {
            by: "",
            part: Part::By,
            day: Input::default(),
            who: Input::new(who.unwrap_or_default()),
            what: Input::new(words.text(lang, "page-call-promise-default")),
        }
    }

    fn parts(&self) -> &'static [Part] {
        if self.by == "day" {
            &[Part::By, Part::Day, Part::Who, Part::What]
        } else {
            &[Part::By, Part::Who, Part::What]
        }
    }

    fn walk(&mut self, back: bool) {
        let parts = self.parts();
        let place = parts.iter().position(|part| *part == self.part);
        let step = if back { parts.len() - 1 } else { 1 };
        let next = (place.unwrap_or(0) + step) % parts.len();
        self.part = parts.get(next).copied().unwrap_or(Part::By);
    }

    fn input(&mut self) -> Option<&mut Input> {
        match self.part {
            Part::By => None,
            Part::Day => Some(&mut self.day),
            Part::Who => Some(&mut self.who),
            Part::What => Some(&mut self.what),
        }
    }

    fn key(&mut self, key: KeyEvent) {
        match (self.part, key.code) {
            (_, KeyCode::Tab | KeyCode::Down) => self.walk(false),
            (_, KeyCode::BackTab | KeyCode::Up) => self.walk(true),
            (Part::By, KeyCode::Char(digit)) => {
                if let Some((_, by, _)) = SPANS.iter().find(|(key, ..)| *key == digit) {
                    self.by = by;
                    if *by == "day" {
                        self.part = Part::Day;
                    }
                }
            }
            (Part::By, _) => {}
            _ => {
                if let Some(input) = self.input() {
                    edit(input, key);
                }
            }
        }
    }
}

impl Typing {
    /// Gives a key to the field.
    pub(super) fn key(&mut self, key: KeyEvent) {
        match self {
            Self::Line { input, .. } => edit(input, key),
            Self::Promise(promise) => promise.key(key),
        }
    }

    /// Puts pasted text where the cursor is: breaks and tabs become blanks.
    pub(super) fn paste(&mut self, text: &str) {
        let input = match self {
            Self::Line { input, .. } => Some(input),
            Self::Promise(promise) => promise.input(),
        };
        let Some(input) = input else { return };
        for c in text.trim().chars() {
            insert(input, if c.is_control() { ' ' } else { c });
        }
    }

    /// The press that saves what was typed.
    pub(super) fn form(&self) -> PressForm {
        match self {
            Self::Line { key, input } => PressForm {
                key: key.to_string(),
                text: input.value().to_owned(),
                ..PressForm::default()
            },
            Self::Promise(promise) => PressForm {
                key: "P".to_owned(),
                what: promise.what.value().to_owned(),
                by: promise.by.to_owned(),
                day: promise.day.value().trim().to_owned(),
                who: promise.who.value().to_owned(),
                ..PressForm::default()
            },
        }
    }
}

fn edit(input: &mut Input, key: KeyEvent) {
    if matches!(key.code, KeyCode::Char(_)) && input.value().chars().count() >= LONGEST {
        return;
    }
    input.handle_event(&Event::Key(key));
}

fn insert(input: &mut Input, c: char) {
    if input.value().chars().count() < LONGEST {
        input.handle(tui_input::InputRequest::InsertChar(c));
    }
}
