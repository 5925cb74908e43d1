//! Functional limitations (功能状况): what a person cannot do, which is what a home has to answer.

use serde::{Deserialize, Serialize};

/// One functional limitation. Suggested from the certificate, corrected by the assessor who meets the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// Moves in a wheelchair indoors.
    Wheelchair,
    /// Walks with a frame, crutches or a stick.
    WalkingAid,
    /// Walks without an aid, but unsteadily, or tires quickly.
    Unsteady,
    /// Cannot stand up, or not without being lifted.
    CannotStand,
    /// Spends the day in bed.
    Bedbound,
    /// Cannot grip, turn or pull with either hand.
    WeakGrip,
    /// Has the use of one hand only.
    OneHand,
    /// Cannot see to find the way (no light perception, or blindness).
    Blind,
    /// Sees little: needs light, contrast and large signs.
    LowVision,
    /// Does not hear alarms, bells or speech.
    Deaf,
    /// Hears loud sounds only.
    HardOfHearing,
    /// Does not speak, or cannot be understood.
    Speechless,
    /// Does not understand dangers or instructions.
    Confused,
    /// Leaves home without knowing the way back.
    Wandering,
    /// May harm themselves or others on impulse.
    Impulsive,
    /// Has seizures.
    Seizures,
}

impl Need {
    /// Every need, in the order in which a form lists them.
    pub const ALL: [Need; 16] = [
        Need::Wheelchair,
        Need::WalkingAid,
        Need::Unsteady,
        Need::CannotStand,
        Need::Bedbound,
        Need::WeakGrip,
        Need::OneHand,
        Need::Blind,
        Need::LowVision,
        Need::Deaf,
        Need::HardOfHearing,
        Need::Speechless,
        Need::Confused,
        Need::Wandering,
        Need::Impulsive,
        Need::Seizures,
    ];

    /// The word in files and text keys, such as `walking-aid`.
    pub fn word(self) -> &'static str {
        match self {
            Need::Wheelchair => "wheelchair",
            Need::WalkingAid => "walking-aid",
            Need::Unsteady => "unsteady",
            Need::CannotStand => "cannot-stand",
            Need::Bedbound => "bedbound",
            Need::WeakGrip => "weak-grip",
            Need::OneHand => "one-hand",
            Need::Blind => "blind",
            Need::LowVision => "low-vision",
            Need::Deaf => "deaf",
            Need::HardOfHearing => "hard-of-hearing",
            Need::Speechless => "speechless",
            Need::Confused => "confused",
            Need::Wandering => "wandering",
            Need::Impulsive => "impulsive",
            Need::Seizures => "seizures",
        }
    }
}
