//! `cargo xtask screenshots`: takes the pictures of the README from the running program.

use anyhow::Result;

use crate::{needs, run};

/// Runs the journey that fills a case and photographs its pages into `docs/pictures`.
///
/// It is a test that is otherwise left out, so that the pictures come from the same harness as
/// the checks of the pages.
pub(crate) fn run() -> Result<bool> {
    let provided = needs::provide()?;
    if !provided.whole() {
        return Ok(false);
    }
    let folder = run::root().join("docs/pictures");
    std::fs::create_dir_all(&folder)?;
    let words = [
        "nextest",
        "run",
        "--workspace",
        "--run-ignored",
        "only",
        "-E",
        "test(=screenshots)",
    ];
    let mut command = run::cargo(&words);
    provided.give(&mut command);
    run::show(command.env("REDRESS_PICTURES", folder))
}
