//! The settings: a small JSON file, written whole or not at all.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use redress_tone::Lang;
use serde::{Deserialize, Serialize};

use super::AppDesk;
use crate::desk::{Answer, At, DeskError, Setting, Settings};
use crate::view::Choice;

/// What the file holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Saved {
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<Lang>,
    keys: bool,
    clock: bool,
    hidden_rules: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    feed: Option<String>,
}

impl Default for Saved {
    fn default() -> Self {
        Self {
            lang: None,
            keys: true,
            clock: true,
            hidden_rules: Vec::new(),
            feed: None,
        }
    }
}

/// The file with what was read from it.
pub(super) struct File {
    path: PathBuf,
    /// The language of the pages while none was chosen.
    pub(super) first: Option<Lang>,
    saved: Mutex<Saved>,
}

impl File {
    /// Reads the file. One that is not there or cannot be read stands for the defaults: it holds
    /// nothing that a person could not choose again.
    pub(super) fn read(path: PathBuf) -> File {
        let text = fs::read_to_string(&path).unwrap_or_default();
        let saved = Mutex::new(serde_json::from_str(&text).unwrap_or_default());
        File {
            path,
            first: None,
            saved,
        }
    }

    fn lock(&self) -> MutexGuard<'_, Saved> {
        self.saved.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the rules that the person has hidden.
    pub(super) fn hidden_rules(&self) -> Vec<String> {
        self.lock().hidden_rules.clone()
    }

    fn change(&self, setting: &Setting) -> std::io::Result<()> {
        let mut saved = self.lock();
        let mut next = saved.clone();
        match setting {
            Setting::Lang(lang) => next.lang = Some(*lang),
            Setting::Keys(on) => next.keys = *on,
            Setting::Clock(on) => next.clock = *on,
            Setting::Feed(secret) => next.feed.clone_from(secret),
            Setting::HideRule(rule) if next.hidden_rules.contains(rule) => {}
            Setting::HideRule(rule) => next.hidden_rules.push(rule.clone()),
            Setting::ShowRule(rule) => next.hidden_rules.retain(|hidden| hidden != rule),
        }
        if next != *saved {
            write_whole(&self.path, &serde_json::to_vec_pretty(&next)?)?;
            *saved = next;
        }
        Ok(())
    }
}

/// Writes a file beside the old one and puts it in its place: a cut leaves the old or the new.
fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let beside = path.with_extension("json.new");
    let mut file = fs::File::create(&beside)?;
    // The secret of the calendar's address is in it.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        file.set_permissions(fs::Permissions::from_mode(0o600))?;
    }
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&beside, path)
}

impl AppDesk {
    pub(super) fn settings_of(&self, at: &At) -> Settings {
        let saved = self.settings.lock().clone();
        let hidden_rules = saved.hidden_rules.into_iter();
        let hidden_rules = hidden_rules.map(|rule| {
            let label = self.rule_label(at, &rule);
            Choice::new(rule, label)
        });
        Settings {
            lang: saved.lang.or(self.settings.first),
            keys: saved.keys,
            clock: saved.clock,
            hidden_rules: hidden_rules.collect(),
            feed: saved.feed,
        }
    }

    pub(super) fn change_settings(&self, at: &At, setting: &Setting) -> Answer<()> {
        if let Setting::HideRule(rule) = setting
            && !self
                .app
                .knowledge()
                .tone_rules()
                .iter()
                .any(|known| known.name == *rule)
        {
            return Err(DeskError::NotFound);
        }
        self.settings.change(setting).map_err(|error| {
            let path = self.settings.path.display().to_string();
            let reason = error.to_string();
            let args = redress_words::args!["path" => &path, "reason" => &reason];
            DeskError::Failed(self.ta(at, "why-file", &args))
        })
    }

    /// Names a rule of the tone check: by its title, else by its kind and its own name.
    fn rule_label(&self, at: &At, rule: &str) -> String {
        let spec = self
            .app
            .knowledge()
            .tone_rules()
            .iter()
            .find(|spec| spec.name == rule);
        let title = spec.and_then(|spec| spec.title.get(&at.lang).cloned());
        title.unwrap_or_else(|| {
            let kind = spec.map(|spec| self.kind_label(at, rule, spec.category));
            kind.map_or_else(|| rule.to_owned(), |kind| format!("{kind} ({rule})"))
        })
    }
}
