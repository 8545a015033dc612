//! One run of a verb: the data, the knowledge, the clock, the language.

use std::io::{IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use redress_app::{App, AppError, By, Context, Engines, Loaded};
use redress_case::Moment;
use redress_knowledge::Knowledge;
use redress_store::SqliteStore;
use redress_tone::Lang;
use redress_words::{Args, Words};

use crate::args::Global;
use crate::failure::{Failure, Outcome, code};
use crate::out::Out;

/// What the rim read before a verb runs.
pub(crate) struct Rim {
    /// The real time, in the system's zone.
    pub(crate) now: Zoned,
    /// The language of Redress.
    pub(crate) lang: Lang,
    /// The data folder.
    pub(crate) data: PathBuf,
    /// `NO_COLOR` or a dumb terminal.
    pub(crate) no_color: bool,
}

/// One run of a verb.
pub(crate) struct Session {
    pub(crate) app: App,
    pub(crate) global: Global,
    pub(crate) rim: Rim,
    pub(crate) out: Out,
}

/// The largest text that is read from a file or stdin, in bytes.
const TEXT_LIMIT: u64 = 16 * 1024 * 1024;

/// Loads the knowledge, with the person's own folder laid over it.
pub(crate) fn engines(global: &Global, lang: Lang) -> Outcome<Engines> {
    let knowledge = match Knowledge::load(global.knowledge.as_deref()) {
        Ok(knowledge) => knowledge,
        Err(problems) => {
            let own = Engines::new(Knowledge::embedded())?;
            let lines: Vec<String> = problems
                .iter()
                .take(20)
                .map(|p| problem_text(own.words(), lang, p))
                .collect();
            return Err(Failure::Said {
                code: code::UNREADABLE,
                message: lines.join("\n"),
            });
        }
    };
    Ok(Engines::new(knowledge)?)
}

/// Says what is wrong with a knowledge file: path, line, what, and how to mend it.
pub(crate) fn problem_text(
    words: &Words,
    lang: Lang,
    problem: &redress_knowledge::Problem,
) -> String {
    let mut args = Args::new();
    for (name, value) in &problem.args {
        args.set(name, value);
    }
    let what = words.get(lang, problem.kind.message_id(), &args);
    let mend = words.get(lang, problem.kind.mend_id(), &args);
    format!("{}:{}: {what} {mend}", problem.path, problem.line)
}

impl Session {
    pub(crate) fn open(global: Global, rim: Rim, engines: Engines) -> Outcome<Session> {
        let out = Out::new(&global, rim.no_color);
        let store = SqliteStore::open(&rim.data)?;
        let random = |bytes: &mut [u8]| getrandom::fill(bytes).is_ok();
        let app = App::new(Box::new(store), engines, Box::new(random));
        let session = Session {
            app,
            global,
            rim,
            out,
        };
        session.ctx(None)?;
        Ok(session)
    }

    pub(crate) fn lang(&self) -> Lang {
        self.rim.lang
    }

    pub(crate) fn words(&self) -> &Words {
        self.app.words()
    }

    pub(crate) fn word(&self, id: &str) -> String {
        self.words().text(self.lang(), id)
    }

    pub(crate) fn phrase(&self, id: &str, args: &Args<'_>) -> String {
        self.words().get(self.lang(), id, args)
    }

    /// Returns the context of a verb: the clock given, else the real one.
    pub(crate) fn ctx(&self, case: Option<&Loaded>) -> Outcome<Context> {
        let now = match &self.global.now {
            None => self.rim.now.clone(),
            Some(text) => self.given_now(text, case)?,
        };
        Ok(Context {
            now,
            lang: self.lang(),
            actor: "owner".to_owned(),
            dry_run: self.global.dry_run,
        })
    }

    /// Returns the context in the zone of a case.
    pub(crate) fn ctx_of(&self, case: &str) -> Outcome<Context> {
        let loaded = self.app.load(case)?;
        self.ctx(Some(&loaded))
    }

    fn given_now(&self, text: &str, case: Option<&Loaded>) -> Outcome<Zoned> {
        let bad = || bad("time", text);
        if let Ok(zoned) = text.parse::<Zoned>() {
            return in_range(zoned.date(), text).map(|_| zoned);
        }
        if let Ok(instant) = text.parse::<Timestamp>() {
            let zoned = instant.to_zoned(self.zone(case));
            return in_range(zoned.date(), text).map(|_| zoned);
        }
        let civil: DateTime = match text.parse::<Date>() {
            // A day alone stands for its middle, so that no zone makes another day of it.
            Ok(date) if text.len() == 10 => date.at(12, 0, 0, 0),
            _ => text.parse().map_err(|_| bad())?,
        };
        in_range(civil.date(), text)?;
        civil.to_zoned(self.zone(case)).map_err(|_| bad())
    }

    fn zone(&self, case: Option<&Loaded>) -> TimeZone {
        let details = match case {
            Some(loaded) => loaded.state.details(),
            None => self.app.guess_details(&Context {
                now: self.rim.now.clone(),
                lang: self.lang(),
                actor: String::new(),
                dry_run: true,
            }),
        };
        let name = self.app.zone(&details);
        name.and_then(|name| TimeZone::get(&name).ok())
            .unwrap_or_else(|| self.rim.now.time_zone().clone())
    }

    /// Reads a moment: a time of today, a day, or both; without one, now.
    pub(crate) fn moment(&self, ctx: &Context, text: Option<&str>) -> Outcome<Moment> {
        let at = self.any_moment(ctx, text)?;
        if at.date() > ctx.now.date() {
            return Err(Failure::App(AppError::WrongDay {
                field: "date",
                given: at.date(),
                past: false,
            }));
        }
        Ok(at)
    }

    fn any_moment(&self, ctx: &Context, text: Option<&str>) -> Outcome<Moment> {
        let Some(text) = text else {
            return Ok(ctx.moment());
        };
        // The library reads the time out of a whole moment too; its day would be lost.
        let alone = text.chars().all(|c| c.is_ascii_digit() || c == ':');
        if alone && let Ok(time) = text.parse::<Time>() {
            let at = ctx
                .now
                .date()
                .to_datetime(time)
                .to_zoned(ctx.now.time_zone().clone());
            return at
                .map(|zoned| Moment::from(&zoned))
                .map_err(|_| bad("time", text));
        }
        if let Ok(moment) = text.parse::<Moment>() {
            return Ok(moment);
        }
        let civil: DateTime = match text.parse::<Date>() {
            // A day stands for its noon, and today before noon for now: what is told has happened.
            Ok(date) if text.len() == 10 && date == ctx.now.date() => {
                date.at(12, 0, 0, 0).min(ctx.now.datetime())
            }
            Ok(date) if text.len() == 10 => date.at(12, 0, 0, 0),
            _ => text.parse().map_err(|_| bad("time", text))?,
        };
        in_range(civil.date(), text)?;
        let zoned = civil.to_zoned(ctx.now.time_zone().clone());
        zoned
            .map(|zoned| Moment::from(&zoned))
            .map_err(|_| bad("time", text))
    }

    /// Reads a day; without one, today.
    pub(crate) fn day(&self, ctx: &Context, text: Option<&str>) -> Outcome<Date> {
        match text {
            None => Ok(ctx.now.date()),
            Some(text) => day(text),
        }
    }

    /// Reads the end of a promise: as a day, as a span, or from the words of what was promised.
    pub(crate) fn by(
        &self,
        ctx: &Context,
        case: &str,
        on: Date,
        (text_by, within): (Option<&str>, Option<&str>),
        what: &str,
    ) -> Outcome<By> {
        match (text_by, within) {
            (Some(text), _) => Ok(By::Day(day(text)?)),
            (None, Some(text)) => By::within(text).ok_or_else(|| bad("within", text)),
            (None, None) => {
                let state = self.app.load(case)?.state;
                let said = self.app.promised_in(ctx, &state, on, what)?;
                said.map(By::Day)
                    .ok_or(Failure::App(AppError::Needed { what: "by" }))
            }
        }
    }

    /// Reads a text file, or stdin for `-`.
    pub(crate) fn read(&self, path: &Path) -> Outcome<String> {
        let bytes = self.read_bytes(path, TEXT_LIMIT)?;
        String::from_utf8(bytes).map_err(|_| {
            let message = self.phrase(
                "error-file-not-text",
                &redress_words::args!["path" => path.display().to_string()],
            );
            Failure::Said {
                code: code::UNREADABLE,
                message,
            }
        })
    }

    /// Reads at most `limit` bytes of a file, or of stdin for `-`.
    pub(crate) fn read_bytes(&self, path: &Path, limit: u64) -> Outcome<Vec<u8>> {
        let shown = path.display().to_string();
        let failed = |reason: String| {
            Failure::App(AppError::File {
                path: shown.clone(),
                reason,
            })
        };
        let mut bytes = Vec::new();
        if path.as_os_str() == "-" {
            if std::io::stdin().is_terminal() {
                return Err(Failure::usage(self.word("cli-error-stdin")));
            }
            std::io::stdin()
                .lock()
                .take(limit + 1)
                .read_to_end(&mut bytes)
                .map_err(|e| failed(e.to_string()))?;
        } else {
            let file = std::fs::File::open(path).map_err(|e| self.file_error(path, &e))?;
            file.take(limit + 1)
                .read_to_end(&mut bytes)
                .map_err(|e| failed(e.to_string()))?;
        }
        if bytes.len() as u64 > limit {
            let max = format!("{} MB", limit / 1024 / 1024);
            let args = redress_words::args!["path" => shown.clone(), "max" => max];
            let message = self.phrase("cli-error-file-big", &args);
            return Err(Failure::Said {
                code: code::UNREADABLE,
                message,
            });
        }
        Ok(bytes)
    }

    /// Says that a file is not there, or cannot be read.
    pub(crate) fn file_error(&self, path: &Path, error: &std::io::Error) -> Failure {
        let args = redress_words::args!["path" => path.display().to_string()];
        if error.kind() == std::io::ErrorKind::NotFound {
            let message = self.phrase("error-file-not-found", &args);
            Failure::Said {
                code: code::NOT_FOUND,
                message,
            }
        } else {
            let message = self.phrase("error-file-unreadable", &args);
            Failure::Said {
                code: code::FAILED,
                message,
            }
        }
    }

    /// Says in one line what was written, with the next step.
    pub(crate) fn written(&self, written: &redress_app::Written, next: &str) -> Outcome {
        if self.out.is_json() {
            return self.out.json(written_json(written));
        }
        if self.out.shape == crate::out::Shape::Plain {
            return self.out.plain(&entry_rows(&written.entries));
        }
        let lines = self.written_lines(written);
        self.out
            .text(&redress_words::strip_marks(&lines.join("\n")))?;
        self.next(next);
        Ok(())
    }

    /// Returns what was written, a line an entry.
    pub(crate) fn written_lines(&self, written: &redress_app::Written) -> Vec<String> {
        let mut lines: Vec<String> = written
            .entries
            .iter()
            .map(|entry| {
                format!(
                    "{}: {}",
                    entry.seq,
                    self.app.describe(self.lang(), &entry.data)
                )
            })
            .collect();
        if self.global.dry_run {
            lines.push(self.word("cli-dry-run"));
        }
        lines
    }

    /// Says the next step beside the result.
    pub(crate) fn next(&self, command: &str) {
        if !command.is_empty() && !self.global.dry_run {
            let args = redress_words::args!["command" => command];
            self.out.say(&self.phrase("cli-next-command", &args));
        }
    }
}

/// Returns the entries of a write as the contract has them: the first one at the top.
pub(crate) fn written_json(written: &redress_app::Written) -> serde_json::Value {
    let mut value = match written.entries.first() {
        Some(entry) => serde_json::json!(entry),
        None => serde_json::json!({ "case": written.loaded.number }),
    };
    if let Some(map) = value.as_object_mut() {
        map.insert("case_id".to_owned(), serde_json::json!(written.loaded.case));
        if written.entries.len() > 1 {
            map.insert("entries".to_owned(), serde_json::json!(written.entries));
        }
    }
    value
}

/// An error of the terminal.
pub(crate) fn failed_io(error: &std::io::Error) -> Failure {
    Failure::App(AppError::File {
        path: "stdout".to_owned(),
        reason: error.to_string(),
    })
}

pub(crate) fn bad(field: &'static str, given: &str) -> Failure {
    Failure::App(AppError::BadValue {
        field,
        given: given.chars().take(60).collect(),
    })
}

fn in_range(date: Date, text: &str) -> Outcome<Date> {
    if (1900..=2200).contains(&date.year()) {
        Ok(date)
    } else {
        Err(bad("time", text))
    }
}

/// Reads a day, `2026-04-02`.
pub(crate) fn day(text: &str) -> Outcome<Date> {
    let date: Date = text.parse().map_err(|_| bad("date", text))?;
    if (1900..=2200).contains(&date.year()) && text.len() == 10 {
        Ok(date)
    } else {
        Err(bad("date", text))
    }
}

/// Lists entries as `--plain` prints them: case, place, id, kind and hash.
pub(crate) fn entry_rows<'a>(
    entries: impl IntoIterator<Item = &'a redress_app::WrittenEntry>,
) -> Vec<Vec<String>> {
    entries
        .into_iter()
        .map(|entry| {
            vec![
                entry.case.to_string(),
                entry.seq.to_string(),
                entry.id.to_string(),
                entry.data.kind().to_owned(),
                entry.hash.clone(),
            ]
        })
        .collect()
}
