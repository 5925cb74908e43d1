//! Settings of this device.

mod about;
mod display;
mod mine;
mod storage;

use yew::prelude::*;

use crate::{
    model::Action,
    store::Settings as Kept,
    web::{
        parts::{field::TextField, heading::Heading},
        use_act, use_model, use_text,
    },
};

/// Changes the settings as they are now.
#[hook]
pub fn use_change<T: 'static>(change: fn(&mut Kept, T)) -> Callback<T> {
    let (model, act) = (use_model(), use_act());
    Callback::from(move |value: T| {
        let mut settings = (*model.settings).clone();
        change(&mut settings, value);
        act.emit(Action::SettingsChanged { settings });
    })
}

/// The screen.
#[component]
pub fn Settings() -> Html {
    let text = use_text();
    html! {
        <>
            <Heading title={text.say("nav-settings")} />
            <div />
            <main id="main" class="page narrow" tabindex="-1">
                <display::Display />
                <Device />
                <mine::Mine />
                <about::About />
            </main>
        </>
    }
}

/// Who works with this device, its code, and its storage.
#[component]
fn Device() -> Html {
    let (model, text) = (use_model(), use_text());
    let on_assessor = use_change(|settings, name: String| settings.assessor = name.trim().to_owned());
    html! {
        <section class="section" aria-labelledby="device">
            <h2 id="device">{ text.say("settings-device") }</h2>
            <div class="card flush">
                <div class="setting">
                    <TextField id="settings-assessor" label={text.say("settings-assessor")} value={model.settings.assessor.clone()} hint={text.say("settings-assessor-hint")} on_change={on_assessor} />
                </div>
                <div class="setting">
                    <div><h3>{ text.say("settings-device-code") }</h3><p class="meta">{ text.say("settings-device-code-hint") }</p></div>
                    <b class="num">{ &model.settings.device_code }</b>
                </div>
                <storage::Storage />
            </div>
        </section>
    }
}
