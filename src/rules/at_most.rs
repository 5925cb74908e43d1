//! A number not above a target: a threshold, a switch.

use serde::{Deserialize, Serialize};

use crate::{
    ids::FeatureId,
    rules::{Judged, Scene, Wanted},
};

/// A number not above a target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AtMost {
    /// The question.
    pub feature: FeatureId,
    /// What is asked, in the question's unit.
    pub target: i32,
    /// What would be better still.
    #[serde(default)]
    pub preferred: Option<i32>,
}

impl AtMost {
    /// Judges a scene.
    pub fn judge(&self, scene: &Scene, near: i32) -> Judged {
        scene.judge(&self.feature, Wanted::AtMost { limit: self.target }, self.preferred, near)
    }
}
