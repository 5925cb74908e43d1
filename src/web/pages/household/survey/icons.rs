//! Icons of the survey's parts and choices.

use crate::ids::ChoiceId;

/// The icon of a part of the sheet.
pub fn part_icon(part: &str) -> &'static str {
    match part {
        "building" => "home",
        "path" => "path",
        "steps" => "stairs",
        "ramp" => "ramp",
        "door" => "door",
        "bell" | "help" | "alarm" => "bell",
        "passage" => "hall",
        "bed" => "bed",
        "window" => "window",
        "light" => "light",
        "balcony" => "balcony",
        "cooking" | "stove" | "worktop" => "kitchen",
        "floor" | "room" => "floor",
        "toilet" => "toilet",
        "bathing" | "water" | "basin" => "bathroom",
        "power" => "power",
        "safety" => "lock",
        _ => "ruler",
    }
}

/// The icon of a choice, for the few that look like something.
pub fn choice_icon(choice: &ChoiceId) -> Option<&'static str> {
    Some(match choice.as_str() {
        "swing-in" => "door-in",
        "swing-out" => "door-out",
        "sliding" => "door-slide",
        "folding" => "door-fold",
        "none" | "no-handle" | "no-wc" | "no-tap" => "minus-circle",
        "fixed" => "ramp",
        "sound" => "bell",
        "voice" => "speech",
        "light" => "light",
        "video" => "eye",
        "bed" | "nursing-bed" => "bed",
        "seat" => "toilet",
        "bath" => "bathroom",
        "building" => "balcony",
        "electric" => "power",
        "one-side" | "both-sides" => "handrail",
        _ => return None,
    })
}
