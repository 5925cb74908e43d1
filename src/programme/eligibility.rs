//! Eligibility: what has to be clarified before public money is spent on a household.

use std::collections::BTreeSet;

use chrono::Datelike;
use serde::{Deserialize, Serialize};

use crate::{
    home::{Case, EarlierRetrofit, Level},
    ids::SourceId,
    units::Date,
};

/// Who the scheme is for, as data (`assets/programmes/eligibility.toml`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Eligibility {
    /// Its id.
    pub id: String,
    /// Levels that qualify.
    pub levels: BTreeSet<Level>,
    /// The household must be in difficulty (生活困难).
    pub hardship: bool,
    /// The household asks of its own will (自愿).
    pub willing: bool,
    /// Years from one acceptance to the next retrofit.
    pub years_between: i32,
    /// Not after the civil affairs scheme for the elderly.
    pub bars_elderly: bool,
    /// Where this is stated.
    pub source: SourceId,
    /// True where it was read there.
    pub checked: bool,
}

/// What speaks against a household, or is not known yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// No disabled member was entered.
    NoPerson,
    /// Nobody has a certificate number.
    NoCertificate,
    /// Nobody has a level that qualifies.
    Level,
    /// Nothing says that the household is in difficulty.
    NoHardship,
    /// The household was not asked whether it wants the retrofit.
    WillUnknown,
    /// The household does not want it.
    Unwilling,
    /// Nobody asked about an earlier retrofit.
    EarlierUnknown,
    /// Done by this scheme too recently: again from this year.
    TooSoon {
        /// The first year in which it may be done again.
        again: i32,
    },
    /// Done by the scheme for the elderly.
    ElderlyScheme,
}

impl Doubt {
    /// The text key's last word.
    pub fn word(self) -> &'static str {
        match self {
            Doubt::NoPerson => "no-person",
            Doubt::NoCertificate => "no-certificate",
            Doubt::Level => "level",
            Doubt::NoHardship => "no-hardship",
            Doubt::WillUnknown => "will-unknown",
            Doubt::Unwilling => "unwilling",
            Doubt::EarlierUnknown => "earlier-unknown",
            Doubt::TooSoon { .. } => "too-soon",
            Doubt::ElderlyScheme => "elderly-scheme",
        }
    }
}

impl Eligibility {
    /// What has to be clarified about a household on `today`; nothing where it is eligible.
    pub fn doubts(&self, case: &Case, today: Date) -> Vec<Doubt> {
        let mut doubts = Vec::new();
        if case.persons.is_empty() {
            doubts.push(Doubt::NoPerson);
        } else if case.persons.iter().all(|person| person.certificate.is_none()) {
            doubts.push(Doubt::NoCertificate);
        } else if !case.persons.iter().filter_map(|one| one.level()).any(|level| self.levels.contains(&level))
        {
            doubts.push(Doubt::Level);
        }
        if self.hardship && !case.profile.circumstances.iter().any(|one| one.is_hardship()) {
            doubts.push(Doubt::NoHardship);
        }
        match case.profile.willing {
            None if self.willing => doubts.push(Doubt::WillUnknown),
            Some(false) if self.willing => doubts.push(Doubt::Unwilling),
            _ => {}
        }
        match case.profile.earlier {
            None => doubts.push(Doubt::EarlierUnknown),
            Some(EarlierRetrofit::ThisScheme { year })
                if today.year() < year.saturating_add(self.years_between) =>
            {
                doubts.push(Doubt::TooSoon { again: year.saturating_add(self.years_between) });
            }
            Some(EarlierRetrofit::ElderlyScheme { .. }) if self.bars_elderly => {
                doubts.push(Doubt::ElderlyScheme)
            }
            Some(_) => {}
        }
        doubts
    }
}
