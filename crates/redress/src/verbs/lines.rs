//! `--jsonl`: one object a line in, one a line out, in the same order, on all cores.
//!
//! A line that cannot be read is answered in its place and the work goes on; the exit code tells
//! of it. What waits in memory is bounded: so many batches for each core, each a handful of lines.

use std::io::{BufRead, BufReader, BufWriter, ErrorKind, IsTerminal as _, Read as _, Write};
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use redress_app::AppError;
use redress_words::{args, strip_marks};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::progress::Progress;
use crate::failure::{Failure, Outcome, code};
use crate::session::Session;

/// The longest line that is read, in bytes.
const LINE_LIMIT: u64 = 16 * 1024 * 1024;
/// A batch is handed on when it has so many lines, or so many bytes, or nothing more waits.
const BATCH_LINES: usize = 64;
const BATCH_BYTES: usize = 64 * 1024;

/// What a line came to.
pub(super) struct Answer {
    /// The object that is written.
    pub(super) value: Value,
    /// Whether a check found something in it.
    pub(super) found: bool,
}

/// A line as it was read, by its number from 1; nothing where it is too long.
type Line = (u64, Option<Vec<u8>>);

/// Lines that one core answers together, and where their answers go.
struct Batch {
    lines: Vec<Line>,
    to: SyncSender<Vec<Answered>>,
}

/// A line that was answered.
struct Answered {
    text: String,
    found: bool,
    broken: bool,
}

/// What was written in all.
#[derive(Default)]
struct Sum {
    found: bool,
    broken: u64,
}

/// Answers every line of stdin that is not blank.
pub(super) fn run<T, F>(session: &Session, answer: F) -> Outcome
where
    T: DeserializeOwned,
    F: Fn(T) -> Outcome<Answer> + Sync,
{
    if std::io::stdin().is_terminal() {
        return Err(Failure::usage(session.word("cli-error-stdin")));
    }
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let (jobs, work) = sync_channel::<Batch>(cores * 2);
    let (order, answers) = sync_channel(cores * 4);
    let work = Mutex::new(work);
    let sum = std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                while let Some(batch) = next(&work) {
                    let lines = batch.lines.iter();
                    let done = lines.map(|line| one(session, &answer, line)).collect();
                    // Where nobody waits for it any more, the rest is of no use either.
                    let _ = batch.to.send(done);
                }
            });
        }
        let writer = scope.spawn(move || write_all(session, &answers));
        let input = BufReader::with_capacity(BATCH_BYTES, std::io::stdin().lock());
        let read = read_all(input, &jobs, &order);
        drop((jobs, order));
        let written = writer.join().unwrap_or_else(|_| Ok(Sum::default()))?;
        read.map_err(|error| file_error("stdin", &error))?;
        Ok::<Sum, Failure>(written)
    })?;
    if sum.broken > 0 {
        let message = session.phrase("cli-error-jsonl", &args!["count" => sum.broken]);
        return Err(Failure::Said {
            code: code::UNREADABLE,
            message,
        });
    }
    if sum.found {
        Err(Failure::Found)
    } else {
        Ok(())
    }
}

fn file_error(path: &str, error: &std::io::Error) -> Failure {
    Failure::App(AppError::File {
        path: path.to_owned(),
        reason: error.to_string(),
    })
}

fn next(work: &Mutex<Receiver<Batch>>) -> Option<Batch> {
    work.lock().ok()?.recv().ok()
}

