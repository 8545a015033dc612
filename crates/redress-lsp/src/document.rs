//! An open document and what was found in it.

use std::ops::Range;

use redress_tone::{
    Checker, Desk, Finding, Lang, Options, Remembered, Rules, Wording, check, detect, soften,
};

use crate::own::{self, Kind};
use crate::place::{Encoding, Places};
use crate::protocol::{Change, Opened};
use crate::settings::Settings;

/// A document that the editor has open.
pub(crate) struct Document {
    pub(crate) text: String,
    pub(crate) version: Option<i64>,
    pub(crate) places: Places,
    kind: Kind,
    reading: Option<Reading>,
    /// What is known of the sentences that did not change.
    remembered: Remembered,
}

/// What was found in a document.
pub(crate) struct Reading {
    /// The findings, each with its bytes.
    pub(crate) found: Vec<(Range<usize>, Finding)>,
    others: Vec<Range<usize>>,
    options: Options,
}

impl Document {
    pub(crate) fn open(opened: Opened) -> Document {
        Document {
            kind: Kind::of(&opened.language_id, &opened.uri),
            places: Places::of(&opened.text),
            text: opened.text,
            version: opened.version,
            reading: None,
            remembered: Remembered::default(),
        }
    }

    /// Applies changes in their order; each is about the text that the one before it left.
    pub(crate) fn change(&mut self, changes: Vec<Change>, version: Option<i64>, of: Encoding) {
        for change in changes {
            match change.range {
                None => self.text = change.text,
                Some(range) => {
                    let at = |place| self.places.byte_at(&self.text, place, of);
                    let (from, to) = (at(range.start), at(range.end));
                    let (from, to) = (from.min(to), from.max(to));
                    self.text.replace_range(from..to, &change.text);
                }
            }
            self.places = Places::of(&self.text);
        }
        self.version = version.or(self.version);
        self.reading = None;
    }

    /// Forgets what was found, for the settings are others now.
    pub(crate) fn forget(&mut self) {
        self.reading = None;
    }

    /// Reads the document, unless it was read since its last change. `lang` is the language of
    /// the explanations where no setting names one.
    pub(crate) fn read(&mut self, rules: &Rules, settings: &Settings, lang: Lang) -> &Reading {
        let Document {
            text,
            places,
            kind,
            reading,
            remembered,
            ..
        } = self;
        reading.get_or_insert_with(|| {
            let mut checker = Checker::resume(rules, std::mem::take(remembered));
            let reading = Reading::of(text, places, *kind, &mut checker, settings, lang);
            *remembered = checker.rest();
            reading
        })
    }
}

impl Reading {
    fn of(
        text: &str,
        places: &Places,
        kind: Kind,
        checker: &mut Checker<'_>,
        settings: &Settings,
        lang: Lang,
    ) -> Reading {
        let settings = settings.over(text);
        let others = own::others(text, kind);
        let shown = own::blanked(text, &others);
        let mut options = Options::new(
            settings
                .lang
                .unwrap_or_else(|| detect(&shown).unwrap_or(lang)),
        );
        options.side = settings.side.unwrap_or_default();
        options.channel = settings.channel.unwrap_or_default();
        options.explain_in = Some(settings.explain_in.unwrap_or(lang));
        // What is being written is taken for the opening of its exchange, as a file is.
        options.context = options.context.with("opening");
        let bytes = |from, to| places.byte_of(text, from)..places.byte_of(text, to);
        let touches = |part: &Range<usize>| {
            let apart = |other: &Range<usize>| other.end <= part.start || part.end <= other.start;
            !others.iter().all(apart)
        };
        let found = checker
            .check(&shown, &options)
            .findings
            .into_iter()
            .map(|mut finding| {
                // A better wording never takes what someone else wrote away with it.
                finding
                    .suggestions
                    .retain(|better| !touches(&bytes(better.start, better.end)));
                (bytes(finding.start, finding.end), finding)
            })
            .collect();
        Reading {
            found,
            others,
            options,
        }
    }

    /// Returns the writer's own parts that read otherwise once softened, with their new text.
    pub(crate) fn softened(
        &self,
        rules: &Rules,
        wording: Option<&Wording>,
        text: &str,
    ) -> Vec<(Range<usize>, String)> {
        let mut desk = wording.map(|wording| Desk::new(rules, wording));
        let mut all = Vec::new();
        for part in own::own(text, &self.others) {
            let whole = text.get(part.clone()).unwrap_or_default();
            let start = part.start + (whole.len() - whole.trim_start().len());
            let own = whole.trim();
            let better = match &mut desk {
                Some(desk) => desk.soften(own, &self.options),
                None => soften(own, &check(rules, own, &self.options)),
            }
            .text;
            if better != own {
                all.push((start..start + own.len(), better));
            }
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{Position, Range};
    use proptest::prelude::*;

    /// The lines of a text without their ends, as an editor shows them.
    fn lines(text: &str) -> Vec<Vec<char>> {
        text.split('\n')
            .map(|line| line.chars().collect())
            .collect()
    }

    proptest! {
        #[test]
        fn changes_of_ranges_leave_what_the_editor_shows(
            text in "[aש😀\n]{0,30}",
            changes in proptest::collection::vec(((0..5_u32, 0..8_u32), (0..5_u32, 0..8_u32), "[bת😀\n]{0,5}"), 0..6),
        ) {
            let mut document = Document::open(Opened {
                uri: "a.txt".to_owned(),
                language_id: String::new(),
                version: Some(1),
                text: text.clone(),
            });
            let mut shown = text;
            for (start, end, text) in changes {
                let (start, end) = (start.min(end), start.max(end));
                // The same change, on lines of code points.
                let place = |(line, character): (u32, u32)| -> usize {
                    let lines = lines(&shown);
                    let (line, character) = (line as usize, character as usize);
                    let Some(here) = lines.get(line) else { return shown.chars().count() };
                    let before: usize = lines[..line].iter().map(|l| l.len() + 1).sum();
                    before + character.min(here.len())
                };
                let (from, to) = (place(start), place(end));
                let chars: Vec<char> = shown.chars().collect();
                let changed: String = chars[..from].iter().copied().chain(text.chars()).chain(chars[to..].iter().copied()).collect();
                let position = |(line, character)| Position { line, character };
                let range = Some(Range { start: position(start), end: position(end) });
                document.change(vec![Change { range, text }], Some(2), Encoding::Utf32);
                shown = changed;
                prop_assert_eq!(&document.text, &shown);
            }
        }
    }
}
