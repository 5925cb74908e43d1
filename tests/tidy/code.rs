//! What a Rust file names: modules of the crate, and keys of texts.

use super::source::Source;

/// The modules that the code names after `crate::`, one by one or in braces, with the place of each.
pub fn named(source: &Source) -> Vec<(usize, String)> {
    let word = |from: usize| -> String {
        source.code[from..].iter().take_while(|c| c.is_alphanumeric() || **c == '_').collect()
    };
    let mut found = Vec::new();
    for at in source.places("crate::") {
        let after = at + "crate::".len();
        if source.code[after] != '{' {
            found.push((after, word(after)));
            continue;
        }
        let (mut depth, mut fresh) = (0, false);
        for place in after..source.closing(after) {
            match source.code[place] {
                '{' => {
                    depth += 1;
                    fresh = depth == 1;
                }
                '}' => depth -= 1,
                ',' => fresh = depth == 1,
                c if c.is_whitespace() => {}
                _ if fresh => {
                    found.push((place, word(place)));
                    fresh = false;
                }
                _ => {}
            }
        }
    }
    found
}

/// Text keys in code, with the place of each. Three ways of naming one are known, and no other is used:
/// `say("key")`, `say_with("key", …)`, and a function `key(…) -> &'static str` that returns keys.
/// `say(&format!("prefix-{}", …))` names a prefix that at least one key must have.
pub fn text_keys(source: &Source) -> Vec<(usize, String, bool)> {
    let mut found = Vec::new();
    for call in ["say(", "say_with("] {
        for at in source.places(call) {
            let mut after = at + call.len();
            let mut prefix = false;
            loop {
                let rest = &source.code[after..];
                let format: Vec<char> = "format!(".chars().collect();
                match rest.first() {
                    Some(c) if c.is_whitespace() || *c == '&' => after += 1,
                    _ if rest.starts_with(&format) => {
                        after += format.len();
                        prefix = true;
                    }
                    _ => break,
                }
            }
            found.extend(source.quoted.get(&after).map(|key| (after, key.clone(), prefix)));
        }
    }
    for at in source.places("fn key(") {
        let end = source.closing(at);
        let head: String = source.code[at..end].iter().take_while(|c| **c != '{').collect();
        if head.contains("-> &'static str") {
            found.extend(source.quoted.range(at..end).map(|(at, key)| (*at, key.clone(), false)));
        }
    }
    found
}

#[test]
fn the_reader_of_code_tells_code_from_words() {
    let text = "fn a() { say(\"k-1\"); // say(\"no\")\n /* x /* say(\"no\") */ */ let c = '\"'; \
                let r = r#\"crate::web \"q\" \"#; b::<'_>(\"a\\\"b\") }\n#[cfg(test)]\nmod tests { fn t() {} }\n";
    let source = Source::of(std::path::Path::new("src/rules/x.rs"), text);
    let quoted: Vec<_> = source.quoted.values().map(String::as_str).collect();
    assert_eq!(quoted, ["k-1", "crate::web \"q\" ", "a\\\"b"]);
    assert!(named(&source).is_empty());
    assert_eq!(text_keys(&source).into_iter().map(|(_, key, _)| key).collect::<Vec<_>>(), ["k-1"]);
    let at = source.places("fn t").next().unwrap();
    assert!(source.is_test(at) && source.line(at) == 4);
    assert!(!source.is_test(source.places("fn a").next().unwrap()));
}

#[test]
fn imports_are_seen_one_by_one_and_in_braces() {
    let text = "use crate::{\n    home::{Need, web::X},\n    ids::SourceId, web,\n};\nfn f() { crate::model::go(); }\n";
    let source = Source::of(std::path::Path::new("src/rules/x.rs"), text);
    let found: std::collections::BTreeMap<_, _> =
        named(&source).into_iter().map(|(at, name)| (name, source.line(at))).collect();
    let expected = [("home", 2), ("ids", 3), ("model", 5), ("web", 3)];
    assert_eq!(found, expected.map(|(name, line)| (name.to_owned(), line)).into());
}
