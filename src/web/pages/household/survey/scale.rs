//! What belongs to a number: the unit and usual range of its question, doubt where it lies outside, and how far
//! off it may be.

use yew::prelude::*;

use crate::{
    rules::{Form, Unit},
    store::LengthUnit,
    text::Args,
    web::{Icon, use_text, words},
};

/// The unit of a question and the range in which its answers usually lie.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The unit.
    pub unit: Unit,
    /// Usually not below.
    pub low: i32,
    /// Usually not above.
    pub high: i32,
}

impl Scale {
    /// The scale of a form; `None` where the answer is no number.
    pub fn of(form: &Form) -> Option<Scale> {
        match form {
            Form::Measured { unit, low, high } => Some(Scale { unit: *unit, low: *low, high: *high }),
            _ => None,
        }
    }
}

/// Properties of [`Doubt`].
#[derive(PartialEq, Properties)]
pub struct DoubtProps {
    /// For `aria-describedby`.
    pub id: AttrValue,
    /// Unit and usual range.
    pub scale: Scale,
    /// The number, if there is one.
    pub value: Option<i32>,
    /// How lengths are shown.
    pub length: LengthUnit,
}

/// Asks once more where a number is unusual. It is kept all the same.
#[component]
pub fn Doubt(props: &DoubtProps) -> Html {
    let text = use_text();
    let Scale { unit, low, high } = props.scale;
    let odd = props.value.filter(|value| !(low..=high).contains(value));
    let show = |value: i32| words::amount(&text, value, unit, props.length);
    html! {
        <p class="doubt" id={props.id.clone()} role="status" data-tone="warn">
            if let Some(value) = odd {
                <Icon name="question" class="small" />
                <span>{ text.say_with("survey-really", &Args::new().plain("value", show(value)).plain("low", words::number(low, unit, props.length)).plain("high", show(high))) }</span>
            }
        </p>
    }
}

/// How far off a tape may be, in millimetres (or the question's own unit).
const USUAL: [i32; 4] = [0, 3, 5, 10];

/// Properties of [`Accuracy`].
#[derive(PartialEq, Properties)]
pub struct AccuracyProps {
    /// Unique in the page.
    pub id: AttrValue,
    /// The accuracy chosen.
    pub value: i32,
    /// Every accuracy offered, with its words.
    pub words: Vec<(i32, AttrValue)>,
    /// Hears of the choice.
    pub on_change: Callback<i32>,
}

impl Accuracy {
    /// The accuracies offered: the usual ones, and the one that stands in the file.
    pub fn words(value: i32, by: impl Fn(i32) -> String) -> Vec<(i32, AttrValue)> {
        let mut offered = USUAL.to_vec();
        if !offered.contains(&value) {
            offered.push(value);
            offered.sort_unstable();
        }
        offered.into_iter().map(|one| (one, by(one).into())).collect()
    }
}

/// How far off the number may be.
#[component]
pub fn Accuracy(props: &AccuracyProps) -> Html {
    let text = use_text();
    html! {
        <fieldset>
            <legend class="label">{ text.say("survey-accuracy") }</legend>
            <div class="chips">
                { for props.words.iter().map(|(one, words)| {
                    let one = *one;
                    let onchange = props.on_change.reform(move |_: Event| one);
                    html! {
                        <label class="chip" key={one}>
                            <input type="radio" name={format!("{}-off", props.id)} checked={one == props.value} {onchange} />
                            <span>{ if one == 0 { AttrValue::from(text.say("survey-as-read")) } else { words.clone() } }</span>
                        </label>
                    }
                }) }
            </div>
        </fieldset>
    }
}
