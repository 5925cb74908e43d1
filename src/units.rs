//! Units of the field: whole millimetres, whole fen, hundredths of a quantity, calendar days, instants.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A calendar day, written `2025-06-30`. Acceptance dates and programme periods are days, not instants.
pub use chrono::NaiveDate as Date;

/// A length in whole millimetres, as a tape shows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Millimetres(pub i32);

/// An amount of money in whole fen (1/100 yuan).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fen(pub i64);

impl Fen {
    /// Whole yuan as fen; saturates instead of wrapping.
    pub fn from_yuan(yuan: i64) -> Fen {
        Fen(yuan.saturating_mul(100))
    }

    /// The sum, saturating.
    pub fn plus(self, other: Fen) -> Fen {
        Fen(self.0.saturating_add(other.0))
    }

    /// What is left after taking `other` away, saturating; may be negative.
    pub fn minus(self, other: Fen) -> Fen {
        Fen(self.0.saturating_sub(other.0))
    }
}

/// Yuan with thousands marks, and fen only where there are any: `3,500` or `3,500.50`.
impl fmt::Display for Fen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (yuan, fen) = (self.0.unsigned_abs() / 100, self.0.unsigned_abs() % 100);
        let digits = yuan.to_string();
        let mut grouped = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        if fen == 0 { write!(f, "{sign}{grouped}") } else { write!(f, "{sign}{grouped}.{fen:02}") }
    }
}

/// How much of an item: hundredths of its unit, so that 5.4 m of rail is exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Quantity(pub i64);

impl Quantity {
    /// A whole number of pieces.
    pub fn whole(pieces: i64) -> Quantity {
        Quantity(pieces.saturating_mul(100))
    }

    /// Millimetres as metres, rounded up to the next tenth of a metre: nobody sells less.
    pub fn metres(length: Millimetres) -> Quantity {
        let tenths = i64::from(length.0.max(0)).div_euclid(100)
            + i64::from(i64::from(length.0.max(0)).rem_euclid(100) > 0);
        Quantity(tenths * 10)
    }

    /// Price of this much at `unit_price`, rounded half up to a fen.
    pub fn cost(self, unit_price: Fen) -> Fen {
        let exact = i128::from(self.0) * i128::from(unit_price.0);
        Fen(i64::try_from((exact + 50).div_euclid(100)).unwrap_or(i64::MAX))
    }
}

/// Without trailing zeros: `5.4`, `2`, `0.25`.
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, part) = (self.0.div_euclid(100), self.0.rem_euclid(100));
        match (part, part % 10) {
            (0, _) => write!(f, "{whole}"),
            (_, 0) => write!(f, "{whole}.{}", part / 10),
            _ => write!(f, "{whole}.{part:02}"),
        }
    }
}

/// Hundredths of a number as it was typed: `5.4` is 540. Commas between thousands and full-width digits pass;
/// `None` where it is no number, is negative, or has more than two places.
pub fn hundredths(typed: &str) -> Option<i64> {
    let plain: String = typed
        .trim()
        .chars()
        .filter(|one| !matches!(one, ',' | '，'))
        .map(|one| match one {
            '０'..='９' => char::from_digit(u32::from(one) - u32::from('０'), 10).unwrap_or(one),
            '．' | '。' => '.',
            other => other,
        })
        .collect();
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
    let digits = |text: &str| text.chars().all(|one| one.is_ascii_digit());
    if whole.is_empty() || whole.len() > 9 || part.len() > 2 || !digits(whole) || !digits(part) {
        return None;
    }
    format!("{whole}{part:0<2}").parse().ok()
}

/// An instant: milliseconds since 1970-01-01 UTC, as the device's clock told it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_reads_as_yuan() {
        for (fen, shown) in
            [(0, "0"), (350_000, "3,500"), (1, "0.01"), (-123_456_789, "-1,234,567.89"), (99_900, "999")]
        {
            assert_eq!(Fen(fen).to_string(), shown);
        }
    }

    #[test]
    fn typed_numbers_are_read_to_the_hundredth() {
        for (typed, read) in [
            ("5.4", Some(540)),
            (" 2 ", Some(200)),
            ("0.25", Some(25)),
            ("3,500", Some(350_000)),
            ("１．５", Some(150)),
            ("", None),
            ("-1", None),
            ("1.234", None),
            ("two", None),
        ] {
            assert_eq!(hundredths(typed), read, "{typed}");
        }
    }

    #[test]
    fn metres_round_up_to_a_tenth_and_cost_rounds_half_up() {
        assert_eq!(Quantity::metres(Millimetres(5400)), Quantity(540));
        assert_eq!(Quantity::metres(Millimetres(5401)).to_string(), "5.5");
        assert_eq!(Quantity::metres(Millimetres(-3)), Quantity(0));
        assert_eq!(Quantity(540).cost(Fen(8_000)), Fen(43_200));
        assert_eq!(Quantity(50).cost(Fen(1)), Fen(1));
        assert_eq!(Quantity(25).to_string(), "0.25");
    }
}
