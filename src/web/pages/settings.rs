//! Settings.

use yew::prelude::*;

use crate::web::{parts::heading::Heading, use_text};

/// Settings.
#[component]
pub fn Settings() -> Html {
    let text = use_text();
    html! { <><Heading title={text.say("nav-settings")} /><div /><main id="main" class="page" tabindex="-1"></main></> }
}
