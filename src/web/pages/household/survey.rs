//! The step "survey" of a household: one place at a time, what was found there, and what follows at once.

mod add;
mod draft;
mod foot;
mod head;
mod icons;
mod measured;
mod otherwise;
mod question;
mod room;
mod scale;
mod sheet;
mod spot;
mod stops;
mod tiles;
mod verdicts;

use yew::prelude::*;
use yew_router::prelude::*;

use self::{
    add::AddPlaces,
    room::Room,
    spot::{Spot, use_spot},
    stops::{Stops, stops},
};
use super::StepProps;
use crate::{
    home::{Place, PlaceKind},
    ids::PlaceId,
    model::{Action, Edit},
    web::{
        Icon, Route, Step,
        browser::{clock, ids, page},
        use_act, use_library, use_text,
    },
};

pub use spot::href;

/// The step "survey".
#[component]
pub fn Survey(props: &StepProps) -> Html {
    let (act, library, text, navigator) = (use_act(), use_library(), use_text(), use_navigator());
    let case = props.case.clone();
    let Spot { place, question } = use_spot(&case, &library.book);
    let adding = use_state(|| false);
    let stops = {
        let (text, library) = (text.clone(), library.clone());
        use_memo((case.clone(), text.language().to_owned()), move |(case, _)| stops(&text, &library, case))
    };
    // Another place: the focus goes to its name, as it goes to the heading of a new screen.
    {
        let first = use_mut_ref(|| true);
        let asks = question.is_some();
        use_effect_with(place.clone(), move |_| {
            let is_first = first.replace(false);
            // A question that the address opens takes the focus itself.
            if asks {
                return;
            }
            if !is_first {
                page::scroll_to_top();
                page::focus("#place-title");
            }
            page::reveal(".place[aria-current]");
        });
    }
    let (open, shut) = (adding.setter(), adding.setter());
    let on_add = {
        let (case, shut) = (case.id.clone(), adding.setter());
        Callback::from(move |(kinds, name): (Vec<PlaceKind>, String)| {
            let made: Vec<Place> = kinds
                .into_iter()
                .map(|kind| Place { name: name.clone(), ..Place::new(PlaceId::new(&ids::random(8)), kind) })
                .collect();
            shut.set(false);
            let first = made.first().map(|place| place.id.clone());
            for place in made {
                let edit = Edit::Place(Box::new(place));
                act.emit(Action::Edited { case: case.clone(), edit, at: clock::now() });
            }
            if let (Some(first), Some(navigator)) = (first, &navigator) {
                spot::go(navigator, &case, &first, None);
            }
        })
    };
    let profile = Route::Household { id: case.id.to_string(), step: Step::Profile };
    html! {
        <>
            if case.persons.is_empty() {
                <div class="callout" data-tone="warn">
                    <Icon name="person" />
                    <div>
                        <p><strong>{ text.say("survey-no-person") }</strong></p>
                        <p>{ text.say("survey-no-person-help") }</p>
                        <p><a class="button" href={profile.href()}>{ text.say("survey-to-profile") }</a></p>
                    </div>
                </div>
            }
            <div class="split side-first">
                <Stops case={case.id.clone()} stops={stops.clone()} here={place.clone()} on_add={Callback::from(move |()| open.set(true))} />
                if let Some(place) = place {
                    <Room key={place.to_string()} {case} place={place.clone()} {question} stops={stops.clone()} />
                }
            </div>
            if *adding { <AddPlaces {stops} {on_add} on_close={Callback::from(move |()| shut.set(false))} /> }
        </>
    }
}