/// Reads lines into batches. A batch never waits for a line that is not there yet.
fn read_all<R: std::io::Read>(
    mut input: BufReader<R>,
    jobs: &SyncSender<Batch>,
    order: &SyncSender<Receiver<Vec<Answered>>>,
) -> std::io::Result<()> {
    let mut number = 0;
    let mut lines: Vec<Line> = Vec::new();
    let mut bytes = 0;
    loop {
        let line = read_line(&mut input)?;
        let ended = line.is_none();
        if let Some(line) = line {
            number += 1;
            let blank = line
                .as_ref()
                .is_some_and(|line| line.trim_ascii().is_empty());
            if !blank {
                bytes += line.as_ref().map_or(0, Vec::len);
                lines.push((number, line));
            }
        }
        let more = !ended && input.buffer().contains(&b'\n');
        let full = lines.len() >= BATCH_LINES || bytes >= BATCH_BYTES;
        if !lines.is_empty() && (full || !more) {
            let (to, from) = sync_channel(1);
            let batch = Batch {
                lines: std::mem::take(&mut lines),
                to,
            };
            bytes = 0;
            // Where nobody writes any more, nothing more needs to be read.
            if order.send(from).is_err() || jobs.send(batch).is_err() {
                return Ok(());
            }
        }
        if ended {
            return Ok(());
        }
    }
}

/// Reads a line; inside, nothing where it is too long. Outside, nothing at the end.
fn read_line(input: &mut impl BufRead) -> std::io::Result<Option<Option<Vec<u8>>>> {
    let mut line = Vec::new();
    let got = input.take(LINE_LIMIT + 1).read_until(b'\n', &mut line)?;
    if got == 0 {
        return Ok(None);
    }
    if line.last() == Some(&b'\n') || got as u64 <= LINE_LIMIT {
        return Ok(Some(Some(line)));
    }
    // What is left of the line is passed over in pieces.
    loop {
        line.clear();
        let got = input.take(LINE_LIMIT).read_until(b'\n', &mut line)?;
        if got == 0 || line.last() == Some(&b'\n') {
            return Ok(Some(None));
        }
    }
}

fn one<T: DeserializeOwned>(
    session: &Session,
    answer: impl Fn(T) -> Outcome<Answer>,
    (number, line): &Line,
) -> Answered {
    let Some(line) = line else {
        let max = format!("{} MB", LINE_LIMIT / 1024 / 1024);
        let message = session.phrase("cli-error-line-long", &args!["max" => max]);
        return broken(*number, None, "too-long", None, &message);
    };
    let read: Result<T, _> = serde_json::from_slice(line);
    let id = || {
        let value: Value = serde_json::from_slice(line).ok()?;
        value.get("id").filter(|id| !id.is_null()).cloned()
    };
    let Ok(read) = read else {
        let message = session.word("cli-error-line");
        return broken(*number, id(), "unreadable", None, &message);
    };
    match answer(read) {
        Ok(Answer { value, found }) => Answered {
            text: value.to_string(),
            found,
            broken: false,
        },
        Err(failure) => {
            let (code, field) = match &failure {
                Failure::App(AppError::BadValue { field, .. }) => ("bad-value", Some(*field)),
                _ => ("failed", None),
            };
            let message = failure.message(session.words(), session.lang());
            broken(*number, id(), code, field, &message)
        }
    }
}

/// Answers a line in its place with what is wrong with it.
fn broken(
    number: u64,
    id: Option<Value>,
    code: &str,
    field: Option<&str>,
    message: &str,
) -> Answered {
    let error = json!({ "code": code, "field": field, "message": strip_marks(message) });
    let mut value = json!({ "schema": 1, "id": id, "line": number, "error": error });
    drop_nulls(&mut value);
    Answered {
        text: value.to_string(),
        found: false,
        broken: true,
    }
}

/// Takes out what does not apply.
pub(super) fn drop_nulls(value: &mut Value) {
    if let Some(map) = value.as_object_mut() {
        map.retain(|_, field| !field.is_null());
        for field in map.values_mut() {
            drop_nulls(field);
        }
    }
}

/// Writes the answers in the order of the lines.
fn write_all(session: &Session, answers: &Receiver<Receiver<Vec<Answered>>>) -> Outcome<Sum> {
    let mut sink = Sink::open(session)?;
    let mut progress = Progress::of_messages(session, None);
    let mut sum = Sum::default();
    while let Ok(batch) = answers.recv() {
        let Ok(batch) = batch.recv() else {
            break;
        };
        progress.more(batch.len() as u64);
        for answered in batch {
            sum.found |= answered.found;
            sum.broken += u64::from(answered.broken);
            if !sink.line(&answered.text)? {
                return Ok(sum);
            }
        }
        if !sink.flush()? {
            return Ok(sum);
        }
    }
    sink.close()?;
    Ok(sum)
}

