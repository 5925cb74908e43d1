//! The survey: which questions matter to these persons at this place, and how far it has come.

use std::{collections::BTreeSet, rc::Rc};

use crate::{
    home::{Answer, Case, Place},
    ids::FeatureId,
    rules::{Feature, Holds, RuleBook, assess::rules_for},
};

/// The questions asked at a place, in the book's order: those that a rule for this household needs, those that
/// every home needs, and those that decide whether another question is asked. A question whose condition does
/// not hold, or is not known yet, is not asked.
pub fn questions(case: &Case, place: &Place, book: &RuleBook) -> Vec<Rc<Feature>> {
    let mut wanted: BTreeSet<&FeatureId> = BTreeSet::new();
    for rule in rules_for(case, place, book) {
        wanted.extend(rule.check.features());
        wanted.extend(rule.when.iter().map(|condition| &condition.feature));
    }
    let at_place: Vec<&Rc<Feature>> =
        book.features.iter().filter(|feature| feature.places.contains(&place.kind)).collect();
    // Conditions may depend on conditions: the list is walked until nothing is added. It is short.
    loop {
        let before = wanted.len();
        for feature in &at_place {
            if feature.always || wanted.contains(&feature.id) {
                wanted.insert(&feature.id);
                wanted.extend(feature.when.iter().map(|condition| &condition.feature));
            }
        }
        if wanted.len() == before {
            break;
        }
    }
    at_place
        .into_iter()
        .filter(|feature| wanted.contains(&feature.id))
        .filter(|feature| feature.when.iter().all(|condition| condition.holds(case, place) == Holds::Yes))
        .cloned()
        .collect()
}

/// How far a survey has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Questions answered, "cannot measure" and "not sure" included: the assessor has been there.
    pub answered: usize,
    /// Questions asked.
    pub asked: usize,
}

impl Progress {
    /// Everything asked was answered, and something was asked.
    pub fn is_complete(&self) -> bool {
        self.asked > 0 && self.answered >= self.asked
    }

    /// Both together.
    pub fn plus(self, other: Progress) -> Progress {
        Progress { answered: self.answered + other.answered, asked: self.asked + other.asked }
    }
}

/// How far the survey of one place has come.
pub fn progress(case: &Case, place: &Place, book: &RuleBook) -> Progress {
    let asked = questions(case, place, book);
    let answered = asked.iter().filter(|feature| place.found.contains_key(&feature.id)).count();
    Progress { answered, asked: asked.len() }
}

/// How far the survey of the whole home has come.
pub fn progress_of_home(case: &Case, book: &RuleBook) -> Progress {
    case.places.iter().fold(Progress::default(), |sum, place| sum.plus(progress(case, place, book)))
}

/// Answers that a later change of another answer has hidden: kept, but not counted.
pub fn is_asked(case: &Case, place: &Place, feature: &FeatureId, book: &RuleBook) -> bool {
    questions(case, place, book).iter().any(|asked| asked.id == *feature)
}

/// True for answers that leave the question open: it exists but could not be measured, or nobody is sure.
pub fn leaves_open(answer: &Answer) -> bool {
    matches!(answer, Answer::CannotMeasure | Answer::NotSure)
}
