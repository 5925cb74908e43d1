//! The pace that a programme needs: how long it still runs, and how many homes a month would reach its target.

use crate::{programme::Programme, units::Date};

/// A month in hundredths of a day, on average over the years.
const MONTH: i64 = 3_044;

/// How a programme stands in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// It has not begun.
    Ahead {
        /// Days until it does.
        days: i64,
    },
    /// It runs.
    Running {
        /// Days left, today and the last one included.
        days: i64,
        /// Homes a month that reach the target on the last day; 0 where it is reached.
        per_month: u32,
    },
    /// Its last day has passed.
    Over {
        /// Days since.
        days: i64,
    },
}

impl Pace {
    /// How `programme` stands on the day `today` with `to_go` homes still to complete.
    pub fn of(programme: &Programme, to_go: u32, today: Date) -> Pace {
        if today < programme.from {
            return Pace::Ahead { days: (programme.from - today).num_days() };
        }
        if today > programme.to {
            return Pace::Over { days: (today - programme.to).num_days() };
        }
        let days = (programme.to - today).num_days() + 1;
        let exact =
            i64::from(to_go).saturating_mul(MONTH).saturating_add(days * 100 - 1).div_euclid(days * 100);
        // In the last month all that is left has to be done, and no more.
        let per_month = u32::try_from(exact).unwrap_or(u32::MAX).min(to_go);
        Pace::Running { days, per_month }
    }
}
