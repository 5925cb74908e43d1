//! Turns the assets that people write (TOML, Fluent, CSV) into what the app reads: one JSON text with all TOML files
//! and region tables, and one text for each language. The site carries them as files beside the module; the tests
//! embed them. Only broken syntax stops the build; what the files mean is checked by `Library::read`, so that every
//! fault can be named at once.

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=assets");
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?).join("assets");

    let mut tables = Vec::new();
    for folder in ["survey", "rules", "catalogue", "programmes", "."] {
        for file in files(&root.join(folder), "toml")? {
            let text = fs::read_to_string(&file)?;
            let table: serde_json::Value =
                toml::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
            tables.push(serde_json::json!({ "file": name(&root, &file), "table": table }));
        }
    }
    let mut regions = Vec::new();
    for file in files(&root.join("regions"), "csv")? {
        regions.push(serde_json::json!({ "file": name(&root, &file), "csv": fs::read_to_string(&file)? }));
    }
    let library = serde_json::json!({ "tables": tables, "regions": regions });
    fs::write(out.join("library.json"), serde_json::to_string(&library)?)?;

    for language in ["zh-CN", "en"] {
        let mut text = String::new();
        for file in files(&root.join("text").join(language), "ftl")? {
            text.push_str(&fs::read_to_string(&file)?);
            text.push('\n');
        }
        fs::write(out.join(format!("text-{language}.ftl")), text)?;
    }
    Ok(())
}

/// The files of a folder with this ending, by name; none where the folder does not exist.
fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The file's name as people say it, such as `rules/doors.toml`.
fn name(root: &Path, file: &Path) -> String {
    file.strip_prefix(root).unwrap_or(file).display().to_string().trim_start_matches("./").to_owned()
}
