//! One disabled member of a household.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    home::{Category, CertificateNumber, Level, Need, Sex},
    ids::PersonId,
    units::{Date, Millimetres},
};

/// A disabled person (残疾人) who lives in the home.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Person {
    /// Unique within the case.
    pub id: PersonId,
    /// The name as the certificate writes it.
    #[serde(default)]
    pub name: String,
    /// The number of the certificate of disability, once it was entered without a fault.
    #[serde(default)]
    pub certificate: Option<CertificateNumber>,
    /// What was typed where a certificate number did not pass, so that no keystroke is lost.
    #[serde(default)]
    pub certificate_draft: String,
    /// Categories and levels. With several disabilities the certificate says only 多重 (7); the true
    /// categories stand here, because items depend on them (GB/T 26341-2010).
    #[serde(default)]
    pub disabilities: BTreeMap<Category, Level>,
    /// Sex, where the certificate does not tell.
    #[serde(default)]
    pub sex: Option<Sex>,
    /// Birth date, where the certificate does not tell.
    #[serde(default)]
    pub born: Option<Date>,
    /// The assessor's corrections to the needs that the certificate suggests: true adds one, false takes it away.
    #[serde(default)]
    pub corrections: BTreeMap<Need, bool>,
    /// The wheelchair, where one is used.
    #[serde(default)]
    pub chair: Option<Chair>,
}

impl Person {
    /// A person of whom nothing is known yet.
    pub fn new(id: PersonId) -> Person {
        Person {
            id,
            name: String::new(),
            certificate: None,
            certificate_draft: String::new(),
            disabilities: BTreeMap::new(),
            sex: None,
            born: None,
            corrections: BTreeMap::new(),
            chair: None,
        }
    }

    /// Categories and levels: those entered, or else the certificate's own.
    pub fn disabilities(&self) -> BTreeMap<Category, Level> {
        match (&self.certificate, self.disabilities.is_empty()) {
            (Some(certificate), true) => BTreeMap::from([(certificate.category(), certificate.level())]),
            _ => self.disabilities.clone(),
        }
    }

    /// The level of the most serious disability: the one that counts for the scheme.
    pub fn level(&self) -> Option<Level> {
        self.certificate
            .as_ref()
            .map(CertificateNumber::level)
            .or_else(|| self.disabilities.values().min().copied())
    }

    /// Birth date by certificate, or as entered.
    pub fn birth_date(&self) -> Option<Date> {
        self.certificate.as_ref().map(CertificateNumber::birth_date).or(self.born)
    }

    /// Age in whole years on `day`.
    pub fn age(&self, day: Date) -> Option<u32> {
        self.birth_date().and_then(|born| day.years_since(born))
    }
}

/// A wheelchair as measured: what has to pass the doors.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Chair {
    /// Width over the push rims or armrests, whichever is wider.
    pub width: Millimetres,
    /// True where the person moves it with their own hands, which need room beside the rims.
    pub self_propelled: bool,
}
