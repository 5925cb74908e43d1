//! The questions of the survey: what can be found at a place, and in which form it is answered.

use serde::{Deserialize, Serialize};

use crate::{
    home::{Answer, PlaceKind},
    ids::{ChoiceId, FeatureId},
    rules::Condition,
};

/// One question. Its words stand in the texts under `feature-<id>` (name) and `how-<id>` (how to measure).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Feature {
    /// Its id.
    pub id: FeatureId,
    /// The part of the place it belongs to, such as `door`; questions of one part stand together.
    pub part: String,
    /// The places where it is asked.
    pub places: Vec<PlaceKind>,
    /// The form of its answer.
    pub answer: Form,
    /// Asked only where all of these hold.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// Asked in every home, even if no rule needs it (items do).
    #[serde(default)]
    pub always: bool,
    /// The picture that shows how to measure, a file in `assets/pictures`.
    #[serde(default)]
    pub picture: Option<String>,
}

/// The form of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind", deny_unknown_fields)]
pub enum Form {
    /// A number.
    Measured {
        /// Its unit.
        unit: Unit,
        /// Below this it is asked again: a slip of the finger is likelier.
        low: i32,
        /// Above this it is asked again.
        high: i32,
    },
    /// One of several choices.
    Choice {
        /// Words under `choice-<id>`.
        choices: Vec<ChoiceId>,
    },
    /// Any number of choices.
    Several {
        /// Words under `choice-<id>`.
        choices: Vec<ChoiceId>,
    },
    /// Yes or no.
    YesNo,
}

impl Form {
    /// Whether an answer has this form; "not there", "cannot measure" and "not sure" always do.
    pub fn accepts(&self, answer: &Answer) -> bool {
        match (self, answer) {
            (_, Answer::NotThere | Answer::CannotMeasure | Answer::NotSure) => true,
            (Form::Measured { .. }, Answer::Measured { value, accuracy, .. }) => {
                *value >= 0 && *accuracy >= 0
            }
            (Form::Choice { choices }, Answer::Chosen { choice }) => choices.contains(choice),
            (Form::Several { choices }, Answer::Several { choices: given }) => {
                given.iter().all(|one| choices.contains(one))
            }
            (Form::YesNo, Answer::YesNo { .. }) => true,
            _ => false,
        }
    }
}

/// The unit of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Millimetres.
    Mm,
    /// Lux, as a light meter or a telephone shows it.
    Lux,
    /// Newtons, by a spring balance.
    Newton,
    /// Pieces: steps, rails, sockets.
    Count,
    /// Square metres.
    SquareMetre,
}

impl Unit {
    /// The word in text keys.
    pub fn word(self) -> &'static str {
        match self {
            Unit::Mm => "mm",
            Unit::Lux => "lux",
            Unit::Newton => "newton",
            Unit::Count => "count",
            Unit::SquareMetre => "square-metre",
        }
    }
}
