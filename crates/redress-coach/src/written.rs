//! What a rep wrote: which obstacles are in it.

use redress_tone::Lang;
use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::find::Among;
use crate::playbook::Playbook;

/// How close a sentence has to be before it counts as heard.
const CLOSE: f32 = 0.34;
/// The longest message that is read, in characters.
const MAX_MESSAGE: usize = 20_000;
/// The most sentences that are looked up.
const MAX_SENTENCES: usize = 200;

/// Something that stands in the way, found in a message.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Obstructs {
    /// Its name, such as `will-not-escalate`.
    pub id: String,
    /// The line of the call that it stands for.
    pub line: String,
    /// The sentence, as it was written.
    pub said: String,
    /// How close it is, 0 to 1.
    pub score: f32,
}

impl Playbook {
    /// Reads what stands in the way in a message of a rep, in the order in which it is written;
    /// each thing once, by the sentence that says it best.
    #[must_use]
    pub fn read_message(&self, text: &str, lang: Lang) -> Vec<Obstructs> {
        let text: String = text.chars().take(MAX_MESSAGE).collect();
        let mut found: Vec<Obstructs> = Vec::new();
        let sentences = text.lines().flat_map(|line| line.unicode_sentences());
        for sentence in sentences.map(str::trim).take(MAX_SENTENCES) {
            let hits = self.look_up(sentence, Among::Written, lang);
            let Some((id, score)) = hits.into_iter().next().filter(|hit| hit.1 >= CLOSE) else {
                continue;
            };
            match found.iter_mut().find(|known| known.id == id) {
                Some(known) if known.score >= score => {}
                Some(known) => {
                    sentence.clone_into(&mut known.said);
                    known.score = score;
                }
                None => {
                    let line = self.written(&id).and_then(|spec| spec.lines.first());
                    found.push(Obstructs {
                        line: line.cloned().unwrap_or_default(),
                        id,
                        said: sentence.to_owned(),
                        score,
                    });
                }
            }
        }
        let alone = |one: &Obstructs| self.written(&one.id).is_some_and(|spec| spec.alone);
        if found.iter().any(|one| !alone(one)) {
            found.retain(|one| !alone(one));
        }
        found
    }
}
