//! The library: rules, items, sources. A list that is searched and filtered, and one entry in full.

mod item;
mod items;
mod phrases;
mod rule;
mod rules;
mod shelf;
mod source;
mod sources;

use yew::prelude::*;

use crate::{
    ids::{ItemId, RuleId, SourceId},
    web::{
        Icon, Route,
        parts::{heading::Heading, state::Empty},
        use_library, use_text,
    },
};

/// Properties of [`Library`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// `rules`, `items` or `sources`.
    pub shelf: AttrValue,
    /// The entry that is shown in full.
    #[prop_or_default]
    pub entry: AttrValue,
}

/// The library. On a wide screen list and entry stand side by side; on a narrow one they take turns.
#[component]
pub fn Library(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let entry = props.entry.clone();
    let (list, full) = match props.shelf.as_str() {
        "rules" => (
            html! { <rules::Rules current={entry.clone()} /> },
            library
                .book
                .rule(&RuleId::new(&entry))
                .map(|rule| html! { <rule::RulePage key={entry.to_string()} rule={rule.clone()} /> }),
        ),
        "items" => (
            html! { <items::Items current={entry.clone()} /> },
            library
                .catalogue
                .item(&ItemId::new(&entry))
                .map(|item| html! { <item::ItemPage key={entry.to_string()} item={item.clone()} /> }),
        ),
        "sources" => (
            html! { <sources::Sources current={entry.clone()} /> },
            library.sources.get(&SourceId::new(&entry)).map(
                |source| html! { <source::SourcePage key={entry.to_string()} source={source.clone()} /> },
            ),
        ),
        _ => (html! { <Gone /> }, None),
    };
    let view = if entry.is_empty() { "list" } else { "entry" };
    let back = (!entry.is_empty()).then(|| Route::Shelf { shelf: props.shelf.to_string() });
    html! {
        <>
            <Heading title={text.say("nav-library")} {back} />
            <div />
            <main id="main" class="page" tabindex="-1">
                <Tabs shelf={props.shelf.clone()} />
                <div class="split side-first library" data-view={view}>
                    { list }
                    { match full {
                        Some(full) => full,
                        None if entry.is_empty() => html! { <About /> },
                        None => html! { <Gone /> },
                    } }
                </div>
            </main>
        </>
    }
}

/// Properties of [`Tabs`].
#[derive(PartialEq, Properties)]
struct TabsProps {
    shelf: AttrValue,
}

/// The three shelves with how much stands on each.
#[component]
fn Tabs(props: &TabsProps) -> Html {
    let (text, library) = (use_text(), use_library());
    let shelves = [
        ("rules", library.book.rules().count()),
        ("items", library.catalogue.items.len()),
        ("sources", library.sources.len()),
    ];
    html! {
        <nav class="tabs" aria-label={text.say("library-shelves")}>
            { for shelves.into_iter().map(|(shelf, number)| html! {
                <a key={shelf} href={Route::Shelf { shelf: shelf.to_owned() }.href()} aria-current={(props.shelf == shelf).then_some("page")}>
                    { text.say(&format!("library-shelf-{shelf}")) }{ " " }<span class="num">{ number }</span>
                </a>
            }) }
        </nav>
    }
}

/// What stands beside the list until an entry is chosen.
#[component]
fn About() -> Html {
    let (text, library) = (use_text(), use_library());
    html! {
        <article class="card stack">
            <h2>{ text.say("library-about") }</h2>
            <div class="callout" data-tone="info"><Icon name="info" /><div><p>{ text.say("library-old-homes") }</p></div></div>
            <p>{ text.say("library-choose") }</p>
            <dl class="facts">
                <dt>{ text.say("library-rules-edition") }</dt><dd class="num">{ &library.book.edition }</dd>
                <dt>{ text.say("library-catalogue-edition") }</dt><dd class="num">{ &library.catalogue.edition }</dd>
                <dt>{ text.say("library-prices-edition") }</dt><dd class="num">{ &library.catalogue.prices }</dd>
            </dl>
            <p class="meta">{ text.say("library-prices-example") }</p>
        </article>
    }
}

/// An address that no entry has.
#[component]
fn Gone() -> Html {
    let text = use_text();
    html! {
        <Empty picture="not-found" title={text.say("library-gone")} words={text.say("library-gone-help")}>
            <a class="button" href={Route::Library.href()}>{ text.say("library-back") }</a>
        </Empty>
    }
}
