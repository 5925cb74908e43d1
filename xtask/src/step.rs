//! One step of the tests: a program whose output a person sees and we read.

use crate::count::{Count, of_cargo};
use anyhow::{Context, Result};
use std::collections::VecDeque;
use std::io::{BufRead, BufReader, PipeReader, Write};
use std::process::Command;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// Lines that are shown again at the end where a step failed.
const TAIL: usize = 40;
/// How long output may still come from helpers of a program that has ended.
const AFTERMATH: Duration = Duration::from_secs(2);

/// What a program did.
pub struct Ran {
    /// It ended well.
    pub good: bool,
    /// The tests whose results it printed.
    pub count: Count,
    /// Its last lines.
    pub tail: Vec<String>,
}

/// Runs a program, shows its output as it comes and keeps what counts.
pub fn run(command: Command) -> Result<Ran> {
    run_for(command, &mut std::io::stdout())
}

fn run_for(mut command: Command, listener: &mut impl Write) -> Result<Ran> {
    let program = command.get_program().to_string_lossy().into_owned();
    let (reader, writer) = std::io::pipe().context("no pipe can be had")?;
    command.stdout(writer.try_clone().context("no pipe can be had")?).stderr(writer);
    let mut child = command.spawn().with_context(|| format!("`{program}` cannot be started"))?;
    drop(command);

    let lines = lines_of(reader);
    let mut heard = Heard::default();
    let status = loop {
        match lines.recv_timeout(Duration::from_millis(100)) {
            Ok(line) => heard.take(line, listener),
            Err(RecvTimeoutError::Disconnected) => break child.wait()?,
            Err(RecvTimeoutError::Timeout) => {
                if let Some(status) = child.try_wait()? {
                    break status;
                }
            }
        }
    };
    while let Ok(line) = lines.recv_timeout(AFTERMATH) {
        heard.take(line, listener);
    }
    Ok(Ran { good: status.success(), count: heard.count, tail: heard.tail.into() })
}

fn lines_of(reader: PipeReader) -> Receiver<String> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        let mut reader = BufReader::new(reader);
        let mut bytes = Vec::new();
        while reader.read_until(b'\n', &mut bytes).is_ok_and(|read| read > 0) {
            let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
            bytes.clear();
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    receiver
}

#[derive(Default)]
struct Heard {
    count: Count,
    tail: VecDeque<String>,
}

impl Heard {
    fn take(&mut self, line: String, listener: &mut impl Write) {
        // Where nobody listens any more, the tests still go on.
        let _unheard = writeln!(listener, "{line}");
        if let Some(count) = of_cargo(&line) {
            self.count = self.count.and(count);
        }
        if self.tail.len() == TAIL {
            self.tail.pop_front();
        }
        self.tail.push_back(line);
    }
}

#[cfg(test)]
mod tests {
    use super::{run, run_for};
    use crate::count::Count;
    use std::process::Command;

    #[test]
    fn both_streams_are_heard_and_the_ending_is_kept() -> anyhow::Result<()> {
        let mut shell = Command::new("sh");
        shell.args(["-c", "echo 'test result: ok. 2 passed; 0 failed'; echo oh >&2; exit 3"]);
        let mut shown = Vec::new();
        let ran = run_for(shell, &mut shown)?;
        assert_eq!(String::from_utf8(shown)?, "test result: ok. 2 passed; 0 failed\noh\n");
        assert!(!ran.good);
        assert_eq!(ran.count, Count { passed: 2, failed: 0 });
        assert_eq!(ran.tail, ["test result: ok. 2 passed; 0 failed", "oh"]);
        Ok(())
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let fault = run(Command::new("no-such-program")).err().map(|fault| format!("{fault:#}"));
        assert!(fault.is_some_and(|fault| fault.contains("no-such-program")));
    }
}
