//! The dialog that adds places: tick what this home has, several at once.

use std::collections::BTreeSet;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::stops::Stop;
use crate::{
    home::PlaceKind,
    text::Args,
    web::{
        Icon,
        parts::{dialog::Dialog, place::place_icon},
        use_text,
    },
};

/// Properties of [`AddPlaces`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The places that are there.
    pub stops: std::rc::Rc<Vec<Stop>>,
    /// Hears of the places chosen, with the household's own word for a single one.
    pub on_add: Callback<(Vec<PlaceKind>, String)>,
    /// Hears that the dialog was closed.
    pub on_close: Callback<()>,
}

/// The dialog that adds places.
#[component]
pub fn AddPlaces(props: &Props) -> Html {
    let text = use_text();
    let chosen = use_state(BTreeSet::<PlaceKind>::new);
    let name = use_state(String::new);
    let onsubmit = {
        let (chosen, name, on_add) = (chosen.clone(), name.clone(), props.on_add.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if !chosen.is_empty() {
                let name = if chosen.len() == 1 { name.trim().to_owned() } else { String::new() };
                on_add.emit((chosen.iter().copied().collect(), name));
            }
        })
    };
    let oninput = {
        let name = name.clone();
        Callback::from(move |event: InputEvent| {
            name.set(event.target_unchecked_into::<HtmlInputElement>().value())
        })
    };
    let there = |kind: PlaceKind| props.stops.iter().filter(|stop| stop.kind == kind).count();
    // A home has one dwelling and one set of services.
    let offered = PlaceKind::ALL
        .into_iter()
        .filter(|kind| there(*kind) == 0 || !matches!(kind, PlaceKind::Dwelling | PlaceKind::Services));
    let one = (chosen.len() == 1).then(|| chosen.first().copied()).flatten();
    let button = match one {
        Some(kind) => {
            let place = text.say(&format!("place-{}", kind.word()));
            text.say_with("survey-add-one", &Args::new().plain("place", place))
        }
        None => text.say_with("survey-add-several", &Args::new().number("number", chosen.len())),
    };
    let foot = html! { <button class="button primary" type="submit" form="add-places" disabled={chosen.is_empty()}>{ button }</button> };
    html! {
        <Dialog id="add" title={text.say("survey-add-place")} on_close={props.on_close.clone()} wide={true} {foot}>
            <form id="add-places" class="stack" {onsubmit}>
                <p class="hint">{ text.say("survey-add-hint") }</p>
                <div class="tiles" role="group" aria-labelledby="add-title">
                    { for offered.map(|kind| {
                        let chosen = chosen.clone();
                        let is_on = chosen.contains(&kind);
                        let number = there(kind);
                        let onchange = Callback::from(move |_: Event| {
                            let mut next = (*chosen).clone();
                            if !next.remove(&kind) {
                                next.insert(kind);
                            }
                            chosen.set(next);
                        });
                        html! {
                            <label class="tile" key={kind.word()}>
                                <input type="checkbox" checked={is_on} {onchange} />
                                <span>
                                    <Icon name={place_icon(kind)} /><b>{ text.say(&format!("place-{}", kind.word())) }</b>
                                    if number > 0 { <small>{ text.say_with("survey-there-already", &Args::new().number("number", number)) }</small> }
                                </span>
                            </label>
                        }
                    }) }
                </div>
                if one.is_some() {
                    <div class="field">
                        <label for="add-name">{ text.say("survey-own-name") }</label>
                        <input class="input" id="add-name" autocomplete="off" value={(*name).clone()} {oninput} aria-describedby="add-name-hint" />
                        <p class="hint" id="add-name-hint">{ text.say("survey-own-name-hint") }</p>
                    </div>
                }
            </form>
        </Dialog>
    }
}
