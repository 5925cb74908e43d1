//! What an item does to the answers of the survey, so that the same rules judge the home after the retrofit.

use std::collections::BTreeSet;

use crate::{
    home::{Answer, Case, Method, Observation, Place},
    ids::{DeviceId, FeatureId, PlaceId},
    retrofit::{Item, Set},
    rules::{Check, Compared, Finding, Form, RuleBook, Wanted},
    units::Timestamp,
};

/// The word in data for "the number that the helped rule asks for".
const TARGET: &str = "target";

/// The case as it would be with `item` at `place`. `about` are the findings that the item is to answer: they
/// say which number "target" means.
pub fn with_item(case: &Case, item: &Item, place: &PlaceId, about: &[&Finding], book: &RuleBook) -> Case {
    let mut after = case.clone();
    let Some(there) = after.places.iter_mut().find(|one| one.id == *place) else { return after };
    for (feature, set) in &item.sets {
        let before = there.found.get(feature).map(|observation| &observation.answer);
        if let Some(answer) = set_answer(set, feature, before, about, book) {
            there.found.insert(feature.clone(), observed(answer));
        }
    }
    for (feature, by) in &item.narrows {
        narrow(there, feature, *by);
    }
    after
}

/// Takes a width away where it was measured.
fn narrow(place: &mut Place, feature: &FeatureId, by: i32) {
    if let Some(Observation { answer: Answer::Measured { value, .. }, .. }) = place.found.get_mut(feature) {
        *value = value.saturating_sub(by).max(0);
    }
}

fn set_answer(
    set: &Set,
    feature: &FeatureId,
    before: Option<&Answer>,
    about: &[&Finding],
    book: &RuleBook,
) -> Option<Answer> {
    let measured = |value| Answer::Measured { value, accuracy: 0, method: Method::Plan };
    match set {
        Set::Number(value) => Some(measured(*value)),
        Set::YesNo(yes) => Some(Answer::YesNo { yes: *yes }),
        Set::Choice(choice) if choice.as_str() == TARGET => target(feature, about, book).map(measured),
        Set::Choice(choice) => Some(Answer::Chosen { choice: choice.clone() }),
        Set::Add(added) => {
            let mut choices = match before {
                Some(Answer::Several { choices }) => choices.clone(),
                _ => BTreeSet::new(),
            };
            choices.extend(added.iter().cloned());
            Some(Answer::Several { choices })
        }
    }
}

/// The number that the findings ask of a question; the strictest where several ask.
fn target(feature: &FeatureId, about: &[&Finding], book: &RuleBook) -> Option<i32> {
    let mut low: Option<i32> = None;
    let mut high: Option<i32> = None;
    for finding in about {
        let wanted = match &finding.compared {
            Compared::Amount { feature: compared, wanted, .. } if compared == feature => *wanted,
            // Nothing was compared yet: the rule itself says what it asks.
            _ => match book.rule(&finding.rule).and_then(|rule| asked(&rule.check, feature)) {
                Some(wanted) => wanted,
                None => continue,
            },
        };
        let (from, to) = match wanted {
            Wanted::AtLeast { limit } => (Some(limit), None),
            Wanted::AtMost { limit } => (None, Some(limit)),
            Wanted::Between { low, high } => (Some(low), Some(high)),
        };
        low = low.max(from);
        high = match (high, to) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
    }
    // In the middle of a range; at the limit where there is one only.
    match (low, high) {
        (Some(low), Some(high)) => Some(low + (high - low) / 2),
        (one, other) => one.or(other),
    }
}

fn asked(check: &Check, feature: &FeatureId) -> Option<Wanted> {
    match check {
        Check::AtLeast(one) if one.feature == *feature => Some(Wanted::AtLeast { limit: one.target }),
        Check::AtMost(one) if one.feature == *feature => Some(Wanted::AtMost { limit: one.target }),
        Check::Between(one) if one.feature == *feature => {
            Some(Wanted::Between { low: one.low, high: one.high })
        }
        Check::ChairClear(one) if one.feature == *feature => {
            Some(Wanted::AtLeast { limit: one.needed(None) })
        }
        _ => None,
    }
}

/// An answer that nobody measured: it stands for what will be there.
fn observed(answer: Answer) -> Observation {
    Observation { answer, at: Timestamp(0), by: DeviceId::new("") }
}

/// Whether a set value has the form of its question; the library's cross-check asks.
pub fn set_has_form(set: &Set, form: &Form) -> bool {
    match (set, form) {
        (Set::Number(_), Form::Measured { .. }) | (Set::YesNo(_), Form::YesNo) => true,
        (Set::Choice(choice), Form::Measured { .. }) => choice.as_str() == TARGET,
        (Set::Choice(choice), Form::Choice { choices }) => choices.contains(choice),
        (Set::Add(added), Form::Several { choices }) => added.iter().all(|one| choices.contains(one)),
        _ => false,
    }
}
