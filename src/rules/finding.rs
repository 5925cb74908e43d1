//! A finding (问题): one rule, at one place, for one person, with its verdict and what was compared.

use serde::Serialize;

use crate::{
    ids::{ChoiceId, FeatureId, PersonId, PlaceId, RuleId},
    rules::{Severity, ramp::RampPlan},
};

/// One rule at one place for one person or, with `person: None`, for the whole household.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Finding {
    /// The rule.
    pub rule: RuleId,
    /// Where.
    pub place: PlaceId,
    /// For whom.
    pub person: Option<PersonId>,
    /// How much it weighs for that person when it is not met.
    pub severity: Severity,
    /// The verdict.
    pub verdict: Verdict,
    /// What was compared with what.
    pub compared: Compared,
}

/// 达到 / 接近 / 未达到 / 需复测 / 未量 / 不适用. Never "illegal": the codes bind new building, not an old house.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Verdict {
    /// 达到: met, even at the worst end of the measure's accuracy.
    Meets,
    /// 接近: not met, but short by no more than the rule calls near.
    Near {
        /// Short by this much, in the question's unit.
        by: i32,
    },
    /// 未达到: not met.
    Short {
        /// Short by this much, in the question's unit; `None` where nothing is measured.
        by: Option<i32>,
    },
    /// 需复测: inside the measure's accuracy; measure again rather than guess.
    TooClose,
    /// 未量: these questions are not answered yet.
    Unknown {
        /// The to-do list.
        missing: Vec<FeatureId>,
    },
    /// 不适用: the thing does not exist here, or the rule does not apply.
    NotApplicable,
}

impl Verdict {
    /// The word in text keys and classes.
    pub fn word(&self) -> &'static str {
        match self {
            Verdict::Meets => "meets",
            Verdict::Near { .. } => "near",
            Verdict::Short { .. } => "short",
            Verdict::TooClose => "too-close",
            Verdict::Unknown { .. } => "unknown",
            Verdict::NotApplicable => "not-applicable",
        }
    }

    /// True where something has to be done to the home: near or short.
    pub fn is_open(&self) -> bool {
        matches!(self, Verdict::Near { .. } | Verdict::Short { .. })
    }

    /// True where the assessor has to measure, for the first time or again.
    pub fn is_to_measure(&self) -> bool {
        matches!(self, Verdict::TooClose | Verdict::Unknown { .. })
    }
}

/// What was compared with what, so that every number in a sentence is the number that was compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Compared {
    /// Nothing was known.
    Nothing,
    /// A number with a number.
    Amount {
        /// The question.
        feature: FeatureId,
        /// The reading.
        found: i32,
        /// May be off by this much either way.
        accuracy: i32,
        /// What is asked.
        wanted: Wanted,
        /// What would be better still.
        preferred: Option<i32>,
    },
    /// A choice with the choices that serve.
    Choice {
        /// The question.
        feature: FeatureId,
        /// What was found; `None` where the thing is not there.
        found: Option<ChoiceId>,
        /// What would serve.
        wanted: Vec<ChoiceId>,
    },
    /// A yes with a no.
    YesNo {
        /// The question.
        feature: FeatureId,
        /// What was found.
        found: bool,
    },
    /// Signals given with signals that this person perceives.
    Signals {
        /// The question.
        feature: FeatureId,
        /// Any one of these would serve.
        wanted: Vec<ChoiceId>,
    },
    /// A rise with the ramp that it needs.
    Ramp(RampPlan),
}

/// What is asked of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Wanted {
    /// Not below.
    AtLeast {
        /// The limit.
        limit: i32,
    },
    /// Not above.
    AtMost {
        /// The limit.
        limit: i32,
    },
    /// Neither below nor above.
    Between {
        /// The lower limit.
        low: i32,
        /// The upper limit.
        high: i32,
    },
}

/// What a check says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The verdict.
    pub verdict: Verdict,
    /// What was compared.
    pub compared: Compared,
}

impl Judged {
    /// The rule does not apply here.
    pub fn not_applicable() -> Judged {
        Judged { verdict: Verdict::NotApplicable, compared: Compared::Nothing }
    }

    /// These questions are not answered yet.
    pub fn unknown(missing: impl IntoIterator<Item = FeatureId>) -> Judged {
        Judged {
            verdict: Verdict::Unknown { missing: missing.into_iter().collect() },
            compared: Compared::Nothing,
        }
    }
}
