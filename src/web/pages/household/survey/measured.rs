//! The answer as a number: typed large, in the unit of the tape, with how far off it may be.

use gloo::timers::callback::Timeout;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::scale::{Accuracy, Doubt, Scale};
use crate::{
    home::{Answer, Method},
    model::Action,
    rules::Unit,
    store::{LengthUnit, Settings},
    text::Args,
    web::{
        parts::field::{Choice, FieldError, Segment},
        use_act, use_model, use_text, words,
    },
};

/// A pause in typing after which a number is kept.
const PAUSE_MILLISECONDS: u32 = 400;

/// Properties of [`Measured`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// Unique in the page; also the id of the heading that names the number.
    pub id: AttrValue,
    /// Unit and usual range.
    pub scale: Scale,
    /// The answer so far.
    pub answer: Option<Answer>,
    /// Hears of a new answer, or that it was taken back.
    pub on_answer: Callback<Option<Answer>>,
}

/// A number with its unit and accuracy. What does not read as a number stays in the field and changes nothing.
#[component]
pub fn Measured(props: &Props) -> Html {
    let (model, act, text) = (use_model(), use_act(), use_text());
    let Scale { unit, .. } = props.scale;
    let length = if unit == Unit::Mm { model.settings.length_unit } else { LengthUnit::Mm };
    let (kept, method) = match &props.answer {
        Some(Answer::Measured { value, accuracy, method }) => (Some((*value, *accuracy)), *method),
        _ => (None, Method::default()),
    };
    let typed = use_state(|| None::<String>);
    let faulty = use_state(|| false);
    let off = use_state(|| kept.map_or(0, |(_, accuracy)| accuracy));
    let timer = use_mut_ref(|| None::<Timeout>);

    let shown = typed.as_ref().cloned().unwrap_or_else(|| kept.map_or_else(String::new, |(value, _)| length.show(value)));
    let keep = {
        let (on_answer, faulty) = (props.on_answer.clone(), faulty.clone());
        move |typed: &str, length: LengthUnit, accuracy: i32| {
            let value = length.read(typed);
            faulty.set(value.is_none() && !typed.trim().is_empty());
            if let Some(value) = value {
                on_answer.emit(Some(Answer::Measured { value, accuracy, method }));
            }
            value.is_some()
        }
    };
    let oninput = {
        let (typed, timer, keep, off) = (typed.clone(), timer.clone(), keep.clone(), *off);
        Callback::from(move |event: InputEvent| {
            let words = event.target_unchecked_into::<HtmlInputElement>().value();
            typed.set(Some(words.clone()));
            let keep = keep.clone();
            timer.replace(Some(Timeout::new(PAUSE_MILLISECONDS, move || {
                keep(&words, length, off);
            })));
        })
    };
    // On leaving, an empty field takes the answer back; a number is shown as it is kept.
    let leave = {
        let (typed, timer, keep, off) = (typed.clone(), timer.clone(), keep.clone(), *off);
        let (on_answer, was_there) = (props.on_answer.clone(), kept.is_some());
        move || -> bool {
            timer.replace(None);
            let Some(words) = &*typed else { return true };
            let is_empty = words.trim().is_empty();
            if is_empty && was_there {
                on_answer.emit(None);
            }
            let is_good = keep(words, length, off) || is_empty;
            if is_good {
                typed.set(None);
            }
            is_good
        }
    };
    let onblur = {
        let leave = leave.clone();
        Callback::from(move |_: FocusEvent| {
            leave();
        })
    };
    // Enter goes on to the next question, but not with a number that does not read.
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && !leave() {
            event.prevent_default();
            event.stop_propagation();
        }
    });
    let on_unit = {
        let (typed, keep, settings, off) = (typed.clone(), keep.clone(), model.settings.clone(), *off);
        Callback::from(move |word: AttrValue| {
            let Some(next) = LengthUnit::ALL.into_iter().find(|one| one.word() == word.as_str()) else { return };
            // What was typed keeps its unit; what did not read in the old one may read in the new one.
            if let Some(words) = &*typed
                && (keep(words, length, off) || keep(words, next, off))
            {
                typed.set(None);
            }
            act.emit(Action::SettingsChanged { settings: Settings { length_unit: next, ..(*settings).clone() } });
        })
    };
    let on_accuracy = {
        let (typed, off, timer) = (typed.clone(), off.clone(), timer.clone());
        let on_answer = props.on_answer.clone();
        Callback::from(move |accuracy: i32| {
            off.set(accuracy);
            timer.replace(None);
            let value = match &*typed {
                Some(words) => length.read(words),
                None => kept.map(|(value, _)| value),
            };
            if let Some(value) = value {
                on_answer.emit(Some(Answer::Measured { value, accuracy, method }));
            }
        })
    };
    let value = typed.as_ref().map_or_else(|| kept.map(|(value, _)| value), |words| length.read(words));
    let error = if *faulty { text.say(if length == LengthUnit::Cm { "survey-no-number-cm" } else { "survey-no-number" }) } else { String::new() };
    let units = LengthUnit::ALL.map(|one| Choice::new(one.word(), text.say(&format!("unit-{}", one.word())))).to_vec();
    let by = |millimetres: i32| words::number(millimetres, unit, length);
    let described = format!("{0}-unit {0}-error {0}-doubt", props.id);
    html! {
        <>
            <div class="entry-number">
                <div class="number" data-invalid={faulty.then_some("")}>
                    <input class="number-input" id={format!("{}-number", props.id)} inputmode="decimal" enterkeyhint="next" autocomplete="off"
                        value={shown} {oninput} {onblur} {onkeydown} aria-labelledby={props.id.clone()} aria-describedby={described}
                        aria-invalid={faulty.then_some("true")} />
                    <span class="number-unit" id={format!("{}-unit", props.id)}>{ words::unit(&text, unit, length) }</span>
                </div>
                if unit == Unit::Mm {
                    <Segment id={format!("{}-in", props.id)} label={text.say("survey-unit")} quiet={true} value={length.word()} choices={units} on_change={on_unit} />
                }
            </div>
            <FieldError id={format!("{}-error", props.id)} {error} />
            <Doubt id={format!("{}-doubt", props.id)} scale={props.scale} {value} {length} />
            if unit != Unit::Count {
                <Accuracy id={props.id.clone()} value={*off} on_change={on_accuracy}
                    words={Accuracy::words(*off, |one| text.say_with("survey-accuracy-by", &Args::new().plain("by", by(one))))} />
            }
        </>
    }
}
