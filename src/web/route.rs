//! Addresses. They stand behind the hash, so that any static host serves every screen.

use yew_router::prelude::*;

/// A screen.
#[derive(Clone, Debug, PartialEq, Routable)]
pub enum Route {
    /// What needs doing.
    #[at("/")]
    Workbench,
    /// The list of households.
    #[at("/households")]
    Households,
    /// One household at one step.
    #[at("/household/:id/:step")]
    Household {
        /// The case.
        id: String,
        /// The step.
        step: Step,
    },
    /// Programmes and tallies.
    #[at("/programmes")]
    Programmes,
    /// One programme.
    #[at("/programmes/:id")]
    Programme {
        /// The programme.
        id: String,
    },
    /// Files out and in.
    #[at("/exchange")]
    Exchange,
    /// Rules, items, sources.
    #[at("/library")]
    Library,
    /// One shelf of the library: `rules`, `items`, `sources`.
    #[at("/library/:shelf")]
    Shelf {
        /// Which.
        shelf: String,
    },
    /// One entry of a shelf.
    #[at("/library/:shelf/:id")]
    Entry {
        /// The shelf.
        shelf: String,
        /// The entry.
        id: String,
    },
    /// Settings of this device.
    #[at("/settings")]
    Settings,
    /// An address that no screen has.
    #[not_found]
    #[at("/404")]
    NotFound,
}

impl Route {
    /// The address as a link takes it. Plain links keep the browser's own ways: open in a new tab, copy.
    pub fn href(&self) -> String {
        format!("#{}", self.to_path())
    }
}

/// The steps of a household, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// 档案.
    Profile,
    /// 量测.
    Survey,
    /// 问题.
    Findings,
    /// 方案.
    Proposal,
    /// 意愿.
    Consent,
    /// 施工.
    Works,
    /// 验收.
    Acceptance,
    /// 记录.
    Record,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Step; 8] = [
        Step::Profile,
        Step::Survey,
        Step::Findings,
        Step::Proposal,
        Step::Consent,
        Step::Works,
        Step::Acceptance,
        Step::Record,
    ];

    /// The word in addresses and text keys.
    pub fn word(self) -> &'static str {
        match self {
            Step::Profile => "profile",
            Step::Survey => "survey",
            Step::Findings => "findings",
            Step::Proposal => "proposal",
            Step::Consent => "consent",
            Step::Works => "works",
            Step::Acceptance => "acceptance",
            Step::Record => "record",
        }
    }
}

impl std::fmt::Display for Step {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.word())
    }
}

impl std::str::FromStr for Step {
    type Err = ();

    fn from_str(word: &str) -> Result<Step, ()> {
        Step::ALL.into_iter().find(|step| step.word() == word).ok_or(())
    }
}
