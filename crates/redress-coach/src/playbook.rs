//! A playbook that was joined from its files, checked, and can be asked.

use std::collections::BTreeMap;

use jiff::Timestamp;
use redress_tone::{Lang, Texts};
use serde::Serialize;

use crate::call::{CallState, Focus, MAX_MENU_ASKS};
use crate::find::{Among, Finder};
use crate::frame::Frame;
use crate::lint::lint;
use crate::problem::Problem;
use crate::situation::{Facts, Situation};
use crate::spec::{
    ConceptSpec, Condition, DigitSpec, Effect, LineSpec, Missing, MomentKind, MomentSpec,
    PlaybookSpec, PromiseChoiceSpec, Slot, SlotSpec, StepsSpec, SupervisorSpec, TextSpec,
    WrittenSpec,
};
use crate::text::{Joins, Slots, Template};

/// The moments that the call needs by name, besides those of the supervisor.
pub(crate) const NEEDED_MOMENTS: [&str; 19] = [
    "opening",
    "after-name",
    "on-hold",
    "transferred",
    "read-back",
    "promise-confirm",
    "closing",
    "ended",
    "note-and-end",
    "ring-again",
    "stay-or-leave",
    "menu",
    "menu-spent",
    "no-offers",
    "boiling",
    "listening",
    "withdraw",
    "receipt",
    "own-mistake",
];

/// Words for a moment, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Phrase {
    /// The line's or the moment's id.
    pub id: String,
    /// The language of the words.
    pub lang: Lang,
    /// Whether the words are for saying or for reading.
    pub kind: MomentKind,
    /// The words, filled.
    pub say: String,
    /// Small print for the reader.
    pub note: Option<String>,
    /// Why they may be saying it: possibilities, never a verdict.
    pub means: Vec<String>,
    /// The step of firmness, 1 to 3; none where there is one step only.
    pub firmness: Option<u8>,
    /// What to do once the firmest step was said.
    pub then: Option<String>,
    /// Facts to vouch for, with the question, that would open other words here.
    pub attest: Vec<(String, String)>,
    /// The advice behind it.
    pub sources: Vec<String>,
}

/// A playbook that was checked.
#[derive(Debug, Clone)]
pub struct Playbook {
    spec: PlaybookSpec,
    lines: BTreeMap<String, usize>,
    moments: BTreeMap<String, usize>,
    supervisor: SupervisorSpec,
    joins: Joins,
    frame: Option<Frame>,
    finder: Finder,
}

impl Playbook {
    /// Joins the files of one playbook and checks them for these languages.
    ///
    /// # Errors
    /// Lists every problem with its item, its place in it, and how to mend it.
    pub fn compile(specs: &[PlaybookSpec], languages: &[Lang]) -> Result<Self, Vec<Problem>> {
        let (spec, mut problems) = join(specs);
        problems.extend(lint(&spec, languages));
        let Some(supervisor) = spec.supervisor.clone().filter(|_| problems.is_empty()) else {
            return Err(problems);
        };
        let index = |ids: Vec<&String>| {
            ids.into_iter()
                .enumerate()
                .map(|(at, id)| (id.clone(), at))
                .collect()
        };
        Ok(Playbook {
            lines: index(spec.line.iter().map(|line| &line.id).collect()),
            moments: index(spec.moment.iter().map(|moment| &moment.id).collect()),
            joins: Joins::new(spec.join.clone()),
            frame: Frame::new(&spec),
            finder: Finder::default(),
            supervisor,
            spec,
        })
    }

    /// Returns all lines, in the order of the files.
    #[must_use]
    pub fn lines(&self) -> &[LineSpec] {
        &self.spec.line
    }

    /// Returns all moments, in the order of the files.
    #[must_use]
    pub fn moments(&self) -> &[MomentSpec] {
        &self.spec.moment
    }

    /// Returns the buttons of the call pad, in the order of their keys.
    #[must_use]
    pub fn digits(&self) -> &[DigitSpec] {
        &self.spec.digit
    }

    /// Returns the quick choices for the day of a promise.
    #[must_use]
    pub fn promise_choices(&self) -> &[PromiseChoiceSpec] {
        &self.spec.promise
    }

    /// Returns what a slot stands for.
    #[must_use]
    pub const fn slots(&self) -> &BTreeMap<Slot, SlotSpec> {
        &self.spec.slot
    }

    /// Returns the line with this id, as it stands in the file.
    #[must_use]
    pub fn spec(&self, id: &str) -> Option<&LineSpec> {
        self.spec.line.get(*self.lines.get(id)?)
    }

