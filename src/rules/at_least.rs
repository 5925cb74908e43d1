//! A number not below a target: a door's clear width, a landing's depth.

use serde::{Deserialize, Serialize};

use crate::{
    ids::FeatureId,
    rules::{Judged, Scene, Wanted},
};

/// A number not below a target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AtLeast {
    /// The question.
    pub feature: FeatureId,
    /// What is asked, in the question's unit.
    pub target: i32,
    /// What would be better still.
    #[serde(default)]
    pub preferred: Option<i32>,
}

impl AtLeast {
    /// Judges a scene.
    pub fn judge(&self, scene: &Scene, near: i32) -> Judged {
        scene.judge(&self.feature, Wanted::AtLeast { limit: self.target }, self.preferred, near)
    }
}
