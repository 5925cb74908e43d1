//! One row of the tally sheet: its columns, and how homes add up in it.

use std::collections::BTreeMap;

use crate::{
    export::cell::safe,
    home::Stage,
    programme::{Counts, Digest},
    units::{Fen, Timestamp},
};

/// The columns by their machine names, in order; the stages follow the order of [`Stage::ALL`]. Words stand in
/// the texts under `csv-<name>`, those of stages under `stage-<word>`, with hyphens. Names are never reused for
/// another meaning; new columns come at the end.
pub const COLUMNS: [&str; 28] = [
    "row",
    "row_name",
    "programme",
    "programme_name",
    "region",
    "region_name",
    "county",
    "county_name",
    "month",
    "target",
    "households",
    "completed",
    "cost_yuan",
    "stage_registered",
    "stage_surveyed",
    "stage_proposed",
    "stage_agreed",
    "stage_building",
    "stage_built",
    "stage_accepted",
    "stage_reopened",
    "stage_withdrawn",
    "stage_ineligible",
    "out_of_period",
    "kept_apart",
    "newest",
    "fact",
    "value",
];

/// What a row stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// One county of a programme, and one month in which its homes were accepted; without a month: homes that
    /// do not count (yet). Every home of the programme is in exactly one such row.
    Detail,
    /// The sum of a programme's detail rows.
    Total,
    /// All programmes of the sheet together, each home once.
    AllOnce,
    /// A fact about the sheet itself.
    About,
}

impl RowKind {
    /// The word in files and text keys.
    pub fn word(self) -> &'static str {
        match self {
            RowKind::Detail => "detail",
            RowKind::Total => "total",
            RowKind::AllOnce => "all-once",
            RowKind::About => "about",
        }
    }
}

/// Homes added up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sum {
    pub households: u32,
    pub completed: u32,
    pub cost: Fen,
    pub by_stage: BTreeMap<Stage, u32>,
    pub out_of_period: u32,
    pub kept_apart: u32,
    pub newest: Option<Timestamp>,
}

impl Sum {
    /// Adds a home by how it counts. A home that is kept apart is told, and is in no other number.
    pub fn add(&mut self, digest: &Digest, counts: Counts) {
        match counts {
            Counts::OtherRegion => return,
            Counts::KeptApart => {
                self.kept_apart += 1;
                return;
            }
            Counts::TooEarly { .. } | Counts::TooLate { .. } => self.out_of_period += 1,
            Counts::NotAccepted => {}
            Counts::Yes { .. } => {
                self.completed += 1;
                self.cost = self.cost.plus(digest.cost);
            }
        }
        self.households += 1;
        *self.by_stage.entry(digest.stage).or_insert(0) += 1;
        self.newest = self.newest.max(Some(digest.changed));
    }

    /// The cells of the numbers, from `households` to `kept-apart`.
    pub fn cells(&self) -> Vec<String> {
        let mut cells = vec![self.households.to_string(), self.completed.to_string(), yuan(self.cost)];
        cells.extend(
            Stage::ALL.iter().map(|stage| self.by_stage.get(stage).copied().unwrap_or(0).to_string()),
        );
        cells.extend([self.out_of_period.to_string(), self.kept_apart.to_string()]);
        cells
    }
}

/// The cells of a row's numbers where it has none.
pub(super) fn no_numbers() -> Vec<String> {
    vec![String::new(); 5 + Stage::ALL.len()]
}

/// Yuan as machines read it: two decimals, no marks.
fn yuan(amount: Fen) -> String {
    let sign = if amount.0 < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", amount.0.unsigned_abs() / 100, amount.0.unsigned_abs() % 100)
}

/// Cells of words, made safe.
pub(super) fn words<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.into_iter().map(|cell| safe(cell).into_owned()).collect()
}
