//! Programmes and tallies.

use yew::prelude::*;

use crate::web::{parts::heading::Heading, use_text};

/// Properties of [`Programmes`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The programme that is shown in full; the first where none is named.
    #[prop_or_default]
    pub chosen: AttrValue,
}

/// Programmes and tallies.
#[component]
pub fn Programmes(_props: &Props) -> Html {
    let text = use_text();
    html! { <><Heading title={text.say("nav-programmes")} /><div /><main id="main" class="page" tabindex="-1"></main></> }
}
