//! How much of an item is needed: rail metres, ramp run, pieces.

use crate::{
    home::{Answer, Case, Place},
    ids::FeatureId,
    retrofit::Amount,
    rules::{Compared, Finding, RampPlan},
    units::{Millimetres, Quantity},
};

/// The ramp that one of these findings plans.
pub fn ramp_of<'a>(about: &[&'a Finding]) -> Option<&'a RampPlan> {
    about.iter().find_map(|finding| match &finding.compared {
        Compared::Ramp(plan) => Some(plan),
        _ => None,
    })
}

/// How much of an item is needed at a place. `None` where none is (a low ramp needs no rails).
pub fn quantity(amount: &Amount, case: &Case, place: &Place, about: &[&Finding]) -> Option<Quantity> {
    let number = |feature: &FeatureId| match case.answer(place, feature) {
        Some(Answer::Measured { value, .. }) if *value > 0 => Some(*value),
        _ => None,
    };
    match amount {
        Amount::Each { n } => Some(Quantity::whole(i64::from(*n))),
        Amount::MetresOf { feature, times, otherwise } => Some(match number(feature) {
            Some(length) => {
                Quantity::metres(Millimetres(length.saturating_mul(i32::try_from(*times).unwrap_or(1))))
            }
            None => Quantity::whole(i64::from(*otherwise)),
        }),
        Amount::CountOf { feature, times, otherwise } => Some(match number(feature) {
            Some(count) => Quantity::whole(i64::from(count).saturating_mul(i64::from(*times))),
            None => Quantity::whole(i64::from(*otherwise)),
        }),
        Amount::AreaOf { length, width, otherwise } => Some(match (number(length), number(width)) {
            (Some(length), Some(width)) => {
                // Square millimetres to hundredths of a square metre, rounded up.
                let square = i64::from(length).saturating_mul(i64::from(width));
                Quantity(square.saturating_add(9_999).div_euclid(10_000))
            }
            _ => Quantity::whole(i64::from(*otherwise)),
        }),
        Amount::RampRun => ramp_of(about).map(|plan| Quantity::metres(Millimetres(plan.run))),
        Amount::RampRails => ramp_of(about)
            .filter(|plan| plan.rails)
            .map(|plan| Quantity::metres(Millimetres(plan.run.saturating_mul(2)))),
    }
}
