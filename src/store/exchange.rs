//! Exchange files: all cases as one file, with a manifest that shows damage. Nothing is taken over before the
//! whole file was read and understood.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sha2::{Digest as _, Sha256};

use crate::{
    home::Case,
    ids::CaseId,
    store::{CASE_VERSION, migrations},
    units::Timestamp,
};

/// The word by which a file is known to be ours.
const FORMAT: &str = "changju-exchange";
/// A larger file is not read: it cannot be ours, and it would freeze the tablet.
pub const LARGEST: u64 = 100 * 1024 * 1024;

/// The file as it is written.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct File<'a> {
    format: String,
    version: u32,
    app: String,
    made_at: Timestamp,
    count: usize,
    sha256: String,
    #[serde(borrow)]
    cases: &'a RawValue,
}

/// What is wrong with a file. Worded in the texts under `exchange-fault-<word>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExchangeFault {
    /// The file has no content.
    Empty,
    /// The file is larger than any of ours.
    TooLarge,
    /// The file was not made by this app.
    NotOurs,
    /// A newer app made it.
    Newer {
        /// Its version.
        version: u32,
    },
    /// The file was cut off or changed on the way.
    Damaged,
    /// A case in it cannot be read, though the file is whole.
    BadCase {
        /// The how-manieth, from 1.
        which: usize,
        /// What is wrong with it.
        detail: String,
    },
}

impl ExchangeFault {
    /// The word in text keys.
    pub fn word(&self) -> &'static str {
        match self {
            ExchangeFault::Empty => "empty",
            ExchangeFault::TooLarge => "too-large",
            ExchangeFault::NotOurs => "not-ours",
            ExchangeFault::Newer { .. } => "newer",
            ExchangeFault::Damaged => "damaged",
            ExchangeFault::BadCase { .. } => "bad-case",
        }
    }
}

/// A file that was read whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// When it was made.
    pub made_at: Timestamp,
    /// Its cases.
    pub cases: Vec<Case>,
}

/// Writes all cases as one file.
pub fn write(cases: &[Case], made_at: Timestamp) -> Result<Vec<u8>, serde_json::Error> {
    let text = serde_json::to_string(cases)?;
    let file = File {
        format: FORMAT.to_owned(),
        version: CASE_VERSION,
        app: env!("CARGO_PKG_VERSION").to_owned(),
        made_at,
        count: cases.len(),
        sha256: digest(&text),
        cases: serde_json::from_str(&text)?,
    };
    serde_json::to_vec(&file)
}

/// Reads a file whole, or says what is wrong with it.
pub fn read(bytes: &[u8]) -> Result<Exchange, ExchangeFault> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(ExchangeFault::Empty);
    }
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LARGEST {
        return Err(ExchangeFault::TooLarge);
    }
    let looks_ours = || {
        let start = bytes.get(..bytes.len().min(64)).unwrap_or_default();
        String::from_utf8_lossy(start).contains(FORMAT)
    };
    let file: File = serde_json::from_slice(bytes)
        .map_err(|_| if looks_ours() { ExchangeFault::Damaged } else { ExchangeFault::NotOurs })?;
    if file.format != FORMAT {
        return Err(ExchangeFault::NotOurs);
    }
    if file.version > CASE_VERSION {
        return Err(ExchangeFault::Newer { version: file.version });
    }
    if digest(file.cases.get()) != file.sha256 {
        return Err(ExchangeFault::Damaged);
    }
    let records: Vec<serde_json::Value> =
        serde_json::from_str(file.cases.get()).map_err(|_| ExchangeFault::Damaged)?;
    if records.len() != file.count {
        return Err(ExchangeFault::Damaged);
    }
    let cases = records
        .into_iter()
        .zip(1..)
        .map(|(record, which)| {
            Case::deserialize(migrations::migrate(migrations::CASE, file.version, record))
                .map_err(|error| ExchangeFault::BadCase { which, detail: error.to_string() })
        })
        .collect::<Result<_, _>>()?;
    Ok(Exchange { made_at: file.made_at, cases })
}

/// What importing a file would change, told before anything is changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Preview {
    /// Households that this device does not know.
    pub new: Vec<CaseId>,
    /// Households that the file knows better: its copy is newer.
    pub newer: Vec<CaseId>,
    /// Households that are the same here, or newer here; they stay as they are.
    pub kept: Vec<CaseId>,
}

/// What importing `exchange` would change; `changed_here` tells when this device last changed a case.
pub fn preview(exchange: &Exchange, changed_here: impl Fn(&CaseId) -> Option<Timestamp>) -> Preview {
    let mut preview = Preview::default();
    for case in &exchange.cases {
        let list = match changed_here(&case.id) {
            None => &mut preview.new,
            Some(here) if case.changed > here => &mut preview.newer,
            Some(_) => &mut preview.kept,
        };
        list.push(case.id.clone());
    }
    preview
}

/// SHA-256 as hexadecimal digits.
fn digest(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
