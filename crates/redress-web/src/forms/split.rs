//! The form of the parts of a case: fields with the number of their part.

use crate::view::{Split, SplitPart};

/// The most parts that are read from a form.
const MOST: usize = 50;

/// The parts as typed, in the order of their numbers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SplitForm {
    /// The parts.
    pub parts: Vec<SplitPart>,
}

impl SplitForm {
    /// Reads the fields of a form; what is no field of a part is passed over.
    #[must_use]
    pub fn read(fields: &[(String, String)]) -> SplitForm {
        let value = |name: &str, number: usize| {
            let name = format!("{name}-{number}");
            let found = fields.iter().find(|(field, _)| *field == name);
            found.map(|(_, value)| value.trim().replace("\r\n", "\n"))
        };
        let part = |number: usize| {
            Some(SplitPart {
                conduct: value("kind", number)? == "conduct",
                moves: value("into", number).is_some_and(|into| into == "new"),
                text: value("text", number).unwrap_or_default(),
                ask: value("ask", number).unwrap_or_default(),
                facts: Vec::new(),
            })
        };
        SplitForm {
            parts: (1..=MOST).map_while(part).collect(),
        }
    }

    /// Returns the page with what was typed.
    #[must_use]
    pub fn again(self, case: u32) -> Split {
        Split {
            case,
            parts: self.parts,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_read_by_their_numbers_up_to_a_gap() {
        let fields = [
            ("text-2", "the modem"),
            ("kind-1", "matter"),
            ("kind-2", "conduct"),
            ("into-2", "new"),
            ("text-1", " a\r\nb "),
            ("kind-4", "matter"),
        ];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let form = SplitForm::read(&fields);
        assert_eq!(form.parts.len(), 2);
        assert_eq!(form.parts[0].text, "a\nb");
        assert!(!form.parts[0].conduct && !form.parts[0].moves);
        assert!(form.parts[1].conduct && form.parts[1].moves);
    }
}
