//! Node packages at their locked versions.

use crate::command;
use crate::packages;
use crate::repository;
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

/// Installs what a folder's lock file names, unless that is there already.
pub fn ensure(folder: &Path) -> Result<()> {
    packages::ensure_node()?;
    let lock = repository::bytes(&folder.join("package-lock.json"))?;
    let stamp = folder.join("node_modules/.installed-from");
    if std::fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("Installing the Node packages of {}", folder.display());
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund"])
        .current_dir(folder)
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    command::run(&mut npm, "npm ci")?;
    std::fs::write(&stamp, lock).with_context(|| format!("{} cannot be written", stamp.display()))
}
