//! Measuring again after the works: which numbers an item promised, what is asked of each, and whether the new
//! measure meets it.

use std::collections::BTreeMap;

use crate::{
    home::{Answer, Case, Line, Observation},
    ids::{DeviceId, FeatureId},
    retrofit::{Catalogue, candidate::reason, effect::with_item},
    rules::{Finding, Form, RuleBook, Verdict, assess_place},
    units::Timestamp,
};

/// One number to measure again.
#[derive(Clone, Debug, PartialEq)]
pub struct Remeasure {
    /// The question.
    pub feature: FeatureId,
    /// What the item was to bring it to.
    pub promised: Option<i32>,
    /// The strictest finding about it, judged with the new measure, or with the promise while there is none;
    /// `None` where no rule asks for it.
    pub finding: Option<Finding>,
}

/// The numbers that a line's item sets, judged with what was `measured` after the works.
pub fn remeasures(
    case: &Case,
    line: &Line,
    measured: &BTreeMap<FeatureId, Answer>,
    book: &RuleBook,
    catalogue: &Catalogue,
) -> Vec<Remeasure> {
    let (Some(item), Some(place)) = (catalogue.item(&line.item), case.place(&line.place)) else {
        return Vec::new();
    };
    let before = assess_place(case, place, book);
    let about: Vec<&Finding> = before.iter().filter(|one| line.reasons.contains(&reason(one))).collect();
    let promised = with_item(case, item, &line.place, &about, book);
    let mut built = promised.clone();
    if let Some(there) = built.places.iter_mut().find(|one| one.id == line.place) {
        let seen =
            |answer: &Answer| Observation { answer: answer.clone(), at: Timestamp(0), by: DeviceId::new("") };
        there.found.extend(measured.iter().map(|(feature, answer)| (feature.clone(), seen(answer))));
    }
    let after = built.place(&line.place).map(|there| assess_place(&built, there, book)).unwrap_or_default();
    let is_number = |feature: &&FeatureId| {
        book.feature(feature).is_some_and(|one| matches!(one.answer, Form::Measured { .. }))
    };
    item.sets
        .keys()
        .filter(is_number)
        .map(|feature| Remeasure {
            feature: feature.clone(),
            promised: match promised.place(&line.place).and_then(|there| promised.answer(there, feature)) {
                Some(Answer::Measured { value, .. }) => Some(*value),
                _ => None,
            },
            finding: strictest(&after, feature, book),
        })
        .collect()
}

/// The worst finding of the rules that read this question.
fn strictest(findings: &[Finding], feature: &FeatureId, book: &RuleBook) -> Option<Finding> {
    let reads = |finding: &&Finding| {
        book.rule(&finding.rule).is_some_and(|rule| rule.check.features().contains(&feature))
    };
    let worst = findings.iter().filter(reads).filter(|one| one.verdict != Verdict::NotApplicable);
    worst.max_by_key(|finding| rank(&finding.verdict)).cloned()
}

fn rank(verdict: &Verdict) -> u8 {
    match verdict {
        Verdict::NotApplicable => 0,
        Verdict::Meets => 1,
        Verdict::Unknown { .. } => 2,
        Verdict::TooClose => 3,
        Verdict::Near { .. } => 4,
        Verdict::Short { .. } => 5,
    }
}
