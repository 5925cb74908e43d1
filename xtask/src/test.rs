//! `cargo xtask test`: every check, each on its own, and one last line that counts them.

use crate::assemble::{self, Built};
use crate::command;
use crate::count::{self, Count};
use crate::npm;
use crate::options::{Build, Test};
use crate::packages;
use crate::repository;
use crate::server::Server;
use crate::sizes;
use crate::step::{self, Ran};
use crate::toolchain::{self, WASM};
use anyhow::{Context, Result, anyhow, bail};
use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::Instant;

/// The steps in their order: a name for `--only`, and what it is.
const STEPS: [(&str, &str, Action); 9] = [
    ("format", "every file is formatted", format),
    ("clippy-core", "no lint in the core, without the browser", clippy_core),
    ("clippy-web", "no lint in the app", clippy_web),
    ("clippy-xtask", "no lint in this tool", clippy_xtask),
    ("xtask", "tests of this tool", xtask),
    ("native", "tests of the core", native),
    ("browser", "tests in a browser, by wasm-bindgen-test", browser),
    ("build", "the site builds and keeps to its budget", build),
    ("e2e", "journeys in Chromium, by Playwright", e2e),
];

type Action = fn(&mut Session) -> Result<Outcome>;

/// What the steps share.
struct Session {
    root: PathBuf,
    extra: Vec<OsString>,
    built: Option<Result<Built>>,
}

/// How a step went: its tests, and its last lines where some failed.
struct Outcome {
    count: Count,
    tail: Vec<String>,
}

impl From<Ran> for Outcome {
    fn from(ran: Ran) -> Self {
        Self { count: ran.count, tail: ran.tail }
    }
}

