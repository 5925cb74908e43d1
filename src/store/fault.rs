//! What can go wrong with the store, and what that means for the data.

/// What went wrong. Worded once, in the texts under `store-fault-<word>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreFault {
    /// The database could not be opened: private window, storage switched off, damaged profile.
    CannotOpen {
        /// What the browser said, for the person who is asked to help.
        detail: String,
    },
    /// Another tab with an older app holds the database.
    Blocked,
    /// A newer app wrote here; this one must not touch it.
    Newer {
        /// The version found.
        version: u32,
    },
    /// No room left on the device.
    Full,
    /// The connection to the database broke.
    Lost {
        /// What the browser said.
        detail: String,
    },
    /// A record is damaged; the others are not touched.
    Unreadable {
        /// Its key.
        key: String,
        /// What is wrong with it.
        detail: String,
    },
    /// The write was refused for another reason.
    Refused {
        /// What the browser said.
        detail: String,
    },
}

impl StoreFault {
    /// The word in text keys.
    pub fn word(&self) -> &'static str {
        match self {
            StoreFault::CannotOpen { .. } => "cannot-open",
            StoreFault::Blocked => "blocked",
            StoreFault::Newer { .. } => "newer",
            StoreFault::Full => "full",
            StoreFault::Lost { .. } => "lost",
            StoreFault::Unreadable { .. } => "unreadable",
            StoreFault::Refused { .. } => "refused",
        }
    }

    /// What the browser said; empty where the word says all.
    pub fn detail(&self) -> String {
        match self {
            StoreFault::CannotOpen { detail }
            | StoreFault::Lost { detail }
            | StoreFault::Refused { detail }
            | StoreFault::Unreadable { detail, .. } => detail.clone(),
            StoreFault::Newer { version } => version.to_string(),
            StoreFault::Blocked | StoreFault::Full => String::new(),
        }
    }
}
