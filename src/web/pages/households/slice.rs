//! Which rows of a long list are in the page: those on the screen and some around them.

use gloo::events::EventListener;
use web_sys::Element;
use yew::prelude::*;

/// Rows above and below the screen that are there before they are seen, so that the Tab key and a slow thumb
/// find the next one.
const SPARE: usize = 8;
/// Never more than this, however large the screen.
const MOST: usize = 56;
/// The window moves by so many rows at once, not with each turn of the wheel.
const STRIDE: usize = 4;

/// Rows `from` to `to` are in the page, each of this height in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slice {
    /// The first.
    pub from: usize,
    /// The one after the last.
    pub to: usize,
    /// Height of one row.
    pub row: f64,
}

/// The rows of a list of `total` that are near the screen. `list` holds the rows; those that stand for gaps are
/// hidden from readers.
#[hook]
pub fn use_slice(list: &NodeRef, total: usize) -> Slice {
    let slice = use_state_eq(|| Slice { from: 0, to: SPARE * 3, row: 77.0 });
    {
        let (slice, list) = (slice.clone(), list.clone());
        use_effect_with(total, move |total| {
            let total = *total;
            let look = move || {
                if let Some(seen) = list.cast::<Element>().and_then(|list| look(&list, total)) {
                    slice.set(seen);
                }
            };
            look();
            let listeners = web_sys::window().map(|window| {
                ["scroll", "resize"].map(|event| {
                    let look = look.clone();
                    EventListener::new(&window, event, move |_| look())
                })
            });
            // Dropping the listeners takes them off.
            move || drop(listeners)
        });
    }
    let to = slice.to.min(total);
    Slice { from: slice.from.min(to), to, row: slice.row }
}

fn look(list: &Element, total: usize) -> Option<Slice> {
    let row = list.query_selector("li:not([aria-hidden])").ok()??.get_bounding_client_rect().height();
    let screen = web_sys::window()?.inner_height().ok()?.as_f64()?;
    if row < 1.0 {
        return None;
    }
    let rows = |length: f64| (length / row) as usize;
    let above = rows((-list.get_bounding_client_rect().top()).max(0.0));
    let from = above.saturating_sub(SPARE) / STRIDE * STRIDE;
    let seen = above.saturating_sub(from) + rows(screen) + 1 + SPARE + STRIDE;
    Some(Slice { from, to: (from + seen.min(MOST)).min(total), row })
}
