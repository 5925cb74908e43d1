//! One answer of the survey: what was measured or seen, how, when and by whom.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    ids::{ChoiceId, DeviceId},
    units::Timestamp,
};

/// An answer to one question at one place (量测).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Observation {
    /// What was found.
    pub answer: Answer,
    /// When it was entered.
    pub at: Timestamp,
    /// On which device.
    pub by: DeviceId,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Answer {
    /// A number in the question's own unit (millimetres, lux, newtons, pieces).
    Measured {
        /// The reading.
        value: i32,
        /// The reading may be off by this much either way; 0 for "as read".
        accuracy: i32,
        /// How it was taken.
        method: Method,
    },
    /// One of the question's choices.
    Chosen {
        /// Which.
        choice: ChoiceId,
    },
    /// Any number of the question's choices.
    Several {
        /// Which; empty means none of them.
        choices: BTreeSet<ChoiceId>,
    },
    /// Yes or no.
    YesNo {
        /// True for yes.
        yes: bool,
    },
    /// The thing asked about does not exist here.
    NotThere,
    /// It exists, but could not be measured today (locked, blocked, dangerous).
    CannotMeasure,
    /// The assessor is not sure.
    NotSure,
}

/// How a number was taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Tape measure.
    #[default]
    Tape,
    /// Laser distance meter.
    Laser,
    /// Read off a plan.
    Plan,
    /// Judged by eye.
    Estimate,
}
