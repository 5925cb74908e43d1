//! The step "proposal" of a household.

use yew::prelude::*;

use super::StepProps;

/// The step "proposal".
#[component]
pub fn Proposal(_props: &StepProps) -> Html {
    html! {}
}
