//! `practice`: a talk that is rehearsed, line by line; nothing of it is kept.

use std::io::{BufRead as _, IsTerminal as _};

use redress_app::{PracticeAsk, PracticeScene};
use redress_coach::Side;
use redress_coach::practice::{Debrief, Fault, MAX_MOVES, Move, Setup, Talk, Turn, Who};
use redress_words::{args, strip_marks};
use serde_json::{Value, json};

use crate::args::{Practice, PracticeVerb, SideArg};
use crate::failure::{Failure, Outcome};
use crate::session::Session;

pub(super) fn run(session: &Session, practice: &Practice) -> Outcome {
    match practice.verb {
        Some(PracticeVerb::List) => list(session),
        None => talk(session, practice),
    }
}

fn list(session: &Session) -> Outcome {
    let scenes = session.app.practice_scenes(session.lang())?;
    if session.out.is_json() {
        return session.out.json(json!({ "scenes": scenes }));
    }
    if session.global.plain {
        let rows = scenes.iter().flat_map(|scene| {
            let row = |persona: &redress_app::PracticePersona| {
                vec![
                    scene.id.clone(),
                    persona.id.clone(),
                    side_name(persona.side).to_owned(),
                    scene.title.clone(),
                    persona.name.clone(),
                ]
            };
            scene.personas.iter().map(row).collect::<Vec<_>>()
        });
        return session.out.plain(&rows.collect::<Vec<_>>());
    }
    let mut lines = Vec::new();
    for scene in &scenes {
        lines.push(format!("{}  {}", session.out.bold(&scene.id), scene.title));
        lines.push(format!("   {}", scene.happened));
        for persona in &scene.personas {
            let side = session.word(&format!("practice-as-{}", side_name(persona.side)));
            lines.push(format!("   {}  {}. {side}", persona.id, persona.name));
        }
    }
    session.out.text(&strip_marks(&lines.join("\n")))
}

const fn side_name(side: Side) -> &'static str {
    match side {
        Side::Customer => "customer",
        Side::Rep => "rep",
    }
}

fn talk(session: &Session, practice: &Practice) -> Outcome {
    let seed = match practice.seed {
        Some(seed) => seed,
        None => session.app.practice_seed()?,
    };
    let ask = PracticeAsk {
        scene: practice.scene.as_deref(),
        persona: practice.persona.as_deref(),
        side: practice.side.map(|side| match side {
            SideArg::Customer => Side::Customer,
            SideArg::Rep => Side::Rep,
        }),
        seed,
        lang: practice.lang,
    };
    let setup = session.app.practice_setup(&session.ctx(None)?, &ask)?;
    let scene = session.app.practice_scene(&setup.scene, session.lang())?;
    let mut stage = Stage {
        session,
        setup,
        scene,
        moves: Vec::new(),
        shown: 0,
        printed: String::new(),
    };
    stage.begin()?;
    stage.play()
}

/// A talk in the terminal.
struct Stage<'a> {
    session: &'a Session,
    setup: Setup,
    scene: PracticeScene,
    moves: Vec<Move>,
    shown: usize,
    printed: String,
}

