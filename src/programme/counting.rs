//! Whether a home counts towards a programme, and if not, why not.

use crate::{
    programme::{Digest, Programme, RegionCode},
    units::Date,
};

/// Whether a home counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// It was accepted inside the period, in the region.
    Yes {
        /// The day of acceptance.
        on: Date,
    },
    /// It lies elsewhere.
    OtherRegion,
    /// It belongs to the 兵团, which counts for itself.
    KeptApart,
    /// Not accepted yet, or reopened since.
    NotAccepted,
    /// Accepted before the period began.
    TooEarly {
        /// The day of acceptance.
        on: Date,
    },
    /// Accepted after the period ended.
    TooLate {
        /// The day of acceptance.
        on: Date,
    },
}

impl Counts {
    /// True where it counts.
    pub fn is_yes(self) -> bool {
        matches!(self, Counts::Yes { .. })
    }

    /// The word in text keys.
    pub fn word(self) -> &'static str {
        match self {
            Counts::Yes { .. } => "yes",
            Counts::OtherRegion => "other-region",
            Counts::KeptApart => "kept-apart",
            Counts::NotAccepted => "not-accepted",
            Counts::TooEarly { .. } => "too-early",
            Counts::TooLate { .. } => "too-late",
        }
    }
}

/// Whether the home of this digest counts towards `programme`. A home of the 兵团 is kept apart unless
/// `with_xpcc`: it has its own federation and its own targets.
pub fn counts(digest: &Digest, programme: &Programme, with_xpcc: bool) -> Counts {
    let Ok(region) = digest.region.parse::<RegionCode>() else { return Counts::OtherRegion };
    if !programme.region.contains(region) {
        return Counts::OtherRegion;
    }
    if region.is_xpcc() && !with_xpcc && !programme.xpcc {
        return Counts::KeptApart;
    }
    match digest.accepted_on {
        None => Counts::NotAccepted,
        Some(on) if on < programme.from => Counts::TooEarly { on },
        Some(on) if on > programme.to => Counts::TooLate { on },
        Some(on) => Counts::Yes { on },
    }
}
