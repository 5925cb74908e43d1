//! The rule book: questions, requirements with their sources, and `assess`, which judges a home and never fails.

pub mod assess;
mod at_least;
mod at_most;
mod between;
pub mod book;
mod chair_clear;
pub mod check;
mod condition;
mod difference;
mod feature;
mod finding;
pub mod needs;
mod one_of;
mod ramp;
mod rule;
mod scene;
mod signals;
mod slope;
pub mod survey;
mod yes_no;

pub use assess::{assess, assess_place};
pub use book::RuleBook;
pub use check::Check;
pub use condition::{Condition, Holds, Test};
pub use feature::{Feature, Form, Unit};
pub use finding::{Compared, Finding, Judged, Verdict, Wanted};
pub use needs::{Origin, Suggestion};
pub use ramp::RampPlan;
pub use rule::{Citation, Rule, Severity, Strength};
pub use scene::{Measure, Reading, Scene};
