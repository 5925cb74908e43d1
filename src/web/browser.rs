//! The browser's own interfaces, each behind a small function: clock, random ids, database, files, page.

pub mod clock;
pub mod database;
pub mod files;
pub mod ids;
pub mod page;
pub mod storage;
pub mod worker;
