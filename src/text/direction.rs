//! Which way a language runs, and how words of the other direction are kept from disturbing it.

use std::borrow::Cow;

use unic_langid::LanguageIdentifier;

/// Languages written from right to left unless their tag names another script.
const RIGHT_TO_LEFT: [&str; 6] = ["ug", "ar", "fa", "ur", "he", "qps"];
/// Scripts written from right to left.
const RIGHT_TO_LEFT_SCRIPTS: [&str; 3] = ["Arab", "Hebr", "Syrc"];

/// The direction of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As Chinese and English.
    LeftToRight,
    /// As Uyghur, and the pseudo-language of tests.
    RightToLeft,
}

impl Direction {
    /// Derived from the language tag: its script where it names one, else the language.
    pub(super) fn of(tag: &LanguageIdentifier) -> Direction {
        let right_to_left = match tag.script {
            Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script.as_str()),
            None => RIGHT_TO_LEFT.contains(&tag.language.as_str()),
        };
        if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight }
    }

    /// The value of the `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }

    /// The words between isolation marks (U+2068, U+2069) where they could run against the sentence:
    /// always inside right-to-left sentences, and around right-to-left words elsewhere. Chinese in
    /// Chinese stays as it is, so that files and searches see no invisible characters.
    pub(super) fn isolated(self, words: &str) -> Cow<'_, str> {
        if self == Direction::RightToLeft || words.chars().any(runs_right_to_left) {
            Cow::Owned(format!("\u{2068}{words}\u{2069}"))
        } else {
            Cow::Borrowed(words)
        }
    }
}

/// Letters of Arabic, Hebrew and their relatives (the strong right-to-left blocks of Unicode).
fn runs_right_to_left(character: char) -> bool {
    matches!(character,
        '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}
