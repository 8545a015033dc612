//! ChromeDriver as a child process, and what WebDriver has no word for.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Map, Value, json};

/// A running ChromeDriver; ended when dropped.
pub(crate) struct Driver {
    child: Child,
    pub(crate) address: String,
}

impl Driver {
    /// Starts it on a port of its own choosing.
    pub(crate) fn start() -> Self {
        let program = on_path(&["chromedriver"])
            .expect("chromedriver is not installed: run `cargo xtask test`, which installs or names what it needs");
        let mut child = Command::new(program)
            .args(["--port=0", "--log-level=WARNING"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver starts");
        let out = child.stdout.take().expect("chromedriver has an output");
        let (send, port) = mpsc::channel();
        std::thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                let number = line
                    .rsplit("on port ")
                    .next()
                    .unwrap_or_default()
                    .trim_end_matches('.');
                // The first line repeats the port that was asked for, 0.
                if let Some(number) = number.parse::<u16>().ok().filter(|number| *number > 0) {
                    let _ = send.send(number);
                }
            }
        });
        let port = port
            .recv_timeout(Duration::from_secs(20))
            .expect("chromedriver names its port");
        Self {
            child,
            address: format!("http://127.0.0.1:{port}"),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<_> = std::env::split_paths(&path).collect();
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|file| file.is_file())
}

/// Returns what a new session asks for: Chromium without a window, with a profile of its own.
pub(crate) fn capabilities(profile: &Path, lang: &str) -> Map<String, Value> {
    let binary = on_path(&["chromium", "chromium-browser", "google-chrome"]).expect(
        "chromium is not installed: run `cargo xtask test`, which installs or names what it needs",
    );
    let profile = format!("--user-data-dir={}", profile.display());
    let lang = format!("--accept-lang={lang}");
    let flags = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-default-apps",
        "--disable-extensions",
        "--force-color-profile=srgb",
        "--hide-scrollbars",
        "--window-size=1280,900",
        &lang,
        &profile,
    ];
    let value = json!({
        "browserName": "chrome",
        "goog:chromeOptions": { "binary": binary, "args": flags },
        "goog:loggingPrefs": { "performance": "ALL", "browser": "ALL" },
    });
    value.as_object().expect("capabilities are a map").clone()
}

/// A command of the browser's own protocol, or of ChromeDriver's.
#[derive(Debug)]
pub(crate) struct Own {
    path: &'static str,
    body: Value,
}

impl Own {
    pub(crate) fn cdp(method: &str, params: &Value) -> Self {
        Self {
            path: "goog/cdp/execute",
            body: json!({ "cmd": method, "params": params }),
        }
    }

    pub(crate) fn log(kind: &str) -> Self {
        Self {
            path: "se/log",
            body: json!({ "type": kind }),
        }
    }
}

impl WebDriverCompatibleCommand for Own {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