impl Stage<'_> {
    fn begin(&mut self) -> Outcome {
        let (session, setup) = (self.session, self.setup.clone());
        let persona = self.scene.personas.iter().find(|p| p.id == setup.persona);
        let side = persona.map_or("customer", |persona| side_name(persona.side));
        if session.out.is_json() {
            let about = json!({
                "scene": setup.scene,
                "persona": setup.persona,
                "as": side,
                "seed": setup.seed,
                "lang": setup.lang.code(),
                "happened": self.scene.happened,
                "goal": self.scene.goal,
            });
            return self.json(about);
        }
        let mut lines = vec![
            session.out.bold(&self.scene.title),
            self.scene.happened.clone(),
            session.word(&format!("practice-as-{side}")),
        ];
        if let Some(persona) = persona {
            let who = args!["name" => &persona.name, "about" => &persona.about];
            lines.push(session.phrase("practice-other", &who));
        }
        let seed = setup.seed.to_string();
        lines.push(session.phrase("practice-seed", &args!["seed" => &seed]));
        self.print(&lines.join("\n"))
    }

    /// Prints what comes next; a file holds the whole talk.
    fn print(&mut self, text: &str) -> Outcome {
        let text = strip_marks(text);
        if self.session.global.output.is_none() {
            return self.session.out.text(&text);
        }
        self.printed.push_str(&text);
        self.printed.push('\n');
        self.session.out.text(&self.printed)
    }

    fn play(&mut self) -> Outcome {
        let mut talk = self.session.app.practice_talk(&self.setup, &self.moves)?;
        self.show(&talk)?;
        let stdin = std::io::stdin();
        let prompt = stdin.is_terminal();
        if self.session.global.no_input {
            return Ok(());
        }
        if prompt {
            self.keys();
        }
        for line in stdin.lock().lines() {
            let Ok(line) = line else { break };
            let line = line.trim();
            if matches!(line, "q" | "quit") {
                // Whoever leaves sees what the talk brought up to here.
                self.moves.push(Move::HANGS_UP);
                talk = self.session.app.practice_talk(&self.setup, &self.moves)?;
                self.show(&talk)?;
                break;
            }
            if line == "?" {
                self.keys();
                continue;
            }
            let step = match self.read(line, &talk) {
                Ok(Some(step)) => step,
                Ok(None) => continue,
                Err(failure) if !prompt => return Err(failure),
                Err(failure) => {
                    let told = failure.message(self.session.words(), self.session.lang());
                    self.session.out.say(&told);
                    continue;
                }
            };
            self.moves.push(step);
            talk = self.session.app.practice_talk(&self.setup, &self.moves)?;
            self.show(&talk)?;
            if talk.end.is_some() || self.moves.len() >= MAX_MOVES {
                break;
            }
        }
        self.again();
        Ok(())
    }

    /// Says what may be typed.
    fn keys(&self) {
        self.session.out.say(&self.session.word("practice-keys"));
    }

    /// Reads a line: a number chooses, any other text is said, nothing is passed over.
    fn read(&self, line: &str, talk: &Talk) -> Outcome<Option<Move>> {
        let number = !line.is_empty() && line.chars().all(|c| c.is_ascii_digit());
        if !number {
            return Ok(Move::said(line));
        }
        let place = line.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
        let choice = place.and_then(|place| talk.choices.get(place));
        choice
            .map(|choice| Some(Move::Choice(choice.key)))
            .ok_or_else(|| {
                let given: String = line.chars().take(20).collect();
                let values = args!["given" => &given, "count" => talk.choices.len()];
                Failure::usage(self.session.phrase("practice-no-choice", &values))
            })
    }

    fn show(&mut self, talk: &Talk) -> Outcome {
        if self.session.out.is_json() {
            return self.show_json(talk);
        }
        let mut lines = Vec::new();
        for turn in talk.turns.iter().skip(self.shown) {
            lines.extend(self.turn(turn));
        }
        self.shown = talk.turns.len();
        if talk.end.is_none() {
            let mood = format!("practice-mood-{}", talk.mood.name());
            lines.push(format!("   ({})", self.session.word(&mood)));
        }
        for (at, choice) in talk.choices.iter().enumerate() {
            lines.push(format!("{}  {}", at + 1, choice.text));
        }
        if let (Some(end), Some(debrief)) = (talk.end, &talk.debrief) {
            lines.push(String::new());
            let ended = self.session.word(&format!("practice-end-{}", end.name()));
            lines.push(self.session.out.bold(&ended));
            lines.extend(self.debrief(debrief));
        }
        self.print(&lines.join("\n"))
    }

    fn turn(&self, turn: &Turn) -> Vec<String> {
        let who = match turn.who {
            Who::You => "practice-you",
            Who::Other => "practice-they",
        };
        let text = args!["text" => &turn.text];
        let mut lines = vec![self.session.phrase(who, &text)];
        for fault in &turn.faults {
            lines.extend(self.fault(fault));
        }
        lines
    }

    fn fault(&self, fault: &Fault) -> Vec<String> {
        let quote = args!["quote" => &fault.quote];
        let mut lines = vec![
            format!("   {}", self.session.phrase("practice-heats", &quote)),
            format!("   {}", fault.why),
        ];
        if let Some(better) = &fault.better {
            let better = self
                .session
                .phrase("practice-better", &args!["text" => better]);
            lines.push(format!("   {better}"));
        }
        lines
    }

    fn debrief(&self, debrief: &Debrief) -> Vec<String> {
        let session = self.session;
        let mut lines = Vec::new();
        let item = |name: &str| session.word(&format!("practice-item-{name}"));
        if !debrief.got.is_empty() {
            lines.push(session.word("practice-got"));
        }
        for got in &debrief.got {
            lines.push(format!("   {}: {}", item(got.item.name()), got.value));
        }
        if !debrief.missed.is_empty() {
            lines.push(session.word("practice-missed"));
        }
        for missed in &debrief.missed {
            lines.push(format!("   {}", item(missed.item.name())));
            if let Some(say) = &missed.say {
                let next = session.phrase("practice-next-time", &args!["text" => say]);
                lines.push(format!("      {next}"));
            }
        }
        if !debrief.cost.is_empty() {
            lines.push(session.word("practice-cost"));
        }
        for fault in &debrief.cost {
            lines.push(format!("   {}", fault.said));
            lines.extend(self.fault(fault).into_iter().skip(1));
        }
        lines
    }

    fn show_json(&mut self, talk: &Talk) -> Outcome {
        for (at, turn) in talk.turns.iter().enumerate().skip(self.shown) {
            let mut value = json!(turn);
            if let Some(map) = value.as_object_mut() {
                map.insert("turn".to_owned(), json!(at + 1));
                if at + 1 == talk.turns.len() {
                    map.insert("mood".to_owned(), json!(talk.mood));
                    let texts: Vec<&String> = talk.choices.iter().map(|c| &c.text).collect();
                    map.insert("choices".to_owned(), json!(texts));
                }
            }
            self.json(value)?;
        }
        self.shown = talk.turns.len();
        if let (Some(end), Some(debrief)) = (talk.end, &talk.debrief) {
            self.json(json!({ "end": end, "debrief": debrief }))?;
        }
        Ok(())
    }

    /// Prints one line of JSON, `"schema": 1` first.
    fn json(&mut self, value: Value) -> Outcome {
        let mut line = json!({ "schema": 1 });
        if let (Some(target), Value::Object(map)) = (line.as_object_mut(), value) {
            target.extend(map);
        }
        self.print(&line.to_string())
    }

    fn again(&self) {
        let command = format!(
            "redress practice {} --persona {} --seed {}",
            self.setup.scene, self.setup.persona, self.setup.seed
        );
        let text = self
            .session
            .phrase("practice-again", &args!["command" => &command]);
        self.session.out.say(&text);
    }
}
