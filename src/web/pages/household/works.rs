//! The step "works" of a household.

use yew::prelude::*;

use super::StepProps;

/// The step "works".
#[component]
pub fn Works(_props: &StepProps) -> Html {
    html! {}
}
