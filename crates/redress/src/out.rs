//! Where results go: stdout or a file, as text, lines or JSON; talk goes to stderr.

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::args::{Color, Global};
use crate::failure::{Failure, Outcome, code};

/// How a result is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Text,
    Plain,
    Json,
}

/// The way out of one run.
pub(crate) struct Out {
    pub(crate) shape: Shape,
    output: Option<PathBuf>,
    quiet: bool,
    color: bool,
}

impl Out {
    pub(crate) fn new(global: &Global, no_color: bool) -> Out {
        let shape = if global.json {
            Shape::Json
        } else if global.plain {
            Shape::Plain
        } else {
            Shape::Text
        };
        let color = match global.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => !no_color && global.output.is_none() && std::io::stdout().is_terminal(),
        };
        let output = global.output.clone().filter(|path| path.as_os_str() != "-");
        Out {
            shape,
            output,
            quiet: global.quiet,
            color: color && shape == Shape::Text,
        }
    }

    pub(crate) fn is_json(&self) -> bool {
        self.shape == Shape::Json
    }

    /// Returns bold text where colour is wanted.
    pub(crate) fn bold(&self, text: &str) -> String {
        if self.color {
            format!("\u{1b}[1m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }

    /// Writes a whole result: a file is there whole or not at all.
    pub(crate) fn bytes(&self, bytes: &[u8]) -> Outcome {
        let failed = |path: String, error: &std::io::Error| {
            Failure::App(redress_app::AppError::File {
                path,
                reason: error.to_string(),
            })
        };
        match &self.output {
            Some(path) => {
                let shown = path.display().to_string();
                let folder = path.parent().filter(|p| !p.as_os_str().is_empty());
                let name = path
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned();
                let beside = folder
                    .map_or_else(PathBuf::new, PathBuf::from)
                    .join(format!(".{name}.part"));
                let write = || -> std::io::Result<()> {
                    let mut file = std::fs::File::create(&beside)?;
                    file.write_all(bytes)?;
                    file.sync_all()?;
                    std::fs::rename(&beside, path)
                };
                write().map_err(|error| {
                    // A half-written neighbour is of no use to anybody.
                    let _ = std::fs::remove_file(&beside);
                    failed(shown, &error)
                })
            }
            None => {
                let mut stdout = std::io::stdout().lock();
                match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
                    // A reader such as `head` that has seen enough is no failure.
                    Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => {
                        Err(Failure::Said {
                            code: 0,
                            message: String::new(),
                        })
                    }
                    Err(error) => Err(failed("stdout".to_owned(), &error)),
                    Ok(()) => Ok(()),
                }
            }
        }
    }

    pub(crate) fn text(&self, text: &str) -> Outcome {
        let mut text = text.to_owned();
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        self.bytes(text.as_bytes())
    }

    /// Prints one JSON document, `"schema": 1` first, without direction marks.
    pub(crate) fn json(&self, value: Value) -> Outcome {
        let mut document = json!({ "schema": 1 });
        if let (Some(target), Value::Object(map)) = (document.as_object_mut(), value) {
            target.extend(map.into_iter().filter(|(key, _)| key != "schema"));
        }
        let text = serde_json::to_string_pretty(&document).map_err(|e| Failure::Said {
            code: code::FAILED,
            message: e.to_string(),
        })?;
        self.text(&redress_words::strip_marks(&text))
    }

    /// Prints one record a line, tab-separated; tabs and breaks inside become blanks.
    pub(crate) fn plain(&self, rows: &[Vec<String>]) -> Outcome {
        let clean = |cell: &String| -> String {
            let cell = redress_words::strip_marks(cell);
            cell.chars()
                .map(|c| if c.is_control() { ' ' } else { c })
                .collect()
        };
        let lines: Vec<String> = rows
            .iter()
            .map(|row| row.iter().map(clean).collect::<Vec<_>>().join("\t"))
            .collect();
        self.text(&lines.join("\n"))
    }

    /// Says something beside the result, unless asked to be quiet.
    pub(crate) fn say(&self, text: &str) {
        if !self.quiet && !text.is_empty() {
            let _ = writeln!(std::io::stderr(), "{}", redress_words::strip_marks(text));
        }
    }
}
