//! Changes of a proposal by hand: take out, put in, swap, another quantity; and the home as it would be with it.

use crate::{
    home::{Case, LeftOut, Line, Reason},
    ids::{ItemId, LineId, PlaceId},
    retrofit::{
        Candidate, Catalogue, Item,
        amount::quantity,
        candidate::{exclude, reason, worse},
        effect::with_item,
        suggest::{line_id, lines_of},
    },
    rules::{Finding, RuleBook},
    units::{Fen, Quantity},
};

/// The lines after one was taken out for this reason, with the companions that nothing else needs.
pub fn take_out(lines: &[Line], id: &LineId, why: &LeftOut, catalogue: &Catalogue) -> Vec<Line> {
    let mut next = lines.to_vec();
    let Some(out) = lines.iter().find(|line| line.id == *id).cloned() else { return next };
    leave_out(&mut next, id, why);
    for companion in catalogue.item(&out.item).iter().flat_map(|item| &item.with) {
        let is_needed = next.iter().any(|line| {
            line.is_in()
                && line.place == out.place
                && catalogue.item(&line.item).is_some_and(|item| item.with.contains(companion))
        });
        let there =
            next.iter().find(|line| line.is_in() && line.place == out.place && line.item == *companion);
        if let (false, Some(id)) = (is_needed, there.map(|line| line.id.clone())) {
            leave_out(&mut next, &id, why);
        }
    }
    next
}

fn leave_out(lines: &mut [Line], id: &LineId, why: &LeftOut) {
    if let Some(line) = lines.iter_mut().find(|line| line.id == *id) {
        line.left_out = Some(why.clone());
    }
}

/// The lines after these (an item and its companions) were put in by hand. What cannot stand beside them is
/// taken out.
pub fn put_in(lines: &[Line], added: &[Line], catalogue: &Catalogue) -> Vec<Line> {
    let mut next = lines.to_vec();
    for line in added {
        for barred in barred_by(&next, &line.item, &line.place, catalogue) {
            let why = LeftOut::Excluded { item: line.item.clone() };
            next = take_out(&next, &barred, &why, catalogue);
        }
        let line = Line { left_out: None, by_hand: true, ..line.clone() };
        match next.iter_mut().find(|known| known.id == line.id) {
            Some(known) => *known = line,
            None => next.push(line),
        }
    }
    next
}

/// The lines that are in at a place and cannot stand beside an item there. The item itself is not one of them.
pub fn barred_by(lines: &[Line], item: &ItemId, place: &PlaceId, catalogue: &Catalogue) -> Vec<LineId> {
    let Some(added) = catalogue.item(item) else { return Vec::new() };
    let bars = |other: &Item| other.id != added.id && exclude(added, other);
    lines
        .iter()
        .filter(|line| line.is_in() && line.place == *place)
        .filter(|line| catalogue.item(&line.item).is_some_and(|other| bars(other)))
        .map(|line| line.id.clone())
        .collect()
}

/// The lines after one was swapped for these.
pub fn swap(lines: &[Line], id: &LineId, added: &[Line], catalogue: &Catalogue) -> Vec<Line> {
    let Some(first) = added.first() else { return lines.to_vec() };
    let why = LeftOut::AnsweredBy { item: first.item.clone() };
    put_in(&take_out(lines, id, &why, catalogue), added, catalogue)
}

/// The lines with another quantity of one.
pub fn set_quantity(lines: &[Line], id: &LineId, quantity: Quantity) -> Vec<Line> {
    let mut next = lines.to_vec();
    if let Some(line) = next.iter_mut().find(|line| line.id == *id) {
        line.quantity = quantity;
        line.by_hand = true;
    }
    next
}

/// The lines for an item that is put in by hand: as a candidate plans them where it answers something here, else
/// as much as the home says, with its companions. Empty where the case or the catalogue does not know them.
pub fn lines_for(
    item: &ItemId,
    place: &PlaceId,
    case: &Case,
    candidates: &[Candidate],
    catalogue: &Catalogue,
) -> Vec<Line> {
    if let Some(known) = candidates.iter().find(|one| one.item.id == *item && one.place == *place) {
        return lines_of(known, None);
    }
    let (Some(item), Some(there)) = (catalogue.item(item), case.place(place)) else { return Vec::new() };
    let line = |item: &Item| {
        let much = quantity(&item.quantity, case, there, &[]).unwrap_or(Quantity::whole(1));
        Line {
            id: line_id(&item.id, place),
            item: item.id.clone(),
            place: place.clone(),
            quantity: much,
            unit_price: Fen::from_yuan(item.yuan),
            reasons: Vec::new(),
            left_out: None,
            by_hand: true,
        }
    };
    let companions = item.with.iter().filter_map(|id| catalogue.item(id)).map(|one| line(one));
    std::iter::once(line(item)).chain(companions).collect()
}

