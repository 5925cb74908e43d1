//! Needs of a person: suggested from the certificate, corrected by the assessor.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::home::{Category, Level, Need, Person};

/// What a category and level suggest, as data (`assets/needs.toml`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Suggestion {
    /// The category.
    pub category: Category,
    /// The levels.
    pub levels: BTreeSet<Level>,
    /// Needs taken as given until the assessor says otherwise.
    pub likely: BTreeSet<Need>,
    /// Needs to ask about first.
    #[serde(default)]
    pub possible: BTreeSet<Need>,
}

/// Where a person's need comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Suggested by the certificate, not yet corrected.
    Suggested,
    /// Said by the assessor.
    Assessor,
}

/// The needs of a person.
pub fn needs_of(person: &Person, suggestions: &[Suggestion]) -> BTreeMap<Need, Origin> {
    let mut needs: BTreeMap<Need, Origin> = matching(person, suggestions)
        .flat_map(|suggestion| suggestion.likely.iter().map(|need| (*need, Origin::Suggested)))
        .collect();
    for (need, present) in &person.corrections {
        if *present {
            needs.insert(*need, Origin::Assessor);
        } else {
            needs.remove(need);
        }
    }
    needs
}

/// Needs to ask about first: the certificate makes them possible, and the assessor has not answered yet.
pub fn needs_to_ask(person: &Person, suggestions: &[Suggestion]) -> BTreeSet<Need> {
    matching(person, suggestions)
        .flat_map(|suggestion| suggestion.likely.iter().chain(&suggestion.possible))
        .filter(|need| !person.corrections.contains_key(need))
        .copied()
        .collect()
}

/// The suggestions that speak of this person's disabilities.
fn matching<'a>(person: &Person, suggestions: &'a [Suggestion]) -> impl Iterator<Item = &'a Suggestion> {
    let disabilities = person.disabilities();
    suggestions
        .iter()
        .filter(move |one| disabilities.get(&one.category).is_some_and(|level| one.levels.contains(level)))
}
