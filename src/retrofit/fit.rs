//! Whether an item can be put at a place: the wall holds it, the space takes it, the power is there.

use crate::{
    home::{Case, Place},
    ids::FeatureId,
    retrofit::Item,
    rules::{Finding, Holds},
};

/// Whether an item can be put at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It can.
    Fits,
    /// It cannot: the answer to this question rules it out.
    Not(FeatureId),
    /// It may, once this question is answered.
    Ask(FeatureId),
}

/// Whether `item` can be put at `place`. A ramp must find room for its run and landings (`about`: the finding
/// that plans it).
pub fn fit(item: &Item, case: &Case, place: &Place, about: &[&Finding]) -> Fit {
    let mut ask = None;
    for condition in &item.fits {
        match condition.holds(case, place) {
            Holds::Yes => {}
            Holds::No => return Fit::Not(condition.feature.clone()),
            Holds::Unknown => ask = ask.or(Some(condition.feature.clone())),
        }
    }
    if item.needs_ramp_space
        && let Some(plan) = super::amount::ramp_of(about)
    {
        match plan.fits() {
            Some(true) => {}
            Some(false) => return Fit::Not(plan.length_asked.clone()),
            None => ask = ask.or(Some(plan.length_asked.clone())),
        }
    }
    ask.map_or(Fit::Fits, Fit::Ask)
}
