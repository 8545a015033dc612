//! A call on the whole terminal: the sentence to say, what they say, and the log.
//!
//! It asks the same [`Desk`] as the page of a call and sends the same presses, so both keep one
//! record and say the same words. [`model`] turns keys into presses, [`draw`] makes the lines of
//! the screen; neither reads a clock or the terminal. This file does, and nothing else here.

mod draw;
mod fields;
mod menu;
mod model;

use std::io::IsTerminal as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Zoned;
use ratatui::DefaultTerminal;
use ratatui::crossterm::event::{self, DisableBracketedPaste, EnableBracketedPaste, Event};
use ratatui::crossterm::execute;
use redress_app::NewCall;
use redress_tone::Lang;
use redress_web::forms::Press;
use redress_web::verbs::AppDesk;
use redress_web::{At, CallRef, Desk, DeskError};
use redress_words::{Words, args};

use crate::failure::{Failure, Outcome, code};
use crate::out::Shape;
use crate::session::{Session, failed_io};
use crate::verbs::call;
use fields::Typing;
use model::{Screen, Step};

/// Says whether a call can be shown on the whole terminal: a person sits before it, and what is
/// done is meant to be kept.
pub(crate) fn fits(session: &Session) -> bool {
    std::io::stdin().is_terminal()
        && std::io::stdout().is_terminal()
        && session.out.shape == Shape::Text
        && session.global.output.is_none()
        && !session.global.dry_run
        && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}

/// Runs a call on the whole terminal until it has ended or the person leaves it.
pub(crate) fn run(session: Session, case: Option<&str>, new: &NewCall) -> Outcome {
    let (start, number, contact) = call::begin(&session, case, new)?;
    let settings = session.rim.data.join("settings.json");
    let (lang, app) = (session.rim.lang, Arc::new(session.app));
    let out = session.out;
    let talk = Talk {
        desk: &AppDesk::new(Arc::clone(&app), settings),
        words: app.words(),
        lang,
        begun: Instant::now(),
        start: start.now,
        call: CallRef {
            case: redress_web::Case::try_from(number).unwrap_or(redress_web::Case::MAX),
            call: contact.to_string(),
        },
    };
    let ended = on_terminal(|terminal| talk.run(terminal))?;
    let command = if ended {
        format!("redress letter new --case {number} --kind recap")
    } else {
        format!("redress call --case {number}")
    };
    let next = args!["command" => command];
    out.text(&redress_words::strip_marks(&app.words().get(
        lang,
        "cli-next-command",
        &next,
    )))
}

/// Takes the terminal over, and gives it back whatever happens.
fn on_terminal<T>(run: impl FnOnce(&mut DefaultTerminal) -> Outcome<T>) -> Outcome<T> {
    let mut terminal = ratatui::try_init().map_err(|error| failed_io(&error))?;
    // Pasted text must not act as keys; a terminal that cannot tell goes on without.
    let _ = execute!(std::io::stdout(), EnableBracketedPaste);
    let done = run(&mut terminal);
    let _ = execute!(std::io::stdout(), DisableBracketedPaste);
    let restored = ratatui::try_restore().map_err(|error| failed_io(&error));
    let done = done?;
    restored.map(|()| done)
}

/// What is known while the screen stands.
struct Talk<'a> {
    desk: &'a dyn Desk,
    words: &'a Words,
    lang: Lang,
    begun: Instant,
    start: Zoned,
    call: CallRef,
}

