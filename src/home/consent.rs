//! The household's answers (意愿) and signatures.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{ids::LineId, units::Timestamp};

/// Answers and signatures to one version of the proposal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Consent {
    /// The proposal's version that was shown.
    pub version: u32,
    /// Answer by line.
    pub decisions: BTreeMap<LineId, Decision>,
    /// Who signed, in order.
    pub signatures: Vec<Signature>,
    /// How the content was explained: read aloud, interpreter, pictures.
    pub explained: String,
}

/// The household's answer to one line. A refusal costs nothing and needs no reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Decision {
    /// Yes, no or later.
    pub answer: Answered,
    /// The household's own words.
    #[serde(default)]
    pub words: String,
    /// When it was given.
    pub at: Timestamp,
}

/// Yes, no, or ask me later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answered {
    /// We want it.
    Yes,
    /// We do not want it.
    No,
    /// Ask us later.
    Later,
}

/// A signature, bound to the exact text that was signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Signature {
    /// Who signed.
    pub name: String,
    /// In which role.
    pub role: Role,
    /// Pen strokes: points in ten-thousandths of the pad's width and height, so that they draw at any size. The
    /// pad is 5 wide and 2 high. Empty where it was signed on paper, by thumbprint or by a mark.
    pub strokes: Vec<Vec<(i32, i32)>>,
    /// When.
    pub at: Timestamp,
    /// SHA-256 (hexadecimal) of the signed text: the lines, the answers and the prices. A later change voids it.
    pub digest: String,
}

/// The role of a signer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The disabled person.
    Person,
    /// Guardian or agent.
    Guardian,
    /// The assessor.
    Assessor,
    /// A witness, where the person makes a mark.
    Witness,
    /// The interpreter.
    Interpreter,
}

impl Role {
    /// Every role, in the order of a form.
    pub const ALL: [Role; 5] =
        [Role::Person, Role::Guardian, Role::Assessor, Role::Witness, Role::Interpreter];

    /// The word in files and text keys.
    pub fn word(self) -> &'static str {
        match self {
            Role::Person => "person",
            Role::Guardian => "guardian",
            Role::Assessor => "assessor",
            Role::Witness => "witness",
            Role::Interpreter => "interpreter",
        }
    }
}
