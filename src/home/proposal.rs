//! The proposal (改造方案) as it was written down: items with quantity, price and reason, in numbered versions.

use serde::{Deserialize, Serialize};

use crate::{
    ids::{ItemId, LineId, PersonId, PlaceId, RuleId},
    units::{Fen, Quantity, Timestamp},
};

/// One version of the proposal. A signed version is never changed; a change makes the next one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Proposal {
    /// 1 for the first.
    pub version: u32,
    /// When it was made.
    pub at: Timestamp,
    /// The editions it was made with.
    pub editions: Editions,
    /// What the scheme pays at most for this household.
    pub cap: Fen,
    /// Items in and items considered.
    pub lines: Vec<Line>,
}

impl Proposal {
    /// Cost of the lines that are in.
    pub fn total(&self) -> Fen {
        self.lines.iter().filter(|line| line.is_in()).fold(Fen(0), |sum, line| sum.plus(line.cost()))
    }

    /// What the household would pay itself: the part of the total above the cap.
    pub fn above_cap(&self) -> Fen {
        Fen(self.total().minus(self.cap).0.max(0))
    }
}

/// Which editions of the data a judgement was made with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Editions {
    /// Edition of the rule book.
    pub rules: String,
    /// Edition of the catalogue.
    pub catalogue: String,
    /// Edition of the price list; the shipped one holds examples only.
    pub prices: String,
}

/// One item at one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Line {
    /// Unique within the case; decisions, works and acceptance refer to it.
    pub id: LineId,
    /// What.
    pub item: ItemId,
    /// Where.
    pub place: PlaceId,
    /// How much, in the item's unit.
    pub quantity: Quantity,
    /// Price of one unit on the day.
    pub unit_price: Fen,
    /// The findings it answers.
    pub reasons: Vec<Reason>,
    /// Why it is not in; `None` for a line that is in.
    #[serde(default)]
    pub left_out: Option<LeftOut>,
    /// True where the assessor chose it by hand rather than took the suggestion.
    #[serde(default)]
    pub by_hand: bool,
}

impl Line {
    /// True where the item is proposed, not just considered.
    pub fn is_in(&self) -> bool {
        self.left_out.is_none()
    }

    /// Quantity times price.
    pub fn cost(&self) -> Fen {
        self.quantity.cost(self.unit_price)
    }
}

/// The finding behind a line: a rule, at a place, for a person (or the household).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Reason {
    /// The rule that is not met.
    pub rule: RuleId,
    /// Where.
    pub place: PlaceId,
    /// For whom; `None` for the whole household.
    pub person: Option<PersonId>,
}

/// Why a considered item is not in. Refusals are told in words, in writing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "why")]
pub enum LeftOut {
    /// The money does not reach: this much more would be needed.
    OverCap {
        /// What is missing.
        missing: Fen,
    },
    /// Another line already answers the same findings.
    AnsweredBy {
        /// That line's item.
        item: ItemId,
    },
    /// It does not fit here: this condition does not hold.
    DoesNotFit {
        /// The question whose answer rules it out.
        feature: crate::ids::FeatureId,
    },
    /// It cannot stand beside an item that is in.
    Excluded {
        /// That item.
        item: ItemId,
    },
    /// It would make something worse for a member of the household.
    Harms {
        /// The rule that would no longer be met.
        rule: RuleId,
        /// For whom; `None` for the whole household.
        person: Option<PersonId>,
    },
    /// The assessor took it out.
    ByAssessor,
    /// The household did not want it.
    ByHousehold,
}