/// Why a line is out as things stand now. What the suggestion wrote down is old once other lines have changed:
/// money comes free, an item that answered the same is gone. `None`: it could go in. `cost` is its own with
/// companions.
pub fn why_out_now(
    line: &Line,
    cost: Fen,
    lines: &[Line],
    cap: Fen,
    catalogue: &Catalogue,
) -> Option<LeftOut> {
    match &line.left_out {
        None => return None,
        Some(
            fixed @ (LeftOut::DoesNotFit { .. }
            | LeftOut::Harms { .. }
            | LeftOut::ByAssessor
            | LeftOut::ByHousehold),
        ) => {
            return Some(fixed.clone());
        }
        Some(LeftOut::OverCap { .. } | LeftOut::AnsweredBy { .. } | LeftOut::Excluded { .. }) => {}
    }
    let chosen = || lines.iter().filter(|one| one.is_in());
    let is_answered = |reason: &Reason| chosen().any(|one| one.reasons.contains(reason));
    if !line.reasons.is_empty() && line.reasons.iter().all(is_answered) {
        let by = chosen().find(|one| one.reasons.iter().any(|reason| line.reasons.contains(reason)));
        return by.map(|by| LeftOut::AnsweredBy { item: by.item.clone() });
    }
    if let Some(barred) = barred_by(lines, &line.item, &line.place, catalogue).first() {
        let by = lines.iter().find(|one| one.id == *barred);
        return by.map(|by| LeftOut::Excluded { item: by.item.clone() });
    }
    let total = chosen().fold(Fen(0), |sum, one| sum.plus(one.cost()));
    let missing = total.plus(cost).minus(cap);
    (missing > Fen(0)).then_some(LeftOut::OverCap { missing })
}

/// The case as it would be with every line that is in.
pub fn with_lines(
    case: &Case,
    lines: &[Line],
    findings: &[Finding],
    book: &RuleBook,
    catalogue: &Catalogue,
) -> Case {
    lines.iter().filter(|line| line.is_in()).fold(case.clone(), |after, line| {
        let Some(item) = catalogue.item(&line.item) else { return after };
        let about: Vec<&Finding> =
            findings.iter().filter(|one| line.reasons.contains(&reason(one))).collect();
        with_item(&after, item, &line.place, &about, book)
    })
}

/// What would be worse than it was, and for whom.
pub fn worsened(before: &[Finding], after: &[Finding]) -> Vec<Reason> {
    let was = |reason: &Reason| {
        before
            .iter()
            .find(|one| (&one.rule, &one.place, &one.person) == (&reason.rule, &reason.place, &reason.person))
    };
    after
        .iter()
        .map(|finding| (reason(finding), finding))
        .filter(|(reason, finding)| {
            was(reason).is_some_and(|before| worse(&before.verdict, &finding.verdict))
        })
        .map(|(reason, _)| reason)
        .collect()
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;

    fn item(id: &str, with: &[&str], excludes: &[&str]) -> Rc<Item> {
        let json = serde_json::json!({
            "id": id, "group": "door", "class": "works", "unit": "piece", "yuan": 100, "source": "s",
            "checked": true, "picture": "p", "places": ["entrance"], "helps": [], "with": with,
            "excludes": excludes, "quantity": { "kind": "each", "n": 1 }, "days": 1,
        });
        Rc::new(serde_json::from_value(json).unwrap())
    }

    fn line(id: &str, left_out: Option<LeftOut>) -> Line {
        let (item, place) = (ItemId::new(id), PlaceId::new("entrance"));
        let reason = Reason { rule: "door-clear".into(), place: place.clone(), person: None };
        Line {
            id: line_id(&item, &place),
            item,
            place,
            quantity: Quantity::whole(1),
            unit_price: Fen::from_yuan(100),
            reasons: vec![reason],
            left_out,
            by_hand: false,
        }
    }

    fn catalogue() -> Catalogue {
        let items = vec![item("ramp", &["rail"], &["lift"]), item("rail", &[], &[]), item("lift", &[], &[])];
        Catalogue { items, ..Catalogue::default() }
    }

    fn chosen(lines: &[Line]) -> Vec<&str> {
        lines.iter().filter(|line| line.is_in()).map(|line| line.item.as_str()).collect()
    }

    #[test]
    fn a_companion_leaves_with_the_item_that_brought_it() {
        let lines = [line("ramp", None), line("rail", None)];
        let after = take_out(&lines, &lines[0].id, &LeftOut::ByAssessor, &catalogue());
        assert!(chosen(&after).is_empty());
        assert_eq!(after.len(), 2);
    }

    #[test]
    fn what_cannot_stand_beside_an_item_makes_room_and_says_for_what() {
        let lines = [line("ramp", None), line("rail", None)];
        let after = put_in(&lines, &[line("lift", None)], &catalogue());
        assert_eq!(chosen(&after), ["lift"]);
        assert_eq!(after[0].left_out, Some(LeftOut::Excluded { item: "lift".into() }));
        assert!(after[2].by_hand);
    }

    #[test]
    fn a_swap_puts_in_one_for_the_other() {
        let lines = [line("lift", None)];
        let after = swap(&lines, &lines[0].id, &[line("ramp", None), line("rail", None)], &catalogue());
        assert_eq!(chosen(&after), ["ramp", "rail"]);
        assert_eq!(after[0].left_out, Some(LeftOut::AnsweredBy { item: "ramp".into() }));
    }

    #[test]
    fn an_old_reason_gives_way_to_the_one_that_holds_now() {
        let out = line("rail", Some(LeftOut::AnsweredBy { item: "ramp".into() }));
        let why = |lines: &[Line], cap| {
            why_out_now(&out, Fen::from_yuan(100), lines, Fen::from_yuan(cap), &catalogue())
        };
        assert_eq!(why(&[line("ramp", None)], 1000), Some(LeftOut::AnsweredBy { item: "ramp".into() }));
        assert_eq!(why(&[], 60), Some(LeftOut::OverCap { missing: Fen::from_yuan(40) }));
        assert_eq!(why(&[], 100), None);
    }
}