/// Runs the steps that are asked for.
pub fn run(options: &Test) -> Result<ExitCode> {
    if let Some(unknown) = options.only.iter().find(|name| STEPS.iter().all(|(step, ..)| step != name)) {
        let names: Vec<_> = STEPS.iter().map(|(name, ..)| *name).collect();
        bail!("there is no step `{unknown}`; the steps are {}", names.join(", "));
    }
    let mut session = Session { root: repository::root()?, extra: options.extra.clone(), built: None };
    let mut total = Count::default();
    let mut failures = Vec::new();
    for (name, what, action) in STEPS {
        if !options.only.is_empty() && !options.only.iter().any(|only| only == name) {
            continue;
        }
        println!("\n=== {name}: {what}");
        let start = Instant::now();
        let outcome = action(&mut session).unwrap_or_else(|problem| Outcome {
            count: Count::one(false),
            tail: vec![format!("{problem:#}")],
        });
        let Count { passed, failed } = outcome.count;
        println!("=== {name}: {passed} passed, {failed} failed ({:.0} s)", start.elapsed().as_secs_f64());
        total = total.and(outcome.count);
        if failed > 0 {
            failures.push((name, outcome.tail));
        }
    }
    for (name, tail) in &failures {
        println!("\n--- {name} failed:\n{}", tail.join("\n"));
    }
    println!("\n{} passed, {} failed", total.passed, total.failed);
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn format(session: &mut Session) -> Result<Outcome> {
    one(cargo(session, &["fmt", "--all", "--check"]))
}

fn clippy_core(session: &mut Session) -> Result<Outcome> {
    one(cargo(session, &["clippy", "--all-targets", "--no-default-features", "--", "-D", "warnings"]))
}

fn clippy_web(session: &mut Session) -> Result<Outcome> {
    toolchain::ensure_wasm()?;
    let mut clippy = cargo(session, &["clippy", "--target", WASM, "--features", "web", "--lib", "--bins"]);
    if session.has_browser_tests() {
        clippy.args(["--test", "browser"]);
    }
    clippy.args(["--", "-D", "warnings"]);
    one(clippy)
}

fn clippy_xtask(session: &mut Session) -> Result<Outcome> {
    one(cargo(
        session,
        &["clippy", "--profile", "xtask", "--package", "xtask", "--all-targets", "--", "-D", "warnings"],
    ))
}

fn xtask(session: &mut Session) -> Result<Outcome> {
    many(cargo(session, &["test", "--profile", "xtask", "--package", "xtask"]))
}

fn native(session: &mut Session) -> Result<Outcome> {
    let mut tests = cargo(session, &["test", "--no-default-features", "--no-fail-fast"]);
    session.pass_on(&mut tests);
    many(tests)
}

fn browser(session: &mut Session) -> Result<Outcome> {
    if !session.has_browser_tests() {
        println!("There is no tests/browser.rs.");
        return Ok(Outcome { count: Count::default(), tail: Vec::new() });
    }
    toolchain::ensure_wasm()?;
    packages::ensure_browser()?;
    let runner =
        ["build", "--profile", "xtask", "--package", "xtask", "--features", "runner", "--bin", "wasm-runner"];
    command::run(&mut cargo(session, &runner), "compiling the runner for wasm tests")?;
    let mut tests = cargo(session, &["test", "--target", WASM, "--features", "web", "--test", "browser"]);
    tests.env("CHROMEDRIVER", packages::driver()).env("WASM_BINDGEN_TEST_TIMEOUT", "180");
    session.pass_on(&mut tests);
    many(tests)
}

fn build(session: &mut Session) -> Result<Outcome> {
    let built = assemble::write(&Build::product());
    let weighed = match &built {
        Ok(built) => {
            println!("{}", sizes::table(built));
            sizes::weigh(built)
        }
        Err(problem) => Err(anyhow!("{problem:#}")),
    };
    session.built = Some(built);
    let tail = weighed.as_ref().err().map(|problem| format!("{problem:#}"));
    Ok(Outcome { count: Count::one(weighed.is_ok()), tail: tail.into_iter().collect() })
}

fn e2e(session: &mut Session) -> Result<Outcome> {
    packages::ensure_browser()?;
    let folder = session.root.join("tests/e2e");
    npm::ensure(&folder)?;
    let built = session.built.take().unwrap_or_else(|| assemble::write(&Build::product()));
    let built = built.map_err(|_| anyhow!("the site does not build, so there is nothing to test"))?;
    let server = Server::start(built, 0)?;
    let report = repository::target()?.join("e2e-report.json");
    if report.exists() {
        std::fs::remove_file(&report).with_context(|| format!("{} cannot be removed", report.display()))?;
    }
    let mut tests = Command::new("npx");
    tests.args(["--no-install", "playwright", "test"]).current_dir(&folder);
    tests
        .env("CHANGJU_URL", &server.address)
        .env("CHANGJU_REPORT", &report)
        .env("CHANGJU_CHROMIUM", packages::chromium());
    tests.args(&session.extra);
    let ran = step::run(tests)?;
    let counted = std::fs::read_to_string(&report).ok().and_then(|report| count::of_playwright(&report));
    Ok(Outcome { count: counted.unwrap_or_default().with_ending(ran.good), tail: ran.tail })
}

/// A program that is one check.
fn one(command: Command) -> Result<Outcome> {
    let ran = step::run(command)?;
    Ok(Outcome { count: Count::one(ran.good), ..ran.into() })
}

/// A program that runs many tests.
fn many(command: Command) -> Result<Outcome> {
    let ran = step::run(command)?;
    Ok(Outcome { count: ran.count.with_ending(ran.good), ..ran.into() })
}

fn cargo(session: &Session, arguments: &[&str]) -> Command {
    let mut cargo = command::cargo(&session.root);
    cargo.args(arguments);
    if std::io::stdout().is_terminal() {
        cargo.env("CARGO_TERM_COLOR", "always");
    }
    cargo
}

impl Session {
    fn has_browser_tests(&self) -> bool {
        self.root.join("tests/browser.rs").is_file()
    }

    fn pass_on(&self, command: &mut Command) {
        if !self.extra.is_empty() {
            command.arg("--").args(&self.extra);
        }
    }
}
