//! Parts of screens. They take properties and callbacks; a few speak, and take their words from the context.

pub mod burn_up;
pub mod field;
pub mod finding;
pub mod heading;
pub mod notices;
pub mod signs;
pub mod stacked_bar;
pub mod state;
