//! The dialog that adds places: tick what this home has, several at once.

use std::collections::BTreeSet;

use web_sys::{HtmlDialogElement, HtmlInputElement};
use yew::prelude::*;

use super::stops::Stop;
use crate::{
    home::PlaceKind,
    text::Args,
    web::{Icon, parts::place::place_icon, use_text},
};

/// Properties of [`AddPlaces`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// True while the dialog is open.
    pub open: bool,
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
    let dialog = use_node_ref();
    let chosen = use_state(BTreeSet::<PlaceKind>::new);
    let name = use_state(String::new);
    {
        let (dialog, chosen, name) = (dialog.clone(), chosen.clone(), name.clone());
        use_effect_with(props.open, move |open| {
            let Some(dialog) = dialog.cast::<HtmlDialogElement>() else { return };
            if *open && !dialog.open() {
                chosen.set(BTreeSet::new());
                name.set(String::new());
                // It fails only for a dialog that is open already or not in the page.
                let _ = dialog.show_modal();
            } else if !*open && dialog.open() {
                dialog.close();
            }
        });
    }
    let shut = props.on_close.reform(|_: MouseEvent| ());
    let onclose = props.on_close.reform(|_: Event| ());
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
        Callback::from(move |event: InputEvent| name.set(event.target_unchecked_into::<HtmlInputElement>().value()))
    };
    let there = |kind: PlaceKind| props.stops.iter().filter(|stop| stop.kind == kind).count();
    // A home has one dwelling and one set of services.
    let offered = PlaceKind::ALL.into_iter().filter(|kind| {
        there(*kind) == 0 || !matches!(kind, PlaceKind::Dwelling | PlaceKind::Services)
    });
    let one = (chosen.len() == 1).then(|| chosen.first().copied()).flatten();
    let button = match one {
        Some(kind) => {
            let place = text.say(&format!("place-{}", kind.word()));
            text.say_with("survey-add-one", &Args::new().plain("place", place))
        }
        None => text.say_with("survey-add-several", &Args::new().number("number", chosen.len())),
    };
    html! {
        <dialog class="wide" ref={dialog} aria-labelledby="add-title" {onclose}>
            <form {onsubmit}>
                <div class="dialog-head">
                    <h2 id="add-title">{ text.say("survey-add-place") }</h2>
                    <button class="icon-button" type="button" aria-label={text.say("close")} onclick={shut.clone()}><Icon name="close" /></button>
                </div>
                <div class="dialog-body stack">
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
                </div>
                <div class="dialog-foot">
                    <button class="button" type="button" onclick={shut}>{ text.say("survey-cancel") }</button>
                    <button class="button primary" type="submit" disabled={chosen.is_empty()}>{ button }</button>
                </div>
            </form>
        </dialog>
    }
}
