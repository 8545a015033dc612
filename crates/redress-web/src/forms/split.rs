//! The form of the parts of a case: fields with the number of their part.

use std::collections::HashMap;

use crate::view::{Split, SplitPart};

/// The parts as typed, in the order of their numbers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SplitForm {
    /// The parts.
    pub parts: Vec<SplitPart>,
    /// How many entries the case had when the parts were shown.
    pub seen: u64,
}

impl SplitForm {
    /// Reads the fields of a form; what is no field of a part is passed over.
    #[must_use]
    pub fn read(fields: &[(String, String)]) -> SplitForm {
        let by_name: HashMap<&str, &str> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let value = |name: &str, number: usize| {
            let found = by_name.get(format!("{name}-{number}").as_str());
            found.map(|value| value.trim().replace("\r\n", "\n"))
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
            parts: (1..).map_while(part).collect(),
            seen: by_name
                .get("seen")
                .and_then(|seen| seen.parse().ok())
                .unwrap_or_default(),
        }
    }

    /// Returns the page with what was typed; the dates and amounts of each part are those of `now`,
    /// the page as it would be proposed again.
    #[must_use]
    pub fn again(self, now: Split) -> Split {
        let mut facts = now.parts.into_iter().map(|part| part.facts);
        let parts = self.parts.into_iter().map(|part| SplitPart {
            facts: facts.next().unwrap_or_default(),
            ..part
        });
        Split {
            parts: parts.collect(),
            ..now
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

    #[test]
    fn every_part_is_read_however_many_there_are() {
        let fields = (1..=300).flat_map(|n| {
            [
                (format!("kind-{n}"), "matter".to_owned()),
                (format!("text-{n}"), format!("device {n}")),
            ]
        });
        let mut fields: Vec<(String, String)> = fields.collect();
        fields.push(("seen".to_owned(), "7".to_owned()));
        let form = SplitForm::read(&fields);
        assert_eq!((form.parts.len(), form.seen), (300, 7));
        assert_eq!(form.parts[299].text, "device 300");
    }
}
