//! Redress: the program as built, on a data folder that was filled by its own verbs.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use jiff::{ToSpan as _, Zoned};
use redress_app::{App, Context, Engines, NewContact};
use redress_case::{Channel, Details, Moment, Rep};
use redress_knowledge::Knowledge;
use redress_store::SqliteStore;
use redress_tone::Lang;

use crate::http::{Client, free_port};
use crate::side::{LONG, Running, Side};
use crate::texts::Texts;

/// A running Redress with a session.
pub(crate) struct Redress {
    running: Running,
    client: Client,
    long: usize,
    today: String,
    /// From the start of the process to its first page: the token exchanged, Today shown.
    pub(crate) started_in: Duration,
}

#[expect(
    clippy::disallowed_methods,
    reason = "a bench starts a program that reads the clock, and fills it in the same time"
)]
fn now() -> Zoned {
    Zoned::now()
}

/// Fills a data folder with the texts, one case with one contact each, and the long one.
pub(crate) fn seed(home: &Path, texts: &Texts, cases: usize) -> Result<()> {
    if home.exists() {
        fs::remove_dir_all(home)?;
    }
    let app = App::new(
        Box::new(SqliteStore::open(home)?),
        Engines::new(Knowledge::embedded())?,
        Box::new(|bytes| getrandom::fill(bytes).is_ok()),
    );
    for n in 0..=cases {
        // The cases of a year, the newest ones last, as they come to an advice office.
        let age = i64::try_from((cases - n) * 365 / cases.max(1))?;
        let ctx = Context {
            now: now().checked_sub(age.days())?,
            lang: Lang::En,
            actor: "owner".to_owned(),
            dry_run: false,
        };
        let details = Details {
            firm: Some(firm(n)),
            country: Some("IT".to_owned()),
            sector: Some("bank".to_owned()),
            topic: Some("payments".to_owned()),
            matter: Some(matter(n)),
            goal: Some("The second transfer is paid back.".to_owned()),
            ..Details::default()
        };
        let case = app.new_case(&ctx, details)?.loaded.case.to_string();
        let contacts = if n == cases { LONG } else { 1 };
        for contact in 0..contacts {
            let contact = NewContact {
                at: Moment::from(&ctx.now),
                channel: Channel::Phone,
                incoming: false,
                with: Rep {
                    name: Some("Marco".to_owned()),
                    ..Rep::default()
                },
                said: Some(texts.text(n + contact)),
                seconds: None,
                hold_seconds: None,
                reference: None,
                promise: None,
                obstacles: Vec::new(),
            };
            app.add_contact(&ctx, &case, &contact)?;
        }
    }
    Ok(())
}

fn firm(n: usize) -> String {
    format!("Bank {}", n % 40)
}

fn matter(n: usize) -> String {
    format!("Transfer {n} taken twice")
}

impl Redress {
    /// Starts the program on a filled data folder and opens its first page.
    pub(crate) fn start(program: &Path, home: &Path, cases: usize) -> Result<Redress> {
        let port = free_port()?;
        let mut command = Command::new(program);
        command
            .args([
                "serve",
                "--no-open",
                "--ui-lang",
                "en",
                "--port",
                &port.to_string(),
            ])
            .arg("--data")
            .arg(home)
            .stdout(Stdio::piped())
            .stderr(fs::File::create(home.with_extension("log"))?);
        let mut running = Running::start(&mut command)?;
        let output = running.output().context("the program has no output")?;
        let mut lines = BufReader::new(output).lines();
        let address = loop {
            let line = lines
                .next()
                .context("the program did not say where it is")??;
            if let Some(word) = line
                .split_whitespace()
                .find(|word| word.starts_with("http://"))
            {
                break word.to_owned();
            }
        };
        // A program that goes on talking never waits for a full pipe.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        let path = address
            .splitn(4, '/')
            .nth(3)
            .context("an address has a path")?;
        let origin = format!("Origin: http://127.0.0.1:{port}");
        let mut client = Client::new(port, &[&origin, "Sec-Fetch-Site: same-origin"]);
        let entered = client.get(&format!("/{path}"))?.with(303)?;
        let cookie = format!("Cookie: {}", entered.cookie()?);
        client.always(&cookie);
        client.get("/today")?.with(200)?;
        let started_in = running.since.elapsed();
        Ok(Redress {
            running,
            client,
            long: cases + 1,
            today: now().date().to_string(),
            started_in,
        })
    }
}

impl Side for Redress {
    fn process(&self) -> u32 {
        self.running.id()
    }

    fn create(&mut self, n: usize, text: &str) -> Result<u64> {
        let firm = firm(n);
        let form = [
            ("firm", firm.as_str()),
            ("country", "IT"),
            ("about", "bank/payments"),
            ("matter", text),
            ("goal", "The second transfer is paid back."),
            ("amount", ""),
            ("currency", "EUR"),
            ("reference", ""),
            ("then", "case"),
        ];
        let answer = self.client.form("/cases", &form)?.with(303)?;
        let place = answer.header("Location").context("no case was made")?;
        let number = place.trim_start_matches("/cases/").split('?').next();
        Ok(number.unwrap_or_default().parse()?)
    }

    fn add(&mut self, case: u64, text: &str) -> Result<()> {
        let form = [
            ("channel", "phone"),
            ("date", self.today.as_str()),
            ("time", ""),
            ("who", "Marco"),
            ("said", text),
            ("promise", ""),
            ("promise_due", ""),
        ];
        let path = format!("/cases/{case}/contacts");
        self.client.form(&path, &form)?.with(303)?;
        Ok(())
    }

    fn open(&mut self) -> Result<usize> {
        let page = self
            .client
            .get(&format!("/cases/{}", self.long))?
            .with(200)?
            .body;
        let contacts = page.matches("BX").count();
        ensure!(contacts >= LONG, "the page shows {contacts} contacts");
        Ok(page.len())
    }

    fn find(&mut self, word: &str) -> Result<usize> {
        let page = self
            .client
            .get(&format!("/cases?find={word}"))?
            .with(200)?
            .body;
        let mut places: Vec<&str> = page
            .split("href=\"/cases/")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .filter(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
            .collect();
        places.sort_unstable();
        places.dedup();
        Ok(places.len())
    }
}

/// Returns where a filled data folder of so many cases is kept.
pub(crate) fn seeded(work: &Path, cases: usize) -> PathBuf {
    work.join(format!("redress-{cases}"))
}
