//! Regions, counted promises and tallies: what is done, what is on its way, and what counts where.

pub mod counting;
pub mod digest;
pub mod eligibility;
mod pace;
mod pledge;
pub mod region;
pub mod tally;

pub use counting::{Counts, counts};
pub use digest::Digest;
pub use eligibility::{Doubt, Eligibility};
pub use pace::Pace;
pub use pledge::{Comparison, Fact, Funding, Payer, Programme};
pub use region::{Region, RegionCode, Regions};
pub use tally::{Tally, tally, total};
