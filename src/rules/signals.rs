//! A bell or an alarm has to reach the sense that this person has: light for the deaf, sound for the blind.

use serde::{Deserialize, Serialize};

use crate::{
    home::Answer,
    ids::{ChoiceId, FeatureId},
    rules::{Compared, Judged, Scene, Verdict},
};

/// An alarm or bell that this person perceives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Signals {
    /// The question that lists the signals given.
    pub feature: FeatureId,
    /// Any one of these serves.
    pub any_of: Vec<ChoiceId>,
}

impl Signals {
    /// Judges a scene. An alarm that is not there gives no signal.
    pub fn judge(&self, scene: &Scene) -> Judged {
        let serves = match scene.case.answer(scene.place, &self.feature) {
            Some(Answer::Several { choices }) => self.any_of.iter().any(|one| choices.contains(one)),
            Some(Answer::NotThere) => false,
            _ => return Judged::unknown([self.feature.clone()]),
        };
        Judged {
            verdict: if serves { Verdict::Meets } else { Verdict::Short { by: None } },
            compared: Compared::Signals { feature: self.feature.clone(), wanted: self.any_of.clone() },
        }
    }
}
