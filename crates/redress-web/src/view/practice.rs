//! A rehearsed talk.

use redress_tone::Lang;

use super::Choice;

/// What can be rehearsed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Practice {
    /// The number from which a talk starts.
    pub seed: String,
    /// The scenes.
    pub scenes: Vec<PracticeScene>,
}

/// Something to talk about.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PracticeScene {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What happened.
    pub happened: String,
    /// Reps to talk to, for who is the customer.
    pub reps: Vec<Choice>,
    /// Customers to talk to, for who is the rep.
    pub customers: Vec<Choice>,
}

/// A talk as far as it has come.
#[derive(Debug, Clone, PartialEq)]
pub struct PracticeTalk {
    /// The scene.
    pub scene: PracticeScene,
    /// The persona's id.
    pub persona: String,
    /// Whom the person plays, in words.
    pub side: String,
    /// Who is on the other side, in a sentence or two.
    pub other: String,
    /// The number from which everything is drawn.
    pub seed: String,
    /// The moves so far, in their short form.
    pub moves: String,
    /// The language of the talk.
    pub lang: Lang,
    /// What was said, in order.
    pub turns: Vec<PracticeTurn>,
    /// What may be said next: the letter and the words.
    pub choices: Vec<Choice>,
    /// How the other side sounds, in words.
    pub mood: String,
    /// The typed line that could not be taken.
    pub said: String,
    /// What the talk brought, once it has ended.
    pub debrief: Option<PracticeDebrief>,
}

/// One line of a talk.
#[derive(Debug, Clone, PartialEq)]
pub struct PracticeTurn {
    /// Whether the person has said it.
    pub own: bool,
    /// The words.
    pub text: String,
    /// What heats the other side up.
    pub faults: Vec<PracticeFault>,
}

/// Words that heat the other side up.
#[derive(Debug, Clone, PartialEq)]
pub struct PracticeFault {
    /// The words.
    pub quote: String,
    /// Why they work against who says them.
    pub why: String,
    /// A better wording, in the language of the talk.
    pub better: Option<String>,
}

/// What a talk brought.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PracticeDebrief {
    /// How it ended, in words.
    pub end: String,
    /// What is there now: its name, and what it is.
    pub got: Vec<(String, String)>,
    /// What is not: its name, and what to say next time.
    pub missed: Vec<(String, Option<String>)>,
    /// The lines that cost.
    pub cost: Vec<PracticeFault>,
}
