//! What the screen of a call is doing, and what a key makes of it.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use redress_tone::Lang;
use redress_web::forms::PressForm;
use redress_web::view::{Call, Choice};
use redress_words::Words;
use tui_input::Input;

use super::fields::{Promise, Typing};
use super::menu::{Act, Menu};

/// What stands on the screen beside the call itself.
#[derive(Debug, Clone, Default)]
pub(super) struct Screen {
    /// The field that is open.
    pub(super) typing: Option<Typing>,
    /// A field that was left with text in it: its key opens it again as it was.
    pub(super) kept: Option<Typing>,
    /// The list that is open.
    pub(super) menu: Option<Menu>,
    /// The keys are explained.
    pub(super) help: bool,
    /// A sentence about the last key.
    pub(super) notice: Option<String>,
}

/// What a key asks for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    /// Nothing outside the screen.
    Stay,
    /// A press, as the page sends it.
    Press(PressForm),
    /// Look for a line like this.
    Find(String),
    /// The call is at a counter (`true`) or on the telephone.
    Place(bool),
    /// The call is in this language.
    Lang(Lang),
    /// Leave the screen; the call goes on.
    Leave,
}

/// The keys of the other lines behind the button pressed last. None of them is a key of the pad.
pub(super) const OTHERS: &str = "abcdfgijkl";

/// The letters of the Hebrew keyboard (SI 1452) by the Latin ones on the same keys, so that the
/// pad works without changing the layout.
const HEBREW: [(char, char); 22] = [
    ('ש', 'a'),
    ('נ', 'b'),
    ('ב', 'c'),
    ('ג', 'd'),
    ('ק', 'e'),
    ('כ', 'f'),
    ('ע', 'g'),
    ('י', 'h'),
    ('ן', 'i'),
    ('ח', 'j'),
    ('ל', 'k'),
    ('ך', 'l'),
    ('צ', 'm'),
    ('מ', 'n'),
    ('ם', 'o'),
    ('פ', 'p'),
    ('ר', 'r'),
    ('ד', 's'),
    ('א', 't'),
    ('ו', 'u'),
    ('ז', 'z'),
    ('ט', 'y'),
];

/// Returns the letter of the pad that a typed one stands for.
pub(super) fn latin(typed: char) -> char {
    let found = HEBREW.iter().find(|(hebrew, _)| *hebrew == typed);
    found.map_or(typed.to_ascii_lowercase(), |(_, latin)| *latin)
}

impl Screen {
    /// Closes what was open: it is done.
    pub(super) fn close(&mut self) {
        let kept = self.kept.take();
        *self = Self {
            kept,
            ..Self::default()
        };
    }

    /// Shows the lines that were found; what was typed stays where there is none.
    pub(super) fn show_found(&mut self, words: &Words, lang: Lang, found: Vec<Choice>) {
        if found.is_empty() {
            self.notice = Some(words.text(lang, "page-call-none-found"));
        } else {
            self.close();
            self.menu = Some(Menu::found(words, lang, found));
        }
    }

    /// Takes pasted text: into the field that is open, and nowhere else.
    pub(super) fn paste(&mut self, text: &str) -> Step {
        if let Some(typing) = &mut self.typing {
            typing.paste(text);
        }
        Step::Stay
    }

    /// Takes a key.
    pub(super) fn key(&mut self, words: &Words, lang: Lang, view: &Call, key: KeyEvent) -> Step {
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        if control && matches!(key.code, KeyCode::Char('c' | 'q')) {
            return Step::Leave;
        }
        self.notice = None;
        if self.help {
            self.help = false;
            return Step::Stay;
        }
        if self.typing.is_some() {
            return self.typed(key);
        }
        if self.menu.is_some() {
            return self.chosen(words, lang, view, key);
        }
        if control || key.modifiers.contains(KeyModifiers::ALT) {
            return Step::Stay;
        }
        match key.code {
            KeyCode::Enter if view.ending => press("ended"),
            KeyCode::Backspace if view.can_undo => press("undo"),
            KeyCode::F(1) => self.explain(),
            KeyCode::Char(typed) => self.pad(words, lang, view, typed),
            _ => Step::Stay,
        }
    }

