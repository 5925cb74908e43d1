//! The bar below a place: back, what is missing, on; at the last place the end of the survey.

use std::rc::Rc;

use yew::prelude::*;
use yew_router::prelude::*;

use super::{spot, stops::Stop};
use crate::{
    home::{Case, Stage},
    ids::{FeatureId, PlaceId},
    model::{Action, Edit, Notice, NoticeKind, obstacles},
    rules::survey::questions,
    text::Args,
    web::{
        Icon, Route, Step,
        browser::clock,
        parts::obstacles::{Obstacles, is_barred},
        use_act, use_library, use_text,
    },
};

/// The id of the button that leads on.
pub const ON: &str = "next-place";

/// Properties of [`Foot`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// Its places.
    pub stops: Rc<Vec<Stop>>,
    /// The place that is shown.
    pub here: PlaceId,
    /// Questions without an answer here.
    pub open: usize,
}

/// The bar below a place.
#[component]
pub fn Foot(props: &Props) -> Html {
    let (library, text) = (use_library(), use_text());
    let case = &props.case;
    let at = props.stops.iter().position(|stop| stop.id == props.here).unwrap_or(0);
    let before = at.checked_sub(1).and_then(|at| props.stops.get(at));
    let after = props.stops.get(at.saturating_add(1));
    let is_done = props.stops.iter().all(|stop| stop.progress.answered >= stop.progress.asked);
    let missing = match props.open {
        0 => text.say("survey-place-done"),
        number => text.say_with("survey-place-open", &Args::new().number("number", number)),
    };
    let first_open = |id: &PlaceId| -> Option<FeatureId> {
        let place = case.place(id)?;
        let asked = questions(case, place, &library.book);
        asked.into_iter().find(|one| !place.found.contains_key(&one.id)).map(|one| one.id.clone())
    };
    html! {
        <>
            if after.is_none() || is_done { <End case={case.clone()} /> }
            <div class="footbar">
                if let Some(before) = before {
                    <a class="button" href={spot::href(&case.id, &before.id, None)}>
                        <Icon name="chevron-back" class="flip" /><span class="sr">{ text.say("survey-place-before") }</span><bdi>{ &before.name }</bdi>
                    </a>
                }
                <span class="meta grow">{ missing }</span>
                if let Some(after) = after {
                    <a class="button primary" id={ON} href={spot::href(&case.id, &after.id, first_open(&after.id).as_ref())}>
                        <span>{ text.say("survey-place-after") }<bdi>{ &after.name }</bdi></span><Icon name="chevron-forward" class="flip" />
                    </a>
                } else {
                    <Finish case={case.clone()} />
                }
            </div>
        </>
    }
}

/// Properties of [`End`] and [`Finish`].
#[derive(PartialEq, Properties)]
struct EndProps {
    case: Rc<Case>,
}

/// What stands between the survey and its end.
#[component]
fn End(props: &EndProps) -> Html {
    let (library, text) = (use_library(), use_text());
    let open = obstacles(&props.case, Stage::Surveyed, &library.book);
    if open.is_empty() {
        return html! {
            <div class="callout" data-tone="good"><Icon name="check-circle" /><div><p><strong>{ text.say("survey-all-done") }</strong></p></div></div>
        };
    }
    let profile = Route::Household { id: props.case.id.to_string(), step: Step::Profile }.href();
    html! {
        <div class="stack tight">
            if is_barred(&open) { <p><a class="button" href={profile}>{ text.say("survey-to-profile") }</a></p> }
            <Obstacles id="survey-obstacles" list={open} />
        </div>
    }
}

/// Ends the survey, or leads on where it ended before.
#[component]
fn Finish(props: &EndProps) -> Html {
    let (act, library, text, navigator) = (use_act(), use_library(), use_text(), use_navigator());
    let case = props.case.clone();
    let findings = Route::Household { id: case.id.to_string(), step: Step::Findings };
    let barred = is_barred(&obstacles(&case, Stage::Surveyed, &library.book));
    if case.stage() != Stage::Registered {
        return html! {
            <a class="button primary" id={ON} href={findings.href()}>{ text.say("survey-to-findings") }<Icon name="chevron-forward" class="flip" /></a>
        };
    }
    let finish = {
        let (findings, words, id) = (findings.clone(), text.say("survey-finished"), case.id.clone());
        Callback::from(move |_: MouseEvent| {
            let edit = Edit::Stage { to: Stage::Surveyed, on: clock::today(), why: String::new() };
            let at = clock::now();
            act.emit(Action::Edited { case: id.clone(), edit, at });
            let notice = Notice {
                id: at.0.unsigned_abs(),
                kind: NoticeKind::Success,
                text: words.clone(),
                undo: true,
            };
            act.emit(Action::Noticed { notice });
            if let Some(navigator) = &navigator {
                navigator.push(&findings);
            }
        })
    };
    html! {
        <>
            <a class="button" href={findings.href()}>{ text.say("survey-to-findings") }</a>
            <button class="button primary" id={ON} type="button" disabled={barred} onclick={finish} aria-describedby="survey-obstacles">{ text.say("survey-finish") }<Icon name="check" /></button>
        </>
    }
}