    /// Returns when the key for a supervisor counts an ask.
    #[must_use]
    pub const fn supervisor(&self) -> &SupervisorSpec {
        &self.supervisor
    }

    /// Returns how a topic is named in a sentence, for a customer who wrote no words of their own.
    #[must_use]
    pub fn matter(&self, topic: &str, lang: Lang) -> Option<&str> {
        self.spec.matter.get(topic)?.get(&lang).map(String::as_str)
    }

    /// Says a goal that the customer typed as a sentence of its own.
    #[must_use]
    pub fn request(&self, goal: &str, lang: Lang) -> Option<String> {
        let goal = goal.trim().trim_end_matches(['.', '!', '?', '…', ' ']);
        let slots = Slots::new().with(Slot::Goal, goal);
        slots.get(Slot::Goal)?;
        self.filled(self.spec.request.get(&lang)?, lang, &slots)
    }

    /// Returns how a missing thing is named in a sentence.
    #[must_use]
    pub fn open_item(&self, missing: Missing, lang: Lang) -> Option<&str> {
        self.spec
            .open_item
            .get(&missing)?
            .get(&lang)
            .map(String::as_str)
    }

    /// Says whether the playbook asks to vouch for a fact.
    #[must_use]
    pub fn attests(&self, fact: &str) -> bool {
        self.spec.attest.contains_key(fact)
    }

