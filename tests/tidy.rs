//! Rules about the code and the assets that no compiler knows. Each fault names file, line and remedy.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot read the tree should stop"
)]

#[path = "tidy/code.rs"]
mod code;
#[path = "tidy/messages.rs"]
mod messages;
#[path = "tidy/source.rs"]
mod source;
#[path = "tidy/style.rs"]
mod style;

use std::{collections::BTreeSet, fs, path::Path};

use code::{named, text_keys};
use source::{Source, files, root, shown};

/// The modules in reading order: a module may name itself and those before it.
const ORDER: [&str; 13] = [
    "units",
    "ids",
    "home",
    "space",
    "rules",
    "retrofit",
    "programme",
    "library",
    "text",
    "store",
    "export",
    "model",
    "web",
];

/// Crates of the browser, which only `web` may name.
const BROWSER: [&str; 8] = [
    "yew",
    "yew_router",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "gloo",
    "indexed_db_futures",
];

/// Clocks, chance and the outer world, which reach the core as arguments.
const OUTSIDE: [&str; 9] = [
    "SystemTime::now",
    "Instant::now",
    "Utc::now",
    "Local::now",
    "thread_rng",
    "getrandom",
    "std::fs",
    "std::env",
    "std::net",
];

/// The longest a file may be.
const LINES: usize = 400;

fn sources() -> Vec<Source> {
    files(&root().join("src"), &[".rs"]).iter().map(|path| Source::read(path)).collect()
}

/// The top module a file of `src` belongs to; `lib` and `main` belong to none.
fn module(path: &Path) -> Option<String> {
    let inside = path.strip_prefix(root().join("src")).ok()?;
    let first = inside.iter().next()?.to_string_lossy();
    Some(first.trim_end_matches(".rs").to_owned()).filter(|name| ORDER.contains(&name.as_str()))
}

fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "{} fault(s):\n  {}", faults.len(), faults.join("\n  "));
}

#[test]
fn modules_name_only_those_before_them() {
    let rank = |name: &str| ORDER.iter().position(|module| *module == name);
    let mut faults = Vec::new();
    for source in sources() {
        let Some(own) = module(&source.path) else { continue };
        for (at, name) in named(&source) {
            if rank(&name) > rank(&own) {
                let line = source.line(at);
                faults.push(format!(
                    "{}:{line}: `{own}` names `{name}`, which comes after it",
                    shown(&source.path)
                ));
            }
        }
        for at in source.places("super::super::") {
            let rest: String = source.code[at..].iter().take(60).collect();
            let name = rest.trim_start_matches("super::").split(':').next().unwrap_or_default().to_owned();
            if ORDER.contains(&name.as_str()) {
                faults.push(format!("{}:{}: write `crate::{name}`", shown(&source.path), source.line(at)));
            }
        }
    }
    none(faults);
}

#[test]
fn only_web_names_the_browser_and_only_space_names_geo() {
    let mut faults = Vec::new();
    for source in sources() {
        let Some(own) = module(&source.path) else { continue };
        let mut forbidden: Vec<&str> = if own == "web" { Vec::new() } else { BROWSER.to_vec() };
        if own != "space" {
            forbidden.push("geo");
        }
        for name in forbidden {
            for at in source.places(&format!("{name}::")) {
                // `crate::geo::` or `self::gloo::` would be ours.
                if !source.code[..at].ends_with(&[':']) {
                    faults.push(format!(
                        "{}:{}: `{own}` names `{name}`",
                        shown(&source.path),
                        source.line(at)
                    ));
                }
            }
        }
    }
    none(faults);
}

#[test]
fn the_core_reads_no_clock_no_chance_and_no_files() {
    let mut faults = Vec::new();
    for source in sources() {
        if module(&source.path).is_none_or(|own| own == "web") {
            continue;
        }
        for name in OUTSIDE {
            for at in source.places(name).filter(|&at| !source.is_test(at)) {
                let line = source.line(at);
                faults.push(format!("{}:{line}: `{name}`: take it as an argument", shown(&source.path)));
            }
        }
    }
    none(faults);
}

#[test]
fn nothing_panics_outside_tests() {
    let mut faults = Vec::new();
    for source in sources() {
        for name in [".unwrap(", ".expect(", "panic!(", "todo!(", "unimplemented!(", "unreachable!("] {
            for at in source.places(name).filter(|&at| !source.is_test(at)) {
                faults.push(format!("{}:{}: `{name}…)` outside tests", shown(&source.path), source.line(at)));
            }
        }
    }
    none(faults);
}

#[test]
fn no_file_is_longer_than_a_reader_can_hold() {
    let mut faults = Vec::new();
    for folder in ["src", "tests", "xtask", "benches"] {
        for path in files(&root().join(folder), &[".rs"]) {
            let lines = fs::read_to_string(&path).unwrap().lines().count();
            if lines > LINES {
                faults.push(format!("{}:{lines}: {lines} lines, more than {LINES}: split it", shown(&path)));
            }
        }
    }
    none(faults);
}

