//! The one queue through which changes of a case are kept: one write at a time, the newest state wins, and the
//! person hears at once when a write fails.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    rc::Rc,
};

use yew::Callback;

use crate::{
    home::Case,
    ids::CaseId,
    model::SaveStatus,
    store::{Repository, StoreFault},
    units::Timestamp,
    web::browser::{clock, database::Database},
};

/// Writes cases one after another and reports on each.
pub struct Keeper {
    database: Rc<Database>,
    report: Callback<SaveStatus>,
    waiting: RefCell<BTreeMap<CaseId, Rc<Case>>>,
    kept: RefCell<BTreeMap<CaseId, Timestamp>>,
    busy: Cell<bool>,
}

impl Keeper {
    /// A queue for this database that reports to `report`.
    pub fn new(database: Rc<Database>, report: Callback<SaveStatus>) -> Keeper {
        Keeper {
            database,
            report,
            waiting: RefCell::default(),
            kept: RefCell::default(),
            busy: Cell::new(false),
        }
    }

    /// Says that a case was just read, or is kept already: it needs no write, nor does what waits and is older.
    pub fn is_kept(&self, case: &Case) {
        self.kept.borrow_mut().insert(case.id.clone(), case.changed);
        self.waiting.borrow_mut().retain(|id, waiting| *id != case.id || waiting.changed > case.changed);
    }

    /// Keeps a case, unless this very state is kept already.
    pub fn keep(self: &Rc<Self>, case: &Rc<Case>) {
        if self.kept.borrow().get(&case.id) == Some(&case.changed) {
            return;
        }
        self.waiting.borrow_mut().insert(case.id.clone(), case.clone());
        self.work();
    }

    /// Tries again what could not be written.
    pub fn retry(self: &Rc<Self>) {
        self.work();
    }

    /// What waits to be written, for a rescue file when the device cannot keep it.
    pub fn waiting(&self) -> Vec<Rc<Case>> {
        self.waiting.borrow().values().cloned().collect()
    }

    /// Reports a fault of a write that did not go through this queue, such as that of the settings.
    pub fn tell(&self, fault: StoreFault) {
        self.report.emit(SaveStatus::Failed { fault });
    }

    fn work(self: &Rc<Self>) {
        if self.busy.replace(true) {
            return;
        }
        let keeper = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            keeper.report.emit(SaveStatus::Saving);
            let status = keeper.write_all().await;
            keeper.busy.set(false);
            keeper.report.emit(status);
        });
    }

    /// Writes until nothing waits. A case that could not be written goes on waiting.
    async fn write_all(&self) -> SaveStatus {
        loop {
            let next = self.waiting.borrow().values().next().cloned();
            let Some(case) = next else { return SaveStatus::Saved { at: clock::now() } };
            if let Err(fault) = self.database.keep(&[&*case]).await {
                return SaveStatus::Failed { fault };
            }
            self.is_kept(&case);
            let mut waiting = self.waiting.borrow_mut();
            if waiting.get(&case.id).is_some_and(|now| now.changed == case.changed) {
                waiting.remove(&case.id);
            }
        }
    }
}
