//! The whole record, copied while others go on writing.

use std::path::Path;

use redress_store::{BackupReport, Progress};

use crate::{App, Result};

impl App {
    /// Copies the record and its evidence into a new folder.
    ///
    /// # Errors
    /// `Occupied` when the folder is not empty; then nothing is left behind.
    pub fn backup(&self, to: &Path, progress: &mut dyn FnMut(Progress)) -> Result<BackupReport> {
        Ok(self.store().backup(to, progress)?)
    }
}
