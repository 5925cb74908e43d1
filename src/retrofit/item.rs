//! A catalogue entry (改造项目): works, a facility or a device.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    home::PlaceKind,
    ids::{ChoiceId, FeatureId, ItemId, RuleId, SourceId},
    rules::Condition,
};

/// One entry. Its words stand in the texts under `item-<id>` (name) and `item-<id>-plain` (what it does, in
/// plain words for the household).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Item {
    /// Its id.
    pub id: ItemId,
    /// The group of the catalogue, such as `door`; words under `group-<group>`.
    pub group: String,
    /// Works, facility or device: devices alone may not replace works.
    pub class: Class,
    /// The unit in which it is counted and priced.
    pub unit: SaleUnit,
    /// Example price of one unit in whole yuan, works included. Replaced by a local price list.
    pub yuan: i64,
    /// Where the item comes from, and whether that document was read.
    pub source: SourceId,
    /// True where the source was read and names this item.
    pub checked: bool,
    /// The picture, a file in `assets/pictures`.
    pub picture: String,
    /// Where it may be put.
    pub places: Vec<PlaceKind>,
    /// The rules that it helps to meet.
    pub helps: Vec<RuleId>,
    /// What it does to the answers of the survey.
    #[serde(default)]
    pub sets: BTreeMap<FeatureId, Set>,
    /// How much of it is needed.
    pub quantity: Amount,
    /// It can be put there only where all of these hold.
    #[serde(default)]
    pub fits: Vec<Condition>,
    /// It needs a straight ramp to fit in the free space.
    #[serde(default)]
    pub needs_ramp_space: bool,
    /// Items that always come with it.
    #[serde(default)]
    pub with: Vec<ItemId>,
    /// Items at the same place that it cannot stand beside.
    #[serde(default)]
    pub excludes: Vec<ItemId>,
    /// Widths that it takes away from.
    #[serde(default)]
    pub narrows: BTreeMap<FeatureId, i32>,
    /// True where anyone can fit it at once, without a contractor.
    #[serde(default)]
    pub quick: bool,
    /// Days of works in the home.
    pub days: u8,
}

/// Facilities and works come first, devices second; devices may not replace works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Building works.
    Works,
    /// Something fixed to the home.
    Facility,
    /// A device that is handed over (辅具).
    Device,
}

impl Class {
    /// The word in text keys.
    pub fn word(self) -> &'static str {
        match self {
            Class::Works => "works",
            Class::Facility => "facility",
            Class::Device => "device",
        }
    }
}

/// The unit in which an item is counted and priced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SaleUnit {
    /// 个, 件.
    Piece,
    /// 套.
    Set,
    /// 米.
    Metre,
    /// 平方米.
    SquareMetre,
}

impl SaleUnit {
    /// The word in text keys.
    pub fn word(self) -> &'static str {
        match self {
            SaleUnit::Piece => "piece",
            SaleUnit::Set => "set",
            SaleUnit::Metre => "metre",
            SaleUnit::SquareMetre => "square-metre",
        }
    }
}

/// What an item does to one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", untagged)]
pub enum Set {
    /// The number becomes this.
    Number(i32),
    /// The answer becomes yes, or no.
    YesNo(bool),
    /// The choice becomes this; the word `target` means the number that the helped rule asks for.
    Choice(ChoiceId),
    /// These choices are added.
    Add(Vec<ChoiceId>),
}

/// How much of an item is needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind", deny_unknown_fields)]
pub enum Amount {
    /// A fixed number of units.
    Each {
        /// How many.
        n: u32,
    },
    /// As many metres as a measured length, times `times`.
    MetresOf {
        /// The question (mm).
        feature: FeatureId,
        /// 2 for both sides.
        times: u32,
        /// Metres while the length is not measured.
        otherwise: u32,
    },
    /// As many as were counted, times `times`.
    CountOf {
        /// The question (pieces).
        feature: FeatureId,
        /// Units for each.
        times: u32,
        /// Units while it is not counted.
        otherwise: u32,
    },
    /// Length times width in square metres.
    AreaOf {
        /// The question for the length (mm).
        length: FeatureId,
        /// The question for the width (mm).
        width: FeatureId,
        /// Square metres while they are not measured.
        otherwise: u32,
    },
    /// The run of the ramp in metres.
    RampRun,
    /// Rails on both sides of the ramp and its landings, in metres; none where the rise needs no rails.
    RampRails,
}

/// One edition of the catalogue.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue {
    /// The edition, stamped on every proposal.
    pub edition: String,
    /// The edition of its prices.
    pub prices: String,
    /// The entries, in the order of the list.
    pub items: Vec<std::rc::Rc<Item>>,
}

impl Catalogue {
    /// The entry with this id.
    pub fn item(&self, id: &ItemId) -> Option<&std::rc::Rc<Item>> {
        self.items.iter().find(|item| item.id == *id)
    }
}
