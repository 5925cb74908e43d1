//! One place of the survey: its questions part by part, one of them open.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::{
    foot::{self, Foot},
    head::PlaceHead,
    icons::part_icon,
    question::{self, ClosedQuestion, OpenQuestion, button},
    sheet::{Part, Sheet, concerns, next_open},
    stops::Stop,
};
use crate::{
    home::{Answer, Case},
    ids::{FeatureId, PlaceId},
    model::{Action, Edit, apply},
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

/// Which question is open.
#[derive(Clone, Debug, Default, PartialEq)]
struct Open {
    /// The open question.
    question: Option<FeatureId>,
    /// The question that was closed, where the focus returns to.
    closed: Option<FeatureId>,
}

impl Open {
    fn at(question: Option<FeatureId>) -> Open {
        Open { question, closed: None }
    }
}

/// One place of the survey.
#[component]
pub fn Room(props: &Props) -> Html {
    let (model, act, library, text) = (use_model(), use_act(), use_library(), use_text());
    let length = model.settings.length_unit;
    let open = use_state(|| Open::at(props.question.clone()));
    // The case with the answer that was just given, before the screen has caught up with it.
    let latest = use_mut_ref(|| props.case.clone());
    latest.replace(props.case.clone());
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
    use_return(&open);

    let on_open = {
        let open = open.setter();
        use_callback((), move |question, ()| open.set(Open::at(Some(question))))
    };
    let on_close = {
        let open = open.setter();
        use_callback((), move |question, ()| open.set(Open { question: None, closed: Some(question) }))
    };
    let on_answer = {
        let (latest, place, by) = (latest.clone(), props.place.clone(), model.settings.device.clone());
        Callback::from(move |(feature, answer): (FeatureId, Option<Answer>)| {
            let edit = Edit::Answered { place: place.clone(), feature, answer, by: by.clone() };
            let (at, case) = (clock::now(), latest.borrow().clone());
            if let Some(after) = apply(&case, &edit, at) {
                latest.replace(Rc::new(after));
            }
            act.emit(Action::Edited { case: case.id.clone(), edit, at });
        })
    };
    // At once, so that no key falls between two questions: the next one as the answer just given makes it.
    let on_next = {
        let (open, place, library) = (open.setter(), props.place.clone(), library.clone());
        Callback::from(move |left: FeatureId| {
            let next = next_open(&latest.borrow(), &place, &left, &library.book);
            if next.is_none() {
                page::focus(&format!("#{}", foot::ON));
            }
            open.set(Open::at(next));
        })
    };
    let Some((at, stop)) = props.stops.iter().enumerate().find(|(_, stop)| stop.id == props.place) else {
        return html! {};
    };
    let entry = |line: &super::sheet::Line| {
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
                is_last={next_open(&props.case, &props.place, id, &library.book).is_none()} on_answer={on_answer.clone()} on_close={on_close.clone()} on_next={on_next.clone()} />
        }
    };
    let part = |part: &Part| {
        let id = format!("part-{}", part.word);
        html! {
            <section class="part" key={part.word.clone()} aria-labelledby={id.clone()}>
                <h3 {id}><Icon name={part_icon(&part.word)} class="small" />{ text.say(&format!("part-{}", part.word)) }</h3>
                // In a list of their own, questions that appear leave the open one, and a tap on it, alone.
                <>{ for part.lines.iter().map(entry) }</>
            </section>
        }
    };
    html! {
        <div class={classes!("stack", "room", open.question.is_some().then_some("busy"))}>
            <PlaceHead case={props.case.clone()} stop={stop.clone()} number={at.saturating_add(1)} />
            if sheet.parts.is_empty() {
                <section class="card state"><Icon name="check-circle" class="large" /><p>{ text.say("survey-nothing-asked") }</p></section>
            }
            <>{ for sheet.parts.iter().map(part) }</>
            <Foot case={props.case.clone()} stops={props.stops.clone()} here={props.place.clone()} open={sheet.open()} />
        </div>
    }
}

/// Opens the question that the address names. On the way from another screen the frame takes the focus for its
/// heading; the question takes it back.
#[hook]
fn use_address(question: &Option<FeatureId>, open: &UseStateHandle<Open>) {
    let open = open.clone();
    use_effect_with(question.clone(), move |question| {
        if question.is_some() && open.question != *question {
            open.set(Open::at(question.clone()));
        }
        let focusing = question.as_ref().map(|_| Timeout::new(0, question::focus));
        move || drop(focusing)
    });
}

/// Brings the focus back to a question that was closed.
#[hook]
fn use_return(open: &UseStateHandle<Open>) {
    use_effect_with(open.closed.clone(), move |closed| {
        if let Some(closed) = closed {
            page::focus(&format!("#{}", button(closed)));
        }
    });
}
