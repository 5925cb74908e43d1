//! Tallies (统计): how many homes are completed, by county and month, and how many are on their way.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;

use crate::{
    home::Stage,
    ids::CaseId,
    programme::{Counts, Digest, Programme, RegionCode, counts, region::RegionLevel},
    units::{Fen, Timestamp},
};

/// A year and a month, 1 to 12.
pub type Month = (i32, u32);

/// The counts of one programme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Homes that count.
    pub completed: u32,
    /// What they cost together.
    pub cost: Fen,
    /// Homes of the region by stage, those that count included.
    pub by_stage: BTreeMap<Stage, u32>,
    /// Homes of the region by county, and by stage within.
    pub by_county: BTreeMap<String, CountyTally>,
    /// Homes that count, by month of acceptance.
    pub by_month: BTreeMap<Month, u32>,
    /// Accepted outside the period: they do not count.
    pub out_of_period: u32,
    /// 兵团 homes inside the region that were kept apart.
    pub kept_apart: u32,
    /// The newest change among the homes of the region: how fresh the figures are.
    pub newest: Option<Timestamp>,
}

/// The counts of one county.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CountyTally {
    /// Homes that count.
    pub completed: u32,
    /// What they cost together.
    pub cost: Fen,
    /// Homes on their way.
    pub pipeline: u32,
    /// Homes by month of acceptance.
    pub by_month: BTreeMap<Month, u32>,
}

impl Tally {
    /// Homes on their way to acceptance.
    pub fn pipeline(&self) -> u32 {
        self.by_stage.iter().filter(|(stage, _)| stage.in_pipeline()).map(|(_, number)| number).sum()
    }

    /// Homes still to complete; 0 once the target is reached.
    pub fn to_go(&self, programme: &Programme) -> u32 {
        programme.target.saturating_sub(self.completed)
    }
}

/// The counts of one programme over all digests. The order of the digests does not matter, and a digest that
/// appears twice counts once.
pub fn tally<'a>(
    programme: &Programme,
    digests: impl IntoIterator<Item = &'a Digest>,
    with_xpcc: bool,
) -> Tally {
    let mut tally = Tally::default();
    let mut seen: BTreeSet<&CaseId> = BTreeSet::new();
    for digest in digests {
        if seen.insert(&digest.id) {
            add(&mut tally, programme, digest, with_xpcc);
        }
    }
    tally
}

fn add(tally: &mut Tally, programme: &Programme, digest: &Digest, with_xpcc: bool) {
    let verdict = counts(digest, programme, with_xpcc);
    match verdict {
        Counts::OtherRegion => return,
        Counts::KeptApart => {
            tally.kept_apart += 1;
            return;
        }
        Counts::TooEarly { .. } | Counts::TooLate { .. } => tally.out_of_period += 1,
        Counts::NotAccepted | Counts::Yes { .. } => {}
    }
    tally.newest = tally.newest.max(Some(digest.changed));
    *tally.by_stage.entry(digest.stage).or_insert(0) += 1;
    let county = tally.by_county.entry(county(&digest.region)).or_default();
    if digest.stage.in_pipeline() {
        county.pipeline += 1;
    }
    if let Counts::Yes { on } = verdict {
        let month = (on.year(), on.month());
        tally.completed += 1;
        tally.cost = tally.cost.plus(digest.cost);
        *tally.by_month.entry(month).or_insert(0) += 1;
        county.completed += 1;
        county.cost = county.cost.plus(digest.cost);
        *county.by_month.entry(month).or_insert(0) += 1;
    }
}

/// Homes that count towards at least one of several programmes: each once, however the regions nest.
pub fn total<'a>(
    programmes: &[&Programme],
    digests: impl IntoIterator<Item = &'a Digest>,
    with_xpcc: bool,
) -> u32 {
    let counted: BTreeSet<&CaseId> = digests
        .into_iter()
        .filter(|digest| programmes.iter().any(|programme| counts(digest, programme, with_xpcc).is_yes()))
        .map(|digest| &digest.id)
        .collect();
    u32::try_from(counted.len()).unwrap_or(u32::MAX)
}

/// The county of a division code, as six digits; empty where only a larger region is known.
pub fn county(region: &str) -> String {
    let code = region.parse::<RegionCode>().ok().and_then(|code| code.at(RegionLevel::County));
    code.map_or_else(String::new, |code| code.to_string())
}
