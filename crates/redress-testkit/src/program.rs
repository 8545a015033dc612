//! The command line on a data folder of its own.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use crate::place;
use crate::server::Server;

/// How long one run may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Redress with a data folder, a language and nothing of the machine around it.
pub struct Redress {
    folder: TempDir,
    lang: String,
}

/// What one run of the program gave.
#[derive(Debug, Clone)]
pub struct Output {
    /// The words after the program's name.
    pub args: Vec<String>,
    /// The exit code; -1 when it was killed.
    pub code: i32,
    /// The result.
    pub stdout: String,
    /// The talk.
    pub stderr: String,
}

impl Redress {
    /// Makes an empty data folder; `lang` is the language of Redress, as `it`.
    #[must_use]
    pub fn new(lang: &str) -> Self {
        let folder = tempfile::Builder::new()
            .prefix("redress-")
            .tempdir()
            .expect("a temporary folder");
        Self {
            folder,
            lang: lang.to_owned(),
        }
    }

    /// Returns the data folder. It need not exist yet.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Returns a folder for files that belong to the test.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file that belongs to the test and returns its path.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).expect("a file can be written");
        path.to_str().expect("a path is text").to_owned()
    }

    /// Returns the program with this data folder, without the machine's language, zone and home.
    #[must_use]
    pub fn command(&self) -> Command {
        let mut command = Command::new(place::program());
        let kept: Vec<_> = ["PATH", "TMPDIR", "LD_LIBRARY_PATH"]
            .into_iter()
            .filter_map(|name| Some((name, std::env::var_os(name)?)))
            .collect();
        command
            .env_clear()
            .envs(kept)
            .env("HOME", self.folder.path())
            .env("REDRESS_DATA", self.data())
            .env("REDRESS_LANG", &self.lang)
            .env("LANG", "C.UTF-8")
            .env("TZ", "UTC")
            .env("RUST_BACKTRACE", "1")
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
        command
    }

    /// Runs a verb.
    pub fn run(&self, args: &[&str]) -> Output {
        finish(self.command(), args, None)
    }

    /// Runs a verb with something on its input.
    pub fn feed(&self, args: &[&str], input: &[u8]) -> Output {
        finish(self.command(), args, Some(input))
    }

    /// Runs a verb that has to succeed, at a moment, and returns its result.
    pub fn at(&self, now: &str, args: &[&str]) -> String {
        let args = [args, &["--now", now]].concat();
        self.run(&args).ok().stdout
    }

    /// Runs a verb that has to succeed, at a moment, and returns its JSON document.
    pub fn json(&self, now: &str, args: &[&str]) -> Value {
        let args = [args, &["--json", "--now", now]].concat();
        self.run(&args).ok().json()
    }

    /// Starts the server at a moment and waits until it says where it is.
    #[must_use]
    pub fn serve(&self, now: &str) -> Server {
        Server::start(self.command(), Some(now))
    }

    /// Starts the server in another language than this person's; without one, in none.
    #[must_use]
    pub fn serve_in(&self, lang: Option<&str>, now: &str) -> Server {
        let mut command = self.command();
        match lang {
            Some(lang) => command.env("REDRESS_LANG", lang),
            None => command.env_remove("REDRESS_LANG"),
        };
        Server::start(command, Some(now))
    }

    /// Returns everything that the case record holds, as exported, one document a case.
    ///
    /// Two equal answers mean that nothing was changed in between.
    #[must_use]
    pub fn record(&self) -> Vec<String> {
        let list = self.run(&["case", "list", "--all", "--json"]).ok().json();
        let cases = list["cases"].as_array().expect("a list of cases");
        let number = |case: &Value| {
            case["case"]
                .as_u64()
                .or(case["number"].as_u64())
                .expect("a number")
        };
        cases
            .iter()
            .map(|case| {
                self.run(&["case", "export", "--case", &number(case).to_string()])
                    .ok()
                    .stdout
            })
            .collect()
    }
}

impl Output {
    /// Returns the output of a run that ended well.
    #[track_caller]
    pub fn ok(self) -> Self {
        assert_eq!(self.code, 0, "{self}");
        self
    }

    /// Returns the output of a run that ended with this code.
    #[track_caller]
    pub fn ended(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self}");
        self
    }

    /// Returns the one JSON document on stdout, whose schema is the first.
    #[must_use]
    #[track_caller]
    pub fn json(&self) -> Value {
        let value: Value =
            serde_json::from_str(&self.stdout).unwrap_or_else(|e| panic!("no JSON ({e}): {self}"));
        let first = value.as_object().and_then(|map| map.iter().next());
        assert_eq!(
            first,
            Some((&"schema".to_owned(), &Value::from(1))),
            "{self}"
        );
        value
    }
}

impl std::fmt::Display for Output {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Output {
            args,
            code,
            stdout,
            stderr,
        } = self;
        write!(
            f,
            "redress {}\ncode {code}\n--- stdout\n{stdout}\n--- stderr\n{stderr}",
            args.join(" ")
        )
    }
}

fn finish(mut command: Command, args: &[&str], input: Option<&[u8]>) -> Output {
    command
        .args(args)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    if input.is_some() {
        command.stdin(Stdio::piped());
    }
    let mut child = command.spawn().expect("the program starts");
    let pipe = child.stdin.take();
    let input = input.map(<[u8]>::to_vec);
    let feeder = std::thread::spawn(move || {
        if let (Some(mut pipe), Some(input)) = (pipe, input) {
            // A program that does not want all of it may close its end.
            let _ = pipe.write_all(&input);
        }
    });
    let out = reader(child.stdout.take().expect("an output"));
    let err = reader(child.stderr.take().expect("an error output"));
    let status = ended(&mut child, args);
    feeder.join().expect("the input is handed on");
    Output {
        args: args.iter().map(|&arg| arg.to_owned()).collect(),
        code: status.code().unwrap_or(-1),
        stdout: out.join().expect("the output is read"),
        stderr: err.join().expect("the error output is read"),
    }
}

fn reader(mut pipe: impl std::io::Read + Send + 'static) -> std::thread::JoinHandle<String> {
    std::thread::spawn(move || {
        let mut text = String::new();
        pipe.read_to_string(&mut text)
            .expect("the program writes UTF-8");
        text
    })
}

/// Waits for the end, but not for ever: a program that hangs is a failure, not a stuck suite.
fn ended(child: &mut Child, args: &[&str]) -> ExitStatus {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().expect("the program can be asked") {
            return status;
        }
        if start.elapsed() > PATIENCE {
            let _ = child.kill();
            let _ = child.wait();
            panic!(
                "redress {} did not end in {} s",
                args.join(" "),
                PATIENCE.as_secs()
            );
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}
