//! Screens that are loaded when they are first opened: the household's steps, and the office's rooms. The build cuts
//! the module at the functions marked here; the service worker has the parts ready, so that they come offline too.

#![allow(unsafe_code, reason = "what the attribute writes calls across modules")]

use std::{cell::Cell, rc::Rc};

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use super::{
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
    let screen = use_state(|| None::<Result<Html, SplitLoaderError>>);
    {
        let screen = screen.setter();
        use_effect_with(props.route.clone(), move |route| {
            let route = route.clone();
            let is_wanted = Rc::new(Cell::new(true));
            let still = is_wanted.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let loaded = match route {
                    Route::Household { .. } => steps(route).await,
                    _ => office(route).await,
                };
                // A screen that comes after the person went on is not shown.
                if still.get() {
                    screen.set(Some(loaded));
                }
            });
            move || is_wanted.set(false)
        });
    }
    match &*screen {
        None => html! { <Loading /> },
        Some(Ok(screen)) => screen.clone(),
        Some(Err(_)) => html! { <Missing /> },
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
