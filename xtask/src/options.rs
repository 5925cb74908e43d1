//! What a person may ask of a command.

use anyhow::{Result, bail};
use pico_args::Arguments;
use std::ffi::OsString;
use std::path::PathBuf;

/// What the site is made from, and how.
#[derive(Clone, Default)]
pub struct Build {
    /// Where it goes, relative to the repository.
    pub out: PathBuf,
    /// Features of the package beyond the default ones.
    pub features: Vec<String>,
    /// Quick to compile instead of small.
    pub dev: bool,
}

impl Build {
    /// The site as people get it.
    pub fn product() -> Self {
        Self { out: "dist".into(), ..Self::default() }
    }

    /// Reads `[--out DIR] [--features NAME]... [--dev]`.
    pub fn read(mut arguments: Arguments) -> Result<Self> {
        let out = arguments.opt_value_from_str("--out")?.unwrap_or_else(|| "dist".into());
        let features = arguments.values_from_str("--features")?;
        let dev = arguments.contains("--dev");
        nothing_left(arguments)?;
        Ok(Self { out, features, dev })
    }
}

/// Where and what to serve.
pub struct Serve {
    /// The port on 127.0.0.1.
    pub port: u16,
    /// The site to build first.
    pub build: Build,
}

impl Serve {
    /// Reads `[--port N]` and the options of the build.
    pub fn read(mut arguments: Arguments) -> Result<Self> {
        let port = arguments.opt_value_from_str("--port")?.unwrap_or(8080);
        Ok(Self { port, build: Build::read(arguments)? })
    }
}

/// Which tests to run.
pub struct Test {
    /// Names of steps; empty means all.
    pub only: Vec<String>,
    /// Passed on to the runner of native, browser and end-to-end tests.
    pub extra: Vec<OsString>,
}

impl Test {
    /// Reads `[--only STEP]... [-- ARG...]`.
    pub fn read(mut arguments: Arguments) -> Result<Self> {
        let only = arguments.values_from_str("--only")?;
        let mut extra = arguments.finish();
        if extra.first().is_some_and(|first| first == "--") {
            extra.remove(0);
        } else if let Some(first) = extra.first() {
            bail!("`{}` is not understood; arguments for the runner come after `--`", first.display());
        }
        Ok(Self { only, extra })
    }
}

/// Reads `[NAME]...`.
pub fn names(arguments: Arguments) -> Result<Vec<String>> {
    let names: Vec<_> =
        arguments.finish().into_iter().map(|name| name.to_string_lossy().into_owned()).collect();
    match names.iter().find(|name| name.starts_with('-')) {
        Some(option) => bail!("`{option}` is not understood; `bench` takes names only"),
        None => Ok(names),
    }
}

fn nothing_left(arguments: Arguments) -> Result<()> {
    match arguments.finish().first() {
        Some(first) => bail!("`{}` is not understood; see `cargo xtask help`", first.display()),
        None => Ok(()),
    }
}
