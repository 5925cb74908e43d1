//! A shelf: search and filters above a list of entries, so many at a time.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    text::Args,
    web::{Icon, Route, use_text},
};

/// Entries shown at once; more wait for a tap.
const ROWS: usize = 60;

/// One entry of a list.
#[derive(Clone, PartialEq)]
pub struct Entry {
    /// Its id in the address.
    pub id: AttrValue,
    /// An icon.
    pub icon: &'static str,
    /// Its words.
    pub words: AttrValue,
    /// A line below.
    pub under: AttrValue,
    /// Whether its document was read.
    pub checked: bool,
}

/// Properties of [`Shelf`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The shelf in the address.
    pub shelf: AttrValue,
    /// The entry shown in full.
    pub current: AttrValue,
    /// The entries that the filters leave.
    pub entries: Vec<Entry>,
    /// What is searched for.
    pub search: AttrValue,
    /// Hears of what is searched for.
    pub on_search: Callback<String>,
    /// The filters.
    pub children: Html,
}

/// A shelf.
#[component]
pub fn Shelf(props: &Props) -> Html {
    let text = use_text();
    let shown = use_state(|| ROWS);
    let oninput =
        props.on_search.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(shown.saturating_add(ROWS)))
    };
    let left = props.entries.len().saturating_sub(*shown);
    let found = text.say_with("library-found", &Args::new().number("number", props.entries.len()));
    html! {
        <aside class="side stack" aria-label={text.say(&format!("library-shelf-{}", props.shelf))}>
            <label class="search">
                <Icon name="search" />
                <input class="input" type="search" value={props.search.clone()} {oninput} placeholder={text.say("library-search-hint")} aria-label={text.say("library-search")} />
            </label>
            <details>
                <summary>{ text.say("library-filters") }</summary>
                <div class="stack tight">{ props.children.clone() }</div>
            </details>
            <p class="meta" role="status">{ found }</p>
            <ol class="entries">
                { for props.entries.iter().take(*shown).map(|one| {
                    let to = Route::Entry { shelf: props.shelf.to_string(), id: one.id.to_string() };
                    html! {
                        <li key={one.id.to_string()}>
                            <a class="place" href={to.href()} aria-current={(one.id == props.current).then_some("page")}>
                                <Icon name={one.icon} />
                                <span class="place-name">{ &one.words }<small class="meta">{ &one.under }</small></span>
                                if !one.checked { <Icon name="question" class="small" /><span class="sr">{ text.say("checked-no") }</span> }
                            </a>
                        </li>
                    }
                }) }
            </ol>
            if left > 0 {
                <button class="button" type="button" onclick={more}>{ text.say_with("library-more", &Args::new().number("number", left.min(ROWS))) }</button>
            }
        </aside>
    }
}

/// Whether all words of a search stand in a text, in any order, capital letters or not.
pub fn matches(search: &str, texts: &[&str]) -> bool {
    let whole = texts.join(" ").to_lowercase();
    search.to_lowercase().split_whitespace().all(|word| whole.contains(word))
}
