//! The step "record" of a household.

use yew::prelude::*;

use super::StepProps;

/// The step "record".
#[component]
pub fn Record(_props: &StepProps) -> Html {
    html! {}
}
