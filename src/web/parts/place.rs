//! The icon of a place.

use crate::home::PlaceKind;

/// The icon that stands for a kind of place.
pub fn place_icon(kind: PlaceKind) -> &'static str {
    match kind {
        PlaceKind::Dwelling => "home",
        PlaceKind::Gate => "gate",
        PlaceKind::Path => "path",
        PlaceKind::Stair => "stairs",
        PlaceKind::Entrance => "door",
        PlaceKind::Hall => "hall",
        PlaceKind::Living => "living",
        PlaceKind::Bedroom => "bed",
        PlaceKind::Kitchen => "kitchen",
        PlaceKind::Bathroom => "toilet",
        PlaceKind::YardToilet => "yard-toilet",
        PlaceKind::Washing => "bathroom",
        PlaceKind::Balcony => "balcony",
        PlaceKind::Services => "power",
    }
}
