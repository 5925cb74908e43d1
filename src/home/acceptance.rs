//! The acceptance visit (验收): measured again, item by item.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    home::Answer,
    ids::{FeatureId, LineId},
    units::{Date, Timestamp},
};

/// One acceptance visit and its outcome.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Acceptance {
    /// The day of the visit; the day that counts for a programme's period.
    pub on: Option<Date>,
    /// The result by line.
    pub checks: BTreeMap<LineId, Check>,
    /// 1 very dissatisfied … 5 very satisfied; `None` until asked.
    pub satisfaction: Option<u8>,
    /// The household's opinion in its own words.
    pub opinion: String,
    /// Who inspected.
    pub inspector: String,
    /// Accepted or sent back; `None` until decided.
    pub outcome: Option<Outcome>,
    /// When the outcome was entered.
    pub at: Timestamp,
}

/// The inspection of one line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Check {
    /// It is there.
    pub done: Option<bool>,
    /// It conforms to the proposal and works for the person.
    pub conforms: Option<bool>,
    /// Measures taken again, by question.
    pub measured: BTreeMap<FeatureId, Answer>,
    /// What has to be put right.
    pub note: String,
}

/// The outcome of an acceptance visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// 验收合格.
    Accepted,
    /// 需整改: sent back to the builder.
    Rework,
}
