//! Keys as a test names them.

use fantoccini::key::Key as Code;

/// A key to press, alone or with Alt or Control held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A letter, digit or sign, typed as it stands.
    Char(char),
    /// Enter.
    Enter,
    /// Escape.
    Escape,
    /// Tab.
    Tab,
    /// Tab backwards.
    BackTab,
    /// Backspace.
    Backspace,
    /// Arrow down with Alt held.
    AltDown,
    /// Arrow up with Alt held.
    AltUp,
    /// Enter with Control held.
    ControlEnter,
    /// A letter with Control held.
    Control(char),
    /// The help key.
    F1,
}

impl Key {
    /// Returns what is held down, and what is pressed.
    pub(crate) fn parts(self) -> (Option<char>, char) {
        let code = char::from;
        match self {
            Self::Char(c) => (None, c),
            Self::Enter => (None, code(Code::Enter)),
            Self::Escape => (None, code(Code::Escape)),
            Self::Tab => (None, code(Code::Tab)),
            Self::BackTab => (Some(code(Code::Shift)), code(Code::Tab)),
            Self::Backspace => (None, code(Code::Backspace)),
            Self::AltDown => (Some(code(Code::Alt)), code(Code::Down)),
            Self::AltUp => (Some(code(Code::Alt)), code(Code::Up)),
            Self::ControlEnter => (Some(code(Code::Control)), code(Code::Enter)),
            Self::Control(c) => (Some(code(Code::Control)), c),
            Self::F1 => (None, code(Code::F1)),
        }
    }
}
