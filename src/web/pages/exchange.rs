//! Exchange: the tally out, everything out, and files of other tablets in.

mod backup;
mod import;
mod sheet;

use yew::prelude::*;

use crate::web::{parts::heading::Heading, use_text};

/// The screen.
#[component]
pub fn Exchange() -> Html {
    let text = use_text();
    html! {
        <>
            <Heading title={text.say("nav-exchange")} />
            <div />
            <main id="main" class="page" tabindex="-1">
                <div class="grid wide">
                    <sheet::Sheet />
                    <backup::Backup />
                </div>
                <import::Import />
            </main>
        </>
    }
}
