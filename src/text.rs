//! Sentences in the reader's language: Fluent messages from `assets/text/<language>/*.ftl`.
//!
//! One [`Text`] is one language, parsed when it is chosen and not before. Every number in a sentence is
//! an argument. A key that is missing shows as `⟦key⟧`: visible on screen, found by tests, never a panic.

mod args;
mod direction;
mod pseudo;

use std::{borrow::Cow, collections::BTreeSet};

use chrono::Datelike;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{home::certificate::CertificateFault, units::Date};

pub use args::Args;
pub use direction::Direction;

/// The languages that are complete, the first one being the product's own.
pub const LANGUAGES: [&str; 2] = ["zh-CN", "en"];

/// The pseudo-language of tests: English, accented and mirrored, right to left.
pub const PSEUDO: &str = "qps-plocm";

/// All sentences of one language.
pub struct Text {
    language: String,
    direction: Direction,
    bundle: FluentBundle<FluentResource>,
    keys: BTreeSet<String>,
    faults: Vec<String>,
}

impl Text {
    /// Parses the resources of one language. What cannot be parsed, and keys given twice, are left out
    /// and listed in [`faults`](Self::faults), which a test keeps empty.
    pub fn new(language: &str, resources: &[&str]) -> Text {
        let mut faults = Vec::new();
        let tag: LanguageIdentifier = language.parse().unwrap_or_else(|_| {
            faults.push(format!("{language} is no language tag"));
            LanguageIdentifier::default()
        });
        let direction = Direction::of(&tag);
        let mut bundle = FluentBundle::new(vec![tag]);
        // Arguments that people typed are isolated one by one; marks around numbers would spoil CSV.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(args::grouped(number)),
            _ => None,
        }));
        faults.extend(bundle.add_builtins().err().map(|error| error.to_string()));
        for resource in resources {
            let parsed = FluentResource::try_new((*resource).to_owned()).unwrap_or_else(|(part, errors)| {
                faults.extend(errors.iter().map(ToString::to_string));
                part
            });
            if let Err(errors) = bundle.add_resource(parsed) {
                faults.extend(errors.iter().map(ToString::to_string));
            }
        }
        let keys = resources
            .iter()
            .flat_map(|resource| resource.lines())
            .filter_map(message_key)
            .filter(|key| bundle.has_message(key))
            .map(str::to_owned)
            .collect();
        Text { language: language.to_owned(), direction, bundle, keys, faults }
    }

    /// The pseudo-language [`PSEUDO`] made from English resources: shows what is not translated, what
    /// does not grow with its text, and what does not turn round when reading runs from right to left.
    pub fn pseudo(english: &[&str]) -> Text {
        let mut text = Text::new(PSEUDO, english);
        text.bundle.set_transform(Some(|plain| Cow::Owned(pseudo::accented(plain))));
        text
    }

    /// The sentence without arguments; `⟦key⟧` where there is none.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &Args::new())
    }

    /// The sentence with arguments filled in. An argument that was not given shows as `{$name}`.
    pub fn say_with(&self, key: &str, args: &Args) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return format!("⟦{key}⟧");
        };
        let mut values = FluentArgs::new();
        for (name, value) in args.values(self.direction) {
            values.set(name, value);
        }
        let said = self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned();
        if self.language == PSEUDO { pseudo::mirrored(&said) } else { said }
    }

    /// Whether the language has this key.
    pub fn has(&self, key: &str) -> bool {
        self.keys.contains(key)
    }

    /// All keys, in order: so that a test can compare languages.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(String::as_str)
    }

    /// What could not be parsed, in the parser's words.
    pub fn faults(&self) -> &[String] {
        &self.faults
    }

    /// The language tag, as the `lang` attribute takes it.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Which way the language is written, as the `dir` attribute takes it.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// A calendar day in words of this language: `2025年6月30日`, `30 June 2025`.
    pub fn date(&self, day: Date) -> String {
        let args = Args::new().plain("year", day.year()).plain("day", day.day());
        self.say_with("date", &args.text("month", &self.month_name(day)))
    }

    /// A month of a year: `2025年6月`, `June 2025`.
    pub fn month(&self, day: Date) -> String {
        let args = Args::new().plain("year", day.year());
        self.say_with("date-month", &args.text("month", &self.month_name(day)))
    }

    fn month_name(&self, day: Date) -> String {
        self.say(&format!("month-{}", day.month()))
    }

    /// Several things in a row, with the mark of this language between them: `门、坡、厨`.
    pub fn list<S: AsRef<str>>(&self, things: &[S]) -> String {
        let separator = self.say("list-separator");
        let isolated: Vec<_> = things.iter().map(|thing| self.direction.isolated(thing.as_ref())).collect();
        isolated.join(&separator)
    }

    /// What is wrong with a certificate number, and what to do.
    pub fn certificate_fault(&self, fault: CertificateFault) -> String {
        let numbers = fault.numbers().into_iter().fold(Args::new(), |args, (name, n)| args.number(name, n));
        let args =
            fault.found().into_iter().fold(numbers, |args, found| args.text("found", &found.to_string()));
        self.say_with(fault.key(), &args)
    }
}

/// Two texts are equal when they are the same language: its sentences never change while it is used.
impl PartialEq for Text {
    fn eq(&self, other: &Text) -> bool {
        self.language == other.language && self.keys.len() == other.keys.len()
    }
}

impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Text({}, {} keys)", self.language, self.keys.len())
    }
}

/// The key that a line of a resource begins, if it begins one: messages start in the first column.
fn message_key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    let starts = key.chars().next().is_some_and(|first| first.is_ascii_alphabetic());
    let goes_on = key.chars().all(|character| character.is_ascii_alphanumeric() || "-_".contains(character));
    (starts && goes_on).then_some(key)
}

#[cfg(test)]
mod tests;
