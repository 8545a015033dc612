//! What the page is shown on: its size, its colours, and pictures of it.

use base64::Engine as _;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::place;

/// How a page is to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Light colours.
    Light,
    /// Dark colours.
    Dark,
    /// The few colours that a person has chosen for the whole system.
    Forced,
}

impl Browser {
    /// Sets the size of the page, in CSS pixels, and how many real ones each has.
    pub fn size(&self, width: u32, height: u32, scale: f64) {
        let params = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", &params);
    }

    /// Sets the colours.
    pub fn look(&self, look: Look) {
        let (scheme, forced) = match look {
            Look::Light => ("light", "none"),
            Look::Dark => ("dark", "none"),
            Look::Forced => ("dark", "active"),
        };
        self.media(&[("prefers-color-scheme", scheme), ("forced-colors", forced)]);
    }

    /// Sets what the page is told of the person's wishes.
    pub fn media(&self, features: &[(&str, &str)]) {
        let features: Vec<Value> = features
            .iter()
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        self.cdp(
            "Emulation.setEmulatedMedia",
            &json!({ "features": features }),
        );
    }

    /// Lets pages run scripts, or not.
    pub fn scripts(&self, on: bool) {
        self.cdp(
            "Emulation.setScriptExecutionDisabled",
            &json!({ "value": !on }),
        );
    }

    /// Runs a script in every page before its own.
    pub fn before_each_page(&self, script: &str) {
        self.cdp(
            "Page.addScriptToEvaluateOnNewDocument",
            &json!({ "source": script }),
        );
    }

    /// Lets the page read and write the clipboard, as a person with a window could.
    pub fn allow_clipboard(&self, origin: &str) {
        let params = json!({ "origin": origin, "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        self.cdp("Browser.grantPermissions", &params);
    }

    /// Keeps a picture of the whole page in the folder of screenshots.
    pub fn picture(&self, name: &str) {
        self.shoot(name, true);
    }

    /// Keeps a picture of what fits the window.
    pub fn picture_of_window(&self, name: &str) {
        self.shoot(name, false);
    }

    fn shoot(&self, name: &str, whole: bool) {
        let shot = self.cdp(
            "Page.captureScreenshot",
            &json!({ "format": "png", "captureBeyondViewport": whole }),
        );
        let data = shot["data"].as_str().expect("a picture");
        let bytes = base64::engine::general_purpose::STANDARD
            .decode(data)
            .expect("a picture in base64");
        let folder = place::pictures();
        std::fs::create_dir_all(&folder).expect("a folder for pictures");
        std::fs::write(folder.join(format!("{name}.png")), bytes).expect("a picture can be kept");
    }
}
