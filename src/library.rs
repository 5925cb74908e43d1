//! The library: rules, catalogue, programmes, regions and sources as the assets hold them, read and
//! cross-checked. A faulty entry is named with file, id and fault, and left out.

mod crosscheck;
mod source;

use std::{collections::BTreeMap, rc::Rc};

use serde::de::DeserializeOwned;
use serde_json::Value;

pub use source::{Source, SourceKind, SourceStatus};

use crate::{
    ids::{ProgrammeId, SourceId},
    programme::{Eligibility, Programme, Regions},
    retrofit::Catalogue,
    rules::RuleBook,
};

/// The assets as the build made them. The app fetches them as files of the site; only tests name these.
pub mod embedded {
    /// Every TOML file and every region table, as JSON.
    pub const LIBRARY: &str = include_str!(concat!(env!("OUT_DIR"), "/library.json"));
    /// The Chinese texts.
    pub const TEXT_ZH_CN: &str = include_str!(concat!(env!("OUT_DIR"), "/text-zh-CN.ftl"));
    /// The English texts.
    pub const TEXT_EN: &str = include_str!(concat!(env!("OUT_DIR"), "/text-en.ftl"));
}

/// Everything that the assets say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    /// Questions and rules.
    pub book: RuleBook,
    /// Items and prices.
    pub catalogue: Catalogue,
    /// Counted promises, in the order of their files.
    pub programmes: Vec<Rc<Programme>>,
    /// Who the schemes are for; the first is used.
    pub eligibility: Vec<Eligibility>,
    /// Documents by id.
    pub sources: BTreeMap<SourceId, Source>,
    /// Regions by code.
    pub regions: Regions,
}

/// What is wrong with an asset, for the person who edits it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, such as `rules/doors.toml`.
    pub file: String,
    /// The entry; empty where the file as a whole is meant.
    pub id: String,
    /// What is wrong.
    pub fault: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}: {}", self.file, if self.id.is_empty() { "file" } else { &self.id }, self.fault)
    }
}

/// The assets as one JSON text.
#[derive(Default, serde::Deserialize)]
struct Assets {
    tables: Vec<Table>,
    #[serde(default)]
    regions: Vec<RegionTable>,
}

/// One TOML file.
#[derive(serde::Deserialize)]
struct Table {
    file: String,
    table: serde_json::Map<String, Value>,
}

/// One table of regions.
#[derive(serde::Deserialize)]
struct RegionTable {
    file: String,
    csv: String,
}

/// Entries of one kind with the file each stands in.
type Entries<T> = Vec<(String, T)>;

impl Library {
    /// The library as the build made it.
    pub fn embedded() -> (Library, Vec<Fault>) {
        Library::read(embedded::LIBRARY)
    }

    /// Reads the text of [`embedded::LIBRARY`].
    pub fn read(text: &str) -> (Library, Vec<Fault>) {
        let mut faults = Vec::new();
        let Assets { tables, regions } = serde_json::from_str(text).unwrap_or_else(|error| {
            faults.push(Fault { file: "assets".into(), id: String::new(), fault: error.to_string() });
            Assets::default()
        });
        let features = entries(&tables, "feature", &mut faults);
        let rules = entries(&tables, "rule", &mut faults);
        let suggestions = entries(&tables, "suggestion", &mut faults);
        let items = entries(&tables, "item", &mut faults);
        let programmes: Entries<Programme> = entries(&tables, "programme", &mut faults);
        let eligibility = entries(&tables, "eligibility", &mut faults);
        let sources: Entries<Source> = entries(&tables, "source", &mut faults);
        let regions = read_regions(&regions, &mut faults);

        crosscheck::crosscheck(&features, &rules, &items, &programmes, &sources, &regions, &mut faults);

        let library = Library {
            book: RuleBook::new(
                &word(&tables, "rules-edition"),
                plain(features),
                plain(rules),
                plain(suggestions),
            ),
            catalogue: Catalogue {
                edition: word(&tables, "edition"),
                prices: word(&tables, "prices"),
                items: plain(items).into_iter().map(Rc::new).collect(),
            },
            programmes: plain(programmes).into_iter().map(Rc::new).collect(),
            eligibility: plain(eligibility),
            sources: plain(sources).into_iter().map(|source| (source.id.clone(), source)).collect(),
            regions,
        };
        (library, faults)
    }

    /// The programme with this id.
    pub fn programme(&self, id: &ProgrammeId) -> Option<&Rc<Programme>> {
        self.programmes.iter().find(|programme| programme.id == *id)
    }
}

/// Every entry `[[key]]` of every file. An entry that cannot be read is named by its id and left out.
fn entries<T: DeserializeOwned>(tables: &[Table], key: &str, faults: &mut Vec<Fault>) -> Entries<T> {
    let mut list = Vec::new();
    for table in tables {
        for entry in table.table.get(key).and_then(Value::as_array).into_iter().flatten() {
            match T::deserialize(entry) {
                Ok(read) => list.push((table.file.clone(), read)),
                Err(error) => faults.push(Fault {
                    file: table.file.clone(),
                    id: entry.get("id").and_then(Value::as_str).unwrap_or_default().to_owned(),
                    fault: error.to_string(),
                }),
            }
        }
    }
    list
}

/// A word at the top of a file, such as the edition.
fn word(tables: &[Table], key: &str) -> String {
    tables.iter().find_map(|table| table.table.get(key)?.as_str()).unwrap_or_default().to_owned()
}

fn plain<T>(entries: Entries<T>) -> Vec<T> {
    entries.into_iter().map(|(_, entry)| entry).collect()
}

fn read_regions(tables: &[RegionTable], faults: &mut Vec<Fault>) -> Regions {
    tables.iter().fold(Regions::default(), |known, table| {
        let joined = Regions::parse(&table.csv).and_then(|more| known.clone().join(more));
        joined.unwrap_or_else(|error| {
            faults.push(Fault { file: table.file.clone(), id: String::new(), fault: error.to_string() });
            known
        })
    })
}
