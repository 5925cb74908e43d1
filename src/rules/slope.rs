//! The slope of a ramp that exists: its run must be long enough for its rise.

use serde::{Deserialize, Serialize};

use crate::{
    ids::FeatureId,
    rules::{
        Compared, Judged, Reading, Scene, Wanted,
        scene::{Measure, compare},
    },
};

/// The slope of a ramp that exists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Slope {
    /// The question for the rise.
    pub rise: FeatureId,
    /// The question for the horizontal run.
    pub run: FeatureId,
    /// 12 for a slope of 1:12.
    pub one_in: i32,
}

impl Slope {
    /// Judges a scene: the run asked for is the rise times `one_in`.
    pub fn judge(&self, scene: &Scene, near: i32) -> Judged {
        let (rise, run) = match (scene.measure(&self.rise), scene.measure(&self.run)) {
            (Reading::NotThere, _) | (_, Reading::NotThere) => return Judged::not_applicable(),
            (Reading::Known(rise), Reading::Known(run)) => (rise, run),
            (rise, _) => {
                let missing = if rise == Reading::Missing { &self.rise } else { &self.run };
                return Judged::unknown([missing.clone()]);
            }
        };
        let wanted = Wanted::AtLeast { limit: rise.value.saturating_mul(self.one_in) };
        let accuracy = run.accuracy.saturating_add(rise.accuracy.saturating_mul(self.one_in));
        Judged {
            verdict: compare(Measure { value: run.value, accuracy }, wanted, near),
            compared: Compared::Amount {
                feature: self.run.clone(),
                found: run.value,
                accuracy,
                wanted,
                preferred: None,
            },
        }
    }
}