    fn explain(&mut self) -> Step {
        self.help = true;
        Step::Stay
    }

    fn pad(&mut self, words: &Words, lang: Lang, view: &Call, typed: char) -> Step {
        match latin(typed) {
            digit @ '1'..='9' => press(&digit.to_string()),
            key @ ('h' | 's' | 'e') => press(&key.to_ascii_uppercase().to_string()),
            'm' if !view.stands.at_counter => press("M"),
            key @ ('n' | 'r' | 't' | '/') => {
                let key = key.to_ascii_uppercase();
                let kept = self.kept.take_if(|kept| kept.key_of() == key);
                self.typing = Some(kept.unwrap_or_else(|| Typing::Line {
                    key,
                    input: Input::default(),
                }));
                Step::Stay
            }
            'p' => {
                let kept = self.kept.take_if(|kept| kept.key_of() == 'P');
                self.typing =
                    Some(kept.unwrap_or_else(|| {
                        Typing::Promise(Box::new(Promise::new(words, lang, view)))
                    }));
                Step::Stay
            }
            'z' if view.can_undo => press("undo"),
            ' ' => {
                self.menu = Some(Menu::more(words, lang, view));
                Step::Stay
            }
            'q' => Step::Leave,
            '?' => self.explain(),
            other => {
                let place = OTHERS.find(other);
                let line = place.and_then(|place| view.group.get(place));
                line.map_or(Step::Stay, |line| press(&format!("line:{}", line.value)))
            }
        }
    }

    fn typed(&mut self, key: KeyEvent) -> Step {
        let Some(typing) = &mut self.typing else {
            return Step::Stay;
        };
        match key.code {
            // The sentence is read again, and nothing that was typed is lost.
            KeyCode::Esc => {
                self.kept = self.typing.take().filter(|typing| !typing.is_empty());
                Step::Stay
            }
            KeyCode::Enter => match typing {
                Typing::Line { key: '/', input } if !input.value().trim().is_empty() => {
                    Step::Find(input.value().trim().to_owned())
                }
                Typing::Line { key: '/', .. } => {
                    self.typing = None;
                    Step::Stay
                }
                typing => Step::Press(typing.form()),
            },
            _ => {
                typing.key(key);
                Step::Stay
            }
        }
    }

    fn chosen(&mut self, words: &Words, lang: Lang, view: &Call, key: KeyEvent) -> Step {
        let Some(menu) = &mut self.menu else {
            return Step::Stay;
        };
        let act = match key.code {
            KeyCode::Esc | KeyCode::Char(' ') => {
                self.menu = None;
                return Step::Stay;
            }
            KeyCode::Down | KeyCode::Tab => {
                menu.walk(false);
                return Step::Stay;
            }
            KeyCode::Up | KeyCode::BackTab => {
                menu.walk(true);
                return Step::Stay;
            }
            KeyCode::Enter => {
                let chosen = menu.at.and_then(|at| menu.entries.get(at));
                chosen.map(|(act, _)| act.clone())
            }
            KeyCode::Char(typed) => menu.by_key(latin(typed)).cloned(),
            _ => None,
        };
        match act {
            Some(Act::Press(key)) => press(&key),
            Some(Act::Place(at_counter)) => Step::Place(at_counter),
            Some(Act::Langs) => {
                self.menu = Some(Menu::langs(words, lang, view));
                Step::Stay
            }
            Some(Act::Lang(lang)) => Step::Lang(lang),
            None => Step::Stay,
        }
    }
}

fn press(key: &str) -> Step {
    Step::Press(PressForm {
        key: key.to_owned(),
        ..PressForm::default()
    })
}
