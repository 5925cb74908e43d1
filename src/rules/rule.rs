//! A requirement with its number, document and clause.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    home::{Need, PlaceKind},
    ids::{RuleId, SourceId},
    rules::{Condition, check::Check},
};

/// One requirement. Its words stand in the texts under `rule-<id>` (what is asked) and `why-<id>` (why it
/// matters to the person).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rule {
    /// Its id.
    pub id: RuleId,
    /// The places it speaks of.
    pub places: Vec<PlaceKind>,
    /// Severity for every household, whoever lives there; absent where the rule serves some needs only.
    #[serde(default)]
    pub everyone: Option<Severity>,
    /// Severity by need, from our own matrix.
    #[serde(default)]
    pub severity: BTreeMap<Need, Severity>,
    /// Applies only where all of these hold.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// What is compared.
    pub check: Check,
    /// A shortfall of no more than this is called near (接近), in the check's unit.
    #[serde(default)]
    pub near: i32,
    /// Where the number comes from.
    pub source: Citation,
    /// Other documents that ask the same or differ.
    #[serde(default)]
    pub also: Vec<Citation>,
}

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Citation {
    /// The document.
    pub document: SourceId,
    /// Clause, table or page; empty where the document as a whole is meant.
    #[serde(default)]
    pub clause: String,
    /// True where the published text was read and states it.
    pub checked: bool,
    /// How strongly the document asks.
    pub strength: Strength,
    /// What this document asks where it differs, in the check's unit.
    #[serde(default)]
    pub asks: Option<i32>,
}

/// How strongly a document asks: 应 / 宜 / 可, or field practice without a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// 应, 不应, 不得, 严禁.
    Must,
    /// 宜.
    Should,
    /// 可.
    May,
    /// Field practice.
    Practice,
}

/// How much a shortfall weighs for a person: 1 a nuisance, 2 a difficulty, 3 help is needed, 4 impossible or
/// dangerous.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Severity(u8);

impl Severity {
    /// 1 to 4.
    pub fn new(points: u8) -> Option<Severity> {
        (1..=4).contains(&points).then_some(Severity(points))
    }

    /// The points.
    pub fn points(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Severity {
    type Error = String;

    fn try_from(points: u8) -> Result<Self, Self::Error> {
        Severity::new(points).ok_or_else(|| format!("a severity is 1, 2, 3 or 4, not {points}"))
    }
}

impl From<Severity> for u8 {
    fn from(severity: Severity) -> u8 {
        severity.0
    }
}
