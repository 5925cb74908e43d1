//! `cargo xtask`: builds, serves, tests and measures 畅居.

mod assemble;
mod bench;
mod bindgen;
mod command;
mod count;
mod kind;
mod npm;
mod options;
mod packages;
mod repository;
mod serve;
mod server;
mod service_worker;
mod shell;
mod site;
mod sizes;
mod sprite;
mod step;
mod style;
mod test;
mod toolchain;

use anyhow::{Result, bail};
use pico_args::Arguments;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask serve [--port 8080] [--dev]      builds the app and serves it on 127.0.0.1
cargo xtask build [--out dist] [--dev]       makes the static site alone
                  [--features NAME]
cargo xtask test  [--only STEP]... [-- ARG]  runs the tests, or some steps of them
cargo xtask bench [NAME]...                  measures; one JSON object a line

--dev compiles fast and neither shrinks, compresses nor weighs the result.";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("xtask: {problem:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode> {
    let mut arguments = Arguments::from_env();
    match arguments.subcommand()?.as_deref() {
        Some("serve") => serve::run(&options::Serve::read(arguments)?),
        Some("build") => assemble::run(&options::Build::read(arguments)?),
        Some("test") => test::run(&options::Test::read(arguments)?),
        Some("bench") => bench::run(&options::names(arguments)?),
        Some("help") | None => {
            println!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        Some(other) => bail!("there is no command `{other}`; the commands are:\n{USAGE}"),
    }
}
