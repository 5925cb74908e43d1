//! The step "profile" of a household.

use yew::prelude::*;

use super::StepProps;

/// The step "profile".
#[component]
pub fn Profile(_props: &StepProps) -> Html {
    html! {}
}
