//! Stored shapes: JSON with a format and a version around it. What is in memory is read through the
//! migrations, so that an old record opens in every later app.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{
    home::Case,
    programme::Digest,
    store::{Settings, StoreFault, migrations},
};

/// The version in which cases are written.
pub const CASE_VERSION: u32 = 1;

/// The envelope of a record.
#[derive(Serialize, Deserialize)]
struct Record<T> {
    version: u32,
    record: T,
}

/// A case as bytes to keep.
pub fn write_case(case: &Case) -> Vec<u8> {
    write(case)
}

/// A case from kept bytes. `key` names the record in a fault.
pub fn read_case(key: &str, bytes: &[u8]) -> Result<Case, StoreFault> {
    read(key, bytes)
}

/// A digest as bytes to keep.
pub fn write_digest(digest: &Digest) -> Vec<u8> {
    write(digest)
}

/// A digest from kept bytes.
pub fn read_digest(key: &str, bytes: &[u8]) -> Result<Digest, StoreFault> {
    read(key, bytes)
}

/// Settings as bytes to keep.
pub fn write_settings(settings: &Settings) -> Vec<u8> {
    write(settings)
}

/// Settings from kept bytes.
pub fn read_settings(bytes: &[u8]) -> Result<Settings, StoreFault> {
    read("settings", bytes)
}

fn write<T: Serialize>(record: &T) -> Vec<u8> {
    // Plain data with text keys: serialising cannot fail, and an empty record would be refused on reading.
    serde_json::to_vec(&Record { version: CASE_VERSION, record }).unwrap_or_default()
}

fn read<T: DeserializeOwned>(key: &str, bytes: &[u8]) -> Result<T, StoreFault> {
    let unreadable =
        |error: serde_json::Error| StoreFault::Unreadable { key: key.to_owned(), detail: error.to_string() };
    let Record { version, record } = serde_json::from_slice::<Record<Value>>(bytes).map_err(unreadable)?;
    if version > CASE_VERSION {
        return Err(StoreFault::Newer { version });
    }
    T::deserialize(migrations::migrate(migrations::CASE, version, record)).map_err(unreadable)
}
