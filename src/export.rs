//! Files for people elsewhere: a tally that office programs and auditors open. It carries no name, no
//! certificate number and no address.

mod cell;
mod row;
mod tally;

pub use cell::safe;
pub use row::{COLUMNS, RowKind};
pub use tally::{Occasion, tally_csv};
