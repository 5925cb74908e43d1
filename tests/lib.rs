//! Tests of the core: everything that knows no browser.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod assets;
mod boundaries;
mod cases;
mod counting;
mod documents;
mod exchange;
mod export;
mod offers;
mod pace;
mod repository;
mod script;
mod stored;
mod tidy;
