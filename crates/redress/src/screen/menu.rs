//! The list that opens over the pad: how the call stands, or the lines that were found.

use redress_tone::Lang;
use redress_web::view::{Call, Choice, LawRule};
use redress_words::{Words, args};

/// What an entry of a list does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Act {
    /// Sends this press, as [`redress_web::forms::PressForm::key`] has it.
    Press(String),
    /// The call is at a counter, or on the telephone.
    Place(bool),
    /// Opens the list of languages.
    Langs,
    /// The call is in this language.
    Lang(Lang),
}

/// A list to choose from by digit, letter or arrows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Menu {
    /// What stands over it.
    pub(super) title: String,
    /// What can be chosen.
    pub(super) entries: Vec<(Act, String)>,
    /// What is only read.
    pub(super) notes: Vec<String>,
    /// The entry that Enter takes; none until one is chosen, so that Enter alone logs nothing.
    pub(super) at: Option<usize>,
}

/// The keys of the entries, in order.
pub(super) const KEYS: &str = "123456789abcdfgijklouvwxy";

impl Menu {
    /// Returns the lines that are near to what was heard.
    pub(super) fn found(words: &Words, lang: Lang, found: Vec<Choice>) -> Self {
        let entry = |choice: Choice| (Act::Press(format!("line:{}", choice.value)), choice.label);
        Self {
            title: words.text(lang, "page-call-found"),
            entries: found.into_iter().map(entry).collect(),
            notes: Vec::new(),
            at: Some(0),
        }
    }

    /// Returns how the call stands and what else can be said of it.
    pub(super) fn more(words: &Words, lang: Lang, view: &Call) -> Self {
        let text = |id: &str| words.text(lang, id);
        let mut entries = Vec::new();
        for fact in &view.attest {
            let label = args!["fact" => fact.label.clone()];
            let label = words.get(lang, "screen-if-true", &label);
            entries.push((Act::Press(format!("true:{}", fact.value)), label));
        }
        for (shown, key, label) in turns(view) {
            if shown {
                entries.push((Act::Press(key.to_owned()), text(label)));
            }
        }
        let at_counter = view.stands.at_counter;
        let place = if at_counter {
            "page-call-on-phone"
        } else {
            "page-call-at-counter"
        };
        entries.push((Act::Place(!at_counter), text(place)));
        if view.langs.len() > 1 {
            let label = format!("{} …", text("page-call-say-it-in"));
            entries.push((Act::Langs, label));
        }
        Self {
            title: text("page-call-turns"),
            entries,
            notes: notes(words, lang, view),
            at: None,
        }
    }

    /// Returns the languages that the call may be in, but for the one that it is in.
    pub(super) fn langs(words: &Words, lang: Lang, view: &Call) -> Self {
        let others = view.langs.iter().filter(|other| **other != view.lang);
        Self {
            title: words.text(lang, "page-call-say-it-in"),
            entries: others
                .map(|other| (Act::Lang(*other), other.own_name().to_owned()))
                .collect(),
            notes: Vec::new(),
            at: None,
        }
    }

    /// Returns what the key of an entry does.
    pub(super) fn by_key(&self, key: char) -> Option<&Act> {
        let place = KEYS.find(key)?;
        self.entries.get(place).map(|(act, _)| act)
    }

    /// Moves the mark, round at both ends.
    pub(super) fn walk(&mut self, back: bool) {
        let count = self.entries.len().max(1);
        let next = |at: usize| (at + if back { count - 1 } else { 1 }) % count;
        self.at = Some(match self.at {
            Some(at) => next(at),
            None if back => count - 1,
            None => 0,
        });
    }
}

/// What the page of a call has under "how it stands", in its order: whether it is offered now, the
/// press, and its word.
const fn turns(view: &Call) -> [(bool, &'static str, &'static str); 13] {
    let stands = &view.stands;
    [
        (!stands.solved, "solved", "page-call-solved"),
        (stands.solved, "unsolved", "page-call-unsolved"),
        (stands.machine, "person", "page-call-person"),
        (true, "transferred", "page-call-transferred"),
        (!stands.may_decide, "may-decide", "page-call-may-decide"),
        (!stands.knows_case, "knows-case", "page-call-knows-case"),
        (!stands.answering, "answering", "page-call-answering"),
        (stands.boiling, "calm", "page-call-calm"),
        (!stands.boiling, "boiling", "page-call-boiling"),
        (!stands.no_offers, "no-offers", "page-call-no-offers"),
        (true, "receipt", "page-call-receipt"),
        (true, "withdraw", "page-call-withdraw"),
        (view.can_undo, "undo", "page-call-undo"),
    ]
}

/// What is good to know here: whether to stay, the law, the firm's telephone menu.
fn notes(words: &Words, lang: Lang, view: &Call) -> Vec<String> {
    let text = |id: &str| words.text(lang, id);
    let mut notes = Vec::new();
    if let Some(stay) = &view.stay {
        notes.push(format!("{}: {stay}", text("page-call-stay")));
    }
    let law = |law: &LawRule| {
        let named = args!["law" => law.law.as_str()];
        let rests = words.get(lang, "reckoning-law", &named);
        let sure = text(&format!("reckoning-confidence-{}", law.confidence));
        format!("{} {rests} {sure}", law.says)
    };
    notes.extend(view.recording.as_ref().map(law));
    if !view.stands.at_counter {
        notes.extend(view.waiting.as_ref().map(law));
        let menu = |note: &String| format!("{}: {note}", text("page-call-menu-notes"));
        notes.extend(view.menu_notes.iter().map(menu));
    }
    notes
}
