//! A rise that wheels have to climb, and the ramp that would serve it.

use serde::{Deserialize, Serialize};

use crate::{
    ids::{ChoiceId, FeatureId},
    rules::{Compared, Judged, Reading, Scene, Verdict},
};

/// A rise that wheels have to climb.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Ramp {
    /// The question for the rise.
    pub rise: FeatureId,
    /// The question for the ramp that exists.
    pub ramp: FeatureId,
    /// The question for the free length in front.
    pub length: FeatureId,
    /// The question for the free width in front.
    pub width: FeatureId,
    /// Answers to `ramp` that let wheels up.
    pub serves: Vec<ChoiceId>,
    /// A rise up to this is a threshold, not a step (mm).
    pub level: i32,
    /// 12 for a slope of 1:12.
    pub one_in: i32,
    /// The greatest rise of one run (mm); above it a landing parts two runs.
    pub rise_per_run: i32,
    /// Length of a landing (mm).
    pub landing: i32,
    /// Clear width of the ramp (mm).
    pub clear_width: i32,
    /// Rails on both sides above this rise (mm).
    pub rails_over: i32,
}

/// The ramp that a rise needs, and whether there is room for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct RampPlan {
    /// The rise (mm).
    pub rise: i32,
    /// The slope, 12 for 1:12.
    pub one_in: i32,
    /// Horizontal length of the runs together (mm).
    pub run: i32,
    /// How many runs.
    pub runs: i32,
    /// Length of each landing (mm): one at the foot and one between two runs.
    pub landing: i32,
    /// Runs and landings together (mm).
    pub total: i32,
    /// Clear width (mm).
    pub width: i32,
    /// Rails on both sides.
    pub rails: bool,
    /// Free length in front, if measured (mm).
    pub length_there: Option<i32>,
    /// Free width in front, if measured (mm).
    pub width_there: Option<i32>,
    /// The question for the free length: what to measure, or what rules the ramp out.
    pub length_asked: FeatureId,
}

impl RampPlan {
    /// Whether it can be built straight in the free space; `None` until that was measured.
    pub fn fits(&self) -> Option<bool> {
        match (self.length_there, self.width_there) {
            (Some(length), Some(width)) => Some(length >= self.total && width >= self.width),
            (Some(length), None) if length < self.total => Some(false),
            (None, Some(width)) if width < self.width => Some(false),
            _ => None,
        }
    }
}

impl Ramp {
    /// Judges a scene: short where the rise is a step and nothing lets wheels up.
    pub fn judge(&self, scene: &Scene) -> Judged {
        let rise = match scene.measure(&self.rise) {
            Reading::Known(rise) => rise,
            Reading::NotThere => return Judged::not_applicable(),
            Reading::Missing => return Judged::unknown([self.rise.clone()]),
        };
        let plan = self.plan(scene, rise.value);
        let by = rise.value.saturating_sub(self.level);
        let serves = match scene.choice(&self.ramp) {
            Reading::Known(ramp) => Some(self.serves.contains(ramp)),
            Reading::NotThere => Some(false),
            Reading::Missing => None,
        };
        let verdict = match serves {
            _ if rise.accuracy > 0 && by.saturating_abs() <= rise.accuracy => Verdict::TooClose,
            _ if by <= 0 => Verdict::Meets,
            Some(true) => Verdict::Meets,
            Some(false) => Verdict::Short { by: Some(by) },
            None => Verdict::Unknown { missing: vec![self.ramp.clone()] },
        };
        Judged { verdict, compared: Compared::Ramp(plan) }
    }

    /// The ramp that `rise` needs.
    fn plan(&self, scene: &Scene, rise: i32) -> RampPlan {
        let run = rise.saturating_mul(self.one_in);
        let runs = rise
            .saturating_sub(1)
            .max(0)
            .checked_div(self.rise_per_run.max(1))
            .unwrap_or(0)
            .saturating_add(1);
        let there = |feature| match scene.measure(feature) {
            Reading::Known(measure) => Some(measure.value.saturating_sub(measure.accuracy)),
            Reading::NotThere => Some(0),
            Reading::Missing => None,
        };
        RampPlan {
            rise,
            one_in: self.one_in,
            run,
            runs,
            landing: self.landing,
            total: run.saturating_add(self.landing.saturating_mul(runs)),
            width: self.clear_width,
            rails: rise > self.rails_over,
            length_there: there(&self.length),
            width_there: there(&self.width),
            length_asked: self.length.clone(),
        }
    }
}
