//! Judges a whole home. Total: it never fails, and never guesses.

use std::collections::BTreeMap;

use crate::{
    home::{Case, Need, Person, Place},
    rules::{Condition, Finding, Holds, Judged, Rule, RuleBook, Scene, Severity, needs::needs_of},
};

/// A person with the needs that were found.
struct Member<'a> {
    person: &'a Person,
    needs: Vec<Need>,
}

/// Every rule, at every place, for everyone whom it concerns. A rule that concerns nobody here is not listed.
pub fn assess(case: &Case, book: &RuleBook) -> Vec<Finding> {
    let members = members(case, book);
    case.places.iter().flat_map(|place| assess_members(case, place, book, &members)).collect()
}

/// The findings of one place, for the screen that shows them beside the measure.
pub fn assess_place(case: &Case, place: &Place, book: &RuleBook) -> Vec<Finding> {
    assess_members(case, place, book, &members(case, book))
}

/// The rules that concern this household at this place, with the severity for the most affected.
pub fn rules_for<'a>(case: &Case, place: &Place, book: &'a RuleBook) -> Vec<&'a Rule> {
    let members = members(case, book);
    book.rules_at(place.kind)
        .iter()
        .map(AsRef::as_ref)
        .filter(|rule| !concerned(rule, &members).is_empty())
        .collect()
}

/// One rule judged again at one place for one person: what a retrofit item would change.
pub fn judge_again(
    case: &Case,
    place: &Place,
    person: Option<&Person>,
    rule: &Rule,
    book: &RuleBook,
) -> Judged {
    judge(&Scene { case, place, person }, rule, book)
}

fn members<'a>(case: &'a Case, book: &RuleBook) -> Vec<Member<'a>> {
    case.persons
        .iter()
        .map(|person| Member { person, needs: needs_of(person, &book.suggestions).into_keys().collect() })
        .collect()
}

fn assess_members(case: &Case, place: &Place, book: &RuleBook, members: &[Member]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in book.rules_at(place.kind) {
        for (person, severity) in concerned(rule, members) {
            let Judged { verdict, compared } = judge(&Scene { case, place, person }, rule, book);
            findings.push(Finding {
                rule: rule.id.clone(),
                place: place.id.clone(),
                person: person.map(|person| person.id.clone()),
                severity,
                verdict,
                compared,
            });
        }
    }
    findings
}

/// For whom a rule is judged: each person with one of its needs, or the household once where it is for everyone.
fn concerned<'a>(rule: &Rule, members: &[Member<'a>]) -> Vec<(Option<&'a Person>, Severity)> {
    let by_person: Vec<(Option<&Person>, Severity)> = members
        .iter()
        .filter_map(|member| {
            let worst = member.needs.iter().filter_map(|need| rule.severity.get(need)).max()?;
            Some((Some(member.person), *worst))
        })
        .collect();
    match rule.everyone {
        None => by_person,
        Some(least) => {
            let worst = by_person.iter().map(|(_, severity)| *severity).max();
            vec![(None, worst.map_or(least, |worst| worst.max(least)))]
        }
    }
}

fn judge(scene: &Scene, rule: &Rule, book: &RuleBook) -> Judged {
    let of_questions = rule.check.features();
    let conditions = of_questions
        .iter()
        .filter_map(|feature| book.feature(feature))
        .flat_map(|feature| &feature.when)
        .chain(&rule.when);
    match all_hold(conditions, scene) {
        (Holds::Yes, _) => rule.check.judge(scene, rule.near),
        (Holds::No, _) => Judged::not_applicable(),
        (Holds::Unknown, condition) => Judged::unknown(condition.map(|condition| condition.feature.clone())),
    }
}

/// Whether all conditions hold: one that does not decides; else one that is unknown.
fn all_hold<'a>(
    conditions: impl Iterator<Item = &'a Condition>,
    scene: &Scene,
) -> (Holds, Option<&'a Condition>) {
    let mut unknown = None;
    for condition in conditions {
        match condition.holds(scene.case, scene.place) {
            Holds::Yes => {}
            Holds::No => return (Holds::No, Some(condition)),
            Holds::Unknown => unknown = unknown.or(Some(condition)),
        }
    }
    (unknown.map_or(Holds::Yes, |_| Holds::Unknown), unknown)
}

/// The load of a home: severity points of everything not met, and how many findings stand behind it.
pub fn load(findings: &[Finding]) -> u32 {
    findings.iter().filter(|one| one.verdict.is_open()).map(|one| u32::from(one.severity.points())).sum()
}

/// How many findings have each verdict, by the verdict's word.
pub fn count_verdicts(findings: &[Finding]) -> BTreeMap<&'static str, u32> {
    let mut counts = BTreeMap::new();
    for finding in findings {
        *counts.entry(finding.verdict.word()).or_insert(0) += 1;
    }
    counts
}
