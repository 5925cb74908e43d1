//! A Rust file split into what tells the compiler something, what is quoted, and what is remark.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// The folder that holds Cargo.toml.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below `folder` with this ending, in order; built and fetched folders are passed over.
pub fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else { return found };
    for path in entries.map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["target", "dist", "node_modules", ".git"].contains(&name.as_str()) {
                found.extend(files(&path, endings));
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The path as people say it, from the root of the repository.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// One Rust file.
pub struct Source {
    pub path: PathBuf,
    /// The characters of the file with remarks and the insides of quotes blanked; line breaks stay.
    pub code: Vec<char>,
    /// What is quoted, by the place of its opening quote in `code`.
    pub quoted: BTreeMap<usize, String>,
}

impl Source {
    pub fn read(path: &Path) -> Source {
        Source::of(path, &fs::read_to_string(path).unwrap())
    }

    pub fn of(path: &Path, text: &str) -> Source {
        let all: Vec<char> = text.chars().collect();
        let mut source = Source { path: path.to_owned(), code: all.clone(), quoted: BTreeMap::new() };
        let mut at = 0;
        while at < all.len() {
            let end = match (all[at], all.get(at + 1)) {
                ('/', Some('/')) => source.blank(at, find(&all, at, |rest| rest.starts_with(&['\n']))),
                ('/', Some('*')) => source.blank(at, end_of_remark(&all, at)),
                ('r', Some('"' | '#')) if !continues_a_word(&all, at) => source.raw(&all, at),
                ('"', _) => source.quote(&all, at),
                ('\'', _) => source.character(&all, at),
                _ => at + 1,
            };
            at = end.max(at + 1);
        }
        source
    }

    /// The line, from 1, on which a place lies.
    pub fn line(&self, at: usize) -> usize {
        1 + self.code.iter().take(at).filter(|&&character| character == '\n').count()
    }

    /// Where the words stand in the code, remarks and quotes left out.
    pub fn places<'a>(&'a self, words: &'a str) -> impl Iterator<Item = usize> + 'a {
        let words: Vec<char> = words.chars().collect();
        let length = words.len();
        let is_word = words[0].is_alphanumeric();
        (0..=self.code.len().saturating_sub(length)).filter(move |&at| {
            self.code[at..].starts_with(&words) && !(is_word && continues_a_word(&self.code, at))
        })
    }

    /// The place just after the brace that closes the first brace opened from `at` on.
    pub fn closing(&self, at: usize) -> usize {
        let mut depth = 0;
        for (place, character) in self.code.iter().enumerate().skip(at) {
            match character {
                '{' => depth += 1,
                '}' if depth == 1 => return place + 1,
                '}' => depth -= 1,
                ';' if depth == 0 => return place + 1,
                _ => {}
            }
        }
        self.code.len()
    }

    /// Whether the place belongs to tests: a test file, or an item under `#[cfg(test)]`.
    pub fn is_test(&self, at: usize) -> bool {
        let name = self.path.file_name().unwrap().to_string_lossy();
        name == "tests.rs"
            || name.ends_with("_tests.rs")
            || self.places("#[cfg(test)]").any(|start| (start..self.closing(start)).contains(&at))
    }

    fn blank(&mut self, from: usize, to: usize) -> usize {
        for character in &mut self.code[from..to] {
            if *character != '\n' {
                *character = ' ';
            }
        }
        to
    }

    fn quote(&mut self, all: &[char], at: usize) -> usize {
        let mut end = at + 1;
        while end < all.len() && all[end] != '"' {
            end += if all[end] == '\\' { 2 } else { 1 };
        }
        self.keep(all, at, at + 1, end.min(all.len()))
    }

    fn raw(&mut self, all: &[char], at: usize) -> usize {
        let hashes = all[at + 1..].iter().take_while(|&&character| character == '#').count();
        let start = at + 1 + hashes;
        if all.get(start) != Some(&'"') {
            return at + 1;
        }
        let close: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
        let end = find(all, start + 1, |rest| rest.starts_with(&close));
        self.keep(all, start, start + 1, end) + hashes
    }

    fn keep(&mut self, all: &[char], opening: usize, from: usize, to: usize) -> usize {
        self.quoted.insert(opening, all[from..to].iter().collect());
        self.blank(from, to) + 1
    }

    /// A character in quotes is blanked; a lifetime is left alone.
    fn character(&mut self, all: &[char], at: usize) -> usize {
        match (all.get(at + 1), all.get(at + 2)) {
            (Some('\\'), _) => {
                let end = find(all, at + 3, |rest| rest.starts_with(&['\'']));
                self.blank(at + 1, end) + 1
            }
            (Some(_), Some('\'')) => self.blank(at + 1, at + 2) + 1,
            _ => at + 1,
        }
    }
}

fn continues_a_word(all: &[char], at: usize) -> bool {
    at > 0 && (all[at - 1].is_alphanumeric() || all[at - 1] == '_')
}

fn find(all: &[char], from: usize, fits: impl Fn(&[char]) -> bool) -> usize {
    (from..all.len()).find(|&at| fits(&all[at..])).unwrap_or(all.len())
}

fn end_of_remark(all: &[char], from: usize) -> usize {
    let (mut depth, mut at) = (0, from);
    while at < all.len() {
        if all[at..].starts_with(&['/', '*']) {
            depth += 1;
            at += 2;
        } else if all[at..].starts_with(&['*', '/']) {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    all.len()
}
