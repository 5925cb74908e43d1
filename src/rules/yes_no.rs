//! Something that should be there (a gas alarm), or should not (an open knife rack).

use serde::{Deserialize, Serialize};

use crate::{
    home::Answer,
    ids::FeatureId,
    rules::{Compared, Judged, Scene, Verdict},
};

/// A yes-or-no question and the answer that serves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct YesNo {
    /// The question.
    pub feature: FeatureId,
    /// The answer that serves.
    pub wanted: bool,
}

impl YesNo {
    /// Judges a scene. "Not there" is a no.
    pub fn judge(&self, scene: &Scene) -> Judged {
        let found = match scene.case.answer(scene.place, &self.feature) {
            Some(Answer::YesNo { yes }) => *yes,
            Some(Answer::NotThere) => false,
            _ => return Judged::unknown([self.feature.clone()]),
        };
        Judged {
            verdict: if found == self.wanted { Verdict::Meets } else { Verdict::Short { by: None } },
            compared: Compared::YesNo { feature: self.feature.clone(), found },
        }
    }
}