    /// Lists the facts that the playbook asks to vouch for.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        self.spec.attest.keys().map(String::as_str)
    }

    /// Returns the question by which a fact is vouched for.
    #[must_use]
    pub fn question(&self, fact: &str, lang: Lang) -> Option<&str> {
        let question = self.spec.attest.get(fact)?.question.get(&lang)?;
        Some(question)
    }

    /// Looks a text up among the example sentences of a language, best first.
    pub(crate) fn look_up(&self, text: &str, among: Among, lang: Lang) -> Vec<(String, f32)> {
        self.finder.find(&self.spec, text, among, lang)
    }

    /// Returns what reps may write, in the order of the files.
    #[must_use]
    pub fn all_written(&self) -> &[WrittenSpec] {
        &self.spec.written
    }

    /// Returns what a rep may write, by its name.
    #[must_use]
    pub fn written(&self, id: &str) -> Option<&WrittenSpec> {
        self.spec.written.iter().find(|written| written.id == id)
    }

    /// Returns from how many seconds on little is left of the time that was set aside for a call.
    #[must_use]
    pub fn little_left_seconds(&self) -> u64 {
        u64::from(self.spec.little_left_minutes.unwrap_or(0)) * 60
    }

    /// Returns how a message is built.
    pub(crate) const fn frame(&self) -> Option<&Frame> {
        self.frame.as_ref()
    }

    /// Returns the paragraph that answers it at a step of firmness, 1 to 3.
    #[must_use]
    pub fn answer(&self, id: &str, lang: Lang, firmness: u8, slots: &Slots) -> Option<String> {
        let at = usize::from(firmness.clamp(1, 3)) - 1;
        let text = self.written(id)?.text.get(&lang)?.get(at)?;
        self.filled(text, lang, slots)
    }

    /// Returns the paragraph that answers it when it was said `earlier` times before.
    #[must_use]
    pub fn answer_after(
        &self,
        id: &str,
        lang: Lang,
        earlier: usize,
        slots: &Slots,
    ) -> Option<String> {
        let first = self.written(id)?.first.as_ref();
        if let (Some(first), 0) = (first, earlier) {
            return self.filled(first.text.get(&lang)?, lang, slots);
        }
        let step = earlier.saturating_add(usize::from(first.is_none()));
        let firmness = u8::try_from(step.min(3)).unwrap_or(3);
        self.answer(id, lang, firmness, slots)
    }

    pub(crate) fn concepts(&self) -> &[ConceptSpec] {
        &self.spec.concept
    }

    /// Returns what to answer to a line at a step of firmness, 1 to 3, with slots alone.
    ///
    /// None for a line or a language that the playbook does not have.
    #[must_use]
    pub fn line(&self, id: &str, lang: Lang, firmness: u8, slots: &Slots) -> Option<Phrase> {
        self.line_in(id, lang, firmness, &Situation::of(slots.clone()))
    }

    /// Returns what to answer to a line at a step of firmness, 1 to 3, in a situation.
    #[must_use]
    pub fn line_in(
        &self,
        id: &str,
        lang: Lang,
        firmness: u8,
        situation: &Situation,
    ) -> Option<Phrase> {
        let spec = self.spec(id)?;
        let steps = choose(&spec.say, situation)?;
        let for_you = own_or(&steps.for_you, &spec.for_you);
        let firmness = firmness.clamp(1, 3);
        let text = steps.text.get(&lang)?.get(usize::from(firmness) - 1)?;
        let then = if firmness == 3 && spec.gives_reason_to_leave() {
            self.moment("note-and-end", lang, situation).map(|p| p.say)
        } else {
            None
        };
        Some(Phrase {
            id: spec.id.clone(),
            lang,
            kind: MomentKind::Say,
            say: self.filled(text, lang, &situation.slots)?,
            note: self.note(for_you, lang, &situation.slots),
            means: spec.means.get(&lang).cloned().unwrap_or_default(),
            firmness: Some(firmness),
            then,
            attest: self.questions(spec.say.iter().map(Variant::wants), situation, lang),
            sources: spec.cites.clone(),
        })
    }

    /// Returns the three steps of a line in a situation.
    #[must_use]
    pub fn steps(&self, id: &str, lang: Lang, situation: &Situation) -> Vec<String> {
        (1..=3)
            .filter_map(|firmness| self.line_in(id, lang, firmness, situation))
            .map(|phrase| phrase.say)
            .collect()
    }

    /// Returns the words for a moment that is no answer to a line.
    #[must_use]
    pub fn moment(&self, id: &str, lang: Lang, situation: &Situation) -> Option<Phrase> {
        let spec = self.spec.moment.get(*self.moments.get(id)?)?;
        let variant = choose(&spec.say, situation)?;
        let text = variant.text.get(&lang)?;
        let for_you = own_or(&variant.for_you, &spec.for_you);
        Some(Phrase {
            id: spec.id.clone(),
            lang,
            kind: spec.kind,
            say: self.filled(text, lang, &situation.slots)?,
            note: self.note(for_you, lang, &situation.slots),
            means: Vec::new(),
            firmness: None,
            then: None,
            attest: self.questions(spec.say.iter().map(Variant::wants), situation, lang),
            sources: spec.cites.clone(),
        })
    }

    /// Returns the words to show now.
    ///
    /// None only in a language that the playbook does not have.
    #[must_use]
    pub fn current(
        &self,
        state: &CallState,
        facts: &Facts,
        slots: &Slots,
        lang: Lang,
        now: Timestamp,
    ) -> Option<Phrase> {
        let situation = self.situation(state, facts, slots, lang, now);
        let moment = |id: &str| self.moment(id, lang, &situation);
        // The answer to "one moment, please" stays on the screen while the hold clock runs.
        let asked_to_hold = matches!(&state.focus, Focus::Line { line, .. }
            if self.spec(line).is_some_and(|s| s.sets.contains(&Effect::HoldTimer)));
        if state.on_hold_since.is_some() && !asked_to_hold {
            return moment("on-hold");
        }
        let asks = &self.supervisor.asks;
        match &state.focus {
            Focus::Opening => moment("opening"),
            Focus::AfterName => moment("after-name"),
            // A line that has left the knowledge since it was logged leaves its place to the goodbye.
            Focus::Line { line, firmness } => self
                .line_in(line, lang, *firmness, &situation)
                .or_else(|| moment("closing")),
            Focus::Bridge => moment(&self.supervisor.bridge),
            Focus::Ask(count) => usize::from(*count)
                .checked_sub(1)
                .and_then(|at| asks.get(at))
                .or(asks.last())
                .and_then(|id| moment(id)),
            Focus::Refused => moment(&self.supervisor.refused),
            Focus::Transferred => moment("transferred"),
            Focus::ReadBack => moment("read-back"),
            Focus::PromiseConfirm => moment("promise-confirm"),
            Focus::Menu if state.menu_asks >= MAX_MENU_ASKS => moment("menu-spent"),
            Focus::Menu => moment("menu"),
            Focus::Boiling => moment("boiling"),
            Focus::Listening => moment("listening"),
            Focus::NoOffers => moment("no-offers"),
            Focus::Receipt => moment("receipt"),
            Focus::Withdraw => moment("withdraw"),
            Focus::Closing => moment("closing"),
            Focus::Ended => moment("ended"),
        }
    }

    fn filled(&self, text: &str, lang: Lang, slots: &Slots) -> Option<String> {
        let template = Template::parse(text).ok()?;
        Some(template.fill(slots, &self.joins, lang))
    }

    fn note(&self, texts: &Texts, lang: Lang, slots: &Slots) -> Option<String> {
        let template = Template::parse(texts.get(&lang)?).ok()?;
        Some(template.fill_all(slots, &self.joins, lang))
    }

    fn questions<'a>(
        &self,
        wants: impl Iterator<Item = (&'a [Condition], Option<&'a str>)>,
        situation: &Situation,
        lang: Lang,
    ) -> Vec<(String, String)> {
        let mut asked = std::collections::BTreeSet::new();
        wants
            .filter(|(when, _)| situation.holds(when))
            .filter_map(|(_, attest)| attest)
            .filter(|id| !situation.attested.contains(*id) && asked.insert(*id))
            .filter_map(|id| {
                let question = self.spec.attest.get(id)?.question.get(&lang)?;
                Some((id.to_owned(), question.clone()))
            })
            .collect()
    }
}

