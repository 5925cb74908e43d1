//! What was found: the household, its members, its home, and what was agreed and done. Plain data that never judges.

pub mod acceptance;
pub mod case;
pub mod category;
pub mod certificate;
pub mod consent;
pub mod need;
pub mod observation;
pub mod person;
pub mod place;
pub mod profile;
pub mod proposal;
pub mod stage;
pub mod works;

pub use acceptance::{Acceptance, Check, Outcome};
pub use case::{Case, CaseNumber};
pub use category::{Category, Level, Sex};
pub use certificate::CertificateNumber;
pub use consent::{Answered, Consent, Decision, Role, Signature};
pub use need::Need;
pub use observation::{Answer, Method, Observation};
pub use person::{Chair, Person};
pub use place::{Place, PlaceKind};
pub use profile::{Circumstance, EarlierRetrofit, Profile, Tenure};
pub use proposal::{Editions, LeftOut, Line, Proposal, Reason};
pub use stage::{Stage, StageChange};
pub use works::{Work, Works};
