//! Programs and fonts of the system that the tests need.

use crate::command;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where Debian puts them.
const CHROMIUM: &str = "/usr/bin/chromium";
const DRIVER: &str = "/usr/bin/chromedriver";
/// The oldest Node that Playwright runs on.
const NODE: u32 = 20;

/// The browser: the one that is named, or Debian's.
pub fn chromium() -> PathBuf {
    std::env::var_os("CHANGJU_CHROMIUM").map_or_else(|| CHROMIUM.into(), PathBuf::from)
}

/// The browser's remote control: the one that is named, or Debian's.
pub fn driver() -> PathBuf {
    std::env::var_os("CHROMEDRIVER").map_or_else(|| DRIVER.into(), PathBuf::from)
}

/// Sees to a browser with its remote control, and to fonts that have the characters of our pages.
pub fn ensure_browser() -> Result<()> {
    let mut missing = Vec::new();
    for (file, package) in [(chromium(), "chromium"), (driver(), "chromium-driver")] {
        if !file.is_file() {
            missing.push(package);
        }
    }
    for package in ["fonts-noto-cjk", "fonts-noto-core"] {
        if debian() && !installed(package) {
            missing.push(package);
        }
    }
    install(&missing)
}

/// Sees to Node and its package manager.
pub fn ensure_node() -> Result<()> {
    let missing: Vec<_> = [("node", "nodejs"), ("npm", "npm")]
        .into_iter()
        .filter(|(program, _)| command::find(program).is_none())
        .map(|(_, package)| package)
        .collect();
    install(&missing)?;
    let version = command::answer("node", &["--version"]).unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    match major {
        Some(major) if major >= NODE => Ok(()),
        _ => bail!(
            "Node {NODE} or newer is needed, and `node --version` says `{version}`; install a newer Node"
        ),
    }
}

/// Installs Debian packages where this may be done; otherwise says what to install.
fn install(missing: &[&str]) -> Result<()> {
    if missing.is_empty() {
        return Ok(());
    }
    let line = format!("apt-get install --yes --no-install-recommends {}", missing.join(" "));
    if command::find("apt-get").is_none() {
        bail!("these are missing: {}; install them with your system's package manager", missing.join(", "));
    }
    if command::answer("id", &["-u"]).as_deref() != Some("0") {
        bail!("these are missing: {}; install them with `sudo {line}`", missing.join(", "));
    }
    println!("Installing {}", missing.join(", "));
    command::run(apt().arg("update"), "reading the package lists")?;
    command::run(apt().args(line.split(' ').skip(1)), "installing packages")
}

fn apt() -> Command {
    let mut apt = Command::new("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive").arg("--quiet");
    apt
}

fn debian() -> bool {
    Path::new("/etc/debian_version").is_file()
}

fn installed(package: &str) -> bool {
    let state = command::answer("dpkg-query", &["--show", "--showformat=${db:Status-Status}", package]);
    state.as_deref() == Some("installed")
}
