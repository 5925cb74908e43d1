//! Where in the survey a person stands: the place, and the question that is open. It stands in the address, so
//! that a link leads straight to a question and the browser's own "back" works.

use std::{cell::RefCell, collections::BTreeMap};

use serde::{Deserialize, Serialize};
use yew::prelude::*;
use yew_router::prelude::*;

use crate::{
    home::Case,
    ids::{CaseId, FeatureId, PlaceId},
    rules::{RuleBook, survey::progress},
    web::{Route, Step},
};

/// A place of the survey and perhaps one of its questions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Spot {
    /// The place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceId>,
    /// The question to open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<FeatureId>,
}

thread_local! {
    /// The place that was shown last, by case: a look at the findings does not lose the room.
    static LAST: RefCell<BTreeMap<CaseId, PlaceId>> = const { RefCell::new(BTreeMap::new()) };
}

/// The address of a place in the survey of a case, with a question to open there.
pub fn href(case: &CaseId, place: &PlaceId, question: Option<&FeatureId>) -> String {
    let safe = |word: &str| String::from(js_sys::encode_uri_component(word));
    let route = Route::Household { id: case.to_string(), step: Step::Survey };
    let question = question.map(|one| format!("&question={}", safe(one.as_str()))).unwrap_or_default();
    format!("{}?place={}{question}", route.href(), safe(place.as_str()))
}

/// Goes to a place of the survey, with a question to open there.
pub fn go(navigator: &Navigator, case: &CaseId, place: &PlaceId, question: Option<FeatureId>) {
    let route = Route::Household { id: case.to_string(), step: Step::Survey };
    // The words of an address always fit into one.
    let _ = navigator.push_with_query(&route, &Spot { place: Some(place.clone()), question });
}

/// The spot of the address; without one the place shown last, or else the first that has open questions.
#[hook]
pub fn use_spot(case: &Case, book: &RuleBook) -> Spot {
    let asked = use_location().and_then(|location| location.query::<Spot>().ok()).unwrap_or_default();
    let is_there = |id: &PlaceId| case.place(id).is_some();
    let last = || LAST.with_borrow(|last| last.get(&case.id).cloned()).filter(is_there);
    let open = || {
        case.places.iter().find(|place| !progress(case, place, book).is_complete()).or(case.places.first())
    };
    let place = asked.place.filter(is_there).or_else(last).or_else(|| open().map(|place| place.id.clone()));
    if let Some(place) = &place {
        LAST.with_borrow_mut(|last| last.insert(case.id.clone(), place.clone()));
    }
    Spot { place, question: asked.question }
}
