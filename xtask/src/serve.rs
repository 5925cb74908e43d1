//! `cargo xtask serve`: builds the app and serves it on this machine.

use crate::assemble;
use crate::options::Serve;
use crate::server::Server;
use crate::sizes;
use anyhow::{Result, bail};
use std::net::{Ipv4Addr, TcpListener};
use std::process::ExitCode;

/// Builds, serves, and says where.
pub fn run(options: &Serve) -> Result<ExitCode> {
    refuse_a_taken_port(options.port)?;
    let built = assemble::write(&options.build)?;
    let table = sizes::table(&built);
    if let (false, Err(over)) = (options.build.dev, sizes::weigh(&built)) {
        eprintln!("Warning: {over}");
    }
    let server = Server::start(built, options.port)?;
    println!("{table}\n\n畅居 is at {}  (Ctrl+C ends it)", server.address);
    server.wait();
    Ok(ExitCode::SUCCESS)
}

/// Says before a minute of compiling what would fail after it.
fn refuse_a_taken_port(port: u16) -> Result<()> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(_) => Ok(()),
        Err(cause) => bail!("port {port} of 127.0.0.1 cannot be used ({cause}); choose another with --port"),
    }
}
