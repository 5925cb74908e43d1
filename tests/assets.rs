//! The assets: no fault between files, every word in every language, no literal threshold in a sentence.

use changju::{
    library::{Library, embedded},
    rules::{Check, Form},
    text::Text,
};

fn texts() -> [Text; 2] {
    [Text::new("zh-CN", &[embedded::TEXT_ZH_CN]), Text::new("en", &[embedded::TEXT_EN])]
}

#[test]
fn the_assets_have_no_fault() {
    let (library, faults) = Library::embedded();
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "\n{}", told.join("\n"));
    assert!(library.book.rules().count() >= 50, "at least 50 rules");
    assert!(library.catalogue.items.len() >= 45, "at least 45 items");
    assert_eq!(library.programmes.len(), 5);
    for edition in [&library.book.edition, &library.catalogue.edition, &library.catalogue.prices] {
        assert!(!edition.is_empty(), "an edition is missing");
    }
}

#[test]
fn every_asset_has_its_words_in_every_language() {
    let (library, _) = Library::embedded();
    let mut keys: Vec<String> = Vec::new();
    for feature in &library.book.features {
        keys.push(format!("feature-{}", feature.id));
        keys.push(format!("part-{}", feature.part));
        if let Form::Choice { choices } | Form::Several { choices } = &feature.answer {
            keys.extend(choices.iter().map(|one| format!("choice-{one}")));
        }
    }
    for rule in library.book.rules() {
        keys.extend([format!("rule-{}", rule.id), format!("why-{}", rule.id)]);
    }
    for item in &library.catalogue.items {
        keys.extend([
            format!("item-{}", item.id),
            format!("item-{}-plain", item.id),
            format!("group-{}", item.group),
        ]);
    }
    keys.extend(library.programmes.iter().map(|one| format!("programme-{}", one.id)));
    keys.extend(library.sources.keys().map(|id| format!("source-{id}")));
    for text in texts() {
        assert!(text.faults().is_empty(), "{}: {:?}", text.language(), text.faults());
        let missing: Vec<_> = keys.iter().filter(|key| !text.has(key)).collect();
        assert!(missing.is_empty(), "{} lacks {missing:?}", text.language());
    }
}

#[test]
fn every_picture_that_an_asset_names_is_there() {
    let (library, _) = Library::embedded();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/pictures");
    let items = library.catalogue.items.iter().map(|item| (item.id.to_string(), item.picture.clone()));
    let features =
        library.book.features.iter().filter_map(|one| Some((one.id.to_string(), one.picture.clone()?)));
    let missing: Vec<_> = items
        .chain(features)
        .filter(|(_, picture)| !folder.join(format!("{picture}.svg")).is_file())
        .collect();
    assert!(missing.is_empty(), "no such picture: {missing:?}");
}

#[test]
fn no_sentence_of_a_rule_holds_its_threshold_as_a_literal() {
    let (library, _) = Library::embedded();
    let sources = [embedded::TEXT_ZH_CN, embedded::TEXT_EN];
    let mut wrong = Vec::new();
    for rule in library.book.rules() {
        let numbers: Vec<i32> = match &rule.check {
            Check::AtLeast(one) => vec![one.target],
            Check::AtMost(one) => vec![one.target],
            Check::ChairClear(one) => vec![one.target],
            Check::Between(one) => vec![one.low, one.high],
            Check::Difference(one) => vec![one.low, one.high],
            Check::Slope(one) => vec![one.one_in],
            Check::Ramp(one) => vec![one.one_in, one.landing, one.clear_width],
            Check::OneOf(_) | Check::YesNo(_) | Check::Signals(_) => continue,
        };
        let key = format!("rule-{} =", rule.id);
        for line in sources.iter().flat_map(|text| text.lines()).filter(|line| line.starts_with(&key)) {
            let digits: Vec<&str> =
                line.split(|one: char| !one.is_ascii_digit()).filter(|word| word.len() > 1).collect();
            wrong.extend(
                numbers
                    .iter()
                    .filter(|number| digits.contains(&number.to_string().as_str()))
                    .map(|number| format!("{number} in: {line}")),
            );
            if !line.contains('$') {
                wrong.push(format!("no number as an argument: {line}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_fault_is_named_with_file_id_and_fault() {
    let tables = r#"{"tables": [
        {"file": "rules/a.toml", "table": {"rule": [
            {"id": "twice", "places": ["hall"], "everyone": 2, "check": {"kind": "at-least", "feature": "nowhere", "target": 5},
             "source": {"document": "gone", "clause": "1", "checked": true, "strength": "must"}},
            {"id": "twice", "places": ["hall"], "everyone": 9, "check": {"kind": "at-least", "feature": "nowhere", "target": 5},
             "source": {"document": "gone", "checked": true, "strength": "must"}},
            {"id": "odd", "places": ["hall"], "everyone": 2, "colour": "red", "check": {"kind": "at-least", "feature": "nowhere", "target": 5},
             "source": {"document": "gone", "checked": true, "strength": "must"}}]}},
        {"file": "rules/b.toml", "table": {"rule": [
            {"id": "twice", "places": ["hall"], "everyone": 2, "check": {"kind": "at-least", "feature": "nowhere", "target": 5},
             "source": {"document": "gone", "checked": true, "strength": "must"}}]}}
    ]}"#;
    let (_, faults) = Library::read(tables);
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    for expected in [
        "rules/a.toml: twice: a severity is 1, 2, 3 or 4, not 9",
        "rules/b.toml: twice: the id is there twice; first in rules/a.toml",
        "rules/a.toml: twice: source `gone` is not in sources.toml",
        "rules/a.toml: twice: feature `nowhere` is not in survey/",
    ] {
        assert!(told.iter().any(|one| one == expected), "{expected}\nis not among\n{}", told.join("\n"));
    }
    assert!(told.iter().any(|one| one.starts_with("rules/a.toml: odd: unknown field `colour`")), "{told:?}");
}
