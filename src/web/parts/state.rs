//! Loading, failed and empty screens: designed, not left over.

use yew::prelude::*;

use crate::{
    store::StoreFault,
    web::{Icon, browser::page, context::use_text, parts::heading::Heading},
};

/// A wait that has no length yet.
#[component]
pub fn Loading() -> Html {
    let text = use_text();
    html! {
        <>
            <Heading title={text.say("app-name")} />
            <div />
            <main id="main" class="page" tabindex="-1">
                <section class="card state" role="status">
                    <svg class="spinner" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9" /><path d="M12 3a9 9 0 0 1 9 9" /></svg>
                    <p>{ text.say("loading") }</p>
                </section>
            </main>
        </>
    }
}

/// Properties of [`Failed`].
#[derive(PartialEq, Properties)]
pub struct FailedProps {
    /// Why the store could not be opened or read.
    pub fault: StoreFault,
}

/// The store cannot be used: what happened, what it means for the data, what to do.
#[component]
pub fn Failed(props: &FailedProps) -> Html {
    let text = use_text();
    let word = props.fault.word();
    html! {
        <>
            <Heading title={text.say("app-name")} />
            <div />
            <main id="main" class="page" tabindex="-1">
                <section class="card state" data-tone="bad" role="alert">
                    <Icon name="alert" class="large" />
                    <h2>{ text.say(&format!("store-fault-{word}")) }</h2>
                    <p>{ text.say(&format!("store-fault-{word}-help")) }</p>
                    <p class="fine">{ props.fault.detail() }</p>
                    <div class="line">
                        <button class="button primary" type="button" onclick={|_| page::reload()}>{ text.say("try-again") }</button>
                    </div>
                </section>
            </main>
        </>
    }
}

/// A part of the app did not arrive: no network, and it was not fetched before.
#[component]
pub fn Missing() -> Html {
    let text = use_text();
    html! {
        <>
            <Heading title={text.say("app-name")} />
            <div />
            <main id="main" class="page" tabindex="-1">
                <section class="card state" data-tone="bad" role="alert">
                    <Icon name="cloud-off" class="large" />
                    <h2>{ text.say("missing-part") }</h2>
                    <p>{ text.say("missing-part-help") }</p>
                    <div class="line">
                        <button class="button primary" type="button" onclick={|_| page::reload()}>{ text.say("try-again") }</button>
                    </div>
                </section>
            </main>
        </>
    }
}

/// Properties of [`Empty`].
#[derive(PartialEq, Properties)]
pub struct EmptyProps {
    /// A picture of `assets/pictures`.
    pub picture: AttrValue,
    /// What is empty.
    pub title: AttrValue,
    /// What to do about it.
    pub words: AttrValue,
    /// Buttons.
    #[prop_or_default]
    pub children: Html,
}

/// Nothing is here yet.
#[component]
pub fn Empty(props: &EmptyProps) -> Html {
    html! {
        <section class="card state">
            <img class="picture" src={format!("pictures/{}.svg", props.picture)} alt="" width="320" height="240" />
            <h2>{ &props.title }</h2>
            <p>{ &props.words }</p>
            <div class="line">{ props.children.clone() }</div>
        </section>
    }
}
