//! What can be said of every question that has no plain answer: not there, cannot be measured, not sure.

use yew::prelude::*;

use crate::{
    home::Answer,
    rules::Form,
    web::{Icon, use_text},
};

/// Properties of [`Otherwise`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// Unique in the page.
    pub id: AttrValue,
    /// What can be answered otherwise.
    pub form: Form,
    /// The answer so far.
    pub answer: Option<Answer>,
    /// Hears of a new answer.
    pub on_answer: Callback<Option<Answer>>,
}

/// Not there, cannot be measured, not sure.
#[component]
pub fn Otherwise(props: &Props) -> Html {
    let text = use_text();
    // Beside "no", "not there" would be read as the same thing.
    let is_plain = !matches!(props.form, Form::YesNo);
    let legend = if matches!(props.form, Form::Measured { .. }) {
        "survey-no-number-here"
    } else {
        "survey-no-answer-here"
    };
    let not_there = text.say(if is_plain { "answer-not-there" } else { "survey-no-such-thing" });
    let chips = [
        ("minus-circle", text.say("answer-cannot-measure"), Answer::CannotMeasure),
        ("close", not_there, Answer::NotThere),
        ("question", text.say("answer-not-sure"), Answer::NotSure),
    ];
    html! {
        <fieldset>
            <legend class="label">{ text.say(legend) }</legend>
            <div class="chips">
                { for chips.into_iter().map(|(name, words, answer)| {
                    let is_on = props.answer.as_ref() == Some(&answer);
                    let onchange = props.on_answer.reform(move |_: Event| Some(answer.clone()));
                    html! {
                        <label class="chip" key={name}>
                            <input type="radio" name={format!("{}-answer", props.id)} checked={is_on} {onchange} />
                            <span><Icon {name} />{ words }</span>
                        </label>
                    }
                }) }
            </div>
        </fieldset>
    }
}
