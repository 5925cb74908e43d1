//! What was built (施工), line by line.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    ids::LineId,
    units::{Date, Fen, Quantity},
};

/// The works of one household.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Works {
    /// Who builds.
    pub contractor: String,
    /// When building began.
    pub started: Option<Date>,
    /// When building ended.
    pub finished: Option<Date>,
    /// What was done, by line of the proposal.
    pub done: BTreeMap<LineId, Work>,
}

/// What was done for one line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Work {
    /// True once built or handed over.
    pub done: bool,
    /// Quantity built, where it differs from the proposal.
    pub quantity: Option<Quantity>,
    /// Price settled for the whole line, where it differs from the proposal.
    pub cost: Option<Fen>,
    /// What the builder or assessor noted.
    pub note: String,
}
