//! A repository in memory: the tests' own, and the last resort of a browser whose database will not open.

use std::{cell::RefCell, collections::BTreeMap};

use crate::{
    home::Case,
    ids::CaseId,
    programme::Digest,
    store::{Repository, Settings, StoreFault, read_case, read_settings, write_case, write_settings},
};

/// Keeps stored bytes in memory, in the same shapes as a database would.
#[derive(Debug, Default)]
pub struct Memory {
    cases: RefCell<BTreeMap<CaseId, Vec<u8>>>,
    settings: RefCell<Option<Vec<u8>>>,
}

impl Repository for Memory {
    async fn digests(&self) -> Result<(Vec<Digest>, Vec<StoreFault>), StoreFault> {
        let (cases, faults) = self.cases().await?;
        Ok((cases.iter().map(Digest::of).collect(), faults))
    }

    async fn case(&self, id: &CaseId) -> Result<Option<Case>, StoreFault> {
        self.cases.borrow().get(id).map(|bytes| read_case(id.as_str(), bytes)).transpose()
    }

    async fn cases(&self) -> Result<(Vec<Case>, Vec<StoreFault>), StoreFault> {
        let (mut good, mut bad) = (Vec::new(), Vec::new());
        for (id, bytes) in &*self.cases.borrow() {
            match read_case(id.as_str(), bytes) {
                Ok(case) => good.push(case),
                Err(fault) => bad.push(fault),
            }
        }
        Ok((good, bad))
    }

    async fn keep(&self, cases: &[&Case]) -> Result<(), StoreFault> {
        let mut kept = self.cases.borrow_mut();
        kept.extend(cases.iter().map(|case| (case.id.clone(), write_case(case))));
        Ok(())
    }

    async fn settings(&self) -> Result<Option<Settings>, StoreFault> {
        self.settings.borrow().as_deref().map(read_settings).transpose()
    }

    async fn keep_settings(&self, settings: &Settings) -> Result<(), StoreFault> {
        *self.settings.borrow_mut() = Some(write_settings(settings));
        Ok(())
    }
}
