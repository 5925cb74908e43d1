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

use super::{Route, lazy::Later};

/// The screen of an address. Workbench and list are there at once; the others come as modules of their own.
pub fn screen(route: Route) -> Html {
    match route {
        Route::Workbench => html! { <workbench::Workbench /> },
        Route::Households => html! { <households::Households /> },
        Route::NotFound => html! { <not_found::NotFound /> },
        Route::Household { .. }
        | Route::Programmes
        | Route::Programme { .. }
        | Route::Exchange
        | Route::Library
        | Route::Shelf { .. }
        | Route::Entry { .. }
        | Route::Settings => html! { <Later {route} /> },
    }
}
