//! Newtype ids: a place is never mistaken for a person, nor a rule for an item.

use std::{fmt, rc::Rc};

use serde::{Deserialize, Serialize};

/// Defines an id: cheap to clone, ordered, and text in files.
macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident;)*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Rc<str>);

        impl $name {
            /// The id with this text.
            pub fn new(text: &str) -> Self {
                Self(text.into())
            }

            /// The text, as it stands in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }
    )*};
}

ids! {
    /// One household's case (一户一档): 128 random bits as hexadecimal digits.
    CaseId;
    /// One disabled person of a household; unique within its case.
    PersonId;
    /// One place of a home; unique within its case.
    PlaceId;
    /// One line of a proposal; unique within its case.
    LineId;
    /// The tablet or desktop that made an entry.
    DeviceId;
    /// One question of the survey, such as `door-clear-width`; defined in `assets/survey`.
    FeatureId;
    /// One possible answer of a question, such as `lever`.
    ChoiceId;
    /// One requirement of the rule book; defined in `assets/rules`.
    RuleId;
    /// One entry of the catalogue; defined in `assets/catalogue`.
    ItemId;
    /// One document; defined in `assets/sources.toml`.
    SourceId;
    /// One counted promise; defined in `assets/programmes`.
    ProgrammeId;
}