#[test]
fn web_holds_no_sentence_and_no_measure() {
    let mut faults = Vec::new();
    for source in sources() {
        if module(&source.path).is_none_or(|own| own != "web") {
            continue;
        }
        for (&at, words) in source.quoted.iter().filter(|(at, _)| !source.is_test(**at)) {
            let place = format!("{}:{}", shown(&source.path), source.line(at));
            if words.chars().any(|c| matches!(c, '\u{3000}'..='\u{9FFF}' | '\u{FF00}'..='\u{FFEF}')) {
                faults.push(format!("{place}: Chinese in code: {words:?} belongs into assets/text"));
            }
            if has_measure(words) {
                faults.push(format!("{place}: a number with its unit: {words:?} belongs into assets"));
            }
        }
    }
    none(faults);
}

/// A digit, perhaps a space, then a unit of the field and nothing more of a word.
fn has_measure(words: &str) -> bool {
    ["mm", "cm", "lx", "yuan", "dB"].iter().any(|unit| {
        words.match_indices(unit).any(|(at, _)| {
            let before = words[..at].strip_suffix(' ').unwrap_or(&words[..at]);
            before.ends_with(|c: char| c.is_ascii_digit())
                && !words[at + unit.len()..].starts_with(|c: char| c.is_alphanumeric())
        })
    })
}

#[test]
fn the_only_javascript_of_the_product_is_the_service_worker() {
    let mut faults = Vec::new();
    for path in files(root(), &[".js", ".mjs", ".cjs", ".ts"]) {
        let name = shown(&path);
        if name != "www/sw.js" && !name.starts_with("tests/") && !name.starts_with("benches/") {
            faults.push(format!("{name}:1: JavaScript outside www/sw.js, tests and benches"));
        }
    }
    for source in sources() {
        for at in source.places("inline_js") {
            faults.push(format!("{}:{}: inline JavaScript", shown(&source.path), source.line(at)));
        }
    }
    for path in files(&root().join("www"), &[".html"]) {
        for (line, words) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            let bare = words.split("<script").skip(1).any(|tag| !tag.contains("src="));
            if bare || words.contains(" onclick=") || words.contains(" style=") {
                faults.push(format!(
                    "{}:{}: inline script or style, which the CSP refuses",
                    shown(&path),
                    line + 1
                ));
            }
        }
    }
    none(faults);
}

#[test]
fn every_text_key_in_code_exists_in_every_language() {
    let languages: Vec<_> =
        messages::languages().into_iter().map(|name| (messages::of_language(&name).0, name)).collect();
    let mut faults = Vec::new();
    for source in sources() {
        for (at, key, prefix) in text_keys(&source).into_iter().filter(|(at, ..)| !source.is_test(*at)) {
            for (messages, language) in &languages {
                let start = key.split('{').next().unwrap_or_default();
                let there = if prefix {
                    messages.keys().any(|known| known.starts_with(start))
                } else {
                    messages.contains_key(&key)
                };
                if !there {
                    let place = format!("{}:{}", shown(&source.path), source.line(at));
                    faults.push(format!("{place}: no text {key:?} in assets/text/{language}"));
                }
            }
        }
    }
    none(faults);
}

#[test]
fn every_language_has_the_same_keys_with_the_same_arguments() {
    let (first, mut faults) = messages::of_language("zh-CN");
    let names = |set: &BTreeSet<String>| set.iter().cloned().collect::<Vec<_>>().join(", ");
    for language in messages::languages().into_iter().filter(|language| language != "zh-CN") {
        let (other, more) = messages::of_language(&language);
        faults.extend(more);
        for (key, message) in &first {
            let place = format!("{}:{}", message.file, message.line);
            match other.get(key) {
                None => faults.push(format!("{place}: {key} is missing in {language}")),
                Some(found) if found.arguments != message.arguments => faults.push(format!(
                    "{}:{}: {key} takes ({}), but zh-CN takes ({})",
                    found.file,
                    found.line,
                    names(&found.arguments),
                    names(&message.arguments)
                )),
                Some(_) => {}
            }
        }
        for (key, message) in other.iter().filter(|(key, _)| !first.contains_key(*key)) {
            faults.push(format!("{}:{}: {key} is missing in zh-CN", message.file, message.line));
        }
    }
    none(faults);
}

#[test]
fn styles_know_no_left_and_right() {
    let faults = files(&root().join("www"), &[".css"])
        .iter()
        .flat_map(|path| style::faults(&shown(path), &fs::read_to_string(path).unwrap()))
        .collect();
    none(faults);
}

#[test]
fn every_table_of_the_assets_parses() {
    let mut faults = Vec::new();
    for path in files(&root().join("assets"), &[".toml"]) {
        let text = fs::read_to_string(&path).unwrap();
        if let Err(error) = text.parse::<toml::Table>() {
            let at = error.span().map_or(0, |span| span.start);
            let line = 1 + text.get(..at).unwrap_or_default().matches('\n').count();
            faults.push(format!("{}:{line}: {}", shown(&path), error.message()));
        }
    }
    none(faults);
}

// This rule is tried on examples, as the others are in their own files, so that one that no longer sees is noticed.

#[test]
fn measures_are_told_from_other_words() {
    for words in ["800 mm", "at least 60cm wide", "100 lx", "3500 yuan"] {
        assert!(has_measure(words), "{words}");
    }
    for words in ["mm", "M20 10h4", "comma 3 mmx", "0 0 24 24", "100%", "step-3 common"] {
        assert!(!has_measure(words), "{words}");
    }
}
