//! Direction marks around values that could change the order of a sentence.
//!
//! A reference such as `12345-AB` inside a Hebrew sentence is shown as
//! `AB-12345` unless it is isolated. Which marks are right depends on what
//! the value is, so the caller names its kind.

use redress_tone::Lang;

/// What a value is, and with that how its direction is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A reference, order or account number: always left to right.
    Reference,
    /// A phone number: always left to right.
    Phone,
    /// An international bank account number: always left to right.
    Iban,
    /// An e-mail address: always left to right.
    Email,
    /// The name of a file: always left to right.
    File,
    /// The name of a key on the keyboard: always left to right.
    Key,
    /// The name of a person or a company: its own first letter decides.
    Name,
    /// Words of somebody else, perhaps in another language: their own first
    /// letter decides.
    Quote,
    /// An amount: the formatter has set its own marks, nothing is added.
    Money,
}

const LEFT_TO_RIGHT: char = '\u{2066}';
const FIRST_STRONG: char = '\u{2068}';
const END: char = '\u{2069}';

/// Puts the marks of its kind around a value.
///
/// Marks that the value carries already are taken off first, so that an
/// unbalanced one cannot reach the sentence around it. Empty text stays empty.
#[must_use]
pub fn isolate(kind: Kind, text: &str) -> String {
    if kind == Kind::Money || text.is_empty() {
        return text.to_owned();
    }
    let start = match kind {
        Kind::Name | Kind::Quote => FIRST_STRONG,
        _ => LEFT_TO_RIGHT,
    };
    format!("{start}{}{END}", strip_marks(text))
}

/// Puts marks around a value only where a text in `lang` needs them.
///
/// In a left-to-right text a value without a right-to-left letter keeps its
/// order, so it stays free of invisible characters and can be copied and
/// searched for as it is.
#[must_use]
pub fn isolate_in(lang: Lang, kind: Kind, text: &str) -> String {
    if lang.is_rtl() || has_right_to_left(text) {
        isolate(kind, text)
    } else {
        text.to_owned()
    }
}

/// Takes every direction mark out of a text, for values that are copied alone
/// and for the terminal.
#[must_use]
pub fn strip_marks(text: &str) -> String {
    text.chars().filter(|c| !is_mark(*c)).collect()
}

/// Says whether a character only sets direction and shows nothing.
#[must_use]
pub const fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
    )
}

/// Says whether a text holds a letter or a mark that runs right to left.
#[must_use]
pub fn has_right_to_left(text: &str) -> bool {
    text.chars().any(|c| {
        is_mark(c)
            || matches!(
                c,
                '\u{0590}'..='\u{08FF}'
                    | '\u{FB1D}'..='\u{FDFF}'
                    | '\u{FE70}'..='\u{FEFF}'
                    | '\u{10800}'..='\u{10FFF}'
                    | '\u{1E800}'..='\u{1EFFF}'
            )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_has_its_marks() {
        for kind in [
            Kind::Reference,
            Kind::Phone,
            Kind::Iban,
            Kind::Email,
            Kind::File,
            Kind::Key,
        ] {
            assert_eq!(isolate(kind, "12-AB"), "\u{2066}12-AB\u{2069}");
        }
        for kind in [Kind::Name, Kind::Quote] {
            assert_eq!(isolate(kind, "Marco"), "\u{2068}Marco\u{2069}");
        }
        assert_eq!(isolate(Kind::Money, "₪ 12"), "₪ 12");
        assert_eq!(isolate(Kind::Name, ""), "");
    }

    #[test]
    fn an_open_mark_inside_a_value_does_not_survive() {
        let spoofed = "BX\u{202E}-204518\u{2066}";
        assert_eq!(
            isolate(Kind::Reference, spoofed),
            "\u{2066}BX-204518\u{2069}"
        );
    }

    #[test]
    fn left_to_right_text_gets_marks_only_where_it_needs_them() {
        assert_eq!(
            isolate_in(Lang::En, Kind::Reference, "BX-204518"),
            "BX-204518"
        );
        assert_eq!(
            isolate_in(Lang::He, Kind::Reference, "BX-204518"),
            "\u{2066}BX-204518\u{2069}"
        );
        assert_eq!(
            isolate_in(Lang::It, Kind::Name, "נועה"),
            "\u{2068}נועה\u{2069}"
        );
    }

    #[test]
    fn stripping_keeps_every_letter() {
        let marked = format!(
            "{} {}",
            isolate(Kind::Phone, "+972-3-555"),
            isolate(Kind::Name, "נועה")
        );
        assert_eq!(strip_marks(&marked), "+972-3-555 נועה");
    }
}