/// Where the answers go: stdout, or a file that is there whole or not at all.
struct Sink {
    to: Box<dyn Write>,
    shown: String,
    /// The neighbour that is written, and the name that it gets.
    file: Option<(PathBuf, PathBuf)>,
}

impl Sink {
    fn open(session: &Session) -> Outcome<Sink> {
        let path = session.global.output.clone();
        let Some(path) = path.filter(|path| path.as_os_str() != "-") else {
            return Ok(Sink {
                to: Box::new(BufWriter::new(std::io::stdout())),
                shown: "stdout".to_owned(),
                file: None,
            });
        };
        let shown = path.display().to_string();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let beside = path.with_file_name(format!(".{name}.part"));
        let file = std::fs::File::create(&beside).map_err(|e| file_error(&shown, &e))?;
        Ok(Sink {
            to: Box::new(BufWriter::new(file)),
            shown,
            file: Some((beside, path)),
        })
    }

    /// Writes a line; says whether anybody still reads.
    fn line(&mut self, text: &str) -> Outcome<bool> {
        let wrote = writeln!(self.to, "{text}");
        self.went(wrote)
    }

    fn flush(&mut self) -> Outcome<bool> {
        let wrote = self.to.flush();
        self.went(wrote)
    }

    /// A reader such as `head` that has seen enough is no failure.
    fn went(&self, wrote: std::io::Result<()>) -> Outcome<bool> {
        match wrote {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(false),
            Err(error) => Err(file_error(&self.shown, &error)),
        }
    }

    fn close(mut self) -> Outcome {
        self.flush()?;
        if let Some((beside, path)) = self.file.take() {
            std::fs::rename(&beside, &path).map_err(|e| file_error(&self.shown, &e))?;
        }
        Ok(())
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        if let Some((beside, _)) = &self.file {
            // A half-written neighbour is of no use to anybody.
            let _ = std::fs::remove_file(beside);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_numbered_and_batched_and_one_that_is_too_long_is_passed_over() {
        let long = vec![b'x'; usize::try_from(LINE_LIMIT).unwrap() + 10];
        let input = [b"a\n\n".as_slice(), &long, b"\nb\nc"].concat();
        let (jobs, work) = sync_channel(16);
        let (order, answers) = sync_channel(16);
        read_all(BufReader::new(input.as_slice()), &jobs, &order).unwrap();
        drop((jobs, order));
        let lines: Vec<(u64, Option<String>)> = work
            .iter()
            .flat_map(|batch| batch.lines)
            .map(|(number, line)| (number, line.map(|line| String::from_utf8(line).unwrap())))
            .collect();
        let text = |text: &str| Some(text.to_owned());
        assert_eq!(
            lines,
            [
                (1, text("a\n")),
                (3, None),
                (4, text("b\n")),
                (5, text("c"))
            ]
        );
        assert!(answers.iter().count() > 0);
    }

    #[test]
    fn nobody_waits_for_a_line_that_is_not_there_yet() {
        // A reader that gives one line a time, as a person does who types.
        struct Slow(Vec<&'static [u8]>);
        impl std::io::Read for Slow {
            fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
                if self.0.is_empty() {
                    return Ok(0);
                }
                let piece = self.0.remove(0);
                to[..piece.len()].copy_from_slice(piece);
                Ok(piece.len())
            }
        }
        let (jobs, work) = sync_channel(16);
        let (order, _answers) = sync_channel(16);
        let slow = Slow(vec![b"a\n", b"b\nc\n", b"d"]);
        read_all(BufReader::new(slow), &jobs, &order).unwrap();
        drop(jobs);
        let sizes: Vec<usize> = work.iter().map(|batch| batch.lines.len()).collect();
        assert_eq!(sizes, [1, 2, 1]);
    }
}
