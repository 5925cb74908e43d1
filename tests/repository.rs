//! The contract of a repository, run here on the one in memory; `tests/browser.rs` runs it on IndexedDB.

use changju::store::Memory;

#[path = "contract.rs"]
pub mod contract;

#[test]
fn memory_keeps_the_contract() {
    pollster::block_on(contract::keeps_the_contract(&Memory::default()));
}
