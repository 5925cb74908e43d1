//! Any item of the catalogue, put in by hand: found by group or by name, for each place that can take it.

use std::{collections::BTreeSet, rc::Rc};

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::assessed::Assessed;
use crate::{
    home::{Case, Place},
    retrofit::{Fit, Item, fit, revise},
    text::Args,
    units::Fen,
    web::{
        Icon,
        parts::{dialog::Dialog, editor::Editor, item_picture::ItemPicture},
        use_library, use_text, words,
    },
};

/// Rows shown at once; a search narrows them.
const MOST: usize = 40;

/// Properties of [`Add`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// Findings and candidates.
    pub assessed: Rc<Assessed>,
    /// Writes into the case.
    pub editor: Editor,
    /// Closed, with or without an item.
    pub on_close: Callback<()>,
}

/// The dialog.
#[component]
pub fn Add(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let (group, search) = (use_state(String::new), use_state(String::new));
    let mut seen = BTreeSet::new();
    let groups: Vec<String> = library
        .catalogue
        .items
        .iter()
        .map(|item| item.group.clone())
        .filter(|one| seen.insert(one.clone()))
        .collect();
    let wanted = search.trim().to_lowercase();
    let shown: Vec<Rc<Item>> = library
        .catalogue
        .items
        .iter()
        .filter(|item| {
            if wanted.is_empty() {
                group.is_empty() || item.group == *group
            } else {
                words::item(&text, &item.id).to_lowercase().contains(&wanted)
            }
        })
        .cloned()
        .collect();
    let oninput = {
        let search = search.clone();
        Callback::from(move |event: InputEvent| {
            search.set(event.target_unchecked_into::<HtmlInputElement>().value())
        })
    };
    let chip = |value: String, words: String| {
        let is_chosen = wanted.is_empty() && *group == value;
        let onclick = {
            let (group, search) = (group.clone(), search.clone());
            Callback::from(move |_: MouseEvent| {
                group.set(value.clone());
                search.set(String::new());
            })
        };
        html! { <button class="chip" type="button" aria-pressed={is_chosen.to_string()} {onclick}><span>{ words }</span></button> }
    };
    html! {
        <Dialog id="add" wide=true title={text.say("proposal-add-title")} on_close={props.on_close.clone()}>
            <label class="search">
                <Icon name="search" />
                <input class="input" type="search" value={(*search).clone()} aria-label={text.say("proposal-add-search")} placeholder={text.say("proposal-add-search")} {oninput} />
            </label>
            <div class="chips" role="group" aria-label={text.say("proposal-add-groups")}>
                { chip(String::new(), text.say("proposal-add-all")) }
                { for groups.iter().map(|one| chip(one.clone(), text.say(&format!("group-{one}")))) }
            </div>
            <p class="meta" role="status">{ text.say_with("proposal-add-found", &Args::new().number("number", shown.len())) }</p>
            <ul class="card flush">
                { for shown.iter().take(MOST).map(|item| html! {
                    <Row key={item.id.to_string()} case={props.case.clone()} item={item.clone()} assessed={props.assessed.clone()} editor={props.editor.clone()} on_close={props.on_close.clone()} />
                }) }
            </ul>
            if shown.len() > MOST { <p class="meta">{ text.say("proposal-add-more") }</p> }
        </Dialog>
    }
}

/// Properties of [`Row`].
#[derive(PartialEq, Properties)]
struct RowProps {
    case: Rc<Case>,
    item: Rc<Item>,
    assessed: Rc<Assessed>,
    editor: Editor,
    on_close: Callback<()>,
}

/// One item with a button for each place that can take it.
#[component]
fn Row(props: &RowProps) -> Html {
    let text = use_text();
    let item = &props.item;
    let places: Vec<&Place> =
        props.case.places.iter().filter(|place| item.places.contains(&place.kind)).collect();
    let price = Args::new()
        .plain("unit", text.say(&format!("unit-{}", item.unit.word())))
        .money("price", Fen::from_yuan(item.yuan));
    html! {
        <li class="item" data-state="out">
            <ItemPicture item={item.id.clone()} class="square" />
            <div>
                <h3>{ words::item(&text, &item.id) }</h3>
                <p class="meta">{ text.say(&format!("item-{}-plain", item.id)) }</p>
                if places.is_empty() { <p class="meta">{ text.say("proposal-add-nowhere") }</p> }
                <div class="line">{ for places.iter().map(|place| button(props, &text, place)) }</div>
            </div>
            <div class="item-money"><p class="num">{ text.say_with("proposal-price-each", &price) }</p></div>
        </li>
    }
}

fn button(props: &RowProps, text: &Rc<crate::text::Text>, place: &Place) -> Html {
    let (item, there) = (&props.item, words::place(text, place));
    let lines = props.case.proposal.iter().flat_map(|proposal| &proposal.lines);
    let is_in = lines.into_iter().any(|line| line.is_in() && line.item == item.id && line.place == place.id);
    if is_in {
        return html! { <span class="badge" data-tone="good"><Icon name="check" />{ text.say_with("proposal-add-is-in", &Args::new().text("place", &there)) }</span> };
    }
    if let Fit::Not(feature) = fit(item, &props.case, place, &[]) {
        let args = Args::new().text("place", &there).text("feature", &words::feature(text, &feature));
        return html! { <span class="meta">{ text.say_with("proposal-add-does-not-fit", &args) }</span> };
    }
    html! { <PutIn case={props.case.clone()} item={item.clone()} place={place.clone()} assessed={props.assessed.clone()} editor={props.editor.clone()} on_close={props.on_close.clone()} /> }
}

/// Properties of [`PutIn`].
#[derive(PartialEq, Properties)]
struct PutInProps {
    case: Rc<Case>,
    item: Rc<Item>,
    place: Place,
    assessed: Rc<Assessed>,
    editor: Editor,
    on_close: Callback<()>,
}

/// Puts the item in at one place.
#[component]
fn PutIn(props: &PutInProps) -> Html {
    let (text, library) = (use_text(), use_library());
    let name = words::item(&text, &props.item.id);
    let onclick = {
        let (case, item, place) = (props.case.clone(), props.item.id.clone(), props.place.id.clone());
        let (assessed, editor, on_close) =
            (props.assessed.clone(), props.editor.clone(), props.on_close.clone());
        let told = text.say_with("proposal-put-in-told", &Args::new().text("item", &name));
        Callback::from(move |_: MouseEvent| {
            let added = revise::lines_for(&item, &place, &case, &assessed.candidates, &library.catalogue);
            editor.proposal(|proposal| {
                proposal.lines = revise::put_in(&proposal.lines, &added, &library.catalogue)
            });
            editor.tell(told.clone());
            on_close.emit(());
        })
    };
    let args = Args::new().text("place", &words::place(&text, &props.place));
    html! {
        <button class="button" type="button" {onclick}><Icon name="add" class="small" />{ text.say_with("proposal-add-to", &args) }<span class="sr">{ ": " }{ name }</span></button>
    }
}
