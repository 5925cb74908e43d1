//! The household: who, where, and the circumstances that decide eligibility.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{ids::ProgrammeId, units::Fen};

/// Household facts (困难重度残疾人家庭).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Profile {
    /// Division code of the township, or of the county where the township is not known; empty until chosen.
    pub region: String,
    /// Village, street and number.
    pub address: String,
    /// The person to call.
    pub contact: String,
    /// Their telephone number.
    pub phone: String,
    /// True for a rural home; `None` until said.
    pub rural: Option<bool>,
    /// What makes the household eligible or urgent.
    pub circumstances: BTreeSet<Circumstance>,
    /// Who owns the home.
    pub tenure: Option<Tenure>,
    /// Whether the home was retrofitted before.
    pub earlier: Option<EarlierRetrofit>,
    /// The language in which the proposal is read: a language tag such as `zh-CN` or `ug`.
    pub language: String,
    /// The programme whose money pays; the home counts towards every programme it fits.
    pub programme: Option<ProgrammeId>,
    /// The subsidy cap where it differs from the programme's.
    pub cap: Option<Fen>,
    /// The household asks for the retrofit of its own will.
    pub willing: Option<bool>,
    /// Whatever else matters at this door: the dog, the hours, the neighbour with the key.
    pub notes: String,
}

/// Circumstances used for eligibility and priority (domain: 低保, 特困, 低保边缘, 监测户, 一户多残, 老残一体).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Circumstance {
    /// 低保: minimum living allowance.
    Allowance,
    /// 特困: destitute, publicly supported.
    Destitute,
    /// 低保边缘: just above the allowance.
    NearAllowance,
    /// 易返贫监测户: monitored against falling back into poverty.
    Monitored,
    /// Held to be in difficulty by the local authority.
    LocalHardship,
    /// 一户多残: several disabled members.
    SeveralDisabled,
    /// 老残一体 or 以老养残: old and disabled, or the old caring for the disabled.
    OldAndDisabled,
}

impl Circumstance {
    /// Every circumstance, in the order of a form.
    pub const ALL: [Circumstance; 7] = [
        Circumstance::Allowance,
        Circumstance::Destitute,
        Circumstance::NearAllowance,
        Circumstance::Monitored,
        Circumstance::LocalHardship,
        Circumstance::SeveralDisabled,
        Circumstance::OldAndDisabled,
    ];

    /// The word in files and text keys.
    pub fn word(self) -> &'static str {
        match self {
            Circumstance::Allowance => "allowance",
            Circumstance::Destitute => "destitute",
            Circumstance::NearAllowance => "near-allowance",
            Circumstance::Monitored => "monitored",
            Circumstance::LocalHardship => "local-hardship",
            Circumstance::SeveralDisabled => "several-disabled",
            Circumstance::OldAndDisabled => "old-and-disabled",
        }
    }

    /// True for the circumstances that mean "in difficulty" (生活困难).
    pub fn is_hardship(self) -> bool {
        match self {
            Circumstance::Allowance
            | Circumstance::Destitute
            | Circumstance::NearAllowance
            | Circumstance::Monitored
            | Circumstance::LocalHardship => true,
            Circumstance::SeveralDisabled | Circumstance::OldAndDisabled => false,
        }
    }
}

/// Who owns the home, and so who must agree to works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tenure {
    /// The household owns it.
    Owned,
    /// Rented from a private landlord, who must agree.
    Rented,
    /// Public housing.
    Public,
    /// Lent by relatives or the village.
    Borrowed,
}

impl Tenure {
    /// Every tenure, in the order of a form.
    pub const ALL: [Tenure; 4] = [Tenure::Owned, Tenure::Rented, Tenure::Public, Tenure::Borrowed];

    /// The word in files and text keys.
    pub fn word(self) -> &'static str {
        match self {
            Tenure::Owned => "owned",
            Tenure::Rented => "rented",
            Tenure::Public => "public",
            Tenure::Borrowed => "borrowed",
        }
    }
}

/// An earlier retrofit bars a second one for five years, and the elderly scheme bars this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum EarlierRetrofit {
    /// None.
    None,
    /// By this scheme, accepted in this year.
    ThisScheme {
        /// Year of acceptance.
        year: i32,
    },
    /// By the civil affairs scheme for the elderly (民政 适老化).
    ElderlyScheme {
        /// Year of acceptance.
        year: i32,
    },
}
