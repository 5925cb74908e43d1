//! The numbers and words that are put into a sentence.

use std::borrow::Cow;

use fluent_bundle::{FluentValue, types::FluentNumber};

use crate::{
    text::Direction,
    units::{Fen, Millimetres},
};

/// Arguments of one sentence, by name. A name given twice has the later value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Args(Vec<(String, Value)>);

#[derive(Clone, Debug, PartialEq)]
enum Value {
    /// Counted: chooses singular or plural, and is written with thousands marks.
    Number(i64),
    /// Written already, by us: digits and signs that need no isolation.
    Plain(String),
    /// Somebody's words: a name, an address, a character that was typed.
    Text(String),
}

impl Args {
    /// No arguments yet.
    pub fn new() -> Args {
        Args::default()
    }

    /// A count, such as homes or characters: `3,500`. Chooses between singular and plural.
    pub fn number<N: TryInto<i64>>(self, name: &str, number: N) -> Args {
        self.with(name, Value::Number(number.try_into().unwrap_or(i64::MAX)))
    }

    /// A length in millimetres as tapes show it: `5400`, and `12,500` from ten thousand on.
    pub fn millimetres(self, name: &str, length: Millimetres) -> Args {
        let plain = length.0.to_string();
        let shown = if length.0.abs() < 10_000 { plain } else { group(&plain) };
        self.with(name, Value::Plain(shown))
    }

    /// An amount of money in yuan: `3,500`, with fen only where there are any.
    pub fn money(self, name: &str, amount: Fen) -> Args {
        self.with(name, Value::Plain(amount.to_string()))
    }

    /// A figure that stands as it is: a year, a slope `1:12`, a quantity `5.4`, a clause `3.9.2`.
    pub fn plain(self, name: &str, figure: impl ToString) -> Args {
        self.with(name, Value::Plain(figure.to_string()))
    }

    /// Words that people typed or that come from a file. Isolated where their direction could differ.
    pub fn text(self, name: &str, words: &str) -> Args {
        self.with(name, Value::Text(words.to_owned()))
    }

    fn with(mut self, name: &str, value: Value) -> Args {
        self.0.retain(|(given, _)| given != name);
        self.0.push((name.to_owned(), value));
        self
    }

    /// The values as Fluent takes them, for a sentence that runs in this direction.
    pub(super) fn values(&self, direction: Direction) -> impl Iterator<Item = (&str, FluentValue<'_>)> {
        self.0.iter().map(move |(name, value)| {
            let value = match value {
                Value::Number(number) => FluentValue::from(*number),
                Value::Plain(figure) => FluentValue::from(figure.as_str()),
                Value::Text(words) => match direction.isolated(words) {
                    Cow::Borrowed(same) => FluentValue::from(same),
                    Cow::Owned(marked) => FluentValue::from(marked),
                },
            };
            (name.as_str(), value)
        })
    }
}

/// A number with thousands marks, unless the sentence says `NUMBER($n, useGrouping: "false")`.
pub(super) fn grouped(number: &FluentNumber) -> String {
    let plain = number.as_string();
    if number.options.use_grouping { group(&plain) } else { plain.into_owned() }
}

/// Puts a comma between each three digits before the decimal point.
fn group(plain: &str) -> String {
    let (whole, part) = plain.split_once('.').map_or((plain, None), |(whole, part)| (whole, Some(part)));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
    let mut shown = sign.to_owned();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    if let Some(part) = part {
        shown.push('.');
        shown.push_str(part);
    }
    shown
}
