//! The compiler's part for WebAssembly.

use crate::command;
use anyhow::{Result, bail};
use std::path::Path;
use std::process::Command;

/// The target that browsers run.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Adds the WebAssembly target where it is missing.
pub fn ensure_wasm() -> Result<()> {
    let sysroot = command::answer("rustc", &["--print", "sysroot"]).unwrap_or_default();
    if Path::new(&sysroot).join("lib/rustlib").join(WASM).is_dir() {
        return Ok(());
    }
    if command::find("rustup").is_none() {
        bail!(
            "the Rust target {WASM} is missing and there is no rustup; install rustup, or your system's package of that target"
        );
    }
    eprintln!("Adding the Rust target {WASM}");
    command::run(Command::new("rustup").args(["target", "add", WASM]), "adding the Rust target")
}
