//! Frozen records of every version that was ever written: each still opens.

use std::{fs, path::Path};

use changju::{
    library::Library,
    store::{StoreFault, exchange, read_case, write_case},
};

use crate::cases::{case_files, case_of};

fn fixtures() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/stored")
}

#[test]
fn every_frozen_record_still_opens() {
    let mut opened = 0;
    for version in fs::read_dir(fixtures()).unwrap() {
        for file in fs::read_dir(version.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            let bytes = fs::read(&path).unwrap();
            if path.file_stem().unwrap().to_string_lossy().starts_with("case") {
                let case = read_case("fixture", &bytes).unwrap_or_else(|fault| panic!("{path:?}: {fault:?}"));
                assert!(!case.persons.is_empty() && case.places.len() > 5, "{path:?} lost its content");
            } else {
                let exchange = exchange::read(&bytes).unwrap_or_else(|fault| panic!("{path:?}: {fault:?}"));
                assert!(!exchange.cases.is_empty(), "{path:?} lost its content");
            }
            opened += 1;
        }
    }
    assert!(opened >= 2, "the fixtures are missing");
}

#[test]
fn a_record_is_read_back_as_it_was_and_damage_is_named() {
    let (library, _) = Library::embedded();
    for (name, file) in case_files() {
        let case = case_of(&file, &library);
        let bytes = write_case(&case);
        assert_eq!(read_case("key", &bytes), Ok(case), "{name}");
        let cut = &bytes[..bytes.len() / 2];
        assert!(matches!(read_case("key", cut), Err(StoreFault::Unreadable { key, .. }) if key == "key"));
    }
    assert_eq!(read_case("key", br#"{"version":999,"record":{}}"#), Err(StoreFault::Newer { version: 999 }));
}
