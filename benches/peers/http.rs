//! A client that opens one connection a request and reads the answer to its end.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};

const PATIENCE: Duration = Duration::from_secs(60);

/// What was answered.
pub(crate) struct Answer {
    /// The status.
    pub(crate) status: u16,
    head: String,
    /// The body as text.
    pub(crate) body: String,
}

/// A client of one server on this computer.
pub(crate) struct Client {
    port: u16,
    /// Lines of every head, each with its end.
    lines: String,
}

impl Client {
    /// Makes a client that sends these lines with every request.
    pub(crate) fn new(port: u16, lines: &[&str]) -> Client {
        let mut client = Client {
            port,
            lines: String::new(),
        };
        for line in lines {
            client.always(line);
        }
        client
    }

    /// Sends one more line with every request from here on.
    pub(crate) fn always(&mut self, line: &str) {
        self.lines.push_str(line);
        self.lines.push_str("\r\n");
    }

    /// Gets a page.
    pub(crate) fn get(&self, path: &str) -> Result<Answer> {
        self.ask("GET", path, "", "")
    }

    /// Sends a form.
    pub(crate) fn form(&self, path: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        let body: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{}={}", escaped(name), escaped(value)))
            .collect();
        let kind = "Content-Type: application/x-www-form-urlencoded\r\n";
        self.ask("POST", path, kind, &body.join("&"))
    }

    /// Sends a request; `lines` are more lines of its head, each with its end.
    pub(crate) fn ask(&self, method: &str, path: &str, lines: &str, body: &str) -> Result<Answer> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let length = match method {
            "GET" => String::new(),
            _ => format!("Content-Length: {}\r\n", body.len()),
        };
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n{}{lines}{length}\r\n{body}",
            self.port, self.lines
        );
        stream.write_all(request.as_bytes())?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        let text = String::from_utf8_lossy(&bytes);
        let (head, body) = text
            .split_once("\r\n\r\n")
            .context("an answer has a head")?;
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
        Ok(Answer {
            status: status.context("an answer has a status")?,
            head: head.to_owned(),
            body: body.to_owned(),
        })
    }
}

impl Answer {
    /// Returns the answer if it has this status.
    pub(crate) fn with(self, status: u16) -> Result<Answer> {
        if self.status == status {
            return Ok(self);
        }
        let body: String = self.body.chars().take(600).collect();
        bail!(
            "the answer is {}, not {status}: {}\n{body}",
            self.status,
            self.head
        );
    }

    /// Returns a line of the head.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    /// Returns the cookie that was set, `NAME=VALUE`.
    pub(crate) fn cookie(&self) -> Result<&str> {
        let cookie = self.header("Set-Cookie").context("a cookie was not set")?;
        Ok(cookie.split(';').next().unwrap_or(cookie))
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => out.push(byte.into()),
            b' ' => out.push('+'),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// Returns a port that nobody listens on.
pub(crate) fn free_port() -> Result<u16> {
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port();
    ensure!(port != 0, "the system gave no port");
    Ok(port)
}
