//! The catalogue and the proposal: which items fit, how much of them, what they change, and which to choose.

pub mod amount;
pub mod candidate;
pub mod effect;
pub mod fit;
pub mod item;
pub mod remeasure;
pub mod revise;
pub mod suggest;

pub use candidate::{Candidate, candidates};
pub use fit::{Fit, fit};
pub use item::{Amount, Catalogue, Class, Item, SaleUnit, Set};
pub use suggest::{Offer, suggest};
