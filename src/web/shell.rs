//! The frame around every screen: navigation, save status, update banner, notices. Screens bring their own
//! heading by [`Heading`](super::parts::heading::Heading).

use yew::prelude::*;
use yew_router::prelude::*;

use super::{
    Icon,
    browser::{page, worker},
    context::{use_act, use_model, use_services, use_text},
    parts::{heading::move_focus, notices::Notices, state::Failed},
    route::Route,
};
use crate::model::{Action, Ready};

/// Properties of [`Shell`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The screen.
    pub children: Html,
}

/// The frame.
#[component]
pub fn Shell(props: &Props) -> Html {
    let (model, act, text) = (use_model(), use_act(), use_text());
    let route = use_route::<Route>();
    let update = use_state(|| false);
    {
        let update = update.clone();
        use_effect_with((), move |()| {
            wasm_bindgen_futures::spawn_local(async move {
                worker::register(Callback::from(move |()| update.set(true))).await;
            });
        });
    }
    // A new screen begins at its top, with the focus on its heading.
    {
        let first = use_mut_ref(|| true);
        use_effect_with(route.clone(), move |_| {
            if !first.replace(false) {
                page::scroll_to_top();
                move_focus();
            }
        });
    }
    let dismiss = act.reform(|id| Action::NoticeDismissed { id });
    let undo = act.reform(|()| Action::Undone { at: super::browser::clock::now() });
    html! {
        <>
            <a class="skip" href="#main" onclick={skip()}>{ text.say("shell-skip") }</a>
            <div class="app">
                <Navigation current={route} />
                {
                    match &model.ready {
                        Ready::Ready => props.children.clone(),
                        Ready::Loading => html! { <super::parts::state::Loading /> },
                        Ready::Failed(fault) => html! { <Failed fault={fault.clone()} /> },
                    }
                }
                if *update { <UpdateBanner /> }
                <Notices notices={model.notices.clone()} {dismiss} {undo} />
            </div>
        </>
    }
}

/// Moves the focus to the screen's content; the address keeps its screen.
fn skip() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| {
        event.prevent_default();
        page::focus("#main");
    })
}

/// Properties of [`Navigation`].
#[derive(PartialEq, Properties)]
struct NavigationProps {
    current: Option<Route>,
}

/// The six rooms of the app.
#[component]
fn Navigation(props: &NavigationProps) -> Html {
    let text = use_text();
    let room = |icon: &'static str, key: &'static str, to: Route, last: bool| {
        let here = props.current.as_ref().is_some_and(|current| same_room(current, &to));
        html! {
            <a class={classes!("nav-link", last.then_some("last"))} href={to.href()} aria-current={here.then_some("page")}>
                <Icon name={icon} /><span>{ text.say(key) }</span>
            </a>
        }
    };
    html! {
        <nav class="nav" aria-label={text.say("shell-navigation")}>
            <a class="nav-brand" href={Route::Workbench.href()}>
                <svg class="mark" viewBox="0 0 44 44" aria-hidden="true">
                    <rect width="44" height="44" rx="12" />
                    <path d="M9 32h8l18-8v8H17M13 24V15l9-6 9 6v7M22 26v-7" />
                </svg>
                <span>{ text.say("app-name") }</span>
            </a>
            { room("home", "nav-workbench", Route::Workbench, false) }
            { room("households", "nav-households", Route::Households, false) }
            { room("programmes", "nav-programmes", Route::Programmes, false) }
            { room("exchange", "nav-exchange", Route::Exchange, false) }
            { room("library", "nav-library", Route::Library, false) }
            { room("settings", "nav-settings", Route::Settings, true) }
        </nav>
    }
}

/// Whether two addresses belong to the same room of the app.
fn same_room(one: &Route, other: &Route) -> bool {
    let room = |route: &Route| match route {
        Route::Workbench => Some(0),
        Route::Households | Route::Household { .. } => Some(1),
        Route::Programmes | Route::Programme { .. } => Some(2),
        Route::Exchange => Some(3),
        Route::Library | Route::Shelf { .. } | Route::Entry { .. } => Some(4),
        Route::Settings => Some(5),
        Route::NotFound => None,
    };
    room(one).is_some() && room(one) == room(other)
}

/// A new version waits; the person chooses when.
#[component]
fn UpdateBanner() -> Html {
    let (text, services) = (use_text(), use_services());
    let later = use_state(|| false);
    let put_off = {
        let later = later.clone();
        Callback::from(move |_| later.set(true))
    };
    // Work that is not kept yet would be lost with the page.
    let is_safe = services.is_none_or(|services| services.keeper.waiting().is_empty());
    let update = Callback::from(move |_| {
        if is_safe {
            wasm_bindgen_futures::spawn_local(async {
                worker::update().await;
            });
        }
    });
    html! {
        if !*later {
            <div class="banner update" role="status">
                <Icon name="download" />
                <span class="grow">{ text.say("shell-update") }</span>
                <button class="button primary" type="button" onclick={update}>{ text.say("shell-update-now") }</button>
                <button class="button quiet" type="button" onclick={put_off}>{ text.say("shell-update-later") }</button>
            </div>
        }
    }
}
