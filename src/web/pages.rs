//! The screens, one file each.

pub mod exchange;
pub mod household;
pub mod households;
pub mod library;
pub mod not_found;
pub mod programmes;
pub mod settings;
pub mod workbench;

use yew::prelude::*;

use super::Route;

/// The screen of an address.
pub fn screen(route: Route) -> Html {
    match route {
        Route::Workbench => html! { <workbench::Workbench /> },
        Route::Households => html! { <households::Households /> },
        Route::Household { id, step } => html! { <household::Household {id} {step} /> },
        Route::Programmes => html! { <programmes::Programmes /> },
        Route::Programme { id } => html! { <programmes::Programmes chosen={id} /> },
        Route::Exchange => html! { <exchange::Exchange /> },
        Route::Library => html! { <library::Library shelf="rules" /> },
        Route::Shelf { shelf } => html! { <library::Library {shelf} /> },
        Route::Entry { shelf, id } => html! { <library::Library {shelf} entry={id} /> },
        Route::Settings => html! { <settings::Settings /> },
        Route::NotFound => html! { <not_found::NotFound /> },
    }
}
