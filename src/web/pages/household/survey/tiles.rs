//! The answer as one of several tiles, as any number of them, or as yes or no.

use std::collections::BTreeSet;

use yew::prelude::*;

use super::icons::choice_icon;
use crate::{
    home::Answer,
    ids::ChoiceId,
    rules::Form,
    web::{Icon, use_text, words},
};

/// Properties of [`Tiles`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// Unique in the page; also the id of the heading that names the tiles.
    pub id: AttrValue,
    /// What can be answered.
    pub form: Form,
    /// The answer so far.
    pub answer: Option<Answer>,
    /// Hears of a new answer, or that it was taken back.
    pub on_answer: Callback<Option<Answer>>,
}

/// One tile.
struct Tile {
    key: String,
    words: String,
    icon: Option<&'static str>,
    is_on: bool,
    /// The answer after a tap.
    answer: Option<Answer>,
}

/// Answers as tiles.
#[component]
pub fn Tiles(props: &Props) -> Html {
    let text = use_text();
    let named = |choice: &ChoiceId| (choice.to_string(), words::choice(&text, choice), choice_icon(choice));
    let (kind, tiles): (_, Vec<Tile>) = match &props.form {
        Form::Measured { .. } => return html! {},
        Form::Choice { choices } => {
            let tile = |choice: &ChoiceId| {
                let (key, words, icon) = named(choice);
                let answer = Some(Answer::Chosen { choice: choice.clone() });
                Tile { key, words, icon, is_on: props.answer == answer, answer }
            };
            ("radio", choices.iter().map(tile).collect())
        }
        Form::YesNo => {
            let tile = |yes: bool| {
                let answer = Some(Answer::YesNo { yes });
                let (key, words, icon) = if yes {
                    ("yes", text.say("answer-yes"), "check")
                } else {
                    ("no", text.say("answer-no"), "close")
                };
                Tile { key: key.to_owned(), words, icon: Some(icon), is_on: props.answer == answer, answer }
            };
            ("radio", vec![tile(true), tile(false)])
        }
        Form::Several { choices } => {
            let given = match &props.answer {
                Some(Answer::Several { choices }) => Some(choices.clone()),
                _ => None,
            };
            let tile = |choice: &ChoiceId| {
                let (key, words, icon) = named(choice);
                let mut after = given.clone().unwrap_or_default();
                let is_on = !after.insert(choice.clone());
                if is_on {
                    after.remove(choice);
                }
                // Nothing ticked is no answer yet; "none of them" is said, not implied.
                let answer = (!after.is_empty()).then_some(Answer::Several { choices: after });
                Tile { key, words, icon, is_on, answer }
            };
            let nothing = given.as_ref().is_some_and(BTreeSet::is_empty);
            let none = Tile {
                key: "none-of-them".to_owned(),
                words: text.say("answer-none-of-them"),
                icon: Some("minus-circle"),
                is_on: nothing,
                answer: (!nothing).then(|| Answer::Several { choices: BTreeSet::new() }),
            };
            ("checkbox", choices.iter().map(tile).chain([none]).collect())
        }
    };
    let class = if matches!(props.form, Form::YesNo) { "tiles two" } else { "tiles" };
    html! {
        <div {class} role={if kind == "radio" { "radiogroup" } else { "group" }} aria-labelledby={props.id.clone()}>
            { for tiles.into_iter().map(|Tile { key, words, icon, is_on, answer }| {
                let onchange = props.on_answer.reform(move |_: Event| answer.clone());
                html! {
                    <label class="tile" {key}>
                        <input type={kind} name={format!("{}-answer", props.id)} checked={is_on} {onchange} />
                        <span>if let Some(name) = icon { <Icon {name} /> }<b>{ words }</b></span>
                    </label>
                }
            }) }
        </div>
    }
}
