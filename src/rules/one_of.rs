//! A choice that serves: a lever handle, a seat to sit on, a slip-resistant floor.

use serde::{Deserialize, Serialize};

use crate::{
    ids::{ChoiceId, FeatureId},
    rules::{Compared, Judged, Reading, Scene, Verdict},
};

/// A choice that serves. What is not there does not serve.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OneOf {
    /// The question.
    pub feature: FeatureId,
    /// The choices that serve.
    pub allowed: Vec<ChoiceId>,
}

impl OneOf {
    /// Judges a scene.
    pub fn judge(&self, scene: &Scene) -> Judged {
        let found = match scene.choice(&self.feature) {
            Reading::Missing => return Judged::unknown([self.feature.clone()]),
            Reading::NotThere => None,
            Reading::Known(choice) => Some(choice.clone()),
        };
        let serves = found.as_ref().is_some_and(|choice| self.allowed.contains(choice));
        Judged {
            verdict: if serves { Verdict::Meets } else { Verdict::Short { by: None } },
            compared: Compared::Choice { feature: self.feature.clone(), found, wanted: self.allowed.clone() },
        }
    }
}
