//! How a message is built, with its phrases taken apart once.

use std::collections::BTreeMap;

use redress_tone::Lang;

use crate::near::Near;
use crate::spec::{MessageSpec, PlaybookSpec, TextLists, WrittenSpec};
use crate::words::Phrases;

/// The phrases of [`MessageSpec`], and those of what reps may write.
#[derive(Debug, Clone)]
pub(crate) struct Frame {
    pub(crate) header: Phrases,
    pub(crate) own: Phrases,
    pub(crate) reader: Phrases,
    pub(crate) theirs: Phrases,
    pub(crate) when: Phrases,
    pub(crate) wrote: Phrases,
    pub(crate) greeting: Phrases,
    pub(crate) greeting_end: Phrases,
    pub(crate) closing: Phrases,
    pub(crate) wish: Phrases,
    pub(crate) again: Phrases,
    pub(crate) no: Phrases,
    pub(crate) contests: Phrases,
    pub(crate) late: Phrases,
    pub(crate) clause: Phrases,
    pub(crate) and: Phrases,
    pub(crate) limit: Phrases,
    pub(crate) reference: Phrases,
    pub(crate) phone: Phrases,
    pub(crate) month: Phrases,
    pub(crate) short_month: Phrases,
    pub(crate) day: Phrases,
    pub(crate) near: Near,
    pub(crate) thing: BTreeMap<String, Phrases>,
    pub(crate) span: BTreeMap<String, Phrases>,
    /// Words without which a sentence is not the thing of this name.
    pub(crate) needs: BTreeMap<String, Phrases>,
    /// Words with which a sentence is not the thing of this name.
    pub(crate) unless: BTreeMap<String, Phrases>,
}

impl Frame {
    /// Takes the phrases of a playbook apart; none where it reads no messages.
    pub(crate) fn new(spec: &PlaybookSpec) -> Option<Self> {
        let message: &MessageSpec = spec.message.as_ref()?;
        let named = |lists: &BTreeMap<String, TextLists>| {
            let all = lists.iter();
            all.map(|(name, lists)| (name.clone(), Phrases::new(lists)))
                .collect()
        };
        let written = |lists: fn(&WrittenSpec) -> &TextLists| {
            let all = spec.written.iter().filter(|one| !lists(one).is_empty());
            all.map(|one| (one.id.clone(), Phrases::new(lists(one))))
                .collect()
        };
        Some(Frame {
            header: Phrases::new(&message.header),
            own: Phrases::new(&message.own),
            reader: Phrases::new(&message.reader),
            theirs: Phrases::new(&message.theirs),
            when: Phrases::new(&message.when),
            wrote: Phrases::new(&message.wrote),
            greeting: Phrases::new(&message.greeting),
            greeting_end: Phrases::new(&message.greeting_end),
            closing: Phrases::new(&message.closing),
            wish: Phrases::new(&message.wish),
            again: Phrases::new(&message.again),
            no: Phrases::new(&message.no),
            contests: Phrases::new(&message.contests),
            late: Phrases::new(&message.late),
            clause: Phrases::new(&message.clause),
            and: Phrases::new(&message.and),
            limit: Phrases::new(&message.limit),
            reference: Phrases::new(&message.reference),
            phone: Phrases::new(&message.phone),
            month: Phrases::new(&message.month),
            short_month: Phrases::new(&message.short_month),
            day: Phrases::new(&message.day),
            near: Near::new(&message.near),
            thing: named(&message.thing),
            span: named(&message.span),
            needs: written(|one| &one.needs),
            unless: written(|one| &one.unless),
        })
    }

    /// Returns which month a word names, from 1, in any language.
    pub(crate) fn month_of(&self, word: &String) -> Option<i16> {
        let word = std::slice::from_ref(word);
        let lists = Lang::ALL
            .into_iter()
            .flat_map(|lang| [self.month.of(lang), self.short_month.of(lang)]);
        let mut found = lists.filter_map(|months| {
            let at = months.iter().position(|month| month.opens(word))?;
            i16::try_from(at + 1).ok()
        });
        found.next()
    }
}
