//! One height above another: a grab bar above the seat it serves.

use serde::{Deserialize, Serialize};

use crate::{
    ids::FeatureId,
    rules::{
        Compared, Judged, Reading, Scene, Wanted,
        scene::{Measure, compare},
    },
};

/// One height above another, in a range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Difference {
    /// The question for the upper height.
    pub upper: FeatureId,
    /// The question for the lower height.
    pub lower: FeatureId,
    /// The least difference, in millimetres.
    pub low: i32,
    /// The greatest difference.
    pub high: i32,
}

impl Difference {
    /// Judges a scene: the accuracies of both heights add up. What is compared and shown is the upper height.
    pub fn judge(&self, scene: &Scene, near: i32) -> Judged {
        let (upper, lower) = match (scene.measure(&self.upper), scene.measure(&self.lower)) {
            (Reading::NotThere, _) | (_, Reading::NotThere) => return Judged::not_applicable(),
            (Reading::Known(upper), Reading::Known(lower)) => (upper, lower),
            (upper, _) => {
                let missing = if upper == Reading::Missing { &self.upper } else { &self.lower };
                return Judged::unknown([missing.clone()]);
            }
        };
        let wanted = Wanted::Between {
            low: lower.value.saturating_add(self.low),
            high: lower.value.saturating_add(self.high),
        };
        let accuracy = upper.accuracy.saturating_add(lower.accuracy);
        Judged {
            verdict: compare(Measure { value: upper.value, accuracy }, wanted, near),
            compared: Compared::Amount {
                feature: self.upper.clone(),
                found: upper.value,
                accuracy,
                wanted,
                preferred: None,
            },
        }
    }
}
