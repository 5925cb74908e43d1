//! The app as a WebAssembly module with the script that binds it to the browser.

use crate::command;
use crate::options::Build;
use crate::repository;
use crate::toolchain::{self, WASM};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use wasm_bindgen_cli_support::Bindgen;

/// What a browser needs to run one binary.
pub struct Module {
    /// The generated script.
    pub glue: Vec<u8>,
    /// The module.
    pub wasm: Vec<u8>,
    /// Scripts that crates bring along, by path beside the glue.
    pub snippets: Vec<(String, Vec<u8>)>,
    /// The script that loads the parts of the module that come later.
    pub link: Vec<u8>,
    /// Those parts, by the names that the script calls them.
    pub later: Vec<(String, Vec<u8>)>,
    /// Where the package's build script put the assets.
    pub assets: PathBuf,
}

/// The name by which module and glue call the script that loads later parts.
pub const LINK: &str = "./__wasm_split.js";
/// The name by which that script calls the glue.
pub const GLUE: &str = "./app.js";

/// Compiles one binary of the package and binds it.
pub fn module(binary: &str, build: &Build) -> Result<Module> {
    toolchain::ensure_wasm()?;
    let (compiled, assets) = compile(binary, build)?;
    let folder = repository::target()?.join("bindgen").join(binary);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)
            .with_context(|| format!("{} cannot be emptied", folder.display()))?;
    }
    let main = split(&compiled, &folder)?;
    bind(&main, &folder, build).with_context(|| format!("wasm-bindgen failed on {}", main.display()))?;
    Ok(Module {
        glue: repository::bytes(&folder.join("app.js"))?,
        wasm: repository::bytes(&folder.join("app_bg.wasm"))?,
        snippets: snippets(&folder)?,
        link: repository::bytes(&folder.join("split").join(LINK))?,
        later: later(&folder.join("split"))?,
        assets,
    })
}

/// Cuts the module at the app's marks: the main part, and parts that the script `__wasm_split.js` loads later.
fn split(compiled: &Path, folder: &Path) -> Result<PathBuf> {
    let whole = repository::bytes(compiled)?;
    let main = folder.join("split/main.wasm");
    let parts = folder.join("split");
    let mut options = wasm_split_cli_support::Options::new(&whole);
    options.output_dir = &parts;
    options.main_out_path = &main;
    options.main_module = GLUE;
    options.link_name = LINK;
    wasm_split_cli_support::transform(options)
        .map_err(|problem| anyhow::anyhow!("{} cannot be split: {problem:#}", compiled.display()))?;
    Ok(main)
}

/// The parts that come later.
fn later(folder: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let mut parts = Vec::new();
    for path in repository::files(folder, "wasm")? {
        let name = repository::name(&path)?;
        if name != "main.wasm" {
            parts.push((name.to_owned(), repository::bytes(&path)?));
        }
    }
    Ok(parts)
}

fn bind(compiled: &Path, folder: &Path, build: &Build) -> Result<()> {
    Bindgen::new()
        .input_path(compiled)
        .out_name("app")
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .keep_lld_exports(true)
        .remove_name_section(!build.dev)
        .remove_producers_section(true)
        .generate(folder)
}

/// Lets cargo compile the binary and say where it put it, and where the build script put the assets.
fn compile(binary: &str, build: &Build) -> Result<(PathBuf, PathBuf)> {
    let mut cargo = command::cargo(&repository::root()?);
    cargo.args(["rustc", "--target", WASM, "--package", "changju", "--bin", binary]);
    cargo.arg("--message-format=json-render-diagnostics");
    if !build.dev {
        cargo.arg("--release");
    }
    for feature in &build.features {
        cargo.args(["--features", feature]);
    }
    // The splitter follows what refers to what.
    cargo.args(["--", "-Clink-arg=--emit-relocs"]);
    let output = cargo.stderr(Stdio::inherit()).output().context("cargo cannot be started")?;
    if !output.status.success() {
        bail!("the app does not compile; the lines above say why");
    }
    let said = String::from_utf8_lossy(&output.stdout);
    let module = said.lines().filter_map(|line| made(line, binary)).next_back();
    let assets = said.lines().filter_map(assets).next_back();
    Ok((
        module.with_context(|| format!("cargo named no module for the binary `{binary}`"))?,
        assets.context("cargo named no folder of the package's build script")?,
    ))
}

/// The folder of the package's build script that a line of cargo's report names.
fn assets(line: &str) -> Option<PathBuf> {
    let report: Value = serde_json::from_str(line).ok()?;
    let is_ours = report.get("package_id")?.as_str()?.contains("changju");
    let folder =
        (report.get("reason")? == "build-script-executed" && is_ours).then(|| report.get("out_dir"))??;
    folder.as_str().map(PathBuf::from).filter(|folder| folder.join("library.json").is_file())
}

/// The module that a line of cargo's report names.
fn made(line: &str, binary: &str) -> Option<PathBuf> {
    let report: Value = serde_json::from_str(line).ok()?;
    if report.get("reason")? != "compiler-artifact" || report.get("target")?.get("name")? != binary {
        return None;
    }
    let files = report.get("filenames")?.as_array()?;
    files.iter().filter_map(Value::as_str).find(|file| file.ends_with(".wasm")).map(PathBuf::from)
}

fn snippets(folder: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.join("snippets")];
    while let Some(next) = waiting.pop().filter(|next| next.is_dir()) {
        for entry in std::fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
                found.push((name, repository::bytes(&path)?));
            }
        }
    }
    found.sort();
    Ok(found)
}
