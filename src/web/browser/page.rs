//! The page itself: language, direction, theme, title, focus, marks for measuring.

use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, Event, HtmlElement, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};
use yew::NodeRef;

use crate::{store::Settings, text::Text};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Sets language, direction, theme and text size of the page.
pub fn dress(text: &Text, settings: &Settings) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    for (name, value) in [
        ("lang", text.language()),
        ("dir", text.direction().as_str()),
        ("data-theme", settings.theme.word()),
        ("data-size", settings.text_size.word()),
    ] {
        // The names are valid, so it cannot fail.
        let _ = root.set_attribute(name, value);
    }
}

/// The element with this id, emptied.
pub fn clear(id: &str) -> Option<Element> {
    let element = document()?.get_element_by_id(id)?;
    element.set_inner_html("");
    Some(element)
}

/// Shows the page's own words for an app that cannot start.
pub fn refuse() {
    clear("app");
    if let Some(refusal) = document().and_then(|document| document.get_element_by_id("shell-refusal")) {
        // The attribute's name is valid.
        let _ = refusal.remove_attribute("hidden");
    }
}

/// Sets the title of the page.
pub fn title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Puts the focus on the first element that matches, such as the heading of a new screen.
pub fn focus(selector: &str) {
    let element = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Whether the focus is on an element that matches; on `body` where it is nowhere.
pub fn is_focused(selector: &str) -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_some_and(|active| active.matches(selector).unwrap_or(false))
}

/// Scrolls to the top: a new screen begins there.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Marks a moment for measuring, such as the workbench being ready.
pub fn mark(name: &str) {
    if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
        let _ = performance.mark(name);
    }
}

/// Whether the page runs where the browser protects storage and offers a service worker.
pub fn is_secure() -> bool {
    web_sys::window().is_some_and(|window| window.is_secure_context())
}

/// Loads the page again.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Puts the focus on the first element inside `root` that matches one of the selectors, tried in turn.
pub fn focus_within(root: &NodeRef, selectors: &[&str]) {
    let Some(root) = root.cast::<Element>() else { return };
    let found = selectors.iter().find_map(|selector| root.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Puts the focus into the first element that matches `root`, unless it is inside it already.
pub fn focus_into(root: &str, selectors: &[&str]) {
    let Some(document) = document() else { return };
    let Some(root) = document.query_selector(root).ok().flatten() else { return };
    let is_inside = document.active_element().is_some_and(|active| root.contains(Some(&active)));
    let found = selectors.iter().find_map(|selector| root.query_selector(selector).ok().flatten());
    if let (false, Some(element)) =
        (is_inside, found.and_then(|element| element.dyn_into::<HtmlElement>().ok()))
    {
        let _ = element.focus();
        root.scroll_into_view();
    }
}

/// Scrolls so that an element begins at the top, below what is fixed there.
pub fn scroll_to(root: &NodeRef) {
    if let Some(element) = root.cast::<Element>() {
        element.scroll_into_view();
    }
}

/// Whether a key was pressed in a field, not on a button or link that has its own use for it.
pub fn is_field(event: &Event) -> bool {
    event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()).is_some()
}

/// Scrolls no more than needed to show the first element that matches, such as the chosen one of a long row.
pub fn reveal(selector: &str) {
    let element = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = element {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        options.set_inline(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
