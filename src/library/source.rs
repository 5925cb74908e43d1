//! A document that rules, items and programmes cite (依据).

use serde::{Deserialize, Serialize};

use crate::ids::SourceId;

/// A document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Source {
    /// Short name used in citations.
    pub id: SourceId,
    /// The document's own title, in its own language.
    pub title: String,
    /// Who issued it.
    #[serde(default)]
    pub issuer: String,
    /// Its year, number or date, as it is cited.
    #[serde(default)]
    pub edition: String,
    /// Whether it is in force.
    pub status: SourceStatus,
    /// What sort of document.
    pub kind: SourceKind,
    /// True where a published text of it was read.
    pub checked: bool,
    /// What a reader must know before relying on it.
    #[serde(default)]
    pub note: String,
}

/// Whether a document is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceStatus {
    /// In force.
    InForce,
    /// Parts were replaced by a later document.
    PartlySuperseded,
    /// Its period has ended.
    Ended,
    /// Published, without legal force.
    Published,
    /// Not known.
    Unknown,
}

impl SourceStatus {
    /// The word in text keys.
    pub fn word(self) -> &'static str {
        match self {
            SourceStatus::InForce => "in-force",
            SourceStatus::PartlySuperseded => "partly-superseded",
            SourceStatus::Ended => "ended",
            SourceStatus::Published => "published",
            SourceStatus::Unknown => "unknown",
        }
    }
}

/// What sort of document it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// A law.
    Law,
    /// A standard.
    Standard,
    /// A development plan.
    Plan,
    /// An official notice.
    Notice,
    /// Research.
    Evidence,
    /// A news report or article.
    Report,
    /// Field practice without a document.
    Practice,
}

impl SourceKind {
    /// The word in text keys.
    pub fn word(self) -> &'static str {
        match self {
            SourceKind::Law => "law",
            SourceKind::Standard => "standard",
            SourceKind::Plan => "plan",
            SourceKind::Notice => "notice",
            SourceKind::Evidence => "evidence",
            SourceKind::Report => "report",
            SourceKind::Practice => "practice",
        }
    }
}
