//! `cargo xtask bench`: one JSON object a line.

use crate::assemble;
use crate::command;
use crate::npm;
use crate::options::Build;
use crate::packages;
use crate::repository;
use crate::server::Server;
use crate::sizes;
use anyhow::{Result, bail};
use serde_json::json;
use std::process::{Command, ExitCode};

/// What this tool measures itself.
const MODULE: &str = "size/module";

/// Runs the named benchmarks, or all.
///
/// The script gets the site as people get it (`CHANGJU_URL`) and the same with the feature `bench`
/// (`CHANGJU_BENCH_URL`).
pub fn run(names: &[String]) -> Result<ExitCode> {
    let product = assemble::write(&Build::product())?;
    if names.is_empty() || names.iter().any(|name| name == MODULE) {
        println!("{}", json!({ "bench": MODULE, "ours": sizes::module(&product), "unit": "bytes" }));
    }
    let others: Vec<_> = names.iter().filter(|name| *name != MODULE).collect();
    if others.is_empty() && !names.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    let root = repository::root()?;
    let script = root.join("benches/run.mjs");
    if !script.is_file() {
        bail!("there is no benches/run.mjs, so only {MODULE} can be measured");
    }
    packages::ensure_browser()?;
    for folder in ["tests/e2e", "benches"].map(|folder| root.join(folder)) {
        if folder.join("package-lock.json").is_file() {
            npm::ensure(&folder)?;
        }
    }
    let out = repository::target()?.join("bench-dist");
    let measured = assemble::write(&Build { out, features: vec!["bench".to_owned()], dev: false })?;
    let (product, measured) = (Server::start(product, 0)?, Server::start(measured, 0)?);
    let mut node = Command::new("node");
    node.arg(&script).args(others).current_dir(&root).env("CHANGJU_CHROMIUM", packages::chromium());
    node.env("CHANGJU_URL", &product.address).env("CHANGJU_BENCH_URL", &measured.address);
    command::run(&mut node, "measuring")?;
    Ok(ExitCode::SUCCESS)
}
