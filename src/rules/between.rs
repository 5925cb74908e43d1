//! A number in a range: a rail's height, a switch's height.

use serde::{Deserialize, Serialize};

use crate::{
    ids::FeatureId,
    rules::{Judged, Scene, Wanted},
};

/// A number in a range, both ends included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Between {
    /// The question.
    pub feature: FeatureId,
    /// The lower end, in the question's unit.
    pub low: i32,
    /// The upper end.
    pub high: i32,
}

impl Between {
    /// Judges a scene.
    pub fn judge(&self, scene: &Scene, near: i32) -> Judged {
        scene.judge(&self.feature, Wanted::Between { low: self.low, high: self.high }, None, near)
    }
}
