//! What a household waits for, told from its digest alone: lists and the workbench need no rules for it.

use crate::{home::Stage, programme::Digest};

/// What has to be done next for a household.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Next {
    /// Accepted once, something has to be put right.
    PutRight,
    /// Built, to be inspected.
    Inspect,
    /// Signed or begun, to be built.
    Build,
    /// Proposed, to be answered and signed.
    Sign,
    /// Measured, a proposal has to be written.
    Propose,
    /// Registered, to be measured.
    Measure,
    /// Nobody was entered, or no region: nothing can be measured for anybody.
    Profile,
}

impl Next {
    /// Everything there is to do, the nearest to an accepted home first.
    pub const ALL: [Next; 7] =
        [Next::PutRight, Next::Inspect, Next::Build, Next::Sign, Next::Propose, Next::Measure, Next::Profile];

    /// What the household of this digest waits for; nothing once it was accepted or has ended.
    pub fn of(digest: &Digest) -> Option<Next> {
        let is_bare = digest.names.is_empty() || digest.region.is_empty();
        match digest.stage {
            Stage::Registered if is_bare => Some(Next::Profile),
            Stage::Registered => Some(Next::Measure),
            Stage::Surveyed => Some(Next::Propose),
            Stage::Proposed => Some(Next::Sign),
            Stage::Agreed | Stage::Building => Some(Next::Build),
            Stage::Built => Some(Next::Inspect),
            Stage::Reopened => Some(Next::PutRight),
            Stage::Accepted | Stage::Withdrawn | Stage::Ineligible => None,
        }
    }

    /// The word in text keys and addresses.
    pub fn word(self) -> &'static str {
        match self {
            Next::PutRight => "put-right",
            Next::Inspect => "inspect",
            Next::Build => "build",
            Next::Sign => "sign",
            Next::Propose => "propose",
            Next::Measure => "measure",
            Next::Profile => "profile",
        }
    }
}
