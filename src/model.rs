//! Application state: one model of shared parts, changed only by `reduce`.

mod action;
mod edit;
pub mod listing;
mod next;
mod obstacle;
mod reduce;
mod save;
mod signing;

use std::{collections::BTreeMap, rc::Rc};

pub use action::Action;
pub use edit::{Edit, apply};
pub use next::Next;
pub use obstacle::{Obstacle, obstacles, wanted_lines};
pub use reduce::reduce;
pub use save::{Notice, NoticeKind, SaveStatus};
pub use signing::{signature_holds, signed_digest, signed_text};

use crate::{
    home::Case,
    ids::CaseId,
    programme::Digest,
    store::{Settings, StoreFault},
};

/// Everything the screens show. Cloning copies pointers only.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    /// Whether the store was opened and read.
    pub ready: Ready,
    /// The digest of every case on this device.
    pub digests: Rc<BTreeMap<CaseId, Rc<Digest>>>,
    /// The case being worked on.
    pub open: Option<Rc<Case>>,
    /// Earlier states of the open case, the newest last.
    pub undo: Rc<Vec<Rc<Case>>>,
    /// Whether everything is kept.
    pub save: SaveStatus,
    /// Settings of this device.
    pub settings: Rc<Settings>,
    /// What the person should know now.
    pub notices: Rc<Vec<Notice>>,
}

/// Whether the store was opened and read.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Ready {
    /// Not yet.
    #[default]
    Loading,
    /// It was.
    Ready,
    /// It could not be: nothing typed now would be kept.
    Failed(StoreFault),
}
