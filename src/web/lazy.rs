//! Screens that are loaded when they are first opened: the household's steps, and the office's rooms. The build cuts
//! the module at the functions marked here; the service worker has the parts ready, so that they come offline too.

#![allow(unsafe_code, reason = "what the attribute writes calls across modules")]

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use super::{
    browser::page,
    pages::{exchange, household, library, programmes, settings},
    parts::state::{Loading, Missing},
    route::Route,
};

/// Properties of [`Later`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The address of a screen that is loaded later.
    pub route: Route,
}

/// A screen of another module; until it is there, the wait; where it does not come, a way to try again.
#[component]
pub fn Later(props: &Props) -> Html {
    let screen = use_state(|| None::<(Route, Result<Html, SplitLoaderError>)>);
    let was_on_heading = use_mut_ref(|| false);
    {
        let (screen, was_on_heading) = (screen.setter(), was_on_heading.clone());
        use_effect_with(props.route.clone(), move |route| {
            let route = route.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let loaded = match &route {
                    Route::Household { .. } => steps(route.clone()).await,
                    _ => office(route.clone()).await,
                };
                was_on_heading.replace(page::is_focused("h1"));
                screen.set(Some((route, loaded)));
            });
        });
    }
    // The heading of the wait goes, and the focus with it: it comes to the heading of the screen.
    use_effect_with(screen.as_ref().map(|(route, _)| route.clone()), move |_| {
        if was_on_heading.replace(false) && page::is_focused("body") {
            page::focus("h1");
        }
    });
    match &*screen {
        None => html! { <Loading /> },
        Some((_, Ok(screen))) => screen.clone(),
        Some((_, Err(_))) => html! { <Missing /> },
    }
}

/// The steps of a household.
#[wasm_split(household, fallible)]
fn steps(route: Route) -> Result<Html, SplitLoaderError> {
    Ok(match route {
        Route::Household { id, step } => html! { <household::Household {id} {step} /> },
        _ => Html::default(),
    })
}

/// The rooms that the office uses most.
#[wasm_split(office, fallible)]
fn office(route: Route) -> Result<Html, SplitLoaderError> {
    Ok(match route {
        Route::Programmes => html! { <programmes::Programmes /> },
        Route::Programme { id } => html! { <programmes::Programmes chosen={id} /> },
        Route::Exchange => html! { <exchange::Exchange /> },
        Route::Library => html! { <library::Library shelf="rules" /> },
        Route::Shelf { shelf } => html! { <library::Library {shelf} /> },
        Route::Entry { shelf, id } => html! { <library::Library {shelf} entry={id} /> },
        Route::Settings => html! { <settings::Settings /> },
        _ => Html::default(),
    })
}
