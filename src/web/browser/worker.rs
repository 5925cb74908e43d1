//! The service worker: makes the app start without a network, and brings updates that wait for the person.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};
use yew::Callback;

/// The service worker's file.
const SCRIPT: &str = "./sw.js";

fn container() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    js_sys::Reflect::has(&navigator, &"serviceWorker".into()).ok()?.then(|| navigator.service_worker())
}

/// Registers the service worker; `on_update` hears of a new version that waits.
pub async fn register(on_update: Callback<()>) -> Option<()> {
    let promise = container()?.register(SCRIPT);
    let registration: ServiceWorkerRegistration = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    if registration.waiting().is_some() && container()?.controller().is_some() {
        on_update.emit(());
    }
    let seen = registration.clone();
    EventListener::new(&registration, "updatefound", move |_| {
        if let Some(installing) = seen.installing() {
            hear_installed(&installing, on_update.clone());
        }
    })
    .forget();
    Some(())
}

fn hear_installed(worker: &ServiceWorker, on_update: Callback<()>) {
    let installing = worker.clone();
    EventListener::new(worker, "statechange", move |_| {
        let is_update = container().is_some_and(|container| container.controller().is_some());
        if installing.state() == ServiceWorkerState::Installed && is_update {
            on_update.emit(());
        }
    })
    .forget();
}

/// Lets the waiting version take over, then loads the page again.
pub async fn update() -> Option<()> {
    let container = container()?;
    EventListener::once(&container, "controllerchange", |_| super::page::reload()).forget();
    let found = JsFuture::from(container.get_registration()).await.ok()?;
    let registration: ServiceWorkerRegistration = found.dyn_into().ok()?;
    let message = js_sys::Object::new();
    js_sys::Reflect::set(&message, &"type".into(), &"activate".into()).ok()?;
    registration.waiting()?.post_message(&message).ok()
}
