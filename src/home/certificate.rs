//! The number of a certificate of disability (残疾人证).
//!
//! 18 characters of citizen ID (GB 11643: 17 digits and a check character, which may be X), one digit
//! of category, one of level; a re-issue appends "B" and a count. So it has 20 characters, or 22 or 23.

use std::fmt;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::home::category::{Category, Level, Sex};

/// Characters of the citizen ID inside the number.
const IDENTITY: usize = 18;
/// Characters of a first certificate.
const FIRST: usize = 20;
/// GB 11643: what each of the first 17 digits weighs in the check character.
const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/// GB 11643: the check character for each remainder of the weighted sum by 11.
const CHECKS: [char; 11] = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];

/// A certificate number that holds together: right length, real birth day, matching check character.
///
/// Kept without spaces, in half-width characters, with a capital X. It names a person: screens and
/// logs show [`masked`](Self::masked), and so does its `Debug` form.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CertificateNumber {
    text: String,
    birth: NaiveDate,
    sex: Sex,
    category: Category,
    level: Level,
    reissue: u8,
}

/// Why what was typed is no certificate number. Each says one thing that a person can look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CertificateFault {
    /// Nothing was typed.
    Empty,
    /// Characters are missing: `have` were typed.
    TooShort {
        /// Characters typed, not counting spaces and dashes.
        have: usize,
    },
    /// Exactly a citizen ID (18 characters) was typed; category and level are missing.
    IdentityOnly,
    /// There are more characters than a number has, and they are no re-issue suffix.
    TooLong {
        /// Characters typed, not counting spaces and dashes.
        have: usize,
    },
    /// A character that cannot stand where it stands.
    BadCharacter {
        /// Its place, counted from 1, spaces and dashes left out.
        at: usize,
        /// The character itself.
        found: char,
    },
    /// Characters 7 to 14 are no day of the calendar, or one before 1900.
    BadBirthDate,
    /// The birth day lies after the day of entry (only where that day was given).
    BornInFuture,
    /// The 18th character does not match the 17 before it: at least one of the 18 is wrong.
    BadCheckDigit,
    /// The 19th character is not a category 1 to 7.
    BadCategory {
        /// What stands there.
        found: char,
    },
    /// The 20th character is not a level 1 to 4.
    BadLevel {
        /// What stands there.
        found: char,
    },
    /// After the 20th character there is a B, but not B1 to B99.
    BadSuffix,
}

impl CertificateFault {
    /// The text key of the sentence that says what is wrong and what to do.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "certificate-fault-empty",
            Self::TooShort { .. } => "certificate-fault-too-short",
            Self::IdentityOnly => "certificate-fault-identity-only",
            Self::TooLong { .. } => "certificate-fault-too-long",
            Self::BadCharacter { .. } => "certificate-fault-bad-character",
            Self::BadBirthDate => "certificate-fault-bad-birth-date",
            Self::BornInFuture => "certificate-fault-born-in-future",
            Self::BadCheckDigit => "certificate-fault-bad-check-digit",
            Self::BadCategory { .. } => "certificate-fault-bad-category",
            Self::BadLevel { .. } => "certificate-fault-bad-level",
            Self::BadSuffix => "certificate-fault-bad-suffix",
        }
    }

    /// The numbers that the sentence needs: `have` and `missing` characters, or the place `at`.
    pub fn numbers(self) -> Vec<(&'static str, usize)> {
        match self {
            Self::TooShort { have } => vec![("have", have), ("missing", FIRST.saturating_sub(have))],
            Self::TooLong { have } => vec![("have", have)],
            Self::BadCharacter { at, .. } => vec![("at", at)],
            _ => Vec::new(),
        }
    }

    /// The character that the sentence shows as `found`, where there is one.
    pub const fn found(self) -> Option<char> {
        match self {
            Self::BadCharacter { found, .. } | Self::BadCategory { found } | Self::BadLevel { found } => {
                Some(found)
            }
            _ => None,
        }
    }
}

impl fmt::Display for CertificateFault {
    /// The text key; sentences for people come from the text files.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl std::error::Error for CertificateFault {}

/// How far a half-typed number has come, so that a field can answer while it is being filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// All that was typed can be right; so many characters of 20 are still missing.
    Missing(usize),
    /// Something that was typed is wrong already, whatever follows.
    Wrong(CertificateFault),
    /// The number is whole.
    Whole(CertificateNumber),
}

