//! Exchange files: what was written is read back; whatever else comes gets a clear fault, never half an import.

use changju::{
    library::Library,
    store::exchange::{self, ExchangeFault, preview, read, write},
    units::Timestamp,
};

use crate::cases::{case_files, case_of};

fn homes() -> Vec<changju::home::Case> {
    let (library, _) = Library::embedded();
    let mut homes: Vec<_> = case_files().iter().map(|(_, file)| case_of(file, &library)).collect();
    for (home, number) in homes.iter_mut().zip(1..) {
        home.id = changju::ids::CaseId::new(&format!("{number:032x}"));
    }
    homes
}

#[test]
fn what_was_written_is_read_back_whole() {
    let homes = homes();
    let bytes = write(&homes, Timestamp(7)).unwrap();
    let back = read(&bytes).unwrap();
    assert_eq!((back.made_at, back.cases), (Timestamp(7), homes));
}

#[test]
fn every_other_file_gets_its_own_fault() {
    let good = String::from_utf8(write(&homes(), Timestamp(7)).unwrap()).unwrap();
    let newer = good.replacen("\"version\":1", "\"version\":2", 1);
    let changed = good.replacen("王建国", "王建军", 1);
    let cut = good[..good.len() / 2].to_owned();
    for (name, bytes, fault) in [
        ("empty", Vec::new(), ExchangeFault::Empty),
        ("blank", b" \n".to_vec(), ExchangeFault::Empty),
        ("a picture", vec![0x89, b'P', b'N', b'G', 0, 1, 2], ExchangeFault::NotOurs),
        ("other json", b"{\"type\":\"FeatureCollection\"}".to_vec(), ExchangeFault::NotOurs),
        ("a list", b"[1,2,3]".to_vec(), ExchangeFault::NotOurs),
        ("cut off", cut.into_bytes(), ExchangeFault::Damaged),
        ("a changed name", changed.into_bytes(), ExchangeFault::Damaged),
        ("a newer version", newer.into_bytes(), ExchangeFault::Newer { version: 2 }),
    ] {
        assert_eq!(read(&bytes).unwrap_err(), fault, "{name}");
    }
    let large = vec![b' '; usize::try_from(exchange::LARGEST).unwrap()]
        .into_iter()
        .chain(good.into_bytes())
        .collect::<Vec<_>>();
    assert_eq!(read(&large).unwrap_err(), ExchangeFault::TooLarge);
}

#[test]
fn every_single_changed_byte_is_noticed_or_harmless() {
    let homes = homes();
    let good = write(&homes, Timestamp(7)).unwrap();
    for place in (0..good.len()).step_by(37) {
        let mut bytes = good.clone();
        bytes[place] ^= 0x01;
        if let Ok(back) = read(&bytes) {
            assert_eq!(back.cases, homes, "byte {place} changed a case unnoticed");
        }
    }
}

#[test]
fn the_preview_tells_what_is_new_newer_and_kept() {
    let mut homes = homes();
    homes.truncate(3);
    for home in &mut homes {
        home.changed = Timestamp(10);
    }
    let back = read(&write(&homes, Timestamp(20)).unwrap()).unwrap();
    let here = |id: &changju::ids::CaseId| match id.as_str().chars().last() {
        Some('1') => Some(Timestamp(5)),
        Some('2') => Some(Timestamp(10)),
        _ => None,
    };
    let preview = preview(&back, here);
    let ends = |list: &[changju::ids::CaseId]| {
        list.iter().map(|id| id.as_str()[31..].to_owned()).collect::<String>()
    };
    assert_eq!(
        (ends(&preview.newer), ends(&preview.kept), ends(&preview.new)),
        ("1".into(), "2".into(), "3".into())
    );
}
