//! A clear width that lets this person's own chair through, not only the chair that the code had in mind.

use serde::{Deserialize, Serialize};

use crate::{
    home::Person,
    ids::FeatureId,
    rules::{Judged, Scene, Wanted},
};

/// A clear width: the code's number, or more where this person's chair is wider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ChairClear {
    /// The question.
    pub feature: FeatureId,
    /// What the code asks, in millimetres.
    pub target: i32,
    /// What would be better still.
    #[serde(default)]
    pub preferred: Option<i32>,
    /// Room beside a chair moved by the person's own hands, both sides together.
    pub beside_hands: i32,
    /// Room beside a pushed or powered chair, both sides together.
    pub beside: i32,
}

impl ChairClear {
    /// What this person needs, in millimetres.
    pub fn needed(&self, person: Option<&Person>) -> i32 {
        let own = person.and_then(|person| person.chair.as_ref()).map_or(0, |chair| {
            let beside = if chair.self_propelled { self.beside_hands } else { self.beside };
            chair.width.0.saturating_add(beside)
        });
        own.max(self.target)
    }

    /// Judges a scene.
    pub fn judge(&self, scene: &Scene, near: i32) -> Judged {
        let wanted = Wanted::AtLeast { limit: self.needed(scene.person) };
        scene.judge(&self.feature, wanted, self.preferred, near)
    }
}
