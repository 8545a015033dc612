//! Chromium without a window, driven step by step.
//!
//! The methods wait until they are done and stop the test when they cannot be, so that a journey
//! reads as a list of what a person does.

use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::driver::{Driver, Own, capabilities};
use crate::keys::Key;

/// How long something on a page may take to appear.
const PATIENCE: Duration = Duration::from_secs(10);

/// A browser with one page; closed when dropped.
pub struct Browser {
    runtime: Runtime,
    client: Option<Client>,
    _driver: Driver,
    _profile: TempDir,
}

impl Browser {
    /// Starts a browser that asks for pages in this language.
    #[must_use]
    pub fn start(lang: &str) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let driver = Driver::start();
        let profile = tempfile::Builder::new()
            .prefix("redress-browser-")
            .tempdir()
            .expect("a temporary folder");
        let client = runtime
            .block_on(
                ClientBuilder::new(HttpConnector::new())
                    .capabilities(capabilities(profile.path(), lang))
                    .connect(&driver.address),
            )
            .expect("chromium starts");
        Self {
            runtime,
            client: Some(client),
            _driver: driver,
            _profile: profile,
        }
    }

    fn client(&self) -> &Client {
        self.client.as_ref().expect("the browser is open")
    }

    fn wait<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.block_on(work)
    }

    /// Opens an address.
    pub fn open(&self, url: &str) {
        self.wait(self.client().goto(url))
            .unwrap_or_else(|e| panic!("{url} does not open: {e}"));
    }

    /// Returns the path and query of the open page.
    #[must_use]
    pub fn path(&self) -> String {
        let url = self
            .wait(self.client().current_url())
            .expect("a page has an address");
        url.query().map_or_else(
            || url.path().to_owned(),
            |query| format!("{}?{query}", url.path()),
        )
    }

    /// Waits for a page whose path contains this text.
    pub fn arrive(&self, part: &str) {
        self.until(
            &format!("a page at …{part}…, not {}", self.path()),
            || self.path().contains(part).then_some(()),
        );
    }

    /// Runs a script that answers at once.
    #[must_use]
    pub fn value(&self, script: &str) -> Value {
        self.eval(&format!("return ({script});"), &[])
    }

    /// Runs a script and returns what it returns.
    #[track_caller]
    pub fn eval(&self, script: &str, args: &[Value]) -> Value {
        self.wait(self.client().execute(script, args.to_vec()))
            .unwrap_or_else(|e| {
                let start: String = script.chars().take(300).collect();
                panic!("the script fails: {e}\n{start}")
            })
    }

    /// Runs a script that answers by calling its last argument.
    #[track_caller]
    pub fn eval_later(&self, script: &str, args: &[Value]) -> Value {
        self.wait(self.client().execute_async(script, args.to_vec()))
            .unwrap_or_else(|e| panic!("the script fails: {e}"))
    }

    /// Gives a command of the browser's own protocol.
    #[track_caller]
    pub fn cdp(&self, method: &str, params: &Value) -> Value {
        self.wait(self.client().issue_cmd(Own::cdp(method, params)))
            .unwrap_or_else(|e| panic!("{method}: {e}"))
    }

    /// Returns what was written to the console since the last time: only what went wrong.
    #[must_use]
    pub fn console(&self) -> Vec<String> {
        self.log("browser")
            .iter()
            .filter(|entry| entry["level"] == "SEVERE")
            .map(|entry| entry["message"].as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Returns the network events since the last time, as `(method, params)`.
    #[must_use]
    pub fn network(&self) -> Vec<(String, Value)> {
        self.log("performance")
            .iter()
            .filter_map(|entry| serde_json::from_str::<Value>(entry["message"].as_str()?).ok())
            .map(|entry| {
                (
                    entry["message"]["method"]
                        .as_str()
                        .unwrap_or_default()
                        .to_owned(),
                    entry["message"]["params"].clone(),
                )
            })
            .filter(|(method, _)| method.starts_with("Network."))
            .collect()
    }

    fn log(&self, kind: &str) -> Vec<Value> {
        let log = self
            .wait(self.client().issue_cmd(Own::log(kind)))
            .expect("the browser keeps a log");
        log.as_array().cloned().unwrap_or_default()
    }

    /// Looks for something until it is there.
    #[track_caller]
    pub fn until<T>(&self, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(found) = look() {
                return found;
            }
            assert!(
                start.elapsed() < PATIENCE,
                "waited in vain for {what} at {}\n{}",
                self.path(),
                self.main_text()
            );
            std::thread::sleep(Duration::from_millis(25));
        }
    }

    fn main_text(&self) -> String {
        self.value("document.querySelector('main')?.innerText ?? ''")
            .as_str()
            .unwrap_or_default()
            .chars()
            .take(3000)
            .collect()
    }

    #[track_caller]
    fn find(&self, selector: &str) -> Element {
        self.until(selector, || {
            self.wait(self.client().find(Locator::Css(selector))).ok()
        })
    }

    /// Says whether the page has an element.
    #[must_use]
    pub fn has(&self, selector: &str) -> bool {
        self.wait(self.client().find(Locator::Css(selector)))
            .is_ok()
    }

    /// Returns the text of an element as it is seen.
    #[must_use]
    #[track_caller]
    pub fn text(&self, selector: &str) -> String {
        self.find(selector);
        let text = self.eval(
            "return document.querySelector(arguments[0])?.innerText ?? '';",
            &[json!(selector)],
        );
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Returns what is in a field.
    #[must_use]
    #[track_caller]
    pub fn field(&self, selector: &str) -> String {
        self.find(selector);
        let text = self.eval(
            "return document.querySelector(arguments[0])?.value ?? '';",
            &[json!(selector)],
        );
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until an element says something.
    #[track_caller]
    pub fn says(&self, selector: &str, text: &str) {
        self.until(
            &format!("{selector} to say {text:?}, not {:?}", self.text(selector)),
            || self.text(selector).contains(text).then_some(()),
        );
    }

    /// Waits until no element is there.
    #[track_caller]
    pub fn gone(&self, selector: &str) {
        self.until(&format!("{selector} to go"), || {
            (!self.has(selector)).then_some(())
        });
    }

    /// Clicks an element with the mouse.
    #[track_caller]
    pub fn click(&self, selector: &str) {
        let element = self.find(selector);
        self.wait(element.click())
            .unwrap_or_else(|e| panic!("{selector} cannot be clicked: {e}"));
    }

    /// Clicks something that leads to another page, and waits until that one is there.
    #[track_caller]
    pub fn follow(&self, selector: &str) {
        let before = self.load_id();
        self.click(selector);
        self.until(&format!("a page after {selector}"), || {
            let loaded = self.wait(
                self.client()
                    .execute("return document.readyState === 'complete';", vec![]),
            );
            (matches!(loaded, Ok(Value::Bool(true))) && self.load_id() != before).then_some(())
        });
    }

    /// A number that is another for each page that was loaded.
    fn load_id(&self) -> Value {
        self.wait(
            self.client()
                .execute("return performance.timeOrigin;", vec![]),
        )
        .unwrap_or(Value::Null)
    }

    /// Types into a field, in place of what is in it.
    #[track_caller]
    pub fn fill(&self, selector: &str, text: &str) {
        let element = self.find(selector);
        self.wait(element.clear())
            .unwrap_or_else(|e| panic!("{selector} cannot be emptied: {e}"));
        self.wait(element.send_keys(text))
            .unwrap_or_else(|e| panic!("{selector} cannot be filled: {e}"));
    }

    /// Sets a field that takes no plain keys, such as a day.
    #[track_caller]
    pub fn set(&self, selector: &str, value: &str) {
        self.find(selector);
        self.eval(
            "const field = document.querySelector(arguments[0]); field.value = arguments[1];
             field.dispatchEvent(new Event('input', { bubbles: true }));
             field.dispatchEvent(new Event('change', { bubbles: true }));",
            &[json!(selector), json!(value)],
        );
    }

    /// Chooses from a list.
    #[track_caller]
    pub fn choose(&self, selector: &str, value: &str) {
        let element = self.find(selector);
        self.wait(element.select_by_value(value))
            .unwrap_or_else(|e| panic!("{selector} has no {value}: {e}"));
    }

    /// Presses keys one after the other, as a hand does: they go to whatever has the focus.
    pub fn press(&self, keys: &[Key]) {
        let mut actions = KeyActions::new("keys".to_owned());
        for key in keys {
            let (held, pressed) = key.parts();
            if let Some(value) = held {
                actions = actions.then(KeyAction::Down { value });
            }
            actions = actions
                .then(KeyAction::Down { value: pressed })
                .then(KeyAction::Up { value: pressed });
            if let Some(value) = held {
                actions = actions.then(KeyAction::Up { value });
            }
        }
        self.wait(self.client().perform_actions(actions))
            .expect("keys can be pressed");
    }

    /// Types a text into whatever has the focus.
    pub fn type_text(&self, text: &str) {
        let keys: Vec<Key> = text.chars().map(Key::Char).collect();
        self.press(&keys);
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(client) = self.client.take() {
            // The driver ends the browser too; this only lets it tidy up.
            let _ = self.runtime.block_on(async {
                tokio::time::timeout(Duration::from_secs(5), client.close()).await
            });
        }
    }
}
