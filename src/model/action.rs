//! Actions: what a person did, or what the world reported. Ids and times come in with them.

use std::rc::Rc;

use crate::{
    home::Case,
    ids::CaseId,
    model::{Edit, Notice, SaveStatus},
    programme::Digest,
    store::{Settings, StoreFault},
    units::Timestamp,
};

/// What a person did, or what the world reported.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The store was read.
    Loaded {
        /// Every digest.
        digests: Vec<Digest>,
        /// The settings kept on this device.
        settings: Settings,
        /// Records that cannot be read; they are set aside and told.
        set_aside: Vec<StoreFault>,
    },
    /// The store could not be read.
    LoadFailed {
        /// Why.
        fault: StoreFault,
    },
    /// A case was read, or has just been registered, and is now worked on.
    Opened {
        /// The case.
        case: Rc<Case>,
    },
    /// A person changed the open case.
    Edited {
        /// The case that the person saw; an edit of another is dropped.
        case: CaseId,
        /// What changed.
        edit: Edit,
        /// When.
        at: Timestamp,
    },
    /// A person took the last edit back.
    Undone {
        /// When.
        at: Timestamp,
    },
    /// The store reports on a save.
    SaveReported {
        /// How it stands.
        status: SaveStatus,
    },
    /// Cases came in from a file and are kept.
    Imported {
        /// Their digests.
        digests: Vec<Digest>,
    },
    /// A person changed the settings.
    SettingsChanged {
        /// The settings now.
        settings: Settings,
    },
    /// The person should know something.
    Noticed {
        /// What.
        notice: Notice,
    },
    /// A notice was read, or has had its time.
    NoticeDismissed {
        /// Its number.
        id: u64,
    },
}