/// A text that is used under conditions.
pub(crate) trait Variant {
    /// Returns the conditions and the fact to vouch for.
    fn wants(&self) -> (&[Condition], Option<&str>);
}

impl Variant for StepsSpec {
    fn wants(&self) -> (&[Condition], Option<&str>) {
        (&self.when, self.attest.as_deref())
    }
}

impl Variant for TextSpec {
    fn wants(&self) -> (&[Condition], Option<&str>) {
        (&self.when, self.attest.as_deref())
    }
}

fn own_or<'a>(own: &'a Texts, general: &'a Texts) -> &'a Texts {
    if own.is_empty() { general } else { own }
}

/// Takes the first variant whose conditions hold and whose fact was vouched for.
fn choose<'a, V: Variant>(variants: &'a [V], situation: &Situation) -> Option<&'a V> {
    variants.iter().find(|variant| {
        let (when, attest) = variant.wants();
        situation.holds(when) && attest.is_none_or(|id| situation.attested.contains(id))
    })
}

/// Joins the files of a playbook; what two files both settle is a problem.
fn join(specs: &[PlaybookSpec]) -> (PlaybookSpec, Vec<Problem>) {
    let mut whole = PlaybookSpec::default();
    let mut problems = Vec::new();
    for spec in specs {
        if spec.schema != 1 {
            problems.push(Problem::Schema { found: spec.schema });
        }
        if whole.playbook.is_empty() {
            whole.playbook.clone_from(&spec.playbook);
        } else if whole.playbook != spec.playbook {
            problems.push(Problem::OtherPlaybook {
                found: spec.playbook.clone(),
                expected: whole.playbook.clone(),
            });
        }
        whole.line.extend(spec.line.iter().cloned());
        whole.moment.extend(spec.moment.iter().cloned());
        whole.written.extend(spec.written.iter().cloned());
        whole.mark.extend(spec.mark.iter().cloned());
        if let Some(message) = &spec.message {
            if whole.message.is_some() {
                problems.push(Problem::Twice {
                    item: "message".into(),
                });
            }
            whole.message = Some(message.clone());
        }
        whole.retold.extend(spec.retold.iter().cloned());
        whole.digit.extend(spec.digit.iter().cloned());
        whole.promise.extend(spec.promise.iter().cloned());
        whole.concept.extend(spec.concept.iter().cloned());
        whole.join.extend(spec.join.iter().cloned());
        merge(&mut whole.slot, &spec.slot, &mut problems);
        merge(&mut whole.open_item, &spec.open_item, &mut problems);
        merge(&mut whole.request, &spec.request, &mut problems);
        merge(&mut whole.matter, &spec.matter, &mut problems);
        merge(&mut whole.attest, &spec.attest, &mut problems);
        if spec.little_left_minutes.is_some() {
            if whole.little_left_minutes.is_some() {
                problems.push(Problem::Twice {
                    item: "little_left_minutes".into(),
                });
            }
            whole.little_left_minutes = spec.little_left_minutes;
        }
        if let Some(supervisor) = &spec.supervisor {
            if whole.supervisor.is_some() {
                problems.push(Problem::Twice {
                    item: "supervisor".into(),
                });
            }
            whole.supervisor = Some(supervisor.clone());
        }
    }
    whole.schema = 1;
    whole.digit.sort_by_key(|digit| digit.key);
    whole.promise.sort_by_key(|choice| choice.key);
    (whole, problems)
}

fn merge<K: Ord + Clone + std::fmt::Debug, V: Clone>(
    into: &mut BTreeMap<K, V>,
    from: &BTreeMap<K, V>,
    problems: &mut Vec<Problem>,
) {
    for (key, value) in from {
        if into.insert(key.clone(), value.clone()).is_some() {
            problems.push(Problem::Twice {
                item: format!("{key:?}"),
            });
        }
    }
}
