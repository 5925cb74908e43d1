//! The library: rules, items, sources.

use yew::prelude::*;

use crate::web::{parts::heading::Heading, use_text};

/// Properties of [`Library`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// `rules`, `items` or `sources`.
    pub shelf: AttrValue,
    /// The entry that is shown in full.
    #[prop_or_default]
    pub entry: AttrValue,
}

/// The library.
#[component]
pub fn Library(_props: &Props) -> Html {
    let text = use_text();
    html! { <><Heading title={text.say("nav-library")} /><div /><main id="main" class="page" tabindex="-1"></main></> }
}
