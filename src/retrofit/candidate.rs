//! Candidates: every item that answers at least one open finding, where it would be put, what it costs, and
//! whom it would harm.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::{
    home::{Case, Reason},
    ids::{ItemId, PersonId, PlaceId, RuleId},
    retrofit::{Catalogue, Fit, Item, amount::quantity, effect::with_item, fit},
    rules::{Finding, RuleBook, Verdict, assess, assess::judge_again},
    units::{Fen, Quantity},
};

/// An item at a place, with the companions that always come with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The item.
    pub item: Rc<Item>,
    /// Where it would be put.
    pub place: PlaceId,
    /// How much of it.
    pub quantity: Quantity,
    /// Companions that always come with it, with their quantities.
    pub with: Vec<(Rc<Item>, Quantity)>,
    /// The findings it answers: judged again with the item in place, they are met.
    pub answers: Vec<Reason>,
    /// Severity points that it removes.
    pub relief: u32,
    /// The weightiest finding that it answers.
    pub worst: u8,
    /// Whether it can be put there.
    pub fit: Fit,
    /// A rule that would no longer be met with it, and for whom.
    pub harm: Option<(RuleId, Option<PersonId>)>,
}

impl Candidate {
    /// Cost with companions.
    pub fn cost(&self) -> Fen {
        let own = self.quantity.cost(Fen::from_yuan(self.item.yuan));
        self.with.iter().fold(own, |sum, (item, quantity)| sum.plus(quantity.cost(Fen::from_yuan(item.yuan))))
    }
}

/// The reason that a finding gives.
pub fn reason(finding: &Finding) -> Reason {
    Reason { rule: finding.rule.clone(), place: finding.place.clone(), person: finding.person.clone() }
}

/// Every item that answers at least one open finding of this home, in the catalogue's order.
pub fn candidates(
    case: &Case,
    findings: &[Finding],
    book: &RuleBook,
    catalogue: &Catalogue,
) -> Vec<Candidate> {
    let open: Vec<&Finding> = findings.iter().filter(|finding| finding.verdict.is_open()).collect();
    let mut list = Vec::new();
    for item in &catalogue.items {
        let mut by_place: BTreeMap<&PlaceId, Vec<&Finding>> = BTreeMap::new();
        for finding in open.iter().filter(|finding| item.helps.contains(&finding.rule)) {
            if case.place(&finding.place).is_some_and(|place| item.places.contains(&place.kind)) {
                by_place.entry(&finding.place).or_default().push(finding);
            }
        }
        list.extend(
            by_place
                .into_iter()
                .filter_map(|(place, about)| candidate(item, place, &about, case, findings, book, catalogue)),
        );
    }
    list
}

fn candidate(
    item: &Rc<Item>,
    place_id: &PlaceId,
    about: &[&Finding],
    case: &Case,
    findings: &[Finding],
    book: &RuleBook,
    catalogue: &Catalogue,
) -> Option<Candidate> {
    let place = case.place(place_id)?;
    let with: Vec<(Rc<Item>, Quantity)> = item
        .with
        .iter()
        .filter_map(|id| catalogue.item(id))
        .filter_map(|one| Some((one.clone(), quantity(&one.quantity, case, place, about)?)))
        .collect();
    let after = with.iter().fold(with_item(case, item, place_id, about, book), |after, (companion, _)| {
        with_item(&after, companion, place_id, about, book)
    });
    let there = after.place(place_id)?;
    let answered: Vec<&&Finding> = about
        .iter()
        .filter(|finding| {
            let person = finding.person.as_ref().and_then(|id| after.person(id));
            book.rule(&finding.rule).is_some_and(|rule| {
                matches!(
                    judge_again(&after, there, person, rule, book).verdict,
                    Verdict::Meets | Verdict::NotApplicable
                )
            })
        })
        .collect();
    if answered.is_empty() {
        return None;
    }
    Some(Candidate {
        item: item.clone(),
        place: place_id.clone(),
        quantity: quantity(&item.quantity, case, place, about)?,
        with,
        relief: answered.iter().map(|finding| u32::from(finding.severity.points())).sum(),
        worst: answered.iter().map(|finding| finding.severity.points()).max().unwrap_or(0),
        answers: answered.iter().map(|finding| reason(finding)).collect(),
        fit: fit(item, case, place, about),
        harm: harm(findings, &after, book),
    })
}

/// The first finding that was met, or less short, before and is worse after.
fn harm(before: &[Finding], after: &Case, book: &RuleBook) -> Option<(RuleId, Option<PersonId>)> {
    let was: BTreeMap<Reason, &Verdict> =
        before.iter().map(|finding| (reason(finding), &finding.verdict)).collect();
    assess(after, book)
        .into_iter()
        .find(|finding| was.get(&reason(finding)).is_some_and(|verdict| worse(verdict, &finding.verdict)))
        .map(|finding| (finding.rule, finding.person))
}

/// Whether a verdict has become worse.
pub(super) fn worse(before: &Verdict, after: &Verdict) -> bool {
    let short = |verdict: &Verdict| match verdict {
        Verdict::Meets => Some(0),
        Verdict::Near { by } => Some(*by),
        Verdict::Short { by } => Some(by.unwrap_or(1)),
        Verdict::TooClose => Some(0),
        Verdict::Unknown { .. } | Verdict::NotApplicable => None,
    };
    match (short(before), short(after)) {
        (Some(before), Some(after)) => after > before,
        _ => false,
    }
}

/// True where one of two items bars the other at the same place.
pub fn exclude(one: &Item, other: &Item) -> bool {
    let names = |list: &[ItemId], item: &Item| list.contains(&item.id);
    one.id == other.id || names(&one.excludes, other) || names(&other.excludes, one)
}
