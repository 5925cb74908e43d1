//! The suggested proposal: the weightiest findings first, each by the item that removes most for its price, as
//! long as the money reaches. What is left out is listed with its reason.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use crate::{
    home::{Case, LeftOut, Line, Reason},
    ids::{ItemId, LineId, PlaceId},
    retrofit::{
        Candidate, Catalogue, Fit,
        candidate::{exclude, reason},
        candidates,
    },
    rules::{Finding, RuleBook},
    units::Fen,
};

/// A suggestion: lines that are in, lines that are not, and the open findings that no item answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Offer {
    /// Lines that are in first, then those left out.
    pub lines: Vec<Line>,
    /// Open findings for which the catalogue has nothing.
    pub without_item: Vec<Reason>,
}

/// The id of the line for an item at a place: the same in every version, so that answers carry over.
pub fn line_id(item: &ItemId, place: &PlaceId) -> LineId {
    LineId::new(&format!("{item}@{place}"))
}

/// Suggests a proposal within `cap`. The order of choice: the severity of the weightiest finding that is not
/// answered yet, then relief per yuan, then the lower cost, then the catalogue's order.
pub fn suggest(case: &Case, findings: &[Finding], book: &RuleBook, catalogue: &Catalogue, cap: Fen) -> Offer {
    let all = candidates(case, findings, book, catalogue);
    let choice = choose(&all, findings, cap);
    let mut lines: Vec<Line> = choice.taken.iter().flat_map(|one| lines_of(one, None)).collect();
    let left_out = all
        .iter()
        .filter(|one| !choice.taken.iter().any(|taken| std::ptr::eq(*taken, *one)))
        .filter_map(|one| Some(line(one, Some(why_out(one, &choice)?))));
    lines.extend(left_out);
    let mut seen = BTreeSet::new();
    lines.retain(|line| seen.insert(line.id.clone()));
    let helped: BTreeSet<&Reason> = all.iter().flat_map(|one| &one.answers).collect();
    let without_item = findings
        .iter()
        .filter(|finding| finding.verdict.is_open())
        .map(reason)
        .filter(|reason| !helped.contains(reason))
        .collect();
    Offer { lines, without_item }
}

/// What was taken, what that answers, and what the money did not reach (with what was missing).
#[derive(Default)]
struct Choice<'a> {
    taken: Vec<&'a Candidate>,
    answered: BTreeSet<Reason>,
    over: Vec<(&'a Candidate, Fen)>,
}

/// Takes one candidate after another while the money reaches.
fn choose<'a>(all: &'a [Candidate], findings: &[Finding], cap: Fen) -> Choice<'a> {
    let severity: BTreeMap<Reason, u8> =
        findings.iter().map(|finding| (reason(finding), finding.severity.points())).collect();
    let mut left: Vec<&Candidate> =
        all.iter().filter(|one| one.harm.is_none() && matches!(one.fit, Fit::Fits | Fit::Ask(_))).collect();
    let mut choice = Choice::default();
    let mut money = cap;
    loop {
        left.retain(|one| {
            one.answers.iter().any(|reason| !choice.answered.contains(reason))
                && !choice.taken.iter().any(|taken| bars(taken, one))
        });
        let best = left.iter().enumerate().max_by_key(|(place, one)| {
            let open = one.answers.iter().filter(|reason| !choice.answered.contains(*reason));
            let points: Vec<u8> = open.filter_map(|reason| severity.get(reason).copied()).collect();
            let relief: i64 = points.iter().map(|points| i64::from(*points)).sum();
            let cost = one.cost().0.max(1);
            let per_yuan = relief.saturating_mul(1_000_000_000).div_euclid(cost);
            (points.into_iter().max().unwrap_or(0), per_yuan, Reverse(cost), Reverse(*place))
        });
        let Some(index) = best.map(|(index, _)| index) else { break };
        let one = left.remove(index);
        if one.cost() > money {
            choice.over.push((one, one.cost().minus(money)));
            continue;
        }
        money = money.minus(one.cost());
        choice.answered.extend(one.answers.iter().cloned());
        choice.taken.push(one);
    }
    choice
}

/// Two candidates that cannot both be in.
fn bars(taken: &Candidate, other: &Candidate) -> bool {
    taken.place == other.place && exclude(&taken.item, &other.item)
}

fn why_out(one: &Candidate, choice: &Choice) -> Option<LeftOut> {
    if let Fit::Not(feature) = &one.fit {
        return Some(LeftOut::DoesNotFit { feature: feature.clone() });
    }
    if let Some((rule, person)) = &one.harm {
        return Some(LeftOut::Harms { rule: rule.clone(), person: person.clone() });
    }
    if one.answers.iter().all(|reason| choice.answered.contains(reason)) {
        let shares = |taken: &&&Candidate| taken.answers.iter().any(|reason| one.answers.contains(reason));
        let by = choice.taken.iter().find(shares)?;
        return Some(LeftOut::AnsweredBy { item: by.item.id.clone() });
    }
    if let Some(by) = choice.taken.iter().find(|taken| bars(taken, one)) {
        return Some(LeftOut::Excluded { item: by.item.id.clone() });
    }
    let over = choice.over.iter().find(|(candidate, _)| std::ptr::eq(*candidate, one));
    over.map(|(_, missing)| LeftOut::OverCap { missing: *missing })
}

/// The lines for a candidate: its own, and one for each companion.
pub fn lines_of(one: &Candidate, left_out: Option<LeftOut>) -> Vec<Line> {
    let companions = one.with.iter().map(|(item, quantity)| Line {
        id: line_id(&item.id, &one.place),
        item: item.id.clone(),
        quantity: *quantity,
        unit_price: Fen::from_yuan(item.yuan),
        ..line(one, left_out.clone())
    });
    std::iter::once(line(one, left_out.clone())).chain(companions).collect()
}

/// The line for a candidate, without its companions.
fn line(one: &Candidate, left_out: Option<LeftOut>) -> Line {
    Line {
        id: line_id(&one.item.id, &one.place),
        item: one.item.id.clone(),
        place: one.place.clone(),
        quantity: one.quantity,
        unit_price: Fen::from_yuan(one.item.yuan),
        reasons: one.answers.clone(),
        left_out,
        by_hand: false,
    }
}
