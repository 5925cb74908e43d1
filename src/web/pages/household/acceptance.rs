//! The step "acceptance" of a household.

use yew::prelude::*;

use super::StepProps;

/// The step "acceptance".
#[component]
pub fn Acceptance(_props: &StepProps) -> Html {
    html! {}
}
