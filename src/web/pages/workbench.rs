//! Workbench.

use yew::prelude::*;

use crate::web::{parts::heading::Heading, use_text};

/// Workbench.
#[component]
pub fn Workbench() -> Html {
    let text = use_text();
    html! { <><Heading title={text.say("nav-workbench")} /><div /><main id="main" class="page" tabindex="-1"></main></> }
}
