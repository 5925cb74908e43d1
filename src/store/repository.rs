//! The contract of whatever keeps the cases. One set of tests runs on every implementation.

use crate::{
    home::Case,
    ids::CaseId,
    programme::Digest,
    store::{Settings, StoreFault},
};

/// Keeps cases, their digests and the settings. A write that returns `Ok` is on the device; one that returns a
/// fault has changed nothing.
#[allow(async_fn_in_trait, reason = "the browser has one thread; nothing is sent between threads")]
pub trait Repository {
    /// Every digest, and the faults of those that cannot be read: the rest still works.
    async fn digests(&self) -> Result<(Vec<Digest>, Vec<StoreFault>), StoreFault>;

    /// One case; `None` where there is none.
    async fn case(&self, id: &CaseId) -> Result<Option<Case>, StoreFault>;

    /// Every case, and the faults of those that cannot be read.
    async fn cases(&self) -> Result<(Vec<Case>, Vec<StoreFault>), StoreFault>;

    /// Keeps cases with their digests: all of them or none.
    async fn keep(&self, cases: &[&Case]) -> Result<(), StoreFault>;

    /// The settings; `None` on a device that never kept any.
    async fn settings(&self) -> Result<Option<Settings>, StoreFault>;

    /// Keeps the settings.
    async fn keep_settings(&self, settings: &Settings) -> Result<(), StoreFault>;
}
