//! One number measured again after the works, beside what is asked of it and the verdict.

use gloo::timers::callback::Timeout;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    home::{Answer, Method},
    retrofit::remeasure::Remeasure,
    rules::Unit,
    store::LengthUnit,
    text::Args,
    web::{
        parts::{field::FieldError, signs::VerdictSign},
        use_library, use_model, use_text, words,
    },
};

/// A pause in typing after which what stands in the field is kept.
const PAUSE_MILLISECONDS: u32 = 600;

/// Properties of [`Measure`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// Unique in the page.
    pub id: AttrValue,
    /// What is measured, and how it stands.
    pub about: Remeasure,
    /// What was measured, if it was.
    pub measured: Option<Answer>,
    /// Hears of a new measure, or of an empty field.
    pub on_change: Callback<Option<Answer>>,
}

/// A number of this unit as it was typed.
fn read(typed: &str, unit: Unit, length: LengthUnit) -> Option<i32> {
    match unit {
        Unit::Mm => length.read(typed),
        // Lux, newtons and pieces are whole numbers, as millimetres are.
        Unit::Lux | Unit::Newton | Unit::Count | Unit::SquareMetre => LengthUnit::Mm.read(typed),
    }
}

/// One number measured again.
#[component]
pub fn Measure(props: &Props) -> Html {
    let (text, library, model) = (use_text(), use_library(), use_model());
    let length = model.settings.length_unit;
    let unit = words::unit_of(&library, &props.about.feature);
    let typed = use_state(|| None::<String>);
    let timer = use_mut_ref(|| None::<Timeout>);
    let keep = {
        let (typed, on_change) = (typed.clone(), props.on_change.clone());
        Callback::from(move |words: String| {
            let number = read(&words, unit, length);
            if number.is_some() || words.trim().is_empty() {
                on_change.emit(number.map(|value| Answer::Measured {
                    value,
                    accuracy: 0,
                    method: Method::Tape,
                }));
                typed.set(None);
            }
        })
    };
    let oninput = {
        let (typed, timer, keep) = (typed.clone(), timer.clone(), keep.clone());
        Callback::from(move |event: InputEvent| {
            let words = event.target_unchecked_into::<HtmlInputElement>().value();
            typed.set(Some(words.clone()));
            let keep = keep.clone();
            timer.replace(Some(Timeout::new(PAUSE_MILLISECONDS, move || keep.emit(words))));
        })
    };
    let onblur = {
        let typed = typed.clone();
        Callback::from(move |_: FocusEvent| {
            timer.replace(None);
            if let Some(words) = &*typed {
                keep.emit(words.clone());
            }
        })
    };
    let known = match &props.measured {
        Some(Answer::Measured { value, .. }) => words::number(*value, unit, length),
        _ => String::new(),
    };
    let is_wrong =
        typed.as_ref().is_some_and(|words| !words.trim().is_empty() && read(words, unit, length).is_none());
    let (need, error) = (format!("{}-need", props.id), format!("{}-error", props.id));
    let finding = props.about.finding.as_ref();
    let wanted = finding
        .map(|one| words::wanted(&text, &library, &one.compared, length))
        .filter(|one| !one.is_empty());
    let promised = props.about.promised.map(|value| words::amount(&text, value, unit, length));
    html! {
        <div class="field">
            <label for={props.id.clone()}>{ words::feature(&text, &props.about.feature) }</label>
            <div class="line again">
                <div class="number small grow" data-invalid={is_wrong.then_some("")}>
                    <input class="number-input" id={props.id.clone()} inputmode="decimal" autocomplete="off" value={(*typed).clone().unwrap_or(known)}
                        {oninput} {onblur} aria-describedby={format!("{need} {error}")} aria-invalid={is_wrong.then_some("true")} />
                    <span class="number-unit">{ words::unit(&text, unit, length) }</span>
                </div>
                <div class="stack tight" id={need} aria-live="polite">
                    if let (Some(_), Some(finding)) = (&props.measured, finding) { <VerdictSign verdict={finding.verdict.clone()} /> }
                    { match (wanted, promised) {
                        (Some(wanted), _) => html! { <span class="meta num">{ text.say_with("accept-needed", &Args::new().plain("wanted", wanted)) }</span> },
                        (None, Some(promised)) => html! { <span class="meta num">{ text.say_with("accept-promised", &Args::new().plain("promised", promised)) }</span> },
                        (None, None) => html! {},
                    } }
                </div>
            </div>
            <FieldError id={error} error={if is_wrong { text.say("amount-wrong") } else { String::new() }} />
        </div>
    }
}
