//! Where things are.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// The folder that holds the workspace.
pub fn root() -> Result<PathBuf> {
    let named = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let start = match named {
        Some(folder) => folder,
        None => std::env::current_dir().context("the current folder cannot be found")?,
    };
    start
        .ancestors()
        .find(|folder| folder.join("www/index.html").is_file())
        .map(Path::to_path_buf)
        .context("this is not inside the repository; run `cargo xtask` from there")
}

/// The folder for things that can be made again.
pub fn target() -> Result<PathBuf> {
    let root = root()?;
    Ok(match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root.join(folder),
        None => root.join("target"),
    })
}

/// A file's bytes, or a sentence that names it.
pub fn bytes(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("{} cannot be read", path.display()))
}

/// A file's text, or a sentence that names it.
pub fn text(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}

/// The files in a folder whose names end in `.extension` (every file if empty), by name; none if it is absent.
pub fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let reading = || format!("{} cannot be listed", folder.display());
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(reading)? {
        let path = entry.with_context(reading)?.path();
        let wanted = extension.is_empty() || path.extension().is_some_and(|end| end == extension);
        if path.is_file() && wanted {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// A file's name without folder and ending.
pub fn stem(path: &Path) -> Result<&str> {
    path.file_stem()
        .and_then(|stem| stem.to_str())
        .with_context(|| format!("{} has no plain name", path.display()))
}

/// A file's name without folder.
pub fn name(path: &Path) -> Result<&str> {
    path.file_name()
        .and_then(|name| name.to_str())
        .with_context(|| format!("{} has no plain name", path.display()))
}
