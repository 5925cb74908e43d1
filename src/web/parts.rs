//! Parts of screens. They take properties and callbacks; a few speak, and take their words from the context.

pub mod amount_field;
pub mod burn_up;
pub mod chips;
pub mod comes_first;
pub mod dialog;
pub mod editor;
pub mod field;
pub mod finding;
pub mod heading;
pub mod item_picture;
pub mod money_meter;
pub mod notices;
pub mod obstacles;
pub mod place;
pub mod region_picker;
pub mod register;
pub mod ring;
pub mod signature_pad;
pub mod signs;
pub mod stacked_bar;
pub mod stage_sign;
pub mod state;
pub mod tiles;
pub mod whereabouts;
