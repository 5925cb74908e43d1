//! Parts of screens. They take properties and callbacks; a few speak, and take their words from the context.

pub mod field;
pub mod finding;
pub mod heading;
pub mod notices;
pub mod place;
pub mod signs;
pub mod state;
