//! A place of the home (处所) and what was found there.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    home::Observation,
    ids::{FeatureId, PlaceId},
};

/// One place: a room, the stair, the way to the door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Place {
    /// Unique within the case.
    pub id: PlaceId,
    /// What kind of place.
    pub kind: PlaceKind,
    /// The household's own word for it ("east room"); empty for the usual one.
    #[serde(default)]
    pub name: String,
    /// Answers by question.
    #[serde(default)]
    pub found: BTreeMap<FeatureId, Observation>,
}

impl Place {
    /// A place where nothing was measured yet.
    pub fn new(id: PlaceId, kind: PlaceKind) -> Place {
        Place { id, kind, name: String::new(), found: BTreeMap::new() }
    }
}

/// The kinds of place, in the order in which one walks in from the road.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceKind {
    /// The dwelling as a whole: structure, walls, storey.
    Dwelling,
    /// Yard or courtyard gate (院门).
    Gate,
    /// The way from gate or road to the door.
    Path,
    /// The stair of a building.
    Stair,
    /// Entrance: steps, landing and door (入户).
    Entrance,
    /// Hall or corridor (过道).
    Hall,
    /// Living room, with or without a kang (炕).
    Living,
    /// Bedroom.
    Bedroom,
    /// Kitchen.
    Kitchen,
    /// Bathroom or indoor toilet (卫生间).
    Bathroom,
    /// Dry toilet in the yard (旱厕).
    YardToilet,
    /// Where the person washes when there is no bathroom.
    Washing,
    /// Balcony or enclosed terrace.
    Balcony,
    /// Electricity, water, heating and alarms of the whole home (水电与报警).
    Services,
}

impl PlaceKind {
    /// Every kind, in walking order.
    pub const ALL: [PlaceKind; 14] = [
        PlaceKind::Dwelling,
        PlaceKind::Gate,
        PlaceKind::Path,
        PlaceKind::Stair,
        PlaceKind::Entrance,
        PlaceKind::Hall,
        PlaceKind::Living,
        PlaceKind::Bedroom,
        PlaceKind::Kitchen,
        PlaceKind::Bathroom,
        PlaceKind::YardToilet,
        PlaceKind::Washing,
        PlaceKind::Balcony,
        PlaceKind::Services,
    ];

    /// The word in files and text keys, such as `yard-toilet`.
    pub fn word(self) -> &'static str {
        match self {
            PlaceKind::Dwelling => "dwelling",
            PlaceKind::Gate => "gate",
            PlaceKind::Path => "path",
            PlaceKind::Stair => "stair",
            PlaceKind::Entrance => "entrance",
            PlaceKind::Hall => "hall",
            PlaceKind::Living => "living",
            PlaceKind::Bedroom => "bedroom",
            PlaceKind::Kitchen => "kitchen",
            PlaceKind::Bathroom => "bathroom",
            PlaceKind::YardToilet => "yard-toilet",
            PlaceKind::Washing => "washing",
            PlaceKind::Balcony => "balcony",
            PlaceKind::Services => "services",
        }
    }
}