impl Talk<'_> {
    /// Shows the call until it has ended (`true`) or the person leaves it (`false`).
    fn run(&self, terminal: &mut DefaultTerminal) -> Outcome<bool> {
        let mut screen = Screen::default();
        let mut last = None;
        loop {
            let at = self.at()?;
            match self.desk.call(&at, &self.call) {
                Ok(Some(view)) => last = Some(view),
                // Another window ended the call: what was being typed is kept as a note.
                Ok(None) => {
                    if let Some(text) = screen.typing.as_ref().and_then(Typing::text) {
                        let kept = self.desk.press(&at, &self.call, &Press::Note(text));
                        kept.map_err(|error| Failure::Said {
                            code: code::FAILED,
                            message: self.told(&error),
                        })?;
                    }
                    return Ok(true);
                }
                // The page of the browser may be writing: what was shown stands until it is done.
                Err(error) => screen.notice = Some(self.told(&error)),
            }
            let Some(view) = &last else {
                return Err(Failure::Said {
                    code: code::FAILED,
                    message: screen.notice.unwrap_or_default(),
                });
            };
            let look = draw::Look {
                words: self.words,
                lang: self.lang,
                now: &at.now,
            };
            terminal
                .draw(|frame| draw::draw(frame, &look, view, &screen))
                .map_err(|error| failed_io(&error))?;
            // The clocks go on without a key.
            if !event::poll(Duration::from_millis(500)).map_err(|error| failed_io(&error))? {
                continue;
            }
            let step = match event::read().map_err(|error| failed_io(&error))? {
                Event::Key(key) if key.is_press() => screen.key(self.words, self.lang, view, key),
                Event::Paste(text) => screen.paste(&text),
                _ => Step::Stay,
            };
            if matches!(step, Step::Leave) {
                return Ok(false);
            }
            // A look-up takes a moment: the screen says so before it begins.
            if matches!(step, Step::Find(_)) {
                screen.notice = Some(self.words.text(self.lang, "screen-looking"));
                terminal
                    .draw(|frame| draw::draw(frame, &look, view, &screen))
                    .map_err(|error| failed_io(&error))?;
                screen.notice = None;
            }
            self.take(&mut screen, step)?;
        }
    }

    /// The clock: the moment given at the start, and what has passed since.
    fn at(&self) -> Outcome<At> {
        let passed = jiff::SignedDuration::try_from(self.begun.elapsed()).unwrap_or_default();
        let now = self.start.checked_add(passed);
        let now =
            now.map_err(|error| Failure::App(redress_app::AppError::Count(error.to_string())))?;
        Ok(At {
            now,
            lang: self.lang,
        })
    }

    /// Does what a key asks for. What was typed stays where it cannot be done.
    fn take(&self, screen: &mut Screen, step: Step) -> Outcome {
        let at = self.at()?;
        let done = match step {
            Step::Stay | Step::Leave => return Ok(()),
            Step::Press(form) => match form.read() {
                Ok(press) => match self.desk.press(&at, &self.call, &press) {
                    Ok(lines) if lines.is_empty() => Ok(()),
                    Ok(lines) => {
                        screen.show_found(self.words, self.lang, lines);
                        return Ok(());
                    }
                    Err(error) => Err(error),
                },
                Err(unread) => {
                    let first = unread
                        .first()
                        .map_or("page-error-key", |found| found.message);
                    screen.notice = Some(self.words.text(self.lang, first));
                    return Ok(());
                }
            },
            Step::Find(heard) => match self.desk.find_line(&at, &self.call, &heard) {
                Ok(found) => {
                    screen.show_found(self.words, self.lang, found);
                    return Ok(());
                }
                Err(error) => Err(error),
            },
            Step::Place(at_counter) => self.desk.place_call(&at, &self.call, at_counter),
            Step::Lang(lang) => self.desk.call_lang(&at, &self.call, lang),
        };
        match done {
            Ok(()) => screen.close(),
            Err(error) => screen.notice = Some(self.told(&error)),
        }
        Ok(())
    }

    fn told(&self, error: &DeskError) -> String {
        match error {
            DeskError::NotFound => self.words.text(self.lang, "page-error-key"),
            DeskError::Busy => self.words.text(self.lang, "error-busy"),
            DeskError::Refused(fields) => fields
                .iter()
                .map(|field| field.text.as_str())
                .collect::<Vec<_>>()
                .join(" "),
            DeskError::Failed(text) => text.clone(),
        }
    }
}
