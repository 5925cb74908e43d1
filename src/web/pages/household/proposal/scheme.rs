//! The money for this household: the programme that pays, and its cap.

use std::rc::Rc;

use crate::{
    home::Case,
    library::Library,
    programme::{Funding, Programme, RegionCode},
    units::Fen,
};

/// The money for a household.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scheme {
    /// The programme that pays, if one is known.
    pub programme: Option<Rc<Programme>>,
    /// What the scheme pays at most; `None` while nobody has said.
    pub cap: Option<Fen>,
    /// True where the household has a cap of its own, which no payer's limits add up to.
    pub is_own: bool,
}

impl Scheme {
    /// The programme chosen in the profile, or the first one that has money for this region; its cap, unless
    /// the profile says another.
    pub fn of(case: &Case, library: &Library) -> Scheme {
        let chosen = case.profile.programme.as_ref().and_then(|id| library.programme(id));
        let region = case.profile.region.parse::<RegionCode>().ok();
        let serves = |one: &&Rc<Programme>| {
            !one.funding.is_empty() && region.is_some_and(|region| one.region.contains(region))
        };
        let programme = chosen.or_else(|| library.programmes.iter().find(serves)).cloned();
        let by_programme = programme.as_ref().map(|one| one.cap()).filter(|cap| cap.0 > 0);
        Scheme {
            cap: case.profile.cap.or(by_programme),
            is_own: case.profile.cap.is_some() && case.profile.cap != by_programme,
            programme,
        }
    }

    /// Who pays; nobody is named where the household has a cap of its own.
    pub fn funding(&self) -> Vec<Funding> {
        match &self.programme {
            Some(programme) if !self.is_own => programme.funding.clone(),
            _ => Vec::new(),
        }
    }
}
