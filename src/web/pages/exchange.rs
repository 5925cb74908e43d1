//! Exchange.

use yew::prelude::*;

use crate::web::{parts::heading::Heading, use_text};

/// Exchange.
#[component]
pub fn Exchange() -> Html {
    let text = use_text();
    html! { <><Heading title={text.say("nav-exchange")} /><div /><main id="main" class="page" tabindex="-1"></main></> }
}
