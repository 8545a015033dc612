//! The server as a child process, and plain requests to it without a browser.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// How long a server may take to say where it is.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running server; ended when dropped.
pub struct Server {
    child: Child,
    /// The address with the token that works once.
    pub url: String,
    /// The port.
    pub port: u16,
    /// How long it took from the start of the program to its address.
    pub started_in: Duration,
}

/// What the server answered to a plain request.
#[derive(Debug, Clone)]
pub struct Page {
    /// The status.
    pub status: u16,
    /// The head, as sent.
    pub head: String,
    /// The body.
    pub body: String,
}

impl Server {
    /// Starts `command serve` on a free port.
    #[must_use]
    pub fn start(mut command: Command, now: Option<&str>) -> Self {
        let port = free_port();
        command.args(["serve", "--no-open", "--port", &port.to_string()]);
        if let Some(now) = now {
            command.args(["--now", now]);
        }
        let start = Instant::now();
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let (line, lines) = mpsc::channel();
        let out = child.stdout.take().expect("the server has an output");
        // The thread reads to the end, so that the server never waits for a full pipe.
        std::thread::spawn(move || {
            for text in BufReader::new(out).lines().map_while(Result::ok) {
                let _ = line.send(text);
            }
        });
        let err = child.stderr.take().expect("the server has an error output");
        let (talk, talked) = mpsc::channel();
        std::thread::spawn(move || {
            for text in BufReader::new(err).lines().map_while(Result::ok) {
                let _ = talk.send(text);
            }
        });
        let mut said = Vec::new();
        let url = loop {
            let left = PATIENCE.saturating_sub(start.elapsed());
            match lines.recv_timeout(left) {
                Ok(text) => {
                    if let Some(url) = text
                        .split_whitespace()
                        .find(|word| word.starts_with("http://"))
                    {
                        break url.to_owned();
                    }
                    said.push(text);
                }
                Err(_) => {
                    let _ = child.kill();
                    let _ = child.wait();
                    let talk: Vec<String> = talked.iter().collect();
                    panic!(
                        "the server did not say where it is: {said:?}\n{}",
                        talk.join("\n")
                    );
                }
            }
        };
        Self {
            child,
            url,
            port,
            started_in: start.elapsed(),
        }
    }

    /// Returns the address of a path.
    #[must_use]
    pub fn at(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Ends the process at once, as a power cut would.
    pub fn kill(mut self) {
        self.child.kill().expect("the server can be killed");
        self.child.wait().expect("the server is gone");
    }

    /// Says whether the process still runs.
    pub fn runs(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Asks the server for a path with these lines in the head.
    #[must_use]
    pub fn get(&self, path: &str, host: &str, lines: &[&str]) -> Page {
        let mut stream =
            TcpStream::connect(("127.0.0.1", self.port)).expect("the server takes connections");
        stream
            .set_read_timeout(Some(PATIENCE))
            .expect("a limit can be set");
        let lines: String = lines.iter().map(|line| format!("{line}\r\n")).collect();
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{lines}\r\n");
        stream
            .write_all(request.as_bytes())
            .expect("the request is sent");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("the answer is read");
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").expect("an answer has a head");
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|code| code.parse().ok())
            .expect("an answer has a status");
        Page {
            status,
            head: head.to_owned(),
            body: body.to_owned(),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Returns a port that nobody listens on.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener
        .local_addr()
        .expect("a listener has an address")
        .port()
}
