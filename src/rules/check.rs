//! The kinds of check: a closed list, one file each.

use serde::{Deserialize, Serialize};

use crate::{
    ids::FeatureId,
    rules::{
        Judged, Scene, at_least::AtLeast, at_most::AtMost, between::Between, chair_clear::ChairClear,
        difference::Difference, one_of::OneOf, ramp::Ramp, signals::Signals, slope::Slope, yes_no::YesNo,
    },
};

/// What a rule compares.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Check {
    /// A number not below a target.
    AtLeast(AtLeast),
    /// A number not above a target.
    AtMost(AtMost),
    /// A number in a range.
    Between(Between),
    /// A clear width that lets this person's own chair through.
    ChairClear(ChairClear),
    /// A choice that serves.
    OneOf(OneOf),
    /// Something that should be there, or should not.
    YesNo(YesNo),
    /// An alarm or bell that this person perceives.
    Signals(Signals),
    /// A rise that wheels have to climb.
    Ramp(Ramp),
    /// The slope of a ramp that exists.
    Slope(Slope),
    /// One height above another.
    Difference(Difference),
}

impl Check {
    /// Judges a scene. Total: what is not known is the verdict `Unknown`.
    pub fn judge(&self, scene: &Scene, near: i32) -> Judged {
        match self {
            Check::AtLeast(check) => check.judge(scene, near),
            Check::AtMost(check) => check.judge(scene, near),
            Check::Between(check) => check.judge(scene, near),
            Check::ChairClear(check) => check.judge(scene, near),
            Check::OneOf(check) => check.judge(scene),
            Check::YesNo(check) => check.judge(scene),
            Check::Signals(check) => check.judge(scene),
            Check::Ramp(check) => check.judge(scene),
            Check::Slope(check) => check.judge(scene, near),
            Check::Difference(check) => check.judge(scene, near),
        }
    }

    /// The questions whose answers it needs.
    pub fn features(&self) -> Vec<&FeatureId> {
        match self {
            Check::AtLeast(check) => vec![&check.feature],
            Check::AtMost(check) => vec![&check.feature],
            Check::Between(check) => vec![&check.feature],
            Check::ChairClear(check) => vec![&check.feature],
            Check::OneOf(check) => vec![&check.feature],
            Check::YesNo(check) => vec![&check.feature],
            Check::Signals(check) => vec![&check.feature],
            Check::Ramp(check) => vec![&check.rise, &check.ramp, &check.length, &check.width],
            Check::Slope(check) => vec![&check.rise, &check.run],
            Check::Difference(check) => vec![&check.upper, &check.lower],
        }
    }
}
