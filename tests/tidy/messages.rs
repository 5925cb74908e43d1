//! Fluent files as tests see them: which key stands where and which arguments it takes.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use super::source::{files, root, shown};

/// Where a message stands and what it needs.
pub struct Message {
    pub file: String,
    pub line: usize,
    pub arguments: BTreeSet<String>,
}

/// All messages of one language, and the faults found while reading them.
pub fn of_language(language: &str) -> (BTreeMap<String, Message>, Vec<String>) {
    let mut messages = BTreeMap::<String, Message>::new();
    let mut faults = Vec::new();
    for path in files(&root().join("assets/text").join(language), &[".ftl"]) {
        let text = fs::read_to_string(&path).unwrap();
        let file = shown(&path);
        if let Err((_, errors)) = fluent_bundle::FluentResource::try_new(text.clone()) {
            faults.extend(errors.into_iter().map(|error| {
                let line = 1 + text.get(..error.pos.start).unwrap_or_default().matches('\n').count();
                format!("{file}:{line}: {error}")
            }));
        }
        let mut current: Option<String> = None;
        for (line, words) in text.lines().enumerate() {
            if let Some(key) = key(words) {
                let message = Message { file: file.clone(), line: line + 1, arguments: BTreeSet::new() };
                if let Some(first) = messages.insert(key.to_owned(), message) {
                    faults.push(format!(
                        "{file}:{}: {key} is already in {}:{}",
                        line + 1,
                        first.file,
                        first.line
                    ));
                }
                current = Some(key.to_owned());
            } else if words.starts_with('#') {
                current = None;
            }
            if let Some(message) = current.as_ref().and_then(|key| messages.get_mut(key)) {
                message.arguments.extend(arguments(words));
            }
        }
    }
    (messages, faults)
}

/// The languages there are: one folder each.
pub fn languages() -> Vec<String> {
    let mut found: Vec<String> = fs::read_dir(root().join("assets/text"))
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    found.sort();
    found
}

/// The key of a message that begins on this line: it stands in the first column. Terms begin with a dash.
fn key(line: &str) -> Option<&str> {
    let key = line.split_once('=')?.0.trim_end();
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') && key.chars().all(fits)).then_some(key)
}

/// The names after each `$`.
fn arguments(line: &str) -> impl Iterator<Item = String> + '_ {
    line.split('$').skip(1).map(|rest| {
        rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect()
    })
}
