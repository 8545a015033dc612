//! Roundup: its classic template on SQLite with its own full-text index.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};

use crate::http::{Answer, Client, free_port};
use crate::side::{LONG, PATIENCE, Running, Side};
use crate::texts::Texts;

const SEEDER: &str = include_str!("roundup_seed.py");
/// The administrator of a tracker that lives as long as the bench.
const PASSWORD: &str = "peers-bench";
const NAME: &str = "peers";
/// A line of the settings that names the address; the port of a run is put in its place.
const ADDRESS: &str = "http://127.0.0.1:8093/peers/";

/// A running Roundup with the session of its administrator.
pub(crate) struct Roundup {
    running: Running,
    client: Client,
    long: usize,
    /// From the start of the process to its first good answer.
    pub(crate) started_in: Duration,
}

/// Makes a tracker in `home` and fills it with the texts, one issue each, and the long one.
pub(crate) fn seed(bin: &Path, home: &Path, texts: &Texts, cases: usize) -> Result<()> {
    if home.exists() {
        fs::remove_dir_all(home)?;
    }
    let admin = || {
        let mut command = Command::new(bin.join("roundup-admin"));
        command.arg("-i").arg(home);
        command
    };
    let mail = home.with_extension("mail");
    let settings = format!(
        "indexer=native-fts,tracker_web={ADDRESS},mail_domain=localhost,mail_debug={}",
        mail.display()
    );
    done(admin().args(["install", "classic", "sqlite", &settings]))?;
    done(admin().args(["initialise", PASSWORD]))?;
    let (script, lines) = (home.with_extension("py"), home.with_extension("jsonl"));
    fs::write(&script, SEEDER)?;
    let mut file = std::io::BufWriter::new(File::create(&lines)?);
    for n in 0..cases {
        let text = texts.text(n);
        writeln!(
            file,
            "{{\"title\":\"{}\",\"messages\":[\"{text}\"]}}",
            title(n)
        )?;
    }
    let long: Vec<String> = (0..LONG)
        .map(|n| format!("\"{}\"", texts.text(cases + n)))
        .collect();
    let (title, long) = (title(cases), long.join(","));
    writeln!(file, "{{\"title\":\"{title}\",\"messages\":[{long}]}}")?;
    file.into_inner()?.sync_all()?;
    let mut python = Command::new(bin.join("python"));
    done(python.arg(&script).arg(home).arg(&lines))
}

fn title(n: usize) -> String {
    format!("Transfer {n} taken twice")
}

fn done(command: &mut Command) -> Result<()> {
    let output = command
        .output()
        .with_context(|| format!("cannot start {}", command.get_program().display()))?;
    ensure!(
        output.status.success(),
        "{} failed: {}{}",
        command.get_program().display(),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(())
}

impl Roundup {
    /// Starts the server on a seeded tracker and waits for its first good answer.
    pub(crate) fn start(bin: &Path, home: &Path, cases: usize) -> Result<Roundup> {
        let port = free_port()?;
        let settings = home.join("config.ini");
        let text = fs::read_to_string(&settings)?;
        let kept: Vec<String> = text
            .lines()
            .map(|line| match line.strip_prefix("web = ") {
                Some(_) => format!("web = http://127.0.0.1:{port}/{NAME}/"),
                None => line.to_owned(),
            })
            .collect();
        fs::write(&settings, kept.join("\n"))?;
        let log = File::create(home.with_extension("log"))?;
        let mut tracker = std::ffi::OsString::from(format!("{NAME}="));
        tracker.push(home);
        let mut command = Command::new(bin.join("roundup-server"));
        command
            // The server does not run as root unasked, and passes over this where nobody is root.
            .args(["-u", "root", "-n", "127.0.0.1", "-p", &port.to_string()])
            .args(["-t", "fork", "-V", "HTTP/1.1"])
            .arg(tracker)
            .stdout(log.try_clone()?)
            .stderr(log);
        let running = Running::start(&mut command)?;
        let base = format!("http://127.0.0.1:{port}");
        let (origin, referer) = (
            format!("Origin: {base}"),
            format!("Referer: {base}/{NAME}/"),
        );
        let mut client = Client::new(port, &[&origin, &referer, "X-Requested-With: rest"]);
        let started_in = loop {
            if let Ok(answer) = client.get(&format!("/{NAME}/"))
                && answer.status == 200
            {
                break running.since.elapsed();
            }
            ensure!(
                running.since.elapsed() < PATIENCE,
                "Roundup does not answer"
            );
            sleep(Duration::from_millis(1));
        };
        let form = [
            ("__login_name", "admin"),
            ("__login_password", PASSWORD),
            ("@action", "login"),
        ];
        let cookie = format!(
            "Cookie: {}",
            client
                .form(&format!("/{NAME}/"), &form)?
                .with(200)?
                .cookie()?
        );
        client.always(&cookie);
        Ok(Roundup {
            running,
            client,
            long: cases + 1,
            started_in,
        })
    }

    fn rest(&self, method: &str, path: &str, lines: &str, body: &str) -> Result<Answer> {
        let lines = format!("Content-Type: application/json\r\n{lines}");
        let path = format!("/{NAME}/rest/data/{path}");
        self.client.ask(method, &path, &lines, body)
    }

    fn message(&self, text: &str) -> Result<u64> {
        let body = format!("{{\"content\":\"{text}\",\"author\":\"admin\"}}");
        made(&self.rest("POST", "msg", "", &body)?.with(201)?)
    }
}

/// Returns the number of what was made.
fn made(answer: &Answer) -> Result<u64> {
    let place = answer.header("Location").context("nothing was made")?;
    Ok(place.rsplit('/').next().unwrap_or_default().parse()?)
}

impl Side for Roundup {
    fn process(&self) -> u32 {
        self.running.id()
    }

    fn create(&mut self, n: usize, text: &str) -> Result<u64> {
        let message = self.message(text)?;
        let body = format!(
            "{{\"title\":\"{}\",\"messages\":[\"{message}\"]}}",
            title(n)
        );
        made(&self.rest("POST", "issue", "", &body)?.with(201)?)
    }

    fn add(&mut self, case: u64, text: &str) -> Result<()> {
        let message = self.message(text)?;
        let path = format!("issue/{case}");
        let issue = self.rest("GET", &path, "", "")?.with(200)?;
        let tag = issue.header("ETag").context("an issue has no tag")?;
        let body = format!("{{\"@op\":\"add\",\"messages\":[\"{message}\"]}}");
        let tag = format!("If-Match: {tag}\r\n");
        self.rest("PATCH", &path, &tag, &body)?.with(200)?;
        Ok(())
    }

    fn open(&mut self) -> Result<usize> {
        let path = format!("/{NAME}/issue{}", self.long);
        let page = self.client.get(&path)?.with(200)?.body;
        let messages = page.matches("class=\"content\"").count();
        ensure!(messages >= LONG, "the page shows {messages} messages");
        Ok(page.len())
    }

    fn find(&mut self, word: &str) -> Result<usize> {
        let path = format!("/{NAME}/issue?@search_text={word}&@pagesize=20");
        let page = self.client.get(&path)?.with(200)?.body;
        Ok(page
            .lines()
            .filter(|line| {
                line.trim_start().starts_with("<a href=\"issue") && line.contains("Transfer")
            })
            .count())
    }
}

/// Returns where a seeded tracker of so many cases is kept.
pub(crate) fn seeded(work: &Path, cases: usize) -> PathBuf {
    work.join(format!("roundup-{cases}"))
}
