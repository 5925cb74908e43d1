//! An address that no screen has.

use yew::prelude::*;

use crate::web::{
    Route,
    parts::{heading::Heading, state::Empty},
    use_text,
};

/// An address that no screen has.
#[component]
pub fn NotFound() -> Html {
    let text = use_text();
    html! {
        <>
            <Heading title={text.say("not-found")} />
            <div />
            <main id="main" class="page" tabindex="-1">
                <Empty picture="not-found" title={text.say("not-found")} words={text.say("not-found-help")}>
                    <a class="button primary" href={Route::Workbench.href()}>{ text.say("nav-workbench") }</a>
                </Empty>
            </main>
        </>
    }
}
