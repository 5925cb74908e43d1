//! Everything about one household (一户一档).

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    home::{
        Acceptance, Answer, Consent, Person, Place, PlaceKind, Profile, Proposal, Stage, StageChange, Works,
    },
    ids::{CaseId, FeatureId, PersonId, PlaceId},
    units::{Date, Timestamp},
};

/// One household's case. Nothing derivable is stored: findings and totals are computed when shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Case {
    /// Unique in the world.
    pub id: CaseId,
    /// Short number for the telephone and the paper file.
    pub number: CaseNumber,
    /// When it was registered.
    pub created: Timestamp,
    /// When it was last changed.
    pub changed: Timestamp,
    /// The household.
    #[serde(default)]
    pub profile: Profile,
    /// Its disabled members.
    #[serde(default)]
    pub persons: Vec<Person>,
    /// Its home, place by place.
    #[serde(default)]
    pub places: Vec<Place>,
    /// The proposal in force.
    #[serde(default)]
    pub proposal: Option<Proposal>,
    /// Earlier versions that were shown or signed.
    #[serde(default)]
    pub earlier_proposals: Vec<Proposal>,
    /// The household's answers to the proposal in force.
    #[serde(default)]
    pub consent: Consent,
    /// Answers to earlier versions, kept with their signatures.
    #[serde(default)]
    pub earlier_consents: Vec<Consent>,
    /// What was built.
    #[serde(default)]
    pub works: Works,
    /// The acceptance visit.
    #[serde(default)]
    pub acceptance: Acceptance,
    /// Acceptance visits before the present one.
    #[serde(default)]
    pub earlier_acceptances: Vec<Acceptance>,
    /// The stages it went through, oldest first; never empty after registration.
    #[serde(default)]
    pub history: Vec<StageChange>,
}

impl Case {
    /// A household that has just been registered, with its dwelling and services as the first places.
    pub fn register(id: CaseId, number: CaseNumber, on: Date, at: Timestamp) -> Case {
        let always = [PlaceKind::Dwelling, PlaceKind::Services];
        Case {
            id,
            number,
            created: at,
            changed: at,
            profile: Profile::default(),
            persons: Vec::new(),
            places: always.into_iter().map(|kind| Place::new(PlaceId::new(kind.word()), kind)).collect(),
            proposal: None,
            earlier_proposals: Vec::new(),
            consent: Consent::default(),
            earlier_consents: Vec::new(),
            works: Works::default(),
            acceptance: Acceptance::default(),
            earlier_acceptances: Vec::new(),
            history: vec![StageChange { to: Stage::Registered, on, at, why: String::new() }],
        }
    }

    /// The stage it is in.
    pub fn stage(&self) -> Stage {
        self.history.last().map_or(Stage::Registered, |change| change.to)
    }

    /// The day of the acceptance that stands; `None` where it was never accepted or was reopened since.
    pub fn accepted_on(&self) -> Option<Date> {
        self.history.last().filter(|change| change.to == Stage::Accepted).map(|change| change.on)
    }

    /// The place with this id.
    pub fn place(&self, id: &PlaceId) -> Option<&Place> {
        self.places.iter().find(|place| place.id == *id)
    }

    /// The person with this id.
    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.persons.iter().find(|person| person.id == *id)
    }

    /// The dwelling as a whole.
    pub fn dwelling(&self) -> Option<&Place> {
        self.places.iter().find(|place| place.kind == PlaceKind::Dwelling)
    }

    /// What was answered to a question at a place. A question that the place does not answer is looked up in
    /// the dwelling: the wall of a room is the wall of the house unless the room says otherwise.
    pub fn answer<'a>(&'a self, place: &'a Place, feature: &FeatureId) -> Option<&'a Answer> {
        place
            .found
            .get(feature)
            .or_else(|| self.dwelling().and_then(|dwelling| dwelling.found.get(feature)))
            .map(|observation| &observation.answer)
    }
}

/// A readable case number: device part, running number and a check digit, such as `K7Q-0012-4`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseNumber(String);

impl CaseNumber {
    /// The `running`th number of the device whose code is `device` (three letters or digits).
    pub fn new(device: &str, running: u32) -> CaseNumber {
        let body = format!("{device}-{running:04}");
        let weighted: u32 =
            body.bytes().zip(1u32..).map(|(byte, weight)| u32::from(byte).wrapping_mul(weight)).sum();
        CaseNumber(format!("{body}-{}", weighted % 10))
    }

    /// As written on paper.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
