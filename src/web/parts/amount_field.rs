//! Numbers with up to two places that are typed: quantities, money. Kept in hundredths.

use gloo::timers::callback::Timeout;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    units::{Quantity, hundredths},
    web::{Icon, context::use_text, parts::field::FieldError},
};

/// A pause in typing after which what stands in a field is kept.
const PAUSE_MILLISECONDS: u32 = 600;

/// What is typed: it stays here until it is a number and the person pauses or leaves.
struct Draft {
    shown: String,
    is_wrong: bool,
    oninput: Callback<InputEvent>,
    onblur: Callback<FocusEvent>,
}

/// A draft of a number in hundredths. An empty field is `None`, which is wrong where `must`.
#[hook]
fn use_draft(value: Option<i64>, must: bool, on_change: Callback<Option<i64>>) -> Draft {
    let typed = use_state(|| None::<String>);
    let timer = use_mut_ref(|| None::<Timeout>);
    let read = move |typed: &str| match (typed.trim().is_empty(), hundredths(typed)) {
        (true, _) if !must => Some(None),
        (_, Some(number)) if number > 0 || !must => Some(Some(number)),
        _ => None,
    };
    let keep = {
        let typed = typed.clone();
        Callback::from(move |words: String| {
            if let Some(number) = read(&words) {
                if number != value {
                    on_change.emit(number);
                }
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
        Callback::from(move |_| {
            timer.replace(None);
            if let Some(words) = &*typed {
                keep.emit(words.clone());
            }
        })
    };
    Draft {
        shown: (*typed)
            .clone()
            .unwrap_or_else(|| value.map_or_else(String::new, |one| Quantity(one).to_string())),
        is_wrong: typed.as_ref().is_some_and(|words| read(words).is_none()),
        oninput,
        onblur,
    }
}

/// Properties of [`AmountField`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// Unique in the page.
    pub id: AttrValue,
    /// Its name.
    pub label: AttrValue,
    /// What stands in it, in hundredths.
    pub value: Option<i64>,
    /// Its unit.
    pub unit: AttrValue,
    /// Hears of a number, or of an empty field.
    pub on_change: Callback<Option<i64>>,
    /// A sentence below.
    #[prop_or_default]
    pub hint: AttrValue,
}

/// A number with its label and unit.
#[component]
pub fn AmountField(props: &Props) -> Html {
    let text = use_text();
    let draft = use_draft(props.value, false, props.on_change.clone());
    let (hint, error) = (format!("{}-hint", props.id), format!("{}-error", props.id));
    html! {
        <div class="field">
            <label for={props.id.clone()}>{ &props.label }</label>
            <div class="number small" data-invalid={draft.is_wrong.then_some("")}>
                <input class="number-input" id={props.id.clone()} inputmode="decimal" autocomplete="off" value={draft.shown}
                    oninput={draft.oninput} onblur={draft.onblur} aria-describedby={format!("{hint} {error}")} aria-invalid={draft.is_wrong.then_some("true")} />
                <span class="number-unit">{ &props.unit }</span>
            </div>
            <p class="hint" id={hint}>{ &props.hint }</p>
            <FieldError id={error} error={if draft.is_wrong { text.say("amount-wrong") } else { String::new() }} />
        </div>
    }
}

/// Properties of [`Stepper`].
#[derive(PartialEq, Properties)]
pub struct StepperProps {
    /// Unique in the page.
    pub id: AttrValue,
    /// What is counted, for a screen reader.
    pub label: AttrValue,
    /// How much.
    pub value: Quantity,
    /// One step of the buttons.
    pub step: Quantity,
    /// Hears of another quantity.
    pub on_change: Callback<Quantity>,
}

/// A quantity with a button on either side. Steps end on multiples of the step.
#[component]
pub fn Stepper(props: &StepperProps) -> Html {
    let text = use_text();
    let change = props.on_change.reform(|number: Option<i64>| Quantity(number.unwrap_or_default()));
    let draft = use_draft(Some(props.value.0), true, change);
    let (value, step) = (props.value.0, props.step.0.max(1));
    let less = value.saturating_sub(1).div_euclid(step).saturating_mul(step);
    let more = value.div_euclid(step).saturating_add(1).saturating_mul(step);
    let to = |next: i64| props.on_change.reform(move |_: MouseEvent| Quantity(next));
    let error = format!("{}-error", props.id);
    html! {
        <>
            <div class="quantity" role="group" aria-label={props.label.clone()}>
                <button class="icon-button" type="button" aria-label={text.say("amount-less")} disabled={less <= 0} onclick={to(less)}><Icon name="minus" /></button>
                <input id={props.id.clone()} inputmode="decimal" autocomplete="off" value={draft.shown} aria-label={text.say("amount")}
                    oninput={draft.oninput} onblur={draft.onblur} aria-describedby={error.clone()} aria-invalid={draft.is_wrong.then_some("true")} />
                <button class="icon-button" type="button" aria-label={text.say("amount-more")} onclick={to(more)}><Icon name="add" /></button>
            </div>
            <FieldError id={error} error={if draft.is_wrong { text.say("amount-wrong") } else { String::new() }} />
        </>
    }
}
