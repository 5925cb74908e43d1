//! What is still to be measured, or to be measured again: the assessor's list, place by place.

use std::rc::Rc;

use yew::prelude::*;

use super::super::survey;
use crate::{
    home::Case,
    ids::{FeatureId, PlaceId},
    library::Library,
    rules::{
        Compared, Finding, Verdict,
        survey::{leaves_open, questions},
    },
    text::Args,
    web::{Icon, use_text, words},
};

/// One thing to measure.
#[derive(Clone, Debug, PartialEq)]
pub struct Todo {
    /// Where.
    pub place: PlaceId,
    /// The question.
    pub feature: FeatureId,
    /// True where it was measured, but not closely enough.
    pub again: bool,
}

/// Everything that is to be measured: open questions, those that a rule misses, and those too close to call.
pub fn todos(case: &Case, library: &Library, findings: &[Finding]) -> Vec<Todo> {
    let mut all: Vec<Todo> = Vec::new();
    for place in &case.places {
        let here = || findings.iter().filter(|finding| finding.place == place.id);
        for feature in questions(case, place, &library.book) {
            let missing = || {
                here().any(|one| matches!(&one.verdict, Verdict::Unknown { missing } if missing.contains(&feature.id)))
            };
            let again = here().any(|one| {
                one.verdict == Verdict::TooClose
                    && matches!(&one.compared, Compared::Amount { feature: compared, .. } if *compared == feature.id)
            });
            let is_open = match place.found.get(&feature.id) {
                None => true,
                // "Could not be measured" stays on the list where a rule depends on it.
                Some(known) => leaves_open(&known.answer) && missing(),
            };
            if is_open || again {
                all.push(Todo { place: place.id.clone(), feature: feature.id.clone(), again });
            }
        }
    }
    all
}

/// Above this many the places are folded up.
const FEW: usize = 12;

/// Properties of [`TodoList`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// What is to be measured.
    pub todos: Vec<Todo>,
}

/// What is to be measured, each with a link to its question.
#[component]
pub fn TodoList(props: &Props) -> Html {
    let text = use_text();
    let again = props.todos.iter().filter(|todo| todo.again).count();
    let new = props.todos.len().saturating_sub(again);
    let count = Args::new().number("number", new);
    let count_again = Args::new().number("number", again);
    let places = props.case.places.iter().filter_map(|place| {
        let here: Vec<&Todo> = props.todos.iter().filter(|todo| todo.place == place.id).collect();
        (!here.is_empty()).then_some((place, here))
    });
    html! {
        <section class="callout todo-list" data-tone="again" aria-labelledby="todo-title">
            <Icon name="ruler" />
            <div>
                <h2 id="todo-title">
                    if new > 0 { <span>{ text.say_with("findings-to-measure", &count) }</span> }
                    if new > 0 && again > 0 { { text.say("list-separator") } }
                    if again > 0 { <span>{ text.say_with("findings-to-measure-again", &count_again) }</span> }
                </h2>
                { for places.map(|(place, here)| {
                    let title = words::place(&text, place);
                    let number = Args::new().number("number", here.len());
                    html! {
                        <details key={place.id.to_string()} open={props.todos.len() <= FEW}>
                            <summary><bdi>{ title }</bdi>{ " " }<span class="meta">{ text.say_with("findings-items", &number) }</span></summary>
                            <ul>
                                { for here.into_iter().map(|todo| html! {
                                    <li key={todo.feature.to_string()}>
                                        <a href={survey::href(&props.case.id, &todo.place, Some(&todo.feature))}>{ words::feature(&text, &todo.feature) }</a>
                                        if todo.again { { " " }<span class="meta">{ text.say("findings-again") }</span> }
                                    </li>
                                }) }
                            </ul>
                        </details>
                    }
                }) }
            </div>
        </section>
    }
}
