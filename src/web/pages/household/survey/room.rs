//! One place of the survey: its questions part by part, one of them open.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::{
    foot::{self, Foot},
    head::PlaceHead,
    icons::part_icon,
    question::{ClosedQuestion, OpenQuestion, button},
    sheet::{Part, Sheet, concerns},
    stops::Stop,
};
use crate::{
    home::{Answer, Case},
    ids::{FeatureId, PlaceId},
    model::{Action, Edit},
    web::{
        Icon,
        browser::{clock, page},
        use_act, use_library, use_model, use_text,
    },
};

/// Properties of [`Room`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// The place.
    pub place: PlaceId,
    /// The question that the address opens.
    pub question: Option<FeatureId>,
    /// Every place with how far it has come.
    pub stops: Rc<Vec<Stop>>,
}

/// Which question is open, and how it came to be.
#[derive(Clone, Debug, Default, PartialEq)]
struct Open {
    /// The open question.
    question: Option<FeatureId>,
    /// The question that was left for the next one, and how often that was done.
    left: Option<(FeatureId, u32)>,
    /// The question that was closed, where the focus returns to.
    closed: Option<FeatureId>,
}

/// One place of the survey.
#[component]
pub fn Room(props: &Props) -> Html {
    let (model, act, library, text) = (use_model(), use_act(), use_library(), use_text());
    let length = model.settings.length_unit;
    let open = use_state(Open::default);
    let sheet = {
        let (text, library) = (text.clone(), library.clone());
        let deps = (props.case.clone(), props.place.clone(), length, text.language().to_owned());
        use_memo(deps, move |(case, place, length, _)| {
            case.place(place)
                .map(|place| Sheet::of(&text, &library, case, place, *length))
                .unwrap_or_default()
        })
    };
    use_address(&props.question, &open);
    use_focus(&open, &sheet);

    let on_open = {
        let open = open.setter();
        use_callback((), move |question: FeatureId, ()| {
            open.set(Open { question: Some(question), ..Open::default() })
        })
    };
    let on_close = {
        let open = open.setter();
        use_callback((), move |question: FeatureId, ()| {
            open.set(Open { closed: Some(question), ..Open::default() })
        })
    };
    let on_next = {
        let open = open.clone();
        Callback::from(move |question: FeatureId| {
            let times = open.left.as_ref().map_or(0, |(_, times)| times.wrapping_add(1));
            open.set(Open { left: Some((question, times)), ..(*open).clone() });
        })
    };
    let on_answer = {
        let (case, place, by) = (props.case.id.clone(), props.place.clone(), model.settings.device.clone());
        act.reform(move |(feature, answer): (FeatureId, Option<Answer>)| {
            let edit = Edit::Answered { place: place.clone(), feature, answer, by: by.clone() };
            Action::Edited { case: case.clone(), edit, at: clock::now() }
        })
    };
    let Some((at, stop)) = props.stops.iter().enumerate().find(|(_, stop)| stop.id == props.place) else {
        return html! {};
    };
    let question = |line: &super::sheet::Line| {
        let id = &line.feature.id;
        if open.question.as_ref() != Some(id) {
            return html! { <ClosedQuestion key={id.to_string()} line={line.clone()} on_open={on_open.clone()} /> };
        }
        let findings = sheet
            .findings
            .iter()
            .filter(|finding| concerns(&library, finding, id))
            .cloned()
            .collect::<Vec<_>>();
        html! {
            <OpenQuestion key={format!("open-{id}")} case={props.case.clone()} line={line.clone()} {findings}
                is_last={sheet.next_open(id).is_none()} on_answer={on_answer.clone()} on_close={on_close.clone()} on_next={on_next.clone()} />
        }
    };
    let part = |part: &Part| {
        let id = format!("part-{}", part.word);
        html! {
            <section class="part" key={part.word.clone()} aria-labelledby={id.clone()}>
                <h3 {id}><Icon name={part_icon(&part.word)} class="small" />{ text.say(&format!("part-{}", part.word)) }</h3>
                { for part.lines.iter().map(question) }
            </section>
        }
    };
    html! {
        <div class={classes!("stack", "room", open.question.is_some().then_some("busy"))}>
            <PlaceHead case={props.case.clone()} stop={stop.clone()} number={at.saturating_add(1)} />
            if sheet.parts.is_empty() {
                <section class="card state"><Icon name="check-circle" class="large" /><p>{ text.say("survey-nothing-asked") }</p></section>
            }
            { for sheet.parts.iter().map(part) }
            <Foot case={props.case.clone()} stops={props.stops.clone()} here={props.place.clone()} open={sheet.open()} />
        </div>
    }
}

/// Opens the question that the address names, once the new screen has its focus.
#[hook]
fn use_address(question: &Option<FeatureId>, open: &UseStateHandle<Open>) {
    let open = open.setter();
    use_effect_with(question.clone(), move |question| {
        let opening = question.clone().map(|question| {
            Timeout::new(0, move || open.set(Open { question: Some(question), ..Open::default() }))
        });
        move || drop(opening)
    });
}

/// Goes on from a question that was left, on the sheet as its answer made it; and brings the focus back to a
/// question that was closed.
#[hook]
fn use_focus(open: &UseStateHandle<Open>, sheet: &Rc<Sheet>) {
    let (handle, sheet) = (open.setter(), sheet.clone());
    use_effect_with((**open).clone(), move |open| {
        if let Some((left, _)) = &open.left {
            let next = sheet.next_open(left);
            if next.is_none() {
                page::focus(&format!("#{}", foot::ON));
            }
            handle.set(Open { question: next, ..Open::default() });
        } else if let Some(closed) = &open.closed {
            page::focus(&format!("#{}", button(closed)));
        }
    });
}
