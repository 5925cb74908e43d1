//! What the proposal is made from: the findings of the home, and what could be done about each.

use std::{cmp::Reverse, rc::Rc};

use yew::prelude::*;

use crate::{
    home::{Case, Editions, Line, Proposal, Reason},
    library::Library,
    retrofit::{
        Candidate, Fit,
        candidate::reason,
        candidates,
        revise::{with_lines, worsened},
        suggest,
    },
    rules::{Finding, assess, assess::load},
    units::{Fen, Timestamp},
};

/// From which severity on a finding is called serious.
const SERIOUS: u8 = 3;

/// The findings of a home, and what could be done about them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assessed {
    /// Every finding.
    pub findings: Vec<Finding>,
    /// Every item that answers an open one.
    pub candidates: Vec<Candidate>,
}

/// Judged again only when the survey or the persons change.
#[hook]
pub fn use_assessed(case: &Rc<Case>, library: &Rc<Library>) -> Rc<Assessed> {
    let (case, library) = (case.clone(), library.clone());
    use_memo((case.places.clone(), case.persons.clone()), move |_| {
        let findings = assess(&case, &library.book);
        let candidates = candidates(&case, &findings, &library.book, &library.catalogue);
        Assessed { findings, candidates }
    })
}

impl Assessed {
    /// True where something has to be done to the home.
    pub fn has_open(&self) -> bool {
        self.findings.iter().any(|one| one.verdict.is_open())
    }

    /// The finding behind a reason.
    pub fn finding(&self, of: &Reason) -> Option<&Finding> {
        self.findings
            .iter()
            .find(|one| (&one.rule, &one.place, &one.person) == (&of.rule, &of.place, &of.person))
    }

    /// The candidate behind a line.
    pub fn candidate(&self, line: &Line) -> Option<&Candidate> {
        self.candidates.iter().find(|one| one.item.id == line.item && one.place == line.place)
    }

    /// Other ways to answer what a line answers, those that answer most of it first, then the cheapest: they fit
    /// and harm nobody.
    pub fn others(&self, line: &Line) -> Vec<&Candidate> {
        let mut others: Vec<&Candidate> = self
            .candidates
            .iter()
            .filter(|one| one.item.id != line.item && one.harm.is_none() && !matches!(one.fit, Fit::Not(_)))
            .filter(|one| one.answers.iter().any(|reason| line.reasons.contains(reason)))
            .collect();
        let shared =
            |one: &Candidate| one.answers.iter().filter(|reason| line.reasons.contains(reason)).count();
        others.sort_by_key(|one| (Reverse(shared(one)), one.cost()));
        others
    }

    /// Open findings for which the catalogue has nothing.
    pub fn without_item(&self) -> Vec<&Finding> {
        self.findings
            .iter()
            .filter(|one| one.verdict.is_open())
            .filter(|one| !self.candidates.iter().any(|candidate| candidate.answers.contains(&reason(one))))
            .collect()
    }

    /// A new suggestion within this cap.
    pub fn suggest(&self, case: &Case, library: &Library, cap: Fen, at: Timestamp) -> Proposal {
        let offer = suggest(case, &self.findings, &library.book, &library.catalogue, cap);
        let editions = Editions {
            rules: library.book.edition.clone(),
            catalogue: library.catalogue.edition.clone(),
            prices: library.catalogue.prices.clone(),
        };
        Proposal { version: 1, at, editions, cap, lines: offer.lines }
    }
}

/// The home before and after.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Change {
    /// Open findings, before and after.
    pub open: (usize, usize),
    /// Serious ones among them.
    pub serious: (usize, usize),
    /// Severity points of all open findings.
    pub load: (u32, u32),
    /// What would be worse than it is.
    pub worse: Vec<Reason>,
}

impl Change {
    /// What these lines would change.
    pub fn of(case: &Case, lines: &[Line], assessed: &Assessed, library: &Library) -> Change {
        let before = &assessed.findings;
        let then = with_lines(case, lines, before, &library.book, &library.catalogue);
        let after = assess(&then, &library.book);
        let open = |list: &[Finding], from: u8| {
            list.iter().filter(|one| one.verdict.is_open() && one.severity.points() >= from).count()
        };
        Change {
            open: (open(before, 0), open(&after, 0)),
            serious: (open(before, SERIOUS), open(&after, SERIOUS)),
            load: (load(before), load(&after)),
            worse: worsened(before, &after),
        }
    }
}
