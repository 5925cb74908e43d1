//! The step "survey" of a household.

use yew::prelude::*;

use super::StepProps;

/// The step "survey".
#[component]
pub fn Survey(_props: &StepProps) -> Html {
    html! {}
}