impl CertificateNumber {
    /// Reads a number as people write it: spaces, dashes, full-width characters and a small x are
    /// accepted. The first fault found is returned, the length before the meaning of single characters.
    pub fn parse(text: &str) -> Result<Self, CertificateFault> {
        let characters = normalise(text);
        check_characters(&characters)?;
        check_length(&characters)?;
        let identity = check_identity(&characters)?;
        let category = check_category(&characters)?;
        let level = check_level(&characters)?;
        let reissue = check_suffix(&characters)?;
        // After the checks of length every part is there; what is missing would be a length fault.
        match (identity, category, level) {
            (Some((birth, sex)), Some(category), Some(level)) => {
                Ok(Self { text: characters.into_iter().collect(), birth, sex, category, level, reissue })
            }
            _ => Err(CertificateFault::TooShort { have: characters.len() }),
        }
    }

    /// Reads a number and also refuses a birth day after `today`.
    pub fn parse_on(text: &str, today: NaiveDate) -> Result<Self, CertificateFault> {
        let number = Self::parse(text)?;
        if number.birth > today { Err(CertificateFault::BornInFuture) } else { Ok(number) }
    }

    /// Judges a number that is still being typed. Nothing typed yet is 20 missing, not a fault.
    pub fn progress(text: &str) -> Progress {
        let characters = normalise(text);
        let so_far = check_characters(&characters)
            .and_then(|()| check_identity(&characters))
            .and_then(|_| check_category(&characters))
            .and_then(|_| check_level(&characters));
        match so_far {
            Err(fault) => Progress::Wrong(fault),
            Ok(_) if characters.len() < FIRST => Progress::Missing(FIRST - characters.len()),
            // A B was typed and its count is still to come.
            Ok(_) if characters.len() == FIRST + 1 && characters.last() == Some(&'B') => Progress::Missing(1),
            Ok(_) => match Self::parse(text) {
                Ok(number) => Progress::Whole(number),
                Err(fault) => Progress::Wrong(fault),
            },
        }
    }

    /// Completes 17 digits of an invented citizen ID into a whole number: for tests and training only.
    pub fn build(seventeen: &str, category: Category, level: Level) -> Result<Self, CertificateFault> {
        let digits = normalise(seventeen);
        let check = check_character(&digits).ok_or(CertificateFault::TooShort { have: digits.len() })?;
        let mut text: String = digits.iter().collect();
        text.extend([check, category.digit(), level.digit()]);
        Self::parse(&text)
    }

    /// The whole number, without spaces, with a capital X.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The 18 characters of citizen ID: the same for every re-issue, so the key for finding doubles.
    pub fn identity(&self) -> &str {
        self.text.get(..IDENTITY).unwrap_or_default()
    }

    /// The category of disability as certified.
    pub const fn category(&self) -> Category {
        self.category
    }

    /// The level of disability as certified.
    pub const fn level(&self) -> Level {
        self.level
    }

    /// The holder's sex as the citizen ID states it.
    pub const fn sex(&self) -> Sex {
        self.sex
    }

    /// The holder's birth day as the citizen ID states it.
    pub const fn birth_date(&self) -> NaiveDate {
        self.birth
    }

    /// How often the certificate was re-issued: 0 for a first certificate, 1 for suffix B1.
    /// The suffix rule is to be confirmed (`domain.md` 3.4: to check).
    pub const fn reissue(&self) -> u8 {
        self.reissue
    }

    /// For screens and logs: place of registration, stars, category and level ("150424************41").
    pub fn masked(&self) -> String {
        let end = self.text.get(IDENTITY..).unwrap_or_default();
        format!("{}************{end}", self.text.get(..6).unwrap_or_default())
    }
}

impl fmt::Debug for CertificateNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CertificateNumber({})", self.masked())
    }
}

impl TryFrom<String> for CertificateNumber {
    type Error = CertificateFault;

    fn try_from(text: String) -> Result<Self, CertificateFault> {
        Self::parse(&text)
    }
}

impl From<CertificateNumber> for String {
    fn from(number: CertificateNumber) -> Self {
        number.text
    }
}

