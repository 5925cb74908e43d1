//! What is kept: stored shapes with their versions, the repository that keeps them, and exchange files. No
//! browser: the repository is a contract, fulfilled in memory here and by IndexedDB in `web`.

pub mod exchange;
mod fault;
mod memory;
mod migrations;
mod repository;
mod settings;
mod stored;

pub use fault::StoreFault;
pub use memory::Memory;
pub use repository::Repository;
pub use settings::{LengthUnit, Settings, TextSize, Theme};
pub use stored::{
    CASE_VERSION, read_case, read_digest, read_settings, write_case, write_digest, write_settings,
};
