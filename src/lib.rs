//! 畅居 Changju: assesses the homes of severely disabled people, plans their retrofit within the subsidy, and
//! counts completed homes against programmes. Everything stays on the device.
//!
//! The modules in reading order; a module on the left may not name one on its right:
//! `units, ids ← home ← rules ← retrofit ← programme`, then `library, text, store, export, model`, then `web`.

pub mod units;

pub mod ids;

pub mod home;

pub mod rules;

pub mod retrofit;

pub mod programme;

pub mod library;

pub mod store;

pub mod text;

pub mod export;

pub mod model;

#[cfg(feature = "web")]
pub mod web;
