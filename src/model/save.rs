//! Save status and notices: the person always knows whether the work is kept.

use crate::{store::StoreFault, units::Timestamp};

/// Whether everything is kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum SaveStatus {
    /// Nothing was changed since the start.
    #[default]
    Idle,
    /// Being written.
    Saving,
    /// Kept on this device, at this time.
    Saved {
        /// When the write was complete.
        at: Timestamp,
    },
    /// Not kept: the work is in this page only.
    Failed {
        /// Why.
        fault: StoreFault,
    },
}

/// Something the person should know.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Its number, given by whoever makes it.
    pub id: u64,
    /// How it looks and sounds.
    pub kind: NoticeKind,
    /// The sentence, in the language of the screen.
    pub text: String,
    /// True where it offers to take the last edit back.
    pub undo: bool,
}

/// How a notice looks and sounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// For information; goes by itself.
    Info,
    /// Something was done.
    Success,
    /// Something needs attention; stays.
    Warning,
    /// Something went wrong; stays, and is spoken at once.
    Danger,
}
