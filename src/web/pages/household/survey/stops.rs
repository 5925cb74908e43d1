//! The places of a home as stops on the way through it: how far each has come, and the list to choose from.

use std::rc::Rc;

use yew::prelude::*;

use super::spot;
use crate::{
    home::{Case, PlaceKind},
    ids::{CaseId, PlaceId},
    library::Library,
    rules::{
        assess_place,
        survey::{Progress, progress},
    },
    text::{Args, Text},
    web::{Icon, parts::place::place_icon, use_text, words},
};

/// One place with how far it has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// The place.
    pub id: PlaceId,
    /// What kind of place.
    pub kind: PlaceKind,
    /// Its name.
    pub name: String,
    /// How far it has come.
    pub progress: Progress,
    /// `done`, `part`, `todo`, or `attention` where something falls short.
    pub state: &'static str,
}

/// Every place of a case, in walking order.
pub fn stops(text: &Text, library: &Library, case: &Case) -> Vec<Stop> {
    case.places
        .iter()
        .map(|place| {
            let progress = progress(case, place, &library.book);
            let is_bad = assess_place(case, place, &library.book).iter().any(|one| one.verdict.is_open());
            let state = match () {
                () if is_bad => "attention",
                () if progress.answered >= progress.asked => "done",
                () if progress.answered > 0 => "part",
                () => "todo",
            };
            Stop { id: place.id.clone(), kind: place.kind, name: words::place(text, place), progress, state }
        })
        .collect()
}

/// Properties of [`Stops`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: CaseId,
    /// Its places.
    pub stops: Rc<Vec<Stop>>,
    /// The place that is shown.
    pub here: Option<PlaceId>,
    /// Hears that a place is to be added.
    pub on_add: Callback<()>,
}

/// The list of places to choose from.
#[component]
pub fn Stops(props: &Props) -> Html {
    let text = use_text();
    html! {
        <nav class="side" aria-label={text.say("survey-places")}>
            <ol class="places">
                { for props.stops.iter().map(|stop| html! { <li key={stop.id.to_string()}>{ link(&text, props, stop) }</li> }) }
                <li key="add">
                    <button class="place add" type="button" onclick={props.on_add.reform(|_: MouseEvent| ())}>
                        <Icon name="add" /><span class="place-name">{ text.say("survey-add-place") }</span>
                    </button>
                </li>
            </ol>
        </nav>
    }
}

fn link(text: &Text, props: &Props, stop: &Stop) -> Html {
    let is_here = props.here.as_ref() == Some(&stop.id);
    let Progress { answered, asked } = stop.progress;
    let count = Args::new().number("answered", answered).number("asked", asked);
    html! {
        <a class="place" href={spot::href(&props.case, &stop.id, None)} data-state={stop.state} aria-current={is_here.then_some("page")}>
            <Icon name={place_icon(stop.kind)} />
            <span class="place-name"><bdi>{ &stop.name }</bdi></span>
            <span class="place-count num" aria-hidden="true">{ format!("{answered}/{asked}") }</span>
            <span class="sr">{ text.say_with("survey-place-count", &count) }</span>
            { match stop.state {
                "done" => html! { <Icon name="check-circle" /> },
                "attention" => html! { <><Icon name="cross-circle" /><span class="sr">{ text.say("survey-place-attention") }</span></> },
                _ => html! {},
            } }
        </a>
    }
}
