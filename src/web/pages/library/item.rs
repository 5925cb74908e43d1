//! One item in full: picture, what it does, what it costs, where it fits, what it changes.

use std::rc::Rc;

use yew::prelude::*;

use super::phrases;
use crate::{
    ids::ItemId,
    retrofit::Item,
    rules::{Citation, Strength},
    text::Args,
    units::Fen,
    web::{
        Route,
        parts::{item_picture::ItemPicture, signs::SourceLine},
        use_library, use_model, use_text, words,
    },
};

/// Properties of [`ItemPage`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The item.
    pub item: Rc<Item>,
}

/// One item in full.
#[component]
pub fn ItemPage(props: &Props) -> Html {
    let (text, library, model) = (use_text(), use_library(), use_model());
    let (item, length) = (&props.item, model.settings.length_unit);
    let places: Vec<String> =
        item.places.iter().map(|kind| text.say(&format!("place-{}", kind.word()))).collect();
    let unit = text.say(&format!("unit-{}", item.unit.word()));
    let price = Args::new().money("yuan", Fen::from_yuan(item.yuan)).plain("unit", &unit);
    let citation = Citation {
        document: item.source.clone(),
        clause: String::new(),
        checked: item.checked,
        strength: Strength::May,
        asks: None,
    };
    html! {
        <article class="card stack">
            <div class="split item-head">
                <div class="stack">
                    <h2>{ words::item(&text, &item.id) }</h2>
                    <p>{ text.say(&format!("item-{}-plain", item.id)) }</p>
                    <p class="line">
                        <b class="num">{ text.say_with("library-price", &price) }</b>
                        <span class="badge" data-tone="warn">{ text.say("library-example") }</span>
                    </p>
                    if item.quick { <p class="line"><span class="badge" data-tone="good">{ text.say("library-quick") }</span></p> }
                </div>
                <ItemPicture item={item.id.clone()} />
            </div>
            <dl class="facts">
                <dt>{ text.say("library-id") }</dt><dd class="num">{ item.id.as_str() }</dd>
                <dt>{ text.say("library-group") }</dt><dd>{ text.say(&format!("group-{}", item.group)) }</dd>
                <dt>{ text.say("library-class") }</dt><dd>{ text.say(&format!("class-{}", item.class.word())) }</dd>
                <dt>{ text.say("library-unit") }</dt><dd>{ unit }</dd>
                <dt>{ text.say("library-amount") }</dt><dd>{ phrases::amount(&text, &item.quantity) }</dd>
                <dt>{ text.say("library-days") }</dt><dd>{ text.say_with("library-days-number", &Args::new().number("number", item.days)) }</dd>
                <dt>{ text.say("library-places") }</dt><dd>{ text.list(&places) }</dd>
            </dl>
            <h3>{ text.say("library-fits") }</h3>
            if item.fits.is_empty() && !item.needs_ramp_space {
                <p class="meta">{ text.say("library-fits-all") }</p>
            } else {
                <ul class="bullets">
                    { for item.fits.iter().enumerate().map(|(place, one)| html! { <li key={place}>{ phrases::condition(&text, &library, one, length) }</li> }) }
                    if item.needs_ramp_space { <li>{ text.say("library-fits-ramp") }</li> }
                </ul>
            }
            <h3>{ text.say("library-sets") }</h3>
            <ul class="bullets">
                { for item.sets.iter().map(|(feature, set)| html! { <li key={feature.as_str()}>{ phrases::set(&text, &library, feature, set, length) }</li> }) }
                { for item.narrows.iter().map(|(feature, by)| {
                    let by = words::amount(&text, *by, words::unit_of(&library, feature), length);
                    let args = Args::new().plain("feature", words::feature(&text, feature)).plain("by", by);
                    html! { <li key={format!("narrows-{feature}")}>{ text.say_with("library-narrows", &args) }</li> }
                }) }
            </ul>
            if item.sets.is_empty() && item.narrows.is_empty() { <p class="meta">{ text.say("library-sets-none") }</p> }
            <h3>{ text.say("library-helps") }</h3>
            <ul class="links">
                { for item.helps.iter().filter_map(|id| library.book.rule(id)).map(|rule| html! {
                    <li key={rule.id.as_str()}><a href={Route::Entry { shelf: "rules".into(), id: rule.id.to_string() }.href()}>{ words::rule(&text, &library, rule, length) }</a></li>
                }) }
            </ul>
            <Others title={text.say("library-with")} ids={item.with.clone()} />
            <Others title={text.say("library-excludes")} ids={item.excludes.clone()} />
            <h3>{ text.say("library-basis") }</h3>
            <SourceLine {citation} />
        </article>
    }
}

/// Properties of [`Others`].
#[derive(PartialEq, Properties)]
struct OthersProps {
    title: AttrValue,
    ids: Vec<ItemId>,
}

/// Other items that go with this one, or against it.
#[component]
fn Others(props: &OthersProps) -> Html {
    let text = use_text();
    if props.ids.is_empty() {
        return html! {};
    }
    html! {
        <>
            <h3>{ &props.title }</h3>
            <ul class="links line">
                { for props.ids.iter().map(|id| html! {
                    <li key={id.as_str()}><a href={Route::Entry { shelf: "items".into(), id: id.to_string() }.href()}>{ words::item(&text, id) }</a></li>
                }) }
            </ul>
        </>
    }
}
