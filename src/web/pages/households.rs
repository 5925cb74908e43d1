//! Households.

use yew::prelude::*;

use crate::web::{parts::heading::Heading, use_text};

/// Households.
#[component]
pub fn Households() -> Html {
    let text = use_text();
    html! { <><Heading title={text.say("nav-households")} /><div /><main id="main" class="page" tabindex="-1"></main></> }
}
