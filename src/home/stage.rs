//! Where a case stands, from registration to acceptance.

use serde::{Deserialize, Serialize};

use crate::units::{Date, Timestamp};

/// The stage of a case. Only an accepted case can count towards a programme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// 已登记: the household is known.
    #[default]
    Registered,
    /// 已量测: the home was measured.
    Surveyed,
    /// 已出方案: a proposal was written.
    Proposed,
    /// 已签字: the household agreed and signed.
    Agreed,
    /// 施工中: being built.
    Building,
    /// 待验收: built, to be inspected.
    Built,
    /// 验收合格: accepted.
    Accepted,
    /// 重新打开: was accepted, something has to be put right; does not count meanwhile.
    Reopened,
    /// 已退出: the household withdrew.
    Withdrawn,
    /// 不符合条件: not eligible.
    Ineligible,
}

impl Stage {
    /// Every stage, in order.
    pub const ALL: [Stage; 10] = [
        Stage::Registered,
        Stage::Surveyed,
        Stage::Proposed,
        Stage::Agreed,
        Stage::Building,
        Stage::Built,
        Stage::Accepted,
        Stage::Reopened,
        Stage::Withdrawn,
        Stage::Ineligible,
    ];

    /// The word in files and text keys.
    pub fn word(self) -> &'static str {
        match self {
            Stage::Registered => "registered",
            Stage::Surveyed => "surveyed",
            Stage::Proposed => "proposed",
            Stage::Agreed => "agreed",
            Stage::Building => "building",
            Stage::Built => "built",
            Stage::Accepted => "accepted",
            Stage::Reopened => "reopened",
            Stage::Withdrawn => "withdrawn",
            Stage::Ineligible => "ineligible",
        }
    }

    /// Whether a case may go from this stage to `next`. Work may be taken back a step; a case that was
    /// accepted must be reopened first, and one that ended may be taken up again.
    pub fn may_become(self, next: Stage) -> bool {
        use Stage::*;
        match (self, next) {
            (from, to) if from == to => false,
            (Accepted, to) => to == Reopened,
            (Withdrawn | Ineligible, to) => to == Registered,
            (Built | Reopened, Accepted) => true,
            (_, Accepted) => false,
            (_, Reopened) => false,
            (Reopened, Building | Built | Withdrawn) => true,
            (Reopened, _) => false,
            (_, Withdrawn | Ineligible) => true,
            (Registered, to) => to == Surveyed,
            (Surveyed, to) => matches!(to, Registered | Proposed),
            (Proposed, to) => matches!(to, Surveyed | Agreed),
            (Agreed, to) => matches!(to, Proposed | Building),
            (Building, to) => matches!(to, Agreed | Built),
            (Built, to) => to == Building,
        }
    }

    /// Still on its way to acceptance.
    pub fn in_pipeline(self) -> bool {
        !matches!(self, Stage::Accepted | Stage::Withdrawn | Stage::Ineligible)
    }
}

/// One step in the life of a case; the list of them is never shortened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct StageChange {
    /// The stage entered.
    pub to: Stage,
    /// The day it took effect in the home.
    pub on: Date,
    /// When it was entered on the device.
    pub at: Timestamp,
    /// Why, where a reason is asked for.
    #[serde(default)]
    pub why: String,
}
