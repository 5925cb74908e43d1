//! The digest of a case: what lists and tallies need. Stored beside the case and rebuilt from it when in doubt.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    home::{Answered, Case, CaseNumber, Category, Circumstance, Level, Line, Stage},
    ids::{CaseId, ItemId, ProgrammeId},
    units::{Date, Fen, Timestamp},
};

/// What lists and tallies need of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Digest {
    /// The case.
    pub id: CaseId,
    /// Its number.
    pub number: CaseNumber,
    /// Names of its disabled members, in order.
    pub names: Vec<String>,
    /// Division code of township or county; empty while unknown.
    pub region: String,
    /// Village, street and number.
    pub address: String,
    /// Rural or urban, if known.
    pub rural: Option<bool>,
    /// Categories with the most serious level of each.
    pub disabilities: BTreeMap<Category, Level>,
    /// Eligibility and priority.
    pub circumstances: BTreeSet<Circumstance>,
    /// The programme whose money pays.
    pub programme: Option<ProgrammeId>,
    /// Where the case stands.
    pub stage: Stage,
    /// Since when.
    pub since: Option<Date>,
    /// The day of the acceptance that stands.
    pub accepted_on: Option<Date>,
    /// Cost: settled where it was, else proposed.
    pub cost: Fen,
    /// Items in the proposal with how many lines of each.
    pub items: BTreeMap<ItemId, u32>,
    /// 1 very dissatisfied … 5 very satisfied.
    pub satisfaction: Option<u8>,
    /// When the case was last changed.
    pub changed: Timestamp,
}

impl Digest {
    /// The digest of a case.
    pub fn of(case: &Case) -> Digest {
        let mut disabilities: BTreeMap<Category, Level> = BTreeMap::new();
        for (category, level) in case.persons.iter().flat_map(|person| person.disabilities()) {
            let worst = disabilities.get(&category).map_or(level, |known| level.min(*known));
            disabilities.insert(category, worst);
        }
        let mut items = BTreeMap::new();
        for line in case.proposal.iter().flat_map(|proposal| &proposal.lines).filter(|line| line.is_in()) {
            *items.entry(line.item.clone()).or_insert(0) += 1;
        }
        Digest {
            id: case.id.clone(),
            number: case.number.clone(),
            names: case.persons.iter().map(|person| person.name.clone()).collect(),
            region: case.profile.region.clone(),
            address: case.profile.address.clone(),
            rural: case.profile.rural,
            disabilities,
            circumstances: case.profile.circumstances.clone(),
            programme: case.profile.programme.clone(),
            stage: case.stage(),
            since: case.history.last().map(|change| change.on),
            accepted_on: case.accepted_on(),
            cost: cost(case),
            items,
            satisfaction: case.acceptance.satisfaction,
            changed: case.changed,
        }
    }
}

/// Settled cost where the works have one, else the proposed cost; lines that the household refused or put off cost
/// nothing.
fn cost(case: &Case) -> Fen {
    let lines = case.proposal.iter().flat_map(|proposal| &proposal.lines).filter(|line| line.is_in());
    let is_wanted = |line: &&Line| {
        case.consent.decisions.get(&line.id).is_none_or(|decision| decision.answer == Answered::Yes)
    };
    lines.filter(is_wanted).fold(Fen(0), |sum, line| {
        let settled = case.works.done.get(&line.id).and_then(|work| work.cost);
        sum.plus(settled.unwrap_or(line.cost()))
    })
}
