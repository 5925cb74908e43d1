//! What stands between a case and its next stage.

use crate::{
    home::{Answered, Case, Line, Role, Stage},
    model::signature_holds,
    rules::{RuleBook, survey::progress_of_home},
};

/// What stands between a case and a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// No disabled member was entered.
    NoPerson,
    /// The region was not chosen.
    NoRegion,
    /// Questions are open. A survey may be closed with open questions; they are told.
    OpenQuestions {
        /// How many.
        number: usize,
    },
    /// No proposal was written, or nothing is in it.
    NoProposal,
    /// Lines that the household has not answered.
    Undecided {
        /// How many.
        number: usize,
    },
    /// The household wants none of the lines.
    NothingWanted,
    /// Neither the person nor a guardian has signed this version.
    NoSignature,
    /// Lines that are wanted and not built.
    NotBuilt {
        /// How many.
        number: usize,
    },
    /// Lines that were built and not inspected.
    NotInspected {
        /// How many.
        number: usize,
    },
    /// Lines that do not conform.
    NotConforming {
        /// How many.
        number: usize,
    },
    /// The day of the acceptance visit is missing.
    NoDate,
}

impl Obstacle {
    /// The word in text keys.
    pub fn word(self) -> &'static str {
        match self {
            Obstacle::NoPerson => "no-person",
            Obstacle::NoRegion => "no-region",
            Obstacle::OpenQuestions { .. } => "open-questions",
            Obstacle::NoProposal => "no-proposal",
            Obstacle::Undecided { .. } => "undecided",
            Obstacle::NothingWanted => "nothing-wanted",
            Obstacle::NoSignature => "no-signature",
            Obstacle::NotBuilt { .. } => "not-built",
            Obstacle::NotInspected { .. } => "not-inspected",
            Obstacle::NotConforming { .. } => "not-conforming",
            Obstacle::NoDate => "no-date",
        }
    }

    /// The number in its sentence; 0 where it has none.
    pub fn number(self) -> usize {
        match self {
            Obstacle::OpenQuestions { number }
            | Obstacle::Undecided { number }
            | Obstacle::NotBuilt { number }
            | Obstacle::NotInspected { number }
            | Obstacle::NotConforming { number } => number,
            _ => 0,
        }
    }

    /// True where the stage may be entered all the same.
    pub fn is_mere_warning(self) -> bool {
        matches!(self, Obstacle::OpenQuestions { .. })
    }
}

/// What stands between this case and `to`; nothing where it may enter.
pub fn obstacles(case: &Case, to: Stage, book: &RuleBook) -> Vec<Obstacle> {
    match to {
        Stage::Surveyed => before_survey_ends(case, book),
        Stage::Proposed => before_proposed(case),
        Stage::Agreed => before_agreed(case),
        Stage::Built => before_built(case),
        Stage::Accepted => before_accepted(case),
        Stage::Registered | Stage::Building | Stage::Reopened | Stage::Withdrawn | Stage::Ineligible => {
            Vec::new()
        }
    }
}

/// Lines that are in the proposal and that the household wants: these are built and inspected.
pub fn wanted_lines(case: &Case) -> Vec<&Line> {
    let lines = case.proposal.iter().flat_map(|proposal| &proposal.lines).filter(|line| line.is_in());
    lines
        .filter(|line| case.consent.decisions.get(&line.id).is_some_and(|one| one.answer == Answered::Yes))
        .collect()
}

fn counted(number: usize, obstacle: impl Fn(usize) -> Obstacle) -> Option<Obstacle> {
    (number > 0).then(|| obstacle(number))
}

fn before_survey_ends(case: &Case, book: &RuleBook) -> Vec<Obstacle> {
    let progress = progress_of_home(case, book);
    let open = progress.asked.saturating_sub(progress.answered);
    let no_person = case.persons.is_empty().then_some(Obstacle::NoPerson);
    let no_region = case.profile.region.is_empty().then_some(Obstacle::NoRegion);
    let open = counted(open, |number| Obstacle::OpenQuestions { number });
    [no_person, no_region, open].into_iter().flatten().collect()
}

fn before_proposed(case: &Case) -> Vec<Obstacle> {
    let empty = case.proposal.as_ref().is_none_or(|proposal| !proposal.lines.iter().any(Line::is_in));
    empty.then_some(Obstacle::NoProposal).into_iter().collect()
}

fn before_agreed(case: &Case) -> Vec<Obstacle> {
    let Some(proposal) = &case.proposal else { return vec![Obstacle::NoProposal] };
    let undecided = proposal
        .lines
        .iter()
        .filter(|line| line.is_in() && !case.consent.decisions.contains_key(&line.id))
        .count();
    let signed = case.consent.signatures.iter().any(|signature| {
        matches!(signature.role, Role::Person | Role::Guardian)
            && signature_holds(signature, proposal, &case.consent)
    });
    let nothing = undecided == 0 && wanted_lines(case).is_empty();
    [
        counted(undecided, |number| Obstacle::Undecided { number }),
        nothing.then_some(Obstacle::NothingWanted),
        (!signed).then_some(Obstacle::NoSignature),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn before_built(case: &Case) -> Vec<Obstacle> {
    let open = wanted_lines(case)
        .iter()
        .filter(|line| !case.works.done.get(&line.id).is_some_and(|work| work.done))
        .count();
    counted(open, |number| Obstacle::NotBuilt { number }).into_iter().collect()
}

fn before_accepted(case: &Case) -> Vec<Obstacle> {
    let wanted = wanted_lines(case);
    let check = |line: &&&Line| case.acceptance.checks.get(&line.id);
    let open = wanted
        .iter()
        .filter(|line| check(line).is_none_or(|one| one.done.is_none() || one.conforms.is_none()))
        .count();
    let bad = wanted
        .iter()
        .filter(|line| check(line).is_some_and(|one| one.done == Some(false) || one.conforms == Some(false)))
        .count();
    [
        wanted.is_empty().then_some(Obstacle::NothingWanted),
        counted(open, |number| Obstacle::NotInspected { number }),
        counted(bad, |number| Obstacle::NotConforming { number }),
        case.acceptance.on.is_none().then_some(Obstacle::NoDate),
    ]
    .into_iter()
    .flatten()
    .collect()
}
