//! The button that registers a household and opens its profile.

use std::rc::Rc;

use yew::prelude::*;
use yew_router::prelude::*;

use crate::{
    home::{Case, CaseNumber},
    ids::CaseId,
    model::Action,
    store::Settings,
    web::{
        Icon, Route, Step,
        browser::{clock, ids},
        context::{use_act, use_model, use_text},
    },
};

/// Properties of [`RegisterButton`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// True where it is the one thing to do.
    #[prop_or_default]
    pub big: bool,
}

/// Registers a household under the next number of this device.
#[component]
pub fn RegisterButton(props: &Props) -> Html {
    let (model, act, text, navigator) = (use_model(), use_act(), use_text(), use_navigator());
    let register = Callback::from(move |_: MouseEvent| {
        let number = model.settings.last_number.saturating_add(1);
        let (id, code) = (CaseId::new(&ids::random(16)), &model.settings.device_code);
        let case = Case::register(id, CaseNumber::new(code, number), clock::today(), clock::now());
        // The number is taken before the case exists: a number lost is better than one given twice.
        act.emit(Action::SettingsChanged {
            settings: Settings { last_number: number, ..(*model.settings).clone() },
        });
        let to = Route::Household { id: case.id.to_string(), step: Step::Profile };
        act.emit(Action::Opened { case: Rc::new(case) });
        if let Some(navigator) = &navigator {
            navigator.push(&to);
        }
    });
    html! {
        <button class={classes!("button", "primary", props.big.then_some("big"))} type="button" onclick={register}>
            <Icon name="add" />{ text.say("register-household") }
        </button>
    }
}
