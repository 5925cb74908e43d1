//! Edits of a case, section by section.

use crate::{
    home::{
        Acceptance, Answer, Case, Consent, Observation, Outcome, Person, Place, Profile, Proposal, Stage,
        StageChange, Works,
    },
    ids::{DeviceId, FeatureId, PersonId, PlaceId},
    units::{Date, Timestamp},
};

/// What a person changed in a case.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// The household's facts.
    Profile(Box<Profile>),
    /// A person was added, or their facts changed.
    Person(Box<Person>),
    /// A person was taken out.
    PersonRemoved(PersonId),
    /// A place was added, or its name changed.
    Place(Box<Place>),
    /// A place was taken out, with all that was measured there.
    PlaceRemoved(PlaceId),
    /// A question was answered, or its answer taken back.
    Answered {
        /// Where.
        place: PlaceId,
        /// The question.
        feature: FeatureId,
        /// The answer; `None` takes it back.
        answer: Option<Answer>,
        /// On which device.
        by: DeviceId,
    },
    /// The proposal was written or changed.
    Proposal(Box<Proposal>),
    /// The household answered or signed.
    Consent(Box<Consent>),
    /// The works went on.
    Works(Box<Works>),
    /// The acceptance visit went on.
    Acceptance(Box<Acceptance>),
    /// The case entered another stage.
    Stage {
        /// Which.
        to: Stage,
        /// The day it took effect in the home.
        on: Date,
        /// Why, where a reason is asked for.
        why: String,
    },
}

/// The stages of an undisturbed case, in order.
const FORWARD: [Stage; 6] =
    [Stage::Registered, Stage::Surveyed, Stage::Proposed, Stage::Agreed, Stage::Building, Stage::Built];

/// The case after an edit; `None` where the edit changes nothing or is not possible.
pub fn apply(case: &Case, edit: &Edit, at: Timestamp) -> Option<Case> {
    let mut after = case.clone();
    match edit {
        Edit::Profile(profile) => after.profile = (**profile).clone(),
        Edit::Person(person) => match after.persons.iter_mut().find(|one| one.id == person.id) {
            Some(known) => *known = (**person).clone(),
            None => after.persons.push((**person).clone()),
        },
        Edit::PersonRemoved(id) => after.persons.retain(|person| person.id != *id),
        Edit::Place(place) => match after.places.iter_mut().find(|one| one.id == place.id) {
            Some(known) => known.name = place.name.clone(),
            None => {
                after.places.push((**place).clone());
                after.places.sort_by_key(|place| place.kind);
            }
        },
        Edit::PlaceRemoved(id) => after.places.retain(|place| place.id != *id),
        Edit::Answered { place, feature, answer, by } => {
            let found = &mut after.places.iter_mut().find(|one| one.id == *place)?.found;
            let before = found.get(feature).map(|observation| &observation.answer);
            if before == answer.as_ref() {
                return None;
            }
            match answer {
                Some(answer) => {
                    let observation = Observation { answer: answer.clone(), at, by: by.clone() };
                    found.insert(feature.clone(), observation);
                }
                None => {
                    found.remove(feature);
                }
            }
        }
        Edit::Proposal(proposal) => propose(&mut after, proposal),
        Edit::Consent(consent) => after.consent = (**consent).clone(),
        Edit::Works(works) => after.works = (**works).clone(),
        Edit::Acceptance(acceptance) => after.acceptance = (**acceptance).clone(),
        Edit::Stage { to, on, why } => enter(&mut after, *to, *on, why, at)?,
    }
    if after == *case {
        return None;
    }
    after.changed = at;
    Some(after)
}

/// Takes over a proposal. A version that somebody signed is kept as it was, with its signatures, and the new
/// one gets the next number; answers to lines that are still there carry over, signatures never do.
fn propose(case: &mut Case, proposal: &Proposal) {
    let mut next = proposal.clone();
    match case.proposal.take() {
        Some(before) if !case.consent.signatures.is_empty() => {
            next.version = before.version.saturating_add(1);
            case.earlier_proposals.push(before);
            let mut signed = std::mem::take(&mut case.consent);
            case.consent = Consent { version: next.version, ..Consent::default() };
            let kept =
                signed.decisions.iter().filter(|(line, _)| next.lines.iter().any(|one| one.id == **line));
            case.consent.decisions = kept.map(|(line, decision)| (line.clone(), decision.clone())).collect();
            signed.version = next.version.saturating_sub(1);
            case.earlier_consents.push(signed);
        }
        Some(before) => next.version = before.version,
        None => next.version = next.version.max(1),
    }
    case.consent.version = next.version;
    case.proposal = Some(next);
}

/// Enters a stage. Stages between are entered on the way, so that the history has no gap. A case that
/// was reopened, or sent back to the builder, keeps its acceptance visit as an earlier one.
fn enter(case: &mut Case, to: Stage, on: Date, why: &str, at: Timestamp) -> Option<()> {
    let from = case.stage();
    let place = |stage: Stage| FORWARD.iter().position(|one| *one == stage);
    let change = |to, why: &str| StageChange { to, on, at, why: why.to_owned() };
    if from.may_become(to) {
        case.history.push(change(to, why));
    } else if let (Some(first), Some(last)) = (place(from), place(to))
        && first < last
    {
        let between = FORWARD.iter().skip(first + 1).take(last - first);
        case.history.extend(between.map(|stage| change(*stage, why)));
    } else {
        return None;
    }
    let is_sent_back = to == Stage::Building && case.acceptance.outcome == Some(Outcome::Rework);
    if to == Stage::Reopened || is_sent_back {
        let visit = std::mem::take(&mut case.acceptance);
        if is_sent_back {
            // What conformed need not be inspected again.
            let good = visit.checks.iter().filter(|(_, check)| check.conforms == Some(true));
            case.acceptance.checks = good.map(|(line, check)| (line.clone(), check.clone())).collect();
        }
        case.earlier_acceptances.push(visit);
    }
    Some(())
}
