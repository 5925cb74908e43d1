//! A condition on what was found: decides whether a question is asked, a rule applies, an item fits.

use serde::{Deserialize, Serialize};

use crate::{
    home::{Answer, Case, Place},
    ids::{ChoiceId, FeatureId},
};

/// A condition on one answer, written in data as `{ feature = "steps", at-least = 3 }`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Condition {
    /// The question.
    pub feature: FeatureId,
    /// What its answer has to be.
    #[serde(flatten)]
    pub test: Test,
}

/// What the answer has to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Test {
    /// One of these choices.
    Is(Vec<ChoiceId>),
    /// None of these choices.
    IsNot(Vec<ChoiceId>),
    /// A number not below this.
    AtLeast(i32),
    /// A number not above this.
    AtMost(i32),
    /// Yes, or no.
    Yes(bool),
}

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// The question was not answered.
    Unknown,
}

impl Condition {
    /// Whether it holds at this place of this case. What is not there fulfils only `is-not` and `yes = false`.
    pub fn holds(&self, case: &Case, place: &Place) -> Holds {
        let truth = match (case.answer(place, &self.feature), &self.test) {
            (None | Some(Answer::CannotMeasure | Answer::NotSure), _) => return Holds::Unknown,
            (Some(Answer::NotThere), test) => matches!(test, Test::IsNot(_) | Test::Yes(false)),
            (Some(Answer::Chosen { choice }), Test::Is(allowed)) => allowed.contains(choice),
            (Some(Answer::Chosen { choice }), Test::IsNot(barred)) => !barred.contains(choice),
            (Some(Answer::Several { choices }), Test::Is(allowed)) => {
                allowed.iter().any(|one| choices.contains(one))
            }
            (Some(Answer::Several { choices }), Test::IsNot(barred)) => {
                !barred.iter().any(|one| choices.contains(one))
            }
            (Some(Answer::Measured { value, .. }), Test::AtLeast(least)) => value >= least,
            (Some(Answer::Measured { value, .. }), Test::AtMost(most)) => value <= most,
            (Some(Answer::YesNo { yes }), Test::Yes(wanted)) => yes == wanted,
            // An answer of another kind than the question's: the library's cross-check bars it in our own data.
            (Some(_), _) => return Holds::Unknown,
        };
        if truth { Holds::Yes } else { Holds::No }
    }
}
