//! One question: a closed line with its answer and verdict, or open for an answer.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    measured::Measured, otherwise::Otherwise, scale::Scale, sheet::Line, tiles::Tiles, verdicts::Verdicts,
};
use crate::{
    home::{Answer, Case},
    ids::FeatureId,
    rules::{Feature, Finding},
    web::{Icon, browser::page, parts::signs::VerdictSign, use_text},
};

/// Where the focus goes in an open question: to the number, to what is chosen, or to the first choice.
const ENTRY: [&str; 3] = ["input.number-input", "input:checked", "input"];

/// Puts the focus into the open question, unless it is there already.
pub fn focus() {
    page::focus_into(".question[data-state=open]", &ENTRY);
}

/// The id of a question's heading, from which the ids of its fields follow.
fn heading(feature: &FeatureId) -> String {
    format!("q-{feature}")
}

/// The id of the button of a closed question.
pub fn button(feature: &FeatureId) -> String {
    format!("line-{feature}")
}

/// Properties of [`ClosedQuestion`].
#[derive(PartialEq, Properties)]
pub struct ClosedProps {
    /// The question.
    pub line: Line,
    /// Hears that it is to be opened.
    pub on_open: Callback<FeatureId>,
}

/// A closed question. It is drawn again only when its own line changed.
#[component]
pub fn ClosedQuestion(props: &ClosedProps) -> Html {
    let text = use_text();
    let line = &props.line;
    let onclick = {
        let feature = line.feature.id.clone();
        props.on_open.reform(move |_: MouseEvent| feature.clone())
    };
    let is_answered = line.answer.is_some();
    html! {
        <article class="question" data-state={if is_answered { "answered" } else { "todo" }}>
            <button class="question-line" id={button(&line.feature.id)} type="button" aria-expanded="false" {onclick}>
                <span class="question-label">{ &line.label }</span>
                if is_answered {
                    <span class="question-value">{ &line.value }if !line.unit.is_empty() { { " " }<small>{ &line.unit }</small> }</span>
                } else {
                    <span class="meta">{ text.say("answer-none") }</span>
                }
                <span class="question-verdict" data-verdict={line.verdict.as_ref().map(|verdict| verdict.word())}>
                    if let Some(verdict) = line.verdict.clone() { <VerdictSign {verdict} /> }
                    if !line.gap.is_empty() { <span class="num">{ &line.gap }</span> }
                </span>
                <Icon name="edit" />
            </button>
        </article>
    }
}

/// Properties of [`OpenQuestion`].
#[derive(PartialEq, Properties)]
pub struct OpenProps {
    /// The case.
    pub case: Rc<Case>,
    /// The question.
    pub line: Line,
    /// What the rules say about its answer, the worst first.
    pub findings: Vec<Finding>,
    /// True for the last open question of the place.
    pub is_last: bool,
    /// Hears of a new answer, or that it was taken back.
    pub on_answer: Callback<(FeatureId, Option<Answer>)>,
    /// Hears that it is to be closed.
    pub on_close: Callback<FeatureId>,
    /// Hears that the next one is wanted.
    pub on_next: Callback<FeatureId>,
}

/// An open question: how to measure, the entry, and what follows from the answer.
#[component]
pub fn OpenQuestion(props: &OpenProps) -> Html {
    let text = use_text();
    let root = use_node_ref();
    let line = &props.line;
    let feature = line.feature.id.clone();
    let id = heading(&feature);
    // Right after the page has changed, before the next key can come in; an effect may come later.
    {
        let root = root.clone();
        use_state(|| {
            wasm_bindgen_futures::spawn_local(async move {
                page::focus_within(&root, &ENTRY);
                page::scroll_to(&root);
            });
        });
    }
    let on_answer = {
        let feature = feature.clone();
        props.on_answer.reform(move |answer| (feature.clone(), answer))
    };
    let (close, next) = (props.on_close.reform(with(&feature)), props.on_next.reform(with(&feature)));
    // The button goes with the answer; the focus goes back to the entry.
    let clear = {
        let root = root.clone();
        on_answer.reform(move |_: MouseEvent| {
            page::focus_within(&root, &ENTRY);
            None
        })
    };
    let onkeydown = {
        let (on_close, on_next) = (props.on_close.clone(), props.on_next.clone());
        Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
            "Enter" if page::is_field(&event) => {
                event.prevent_default();
                on_next.emit(feature.clone());
            }
            "Escape" => on_close.emit(feature.clone()),
            _ => {}
        })
    };
    let form = line.feature.answer.clone();
    let answer = line.answer.clone();
    let next_words = text.say(if props.is_last { "survey-question-done" } else { "survey-next-question" });
    html! {
        <article class="question" data-state="open" aria-labelledby={id.clone()} ref={root} {onkeydown}>
            <header class="question-head">
                <h4 id={id.clone()}>{ &line.label }</h4>
                <button class="icon-button" type="button" aria-label={text.say("survey-fold")} onclick={close}><Icon name="close" /></button>
            </header>
            <div class="question-body">
                <How feature={line.feature.clone()} />
                <div class="entry">
                    if let Some(scale) = Scale::of(&form) {
                        <Measured id={id.clone()} {scale} answer={answer.clone()} on_answer={on_answer.clone()} />
                    } else {
                        <Tiles id={id.clone()} form={form.clone()} answer={answer.clone()} on_answer={on_answer.clone()} />
                    }
                    <Otherwise id={id.clone()} {form} answer={answer.clone()} {on_answer} />
                    <div class="line entry-end">
                        <button class="button primary" type="button" onclick={next}>{ next_words }<Icon name="chevron-forward" class="flip" /></button>
                        if answer.is_some() { <button class="button quiet" type="button" onclick={clear}>{ text.say("survey-clear") }</button> }
                    </div>
                </div>
                <Verdicts case={props.case.clone()} findings={props.findings.clone()} />
            </div>
        </article>
    }
}

fn with(feature: &FeatureId) -> impl Fn(MouseEvent) -> FeatureId + 'static {
    let feature = feature.clone();
    move |_| feature.clone()
}

/// Properties of [`How`].
#[derive(PartialEq, Properties)]
struct HowProps {
    feature: Rc<Feature>,
}

/// How to measure, with a picture where there is one.
#[component]
fn How(props: &HowProps) -> Html {
    let text = use_text();
    let feature = &props.feature;
    let words = text.say(&format!("how-{}", feature.id));
    match &feature.picture {
        Some(picture) => html! {
            <figure class="how">
                <img class="picture" src={format!("pictures/{picture}.svg")} alt="" width="320" height="240" />
                <figcaption>{ words }</figcaption>
            </figure>
        },
        None => html! { <p class="how plain-how hint">{ words }</p> },
    }
}
