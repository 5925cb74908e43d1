//! Everything that touches Yew or the browser. It holds no rule, number or sentence of its own.

mod app;
mod assets;
#[cfg(feature = "bench")]
mod bench;
pub mod browser;
mod context;
mod icon;
pub mod keeper;
mod lazy;
pub mod pages;
pub mod parts;
mod route;
mod shell;
pub mod words;

pub use app::{App, start};
pub use context::{Services, use_act, use_library, use_model, use_services, use_text};
pub use icon::Icon;
pub use route::{Route, Step};