/// Half-width capitals without spaces, dashes or the invisible marks that come with copied text.
fn normalise(text: &str) -> Vec<char> {
    text.chars()
        .filter_map(|typed| {
            let character = match typed {
                // Full-width forms lie at a fixed distance from ASCII.
                '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(typed) - 0xFEE0).unwrap_or(typed),
                '×' => 'X',
                _ => typed,
            };
            let skipped = character.is_whitespace()
                || matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
                || matches!(character, '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
            (!skipped).then(|| character.to_ascii_uppercase())
        })
        .collect()
}

/// Digits, an X in 18th place, and from the 21st place on a B.
fn check_characters(characters: &[char]) -> Result<(), CertificateFault> {
    for (place, &found) in characters.iter().enumerate() {
        let fits = match found {
            '0'..='9' => true,
            'X' => place + 1 == IDENTITY,
            'B' => place == FIRST,
            _ => false,
        };
        if !fits {
            return Err(CertificateFault::BadCharacter { at: place + 1, found });
        }
    }
    Ok(())
}

fn check_length(characters: &[char]) -> Result<(), CertificateFault> {
    let have = characters.len();
    match have {
        0 => Err(CertificateFault::Empty),
        IDENTITY => check_identity(characters).and(Err(CertificateFault::IdentityOnly)),
        _ if have < FIRST => Err(CertificateFault::TooShort { have }),
        _ if have > FIRST && characters.get(FIRST) != Some(&'B') => Err(CertificateFault::TooLong { have }),
        _ => Ok(()),
    }
}

/// Birth day and sex; `None` while the 18 characters are not all there. A wrong day is known sooner.
fn check_identity(characters: &[char]) -> Result<Option<(NaiveDate, Sex)>, CertificateFault> {
    let number = |from: usize, to: usize| -> Option<u32> {
        characters.get(from..to)?.iter().try_fold(0, |sum, digit| Some(sum * 10 + digit.to_digit(10)?))
    };
    let (Some(year), Some(month), Some(day)) = (number(6, 10), number(10, 12), number(12, 14)) else {
        return Ok(None);
    };
    let birth = i32::try_from(year)
        .ok()
        .and_then(|year| NaiveDate::from_ymd_opt(year, month, day))
        .filter(|birth| birth.year() >= 1900)
        .ok_or(CertificateFault::BadBirthDate)?;
    let (Some(digits), Some(found)) = (characters.get(..IDENTITY - 1), characters.get(IDENTITY - 1)) else {
        return Ok(None);
    };
    if check_character(digits) != Some(*found) {
        return Err(CertificateFault::BadCheckDigit);
    }
    let odd = number(16, 17).is_some_and(|order| order % 2 == 1);
    Ok(Some((birth, if odd { Sex::Male } else { Sex::Female })))
}

/// GB 11643 (ISO 7064 MOD 11-2): the check character of exactly 17 digits.
fn check_character(digits: &[char]) -> Option<char> {
    if digits.len() != WEIGHTS.len() {
        return None;
    }
    let sum = digits
        .iter()
        .zip(WEIGHTS)
        .try_fold(0, |sum, (digit, weight)| Some(sum + digit.to_digit(10)? * weight))?;
    usize::try_from(sum % 11).ok().and_then(|remainder| CHECKS.get(remainder)).copied()
}

fn check_category(characters: &[char]) -> Result<Option<Category>, CertificateFault> {
    let Some(&found) = characters.get(IDENTITY) else { return Ok(None) };
    Category::from_digit(found).map(Some).ok_or(CertificateFault::BadCategory { found })
}

fn check_level(characters: &[char]) -> Result<Option<Level>, CertificateFault> {
    let Some(&found) = characters.get(IDENTITY + 1) else { return Ok(None) };
    Level::from_digit(found).map(Some).ok_or(CertificateFault::BadLevel { found })
}

/// 0 without a suffix, else the count after the B: 1 to 99, no leading zero.
fn check_suffix(characters: &[char]) -> Result<u8, CertificateFault> {
    match characters.get(FIRST + 1..) {
        None => Ok(0),
        Some(count) => {
            let text: String = count.iter().collect();
            match text.parse() {
                Ok(number @ 1..=99) if !text.starts_with('0') => Ok(number),
                _ => Err(CertificateFault::BadSuffix),
            }
        }
    }
}

#[cfg(test)]
#[path = "certificate_tests.rs"]
mod tests;
