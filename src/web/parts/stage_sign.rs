//! Where a household stands and what it waits for, as signs and links.

use yew::prelude::*;

use crate::{
    home::Stage,
    ids::CaseId,
    model::Next,
    web::{Route, Step, context::use_text},
};

/// Properties of [`StageSign`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The stage.
    pub stage: Stage,
}

/// The stage of a household as a word in its colour.
#[component]
pub fn StageSign(props: &Props) -> Html {
    let text = use_text();
    let tone = match props.stage {
        Stage::Registered | Stage::Withdrawn | Stage::Ineligible => "none",
        Stage::Surveyed | Stage::Proposed | Stage::Agreed | Stage::Building => "info",
        Stage::Built => "warn",
        Stage::Accepted => "good",
        Stage::Reopened => "bad",
    };
    html! { <span class="badge" data-tone={tone}>{ text.say(&format!("stage-{}", props.stage.word())) }</span> }
}

/// The icon of what has to be done.
pub fn next_icon(next: Next) -> &'static str {
    match next {
        Next::PutRight => "retake",
        Next::Inspect => "clipboard",
        Next::Build => "hammer",
        Next::Sign => "sign",
        Next::Propose => "money",
        Next::Measure => "ruler",
        Next::Profile => "edit",
    }
}

/// Where a household opens: at the step that waits, or at its record.
pub fn next_route(id: &CaseId, next: Option<Next>) -> Route {
    let step = match next {
        Some(Next::PutRight | Next::Build) => Step::Works,
        Some(Next::Inspect) => Step::Acceptance,
        Some(Next::Sign) => Step::Consent,
        Some(Next::Propose) => Step::Proposal,
        Some(Next::Measure) => Step::Survey,
        Some(Next::Profile) => Step::Profile,
        None => Step::Record,
    };
    Route::Household { id: id.to_string(), step }
}
