//! Whether the browser keeps what is stored, and how much that is. Firefox may leave such a question open for
//! ever, so every answer is raced with a clock.

use gloo::timers::future::TimeoutFuture;
use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::StorageManager;

/// How long a person waits for the browser's answer.
const PATIENCE_MILLISECONDS: u32 = 5_000;

/// Whether the browser has promised to keep what is stored; `None` where it does not say.
pub async fn is_persisted() -> Option<bool> {
    answer(manager()?.persisted().ok()?).await?.as_bool()
}

/// Asks the browser to keep what is stored; `None` where it does not answer. Only from a tap: browsers may ask
/// the person.
pub async fn persist() -> Option<bool> {
    answer(manager()?.persist().ok()?).await?.as_bool()
}

/// Bytes used by this app, as the browser estimates them.
pub async fn used() -> Option<u64> {
    let estimate = answer(manager()?.estimate().ok()?).await?;
    let used = Reflect::get(&estimate, &"usage".into()).ok()?.as_f64()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of bytes")]
    Some(used as u64)
}

fn manager() -> Option<StorageManager> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(&navigator, &"storage".into()).ok()?.dyn_into().ok()
}

async fn answer(asked: Promise) -> Option<JsValue> {
    let clock = future_to_promise(async {
        TimeoutFuture::new(PATIENCE_MILLISECONDS).await;
        Ok(JsValue::UNDEFINED)
    });
    let first = Promise::race(&Array::of2(&asked, &clock));
    JsFuture::from(first).await.ok().filter(|answer| !answer.is_undefined())
}
