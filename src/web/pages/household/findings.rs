//! The step "findings" of a household.

use yew::prelude::*;

use super::StepProps;

/// The step "findings".
#[component]
pub fn Findings(_props: &StepProps) -> Html {
    html! {}
}
