//! Where a check looks: a place of a case, and the person for whom it is judged.

use crate::{
    home::{Answer, Case, Person, Place},
    ids::{ChoiceId, FeatureId},
    rules::{Compared, Judged, Verdict, Wanted},
};

/// A place of a case, and the person for whom it is judged.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The case.
    pub case: &'a Case,
    /// The place.
    pub place: &'a Place,
    /// The person; `None` for the whole household.
    pub person: Option<&'a Person>,
}

/// One reading of the survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading<T> {
    /// It was answered.
    Known(T),
    /// It was not answered, or could not be.
    Missing,
    /// The thing does not exist here.
    NotThere,
}

/// A number with its accuracy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// The reading.
    pub value: i32,
    /// May be off by this much either way.
    pub accuracy: i32,
}

impl<'a> Scene<'a> {
    /// The number answered to a question.
    pub fn measure(&self, feature: &FeatureId) -> Reading<Measure> {
        match self.case.answer(self.place, feature) {
            Some(Answer::Measured { value, accuracy, .. }) => {
                Reading::Known(Measure { value: *value, accuracy: (*accuracy).max(0) })
            }
            Some(Answer::NotThere) => Reading::NotThere,
            _ => Reading::Missing,
        }
    }

    /// The choice answered to a question.
    pub fn choice(&self, feature: &FeatureId) -> Reading<&'a ChoiceId> {
        match self.case.answer(self.place, feature) {
            Some(Answer::Chosen { choice }) => Reading::Known(choice),
            Some(Answer::NotThere) => Reading::NotThere,
            _ => Reading::Missing,
        }
    }

    /// Judges a number against what is wanted; `near` is how much short still counts as near.
    pub fn judge(&self, feature: &FeatureId, wanted: Wanted, preferred: Option<i32>, near: i32) -> Judged {
        match self.measure(feature) {
            Reading::Missing => Judged::unknown([feature.clone()]),
            Reading::NotThere => Judged::not_applicable(),
            Reading::Known(measure) => Judged {
                verdict: compare(measure, wanted, near),
                compared: Compared::Amount {
                    feature: feature.clone(),
                    found: measure.value,
                    accuracy: measure.accuracy,
                    wanted,
                    preferred,
                },
            },
        }
    }
}

/// The verdict on a number. With an accuracy, only a reading whose whole range lies strictly on one side of the
/// limit is called met or short; a range that touches the limit is too close to call.
pub fn compare(measure: Measure, wanted: Wanted, near: i32) -> Verdict {
    let Measure { value, accuracy } = measure;
    // How far below the limit: positive is short, zero or negative is met.
    let short = match wanted {
        Wanted::AtLeast { limit } => limit.saturating_sub(value),
        Wanted::AtMost { limit } => value.saturating_sub(limit),
        Wanted::Between { low, high } => low.saturating_sub(value).max(value.saturating_sub(high)),
    };
    if accuracy > 0 && short.saturating_abs() <= accuracy {
        Verdict::TooClose
    } else if short <= 0 {
        Verdict::Meets
    } else if short <= near {
        Verdict::Near { by: short }
    } else {
        Verdict::Short { by: Some(short) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_judged_with_its_accuracy() {
        let least = Wanted::AtLeast { limit: 800 };
        let between = Wanted::Between { low: 850, high: 900 };
        for (value, accuracy, wanted, near, verdict) in [
            (800, 0, least, 0, Verdict::Meets),
            (799, 0, least, 0, Verdict::Short { by: Some(1) }),
            (799, 0, least, 5, Verdict::Near { by: 1 }),
            (760, 5, least, 0, Verdict::Short { by: Some(40) }),
            (810, 10, least, 0, Verdict::TooClose),
            (811, 10, least, 0, Verdict::Meets),
            (795, 5, least, 0, Verdict::TooClose),
            (15, 3, Wanted::AtMost { limit: 15 }, 0, Verdict::TooClose),
            (19, 3, Wanted::AtMost { limit: 15 }, 0, Verdict::Short { by: Some(4) }),
            (850, 0, between, 0, Verdict::Meets),
            (930, 0, between, 0, Verdict::Short { by: Some(30) }),
            (875, 10, between, 0, Verdict::Meets),
            (i32::MAX, 0, least, 0, Verdict::Meets),
        ] {
            assert_eq!(compare(Measure { value, accuracy }, wanted, near), verdict, "{value} ± {accuracy}");
        }
    }
}
