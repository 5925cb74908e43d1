//! How many tests passed and failed, read from what the runners print.

use serde_json::Value;

/// Tests that passed and that failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Passed.
    pub passed: usize,
    /// Failed.
    pub failed: usize,
}

impl Count {
    /// One check that either holds or not.
    pub fn one(holds: bool) -> Self {
        Self { passed: usize::from(holds), failed: usize::from(!holds) }
    }

    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }

    /// A runner that ended badly, or ran nothing, has failed at least once.
    pub fn with_ending(self, good: bool) -> Self {
        let silent = self.failed == 0 && (!good || self.passed == 0);
        Self { failed: self.failed + usize::from(silent), ..self }
    }
}

/// Sums a line of `cargo test` or of the wasm runner: `test result: ok. 3 passed; 0 failed; …`.
pub fn of_cargo(line: &str) -> Option<Count> {
    let (_, results) = line.split_once("test result: ")?;
    let number = |word: &str| {
        let (before, _) = results.split_once(word)?;
        before.trim_end().rsplit([' ', '.', ';']).next()?.parse().ok()
    };
    Some(Count { passed: number(" passed")?, failed: number(" failed")? })
}

/// The totals of Playwright's JSON report; a flaky test is a failed one.
pub fn of_playwright(report: &str) -> Option<Count> {
    let report: Value = serde_json::from_str(report).ok()?;
    let stats = report.get("stats")?;
    let number = |name: &str| usize::try_from(stats.get(name)?.as_u64()?).ok();
    Some(Count { passed: number("expected")?, failed: number("unexpected")? + number("flaky")? })
}

#[cfg(test)]
mod tests {
    use super::{Count, of_cargo, of_playwright};

    #[test]
    fn results_of_cargo_are_read() {
        let cases = [
            ("test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out", Some((12, 0))),
            ("test result: FAILED. 3 passed; 2 failed; 0 ignored; finished in 0.2s", Some((3, 2))),
            ("    test result: ok. 1 passed; 0 failed", Some((1, 0))),
            ("test home::door ... ok", None),
        ];
        for (line, expected) in cases {
            let expected = expected.map(|(passed, failed)| Count { passed, failed });
            assert_eq!(of_cargo(line), expected, "{line}");
        }
    }

    #[test]
    fn the_totals_of_playwright_are_read() {
        let report = r#"{"stats": {"expected": 9, "unexpected": 1, "flaky": 1, "skipped": 4}}"#;
        assert_eq!(of_playwright(report), Some(Count { passed: 9, failed: 2 }));
        assert_eq!(of_playwright("{"), None);
    }

    #[test]
    fn a_bad_ending_counts_even_where_no_test_failed() {
        assert_eq!(Count { passed: 3, failed: 0 }.with_ending(true), Count { passed: 3, failed: 0 });
        assert_eq!(Count { passed: 3, failed: 0 }.with_ending(false), Count { passed: 3, failed: 1 });
        assert_eq!(Count { passed: 3, failed: 2 }.with_ending(false), Count { passed: 3, failed: 2 });
        assert_eq!(Count::default().with_ending(true), Count { passed: 0, failed: 1 });
    }
}
