//! Migrations: pure functions over stored JSON, each named after what it does, in order; the list only grows.
//! Frozen files of every version are opened by the tests.

use serde_json::Value;

/// A step from one version to the next.
pub type Migration = fn(Value) -> Value;

/// The steps of a case, the first from version 1 to 2. There is one version so far.
pub const CASE: &[Migration] = &[];

/// Applies the steps that a record of `version` lacks.
pub fn migrate(steps: &[Migration], version: u32, record: Value) -> Value {
    let done = usize::try_from(version).unwrap_or(usize::MAX).saturating_sub(1);
    steps.iter().skip(done).fold(record, |record, step| step(record))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::migrate;

    #[test]
    fn every_step_after_the_records_version_runs_once_and_in_order() {
        let steps: [fn(Value) -> Value; 3] =
            [|v| json!([v, "1→2"]), |v| json!([v, "2→3"]), |v| json!([v, "3→4"])];
        assert_eq!(migrate(&steps, 2, json!("at 2")), json!([["at 2", "2→3"], "3→4"]));
        assert_eq!(migrate(&steps, 4, json!("at 4")), json!("at 4"));
    }
}
