//! The list of households: found by words, narrowed by group and region, put in order.

use std::{collections::BTreeMap, rc::Rc};

use crate::{
    home::Stage,
    ids::CaseId,
    model::Next,
    programme::{Digest, RegionCode, Regions},
};

/// A group of households, as the chips above the list offer them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// All of them.
    #[default]
    All,
    /// Those that wait for this.
    Waiting(Next),
    /// Accepted, and not reopened since.
    Accepted,
    /// Withdrawn or not eligible.
    Ended,
}

impl Group {
    /// The narrow groups, in the order of work. Each household is in exactly one.
    pub fn narrow() -> impl Iterator<Item = Group> {
        let waiting = Next::ALL.into_iter().rev().map(Group::Waiting);
        waiting.chain([Group::Accepted, Group::Ended])
    }

    /// The narrow group of a household.
    pub fn of(digest: &Digest) -> Group {
        match (Next::of(digest), digest.stage) {
            (Some(next), _) => Group::Waiting(next),
            (None, Stage::Accepted) => Group::Accepted,
            (None, _) => Group::Ended,
        }
    }

    /// The word in text keys and addresses.
    pub fn word(self) -> &'static str {
        match self {
            Group::All => "all",
            Group::Waiting(next) => next.word(),
            Group::Accepted => "accepted",
            Group::Ended => "ended",
        }
    }

    /// The group with this word.
    pub fn from_word(word: &str) -> Option<Group> {
        Group::narrow().chain([Group::All]).find(|group| group.word() == word)
    }
}

/// How the list is put in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By what has to be done, the longest wait first.
    #[default]
    Next,
    /// The last change first.
    Changed,
    /// By region, then by number.
    Region,
    /// By number.
    Number,
}

impl Order {
    /// Every order, in the order of a form.
    pub const ALL: [Order; 4] = [Order::Next, Order::Changed, Order::Region, Order::Number];

    /// The word in text keys.
    pub fn word(self) -> &'static str {
        match self {
            Order::Next => "next",
            Order::Changed => "changed",
            Order::Region => "region",
            Order::Number => "number",
        }
    }
}

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Words that must all be found in names, number, address or region.
    pub words: String,
    /// The group.
    pub group: Group,
    /// Every one of these regions must contain the home.
    pub regions: Vec<RegionCode>,
    /// The order.
    pub order: Order,
}

/// A household with the words by which it is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The household.
    pub digest: Rc<Digest>,
    /// Its narrow group.
    pub group: Group,
    region: Option<RegionCode>,
    key: String,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The households, in order.
    pub rows: Vec<Rc<Digest>>,
    /// How many of each group the words and regions leave; with their sum under [`Group::All`].
    pub counts: BTreeMap<Group, usize>,
}

/// The households with the words by which they are found.
pub fn entries(digests: &BTreeMap<CaseId, Rc<Digest>>, regions: &Regions) -> Vec<Entry> {
    let mut places: BTreeMap<RegionCode, String> = BTreeMap::new();
    let entry = |digest: &Rc<Digest>| {
        let region = digest.region.parse::<RegionCode>().ok();
        let place =
            region.map(|code| places.entry(code).or_insert_with(|| region_words(code, regions)).clone());
        let key = [digest.names.join(" ").as_str(), digest.number.as_str(), &digest.address]
            .map(plain)
            .into_iter()
            .chain(place)
            .collect::<Vec<_>>()
            .join(" ");
        Entry { digest: digest.clone(), group: Group::of(digest), region, key }
    };
    digests.values().map(entry).collect()
}

/// The households that the query asks for.
pub fn list(entries: &[Entry], query: &Query) -> Listing {
    let words = plain(&query.words);
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut counts = BTreeMap::new();
    let mut found: Vec<&Entry> = Vec::new();
    for entry in entries {
        let is_there = |region: &RegionCode| entry.region.is_some_and(|own| region.contains(own));
        if !query.regions.iter().all(is_there) || !words.iter().all(|word| entry.key.contains(word)) {
            continue;
        }
        *counts.entry(Group::All).or_insert(0) += 1;
        *counts.entry(entry.group).or_insert(0) += 1;
        if query.group == Group::All || query.group == entry.group {
            found.push(entry);
        }
    }
    match query.order {
        Order::Next => found.sort_by_key(|one| (one.group, one.digest.since, one.digest.changed)),
        Order::Changed => found.sort_by_key(|one| std::cmp::Reverse(one.digest.changed)),
        Order::Region => found.sort_by(|one, other| {
            (one.region, &one.digest.number).cmp(&(other.region, &other.digest.number))
        }),
        Order::Number => found.sort_by(|one, other| one.digest.number.cmp(&other.digest.number)),
    }
    Listing { rows: found.into_iter().map(|entry| entry.digest.clone()).collect(), counts }
}

/// Names of a region and of all around it, in both languages of the tables.
fn region_words(code: RegionCode, regions: &Regions) -> String {
    let names = regions.path(code).into_iter().flat_map(|one| [plain(&one.name_zh), plain(&one.name_en)]);
    names.collect::<Vec<_>>().join(" ")
}

/// Words as they are compared: small letters, half-width, without dots inside names and hyphens in numbers.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|one| !matches!(one, '-' | '·' | '・' | '•' | '‧' | '\u{200B}'..='\u{200F}'))
        .map(|one| match one {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(one) - 0xFEE0).unwrap_or(one),
            '\u{3000}' => ' ',
            _ => one,
        })
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
#[path = "listing_tests.rs"]
mod tests;
