//! Parts of screens. They take properties and callbacks; a few speak, and take their words from the context.

pub mod chips;
pub mod field;
pub mod finding;
pub mod heading;
pub mod notices;
pub mod region_picker;
pub mod register;
pub mod ring;
pub mod signs;
pub mod stage_sign;
pub mod state;
pub mod tiles;
pub mod whereabouts;
