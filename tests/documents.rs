//! What the documents promise is there: every command and every path they name.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot read the tree should stop"
)]

use std::{fs, path::Path};

/// The documents that people start from.
const DOCUMENTS: [&str; 2] = ["README.md", "assets/README.md"];
/// Folders that a command makes and that a fresh clone lacks.
const MADE: [&str; 3] = ["dist", "target", "node_modules"];
/// Endings by which a single word in backticks is known as the name of a file.
const ENDINGS: [&str; 11] =
    [".rs", ".toml", ".md", ".css", ".csv", ".ftl", ".svg", ".js", ".html", ".json", ".webmanifest"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(document: &str) -> String {
    fs::read_to_string(root().join(document)).unwrap_or_else(|error| panic!("{document}:1: {error}"))
}

/// All of xtask's code, where the names of its commands stand in quotes.
fn xtask() -> String {
    fn below(folder: &Path, code: &mut String) {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                below(&path, code);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                code.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut code = String::new();
    below(&root().join("xtask/src"), &mut code);
    code
}

/// The words that follow `cargo xtask` on a line.
fn commands(line: &str) -> impl Iterator<Item = &str> {
    line.split("cargo xtask ").skip(1).filter_map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
        Some(&rest[..end]).filter(|word| !word.is_empty())
    })
}

/// What stands between backticks on a line, and what links and pictures point to.
fn named(line: &str) -> Vec<&str> {
    let quoted = line.split('`').skip(1).step_by(2);
    let linked = line.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
    quoted.chain(linked).collect()
}

/// Whether the words are meant as a path of this repository.
fn is_path(words: &str) -> bool {
    let strange = |c: char| c.is_whitespace() || "<>|$&;'\"()=,:@".contains(c);
    let absolute = words.starts_with('/') || words.starts_with('-') || words.starts_with('#');
    let has_form =
        words.contains('/') || ENDINGS.iter().any(|ending| words.ends_with(ending) && words != *ending);
    !words.is_empty() && has_form && !absolute && !words.contains(strange)
}

/// The part of a path before its first pattern (`*`, `{a,b}`, `…`), which can be looked up.
fn fixed(path: &str) -> &str {
    match path.find(['*', '{', '…']) {
        Some(at) => path[..at].rfind('/').map_or("", |end| &path[..end]),
        None => path,
    }
}

fn exists(document: &str, path: &str) -> bool {
    let fixed = fixed(path);
    if MADE.iter().any(|made| fixed == *made || fixed.starts_with(&format!("{made}/"))) {
        return true;
    }
    let beside = root().join(document).parent().map(Path::to_path_buf).unwrap_or_default();
    [root().to_path_buf(), beside].into_iter().map(|folder| folder.join(fixed)).any(|path| inside(&path))
}

/// There, and in this repository rather than beside it.
fn inside(path: &Path) -> bool {
    let top = root().canonicalize().unwrap();
    path.canonicalize().is_ok_and(|real| real.starts_with(top))
}

fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "{} fault(s):\n  {}", faults.len(), faults.join("\n  "));
}

#[test]
fn every_command_in_the_documents_is_one_of_xtask() {
    let known = xtask();
    let mut faults = Vec::new();
    let mut seen = 0;
    for document in DOCUMENTS {
        for (number, line) in read(document).lines().enumerate() {
            for command in commands(line) {
                seen += 1;
                if !known.contains(&format!("\"{command}\"")) {
                    faults.push(format!("{document}:{}: xtask has no command `{command}`", number + 1));
                }
            }
        }
    }
    assert!(seen > 0, "README.md names no `cargo xtask` command");
    none(faults);
}

#[test]
fn every_path_in_the_documents_is_there() {
    let mut faults = Vec::new();
    for document in DOCUMENTS {
        let text = read(document);
        let mut fenced = false;
        for (number, line) in text.lines().enumerate() {
            if line.trim_start().starts_with("```") {
                fenced = !fenced;
                continue;
            }
            // Inside a fence there is code; its backticks, if any, quote nothing.
            for path in named(line).into_iter().filter(|words| !fenced && is_path(words)) {
                if !exists(document, path) {
                    faults.push(format!("{document}:{}: there is no `{path}`", number + 1));
                }
            }
        }
    }
    none(faults);
}

#[test]
fn paths_and_commands_are_told_from_other_words() {
    for words in ["src/web.rs", "README.md", "assets/text/*/common.ftl", ".ci/run", "www/sw.js"] {
        assert!(is_path(words), "{words}");
    }
    for words in
        ["cargo xtask serve", "https://a/b", "/tmp/x", "--port", "1/2 of", "a::b", ".ftl", "<id>/x", "Need"]
    {
        assert!(!is_path(words), "{words}");
    }
    assert_eq!(fixed("assets/text/*/common.ftl"), "assets/text");
    assert_eq!(fixed("tests/fixtures/v{1,2}"), "tests/fixtures");
    assert_eq!(
        commands("run `cargo xtask serve --port 1` or cargo xtask test.").collect::<Vec<_>>(),
        ["serve", "test"]
    );
    assert_eq!(named("see `a/b` and [c](d/e.md#f)"), ["a/b", "d/e.md"]);
    assert!(exists("README.md", "Cargo.toml") && exists("README.md", "dist/index.html"));
    assert!(!exists("README.md", "../shared/design.md") && !exists("README.md", "no/such"));
}
