//! Findings that say the same of several persons, shown as one.

use std::cmp::Reverse;

use crate::{
    ids::PersonId,
    rules::{Finding, Verdict},
};

/// One finding with everyone whom it concerns; nobody in particular where it is for the whole household.
#[derive(Clone, Debug, PartialEq)]
pub struct Gathered {
    /// The finding, with the greatest severity among those whom it concerns.
    pub finding: Finding,
    /// For whom.
    pub persons: Vec<PersonId>,
}

/// Puts findings together that differ in the person only. The order stays.
pub fn gather<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Vec<Gathered> {
    let mut all: Vec<Gathered> = Vec::new();
    for finding in findings {
        match all.iter_mut().find(|one| is_same(&one.finding, finding)) {
            Some(known) => {
                known.persons.extend(finding.person.clone());
                known.finding.severity = known.finding.severity.max(finding.severity);
            }
            None => {
                all.push(Gathered {
                    finding: finding.clone(),
                    persons: finding.person.iter().cloned().collect(),
                });
            }
        }
    }
    all
}

fn is_same(one: &Finding, other: &Finding) -> bool {
    one.rule == other.rule
        && one.place == other.place
        && one.verdict == other.verdict
        && one.compared == other.compared
        && one.person.is_some() == other.person.is_some()
}

/// Sorts the worst first: what falls short, then what is near, then what is to be measured; the heavier first.
pub fn rank(finding: &Finding) -> (u8, Reverse<u8>) {
    let class = match finding.verdict {
        Verdict::Short { .. } => 0,
        Verdict::Near { .. } => 1,
        Verdict::TooClose => 2,
        Verdict::Unknown { .. } => 3,
        Verdict::Meets => 4,
        Verdict::NotApplicable => 5,
    };
    (class, Reverse(finding.severity.points()))
}
