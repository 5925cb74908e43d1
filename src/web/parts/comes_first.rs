//! Shown where a step's time has not come: what comes first, with the way there.

use yew::prelude::*;

use crate::{
    home::{Case, Stage},
    web::{Icon, Route, Step, context::use_text},
};

/// The step at which a case is to be worked on.
pub fn step_of(case: &Case) -> Step {
    match case.stage() {
        Stage::Registered if case.persons.is_empty() => Step::Profile,
        Stage::Registered if case.proposal.is_none() => Step::Survey,
        Stage::Registered | Stage::Surveyed => Step::Proposal,
        Stage::Proposed => Step::Consent,
        Stage::Agreed | Stage::Building => Step::Works,
        Stage::Built | Stage::Reopened => Step::Acceptance,
        Stage::Accepted | Stage::Withdrawn | Stage::Ineligible => Step::Record,
    }
}

/// Properties of [`ComesFirst`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: std::rc::Rc<Case>,
    /// The step that waits.
    pub waits: Step,
}

/// What comes first, with the way there.
#[component]
pub fn ComesFirst(props: &Props) -> Html {
    let text = use_text();
    let first = step_of(&props.case);
    let to = Route::Household { id: props.case.id.to_string(), step: first };
    html! {
        <section class="card state">
            <Icon name="clock" class="large" />
            <h2>{ text.say(&format!("waits-{}", props.waits.word())) }</h2>
            <p>{ text.say(&format!("first-{}", first.word())) }</p>
            <div class="line">
                <a class="button primary big" href={to.href()}>{ text.say(&format!("first-go-{}", first.word())) }<Icon name="chevron-forward" class="flip small" /></a>
            </div>
        </section>
    }
}
