//! What the tests of the verbs share.
#![allow(clippy::unwrap_used, reason = "a helper of tests fails its test")]

use jiff::Zoned;
use redress_app::{App, Context, Engines};
use redress_knowledge::Knowledge;
use redress_store::SqliteStore;
use redress_tone::Lang;

/// The verbs on a data folder of their own.
pub(crate) struct Walk {
    /// The verbs.
    pub(crate) app: App,
    /// The language of Redress.
    pub(crate) lang: Lang,
    zone: &'static str,
    _folder: tempfile::TempDir,
}

impl Walk {
    pub(crate) fn new(lang: Lang, zone: &'static str) -> Walk {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(folder.path()).unwrap();
        let engines = Engines::new(Knowledge::embedded()).unwrap();
        let seed = std::sync::atomic::AtomicU64::new(1);
        let random = move |bytes: &mut [u8]| {
            for byte in bytes {
                let n = seed.fetch_add(0x9E37_79B9_7F4A_7C15, std::sync::atomic::Ordering::Relaxed);
                *byte = (n >> 32) as u8;
            }
            true
        };
        Walk {
            app: App::new(Box::new(store), engines, Box::new(random)),
            lang,
            zone,
            _folder: folder,
        }
    }

    pub(crate) fn at(&self, when: &str) -> Context {
        let when = if when.contains('T') {
            when.to_owned()
        } else {
            format!("{when}T10:00")
        };
        let now: Zoned = format!("{when}[{}]", self.zone).parse().unwrap();
        Context {
            now,
            lang: self.lang,
            actor: "owner".to_owned(),
            dry_run: false,
        }
    }
}
