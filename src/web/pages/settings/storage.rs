//! Whether the browser promised to keep what is stored, how much that is, and a way to ask for the promise.

use yew::prelude::*;

use crate::{
    text::Args,
    web::{browser::storage, use_model, use_text},
};

/// Bytes of a tenth of a megabyte.
const TENTH: u64 = 1024 * 1024 / 10;

/// What the browser says of its promise.
#[derive(Clone, Copy, PartialEq)]
enum Promise {
    /// Not known yet.
    Asking,
    /// It keeps everything until the person deletes it.
    Given,
    /// It may clear away when room gets scarce.
    Open,
    /// Asked, and not given.
    Refused,
    /// It does not say.
    Silent,
}

/// Whether the browser promised to keep what is stored.
#[component]
pub fn Storage() -> Html {
    let (model, text) = (use_model(), use_text());
    let promise = use_state(|| Promise::Asking);
    let used = use_state(|| None::<u64>);
    {
        let (promise, used) = (promise.clone(), used.clone());
        use_effect_with((), move |()| {
            wasm_bindgen_futures::spawn_local(async move {
                used.set(storage::used().await);
                promise.set(match storage::is_persisted().await {
                    Some(true) => Promise::Given,
                    Some(false) => Promise::Open,
                    None => Promise::Silent,
                });
            });
        });
    }
    let ask = {
        let promise = promise.clone();
        Callback::from(move |_: MouseEvent| {
            let promise = promise.clone();
            promise.set(Promise::Asking);
            wasm_bindgen_futures::spawn_local(async move {
                promise.set(match storage::persist().await {
                    Some(true) => Promise::Given,
                    Some(false) => Promise::Refused,
                    None => Promise::Silent,
                });
            });
        })
    };
    let words = match *promise {
        Promise::Asking => text.say("settings-storage-asking"),
        Promise::Given => text.say("settings-storage-given"),
        Promise::Open => text.say("settings-storage-open"),
        Promise::Refused => text.say("settings-storage-refused"),
        Promise::Silent => text.say("settings-storage-silent"),
    };
    let homes = text.say_with("homes", &Args::new().number("number", model.digests.len()));
    let size = used.map(|bytes| {
        let tenths = bytes.div_ceil(TENTH);
        text.say_with(
            "settings-storage-used",
            &Args::new().plain("megabytes", format!("{}.{}", tenths / 10, tenths % 10)),
        )
    });
    html! {
        <div class="setting">
            <div>
                <h3>{ text.say("settings-storage") }</h3>
                <p class="meta" role="status">{ words }</p>
                <p class="meta">{ homes }if let Some(size) = size { { " · " }{ size } }</p>
            </div>
            if !matches!(*promise, Promise::Given | Promise::Asking) {
                <button class="button" type="button" onclick={ask}>{ text.say("settings-storage-ask") }</button>
            }
        </div>
    }
}
