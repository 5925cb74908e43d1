//! The step "consent" of a household.

use yew::prelude::*;

use super::StepProps;

/// The step "consent".
#[component]
pub fn Consent(_props: &StepProps) -> Html {
    html! {}
}
