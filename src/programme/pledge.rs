//! A programme (项目): a counted promise with its region, period, target and source.

use serde::{Deserialize, Serialize};

use crate::{
    ids::{ProgrammeId, SourceId},
    programme::RegionCode,
    units::{Date, Fen},
};

/// A counted promise. Its name stands in the texts under `programme-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// Its id.
    pub id: ProgrammeId,
    /// Homes in this region count.
    pub region: RegionCode,
    /// First day on which an acceptance counts.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// Households (户).
    pub target: u32,
    /// How the document words the number.
    pub comparison: Comparison,
    /// True for a binding target (约束性).
    #[serde(default)]
    pub binding: bool,
    /// The document that promises it.
    pub source: SourceId,
    /// True where homes of the 兵团 inside the region count too.
    #[serde(default)]
    pub xpcc: bool,
    /// What the document promises.
    pub quote: String,
    /// True where the quote is word for word.
    #[serde(default)]
    pub quote_verbatim: bool,
    /// Other numbers of the document, for the reader.
    #[serde(default, rename = "fact")]
    pub facts: Vec<Fact>,
    /// Who pays how much at most for a household.
    #[serde(default)]
    pub funding: Vec<Funding>,
}

impl Programme {
    /// What the scheme pays at most for a household: all payers but the household itself.
    pub fn cap(&self) -> Fen {
        self.funding
            .iter()
            .filter(|one| one.source != Payer::Own)
            .fold(Fen(0), |sum, one| sum.plus(Fen::from_yuan(one.yuan)))
    }

    /// True where every part of the cap was read in a document for this very place.
    pub fn cap_is_checked(&self) -> bool {
        !self.funding.is_empty() && self.funding.iter().all(|one| one.checked)
    }
}

/// How a document words its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Comparison {
    /// 不少于.
    AtLeast,
    /// A bare number.
    Exactly,
}

/// Who pays how much.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Funding {
    /// Who.
    pub source: Payer,
    /// At most this much for a household, in whole yuan.
    pub yuan: i64,
    /// True where a document states it for this place.
    pub checked: bool,
    /// The document.
    #[serde(default)]
    pub from_source: Option<SourceId>,
    /// What a reader must know before relying on it.
    #[serde(default)]
    pub note: String,
}

/// A number that a document states beside its promise; nothing is computed from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// What it counts; words under `fact-<id>`.
    pub id: String,
    /// The number.
    pub number: i64,
    /// The document.
    pub source: SourceId,
    /// True where the document was read and states it.
    pub checked: bool,
}

/// Who pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Payer {
    /// Central lottery fund (中央彩票公益金).
    Central,
    /// The province or autonomous region.
    Province,
    /// The prefecture or city.
    City,
    /// The county.
    County,
    /// A document states the sum, but not who pays.
    Unstated,
    /// The household itself.
    #[serde(rename = "self")]
    Own,
}

impl Payer {
    /// The word in text keys.
    pub fn word(self) -> &'static str {
        match self {
            Payer::Central => "central",
            Payer::Province => "province",
            Payer::City => "city",
            Payer::County => "county",
            Payer::Unstated => "unstated",
            Payer::Own => "self",
        }
    }
}
