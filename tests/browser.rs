//! Tests in a real browser: the repository in IndexedDB keeps the same contract as the one in memory, survives a
//! new start, sets damaged records aside, and never touches what a newer app wrote.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::{cell::RefCell, rc::Rc};

use changju::{
    model::SaveStatus,
    store::{Repository, StoreFault},
    units::Timestamp,
    web::browser::{database::Database, ids},
    web::keeper::Keeper,
};
use indexed_db_futures::{
    Build, BuildPrimitive, database::Database as Connection, transaction::TransactionMode,
};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use yew::Callback;

mod contract;

wasm_bindgen_test_configure!(run_in_browser);

/// A name that no other test uses.
fn fresh() -> String {
    format!("test-{}", ids::random(8))
}

/// Puts a record past the repository, as damage would.
async fn put_raw(name: &str, store: &str, key: &str, bytes: &[u8]) {
    let connection = Connection::open(name).await.unwrap();
    let transaction = connection.transaction(store).with_mode(TransactionMode::Readwrite).build().unwrap();
    let value: wasm_bindgen::JsValue = js_sys::Uint8Array::from(bytes).into();
    transaction.object_store(store).unwrap().put(value).with_key(key).primitive().unwrap().await.unwrap();
    transaction.commit().await.unwrap();
    connection.close();
}

#[wasm_bindgen_test]
async fn indexed_db_keeps_the_contract() {
    contract::keeps_the_contract(&Database::new(&fresh())).await;
}

#[wasm_bindgen_test]
async fn what_was_kept_is_there_after_a_new_start() {
    let name = fresh();
    let case = contract::a_case("1", "王建国");
    Database::new(&name).keep(&[&case]).await.unwrap();
    assert_eq!(Database::new(&name).case(&case.id).await, Ok(Some(case)));
}

#[wasm_bindgen_test]
async fn a_damaged_case_is_set_aside_and_the_others_work() {
    let name = fresh();
    let good = contract::a_case("1", "好");
    let bad = contract::a_case("2", "坏");
    Database::new(&name).keep(&[&good, &bad]).await.unwrap();
    put_raw(&name, "cases", "2", b"{ cut o").await;
    let database = Database::new(&name);
    let (cases, faults) = database.cases().await.unwrap();
    assert_eq!(cases, vec![good]);
    assert!(matches!(&faults[..], [StoreFault::Unreadable { key, .. }] if key == "2"), "{faults:?}");
    assert!(matches!(database.case(&bad.id).await, Err(StoreFault::Unreadable { .. })));
}

#[wasm_bindgen_test]
async fn a_damaged_digest_is_rebuilt_from_its_case() {
    let name = fresh();
    let case = contract::a_case("1", "王建国");
    Database::new(&name).keep(&[&case]).await.unwrap();
    put_raw(&name, "digests", "1", b"").await;
    let (digests, faults) = Database::new(&name).digests().await.unwrap();
    assert_eq!((digests.len(), faults), (1, Vec::new()));
    assert_eq!(digests[0].names, ["王建国"]);
}

#[wasm_bindgen_test]
async fn a_newer_database_is_not_opened() {
    let name = fresh();
    Connection::open(name.as_str()).with_version(99u32).await.unwrap().close();
    let fault = Database::new(&name).digests().await.unwrap_err();
    assert!(matches!(fault, StoreFault::Newer { .. }), "{fault:?}");
}

#[wasm_bindgen_test]
async fn the_queue_keeps_the_newest_state_and_says_so() {
    let name = fresh();
    let database = Rc::new(Database::new(&name));
    let heard: Rc<RefCell<Vec<SaveStatus>>> = Rc::default();
    let report = {
        let heard = heard.clone();
        Callback::from(move |status| heard.borrow_mut().push(status))
    };
    let keeper = Rc::new(Keeper::new(database.clone(), report));
    let mut case = contract::a_case("1", "0");
    for number in 1..=20 {
        case.changed = Timestamp(number);
        case.persons[0].name = number.to_string();
        keeper.keep(&Rc::new(case.clone()));
    }
    while !matches!(heard.borrow().last(), Some(SaveStatus::Saved { .. })) {
        gloo::timers::future::TimeoutFuture::new(5).await;
    }
    assert!(keeper.waiting().is_empty());
    let kept = Database::new(&name).case(&case.id).await.unwrap().unwrap();
    assert_eq!(kept.persons[0].name, "20");
}
