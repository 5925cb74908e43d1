//! Form fields. What is typed stays here until the person leaves the field or stops for a moment, so that every
//! keystroke is kept soon, and half-typed words are not an edit each.

use gloo::timers::callback::Timeout;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::web::Icon;

/// A pause in typing after which what stands in a field is kept.
const PAUSE_MILLISECONDS: u32 = 400;

/// Properties of [`TextField`].
#[derive(PartialEq, Properties)]
pub struct TextProps {
    /// Unique in the page.
    pub id: AttrValue,
    /// Its name.
    pub label: AttrValue,
    /// What stands in it.
    pub value: AttrValue,
    /// Hears of what was typed, after a pause or on leaving.
    pub on_change: Callback<String>,
    /// A sentence below.
    #[prop_or_default]
    pub hint: AttrValue,
    /// What is wrong; empty for nothing.
    #[prop_or_default]
    pub error: AttrValue,
    /// `text`, `tel`, `date`, `number`.
    #[prop_or(AttrValue::Static("text"))]
    pub kind: AttrValue,
    /// True for several lines.
    #[prop_or_default]
    pub long: bool,
}

/// A text field with its label, hint and error.
#[component]
pub fn TextField(props: &TextProps) -> Html {
    let typed = use_state(|| None::<String>);
    let timer = use_mut_ref(|| None::<Timeout>);
    let shown = typed.as_ref().map_or_else(|| props.value.clone(), |typed| typed.clone().into());
    let typing = {
        let (typed, timer, on_change) = (typed.clone(), timer.clone(), props.on_change.clone());
        Callback::from(move |value: String| {
            typed.set(Some(value.clone()));
            let (on_change, typed) = (on_change.clone(), typed.clone());
            let pause = Timeout::new(PAUSE_MILLISECONDS, move || {
                on_change.emit(value);
                typed.set(None);
            });
            timer.replace(Some(pause));
        })
    };
    let leave = {
        let on_change = props.on_change.clone();
        Callback::from(move |_: FocusEvent| {
            timer.replace(None);
            if let Some(value) = &*typed {
                on_change.emit(value.clone());
                typed.set(None);
            }
        })
    };
    let described = format!("{}-hint {}-error", props.id, props.id);
    let invalid = (!props.error.is_empty()).then_some("true");
    let input = if props.long {
        let oninput =
            typing.reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value());
        html! { <textarea class="input" id={props.id.clone()} rows="3" value={shown} {oninput} onblur={leave} aria-describedby={described} aria-invalid={invalid} /> }
    } else {
        let oninput =
            typing.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
        html! { <input class="input" id={props.id.clone()} type={props.kind.clone()} value={shown} autocomplete="off" {oninput} onblur={leave} aria-describedby={described} aria-invalid={invalid} /> }
    };
    html! {
        <div class="field">
            <label for={props.id.clone()}>{ &props.label }</label>
            { input }
            <p class="hint" id={format!("{}-hint", props.id)}>{ &props.hint }</p>
            <FieldError id={format!("{}-error", props.id)} error={props.error.clone()} />
        </div>
    }
}

/// Properties of [`FieldError`].
#[derive(PartialEq, Properties)]
pub struct ErrorProps {
    /// For `aria-describedby`.
    pub id: AttrValue,
    /// What is wrong; empty for nothing.
    pub error: AttrValue,
}

/// What is wrong with a field, beside it and spoken.
#[component]
pub fn FieldError(props: &ErrorProps) -> Html {
    html! {
        <p class="error" id={props.id.clone()} role="alert">
            if !props.error.is_empty() { <Icon name="alert" class="small" />{ &props.error } }
        </p>
    }
}

/// One option of a choice: its value and its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The value.
    pub value: AttrValue,
    /// The words.
    pub words: AttrValue,
}

impl Choice {
    /// An option.
    pub fn new(value: impl Into<AttrValue>, words: impl Into<AttrValue>) -> Choice {
        Choice { value: value.into(), words: words.into() }
    }
}

/// Properties of [`Select`].
#[derive(PartialEq, Properties)]
pub struct SelectProps {
    /// Unique in the page.
    pub id: AttrValue,
    /// Its name.
    pub label: AttrValue,
    /// The value chosen; empty for none.
    pub value: AttrValue,
    /// What can be chosen, "none" included where that is possible.
    pub choices: Vec<Choice>,
    /// Hears of the choice.
    pub on_change: Callback<String>,
    /// A sentence below.
    #[prop_or_default]
    pub hint: AttrValue,
}

/// A drop-down list with its label.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let onchange =
        props.on_change.reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    html! {
        <div class="field">
            <label for={props.id.clone()}>{ &props.label }</label>
            <select class="input" id={props.id.clone()} {onchange} aria-describedby={format!("{}-hint", props.id)}>
                { for props.choices.iter().map(|one| html! {
                    <option key={one.value.to_string()} value={one.value.clone()} selected={one.value == props.value}>{ &one.words }</option>
                }) }
            </select>
            <p class="hint" id={format!("{}-hint", props.id)}>{ &props.hint }</p>
        </div>
    }
}

/// Properties of [`Segment`].
#[derive(PartialEq, Properties)]
pub struct SegmentProps {
    /// Unique in the page; the name of the radio group.
    pub id: AttrValue,
    /// What is chosen here.
    pub label: AttrValue,
    /// True where the label is only for screen readers.
    #[prop_or_default]
    pub quiet: bool,
    /// The value chosen; empty for none.
    pub value: AttrValue,
    /// What can be chosen.
    pub choices: Vec<Choice>,
    /// Hears of the choice.
    pub on_change: Callback<AttrValue>,
}

/// A few choices side by side.
#[component]
pub fn Segment(props: &SegmentProps) -> Html {
    html! {
        <fieldset class="field">
            <legend class={if props.quiet { "sr" } else { "label" }}>{ &props.label }</legend>
            <div class="segment">
                { for props.choices.iter().map(|one| {
                    let value = one.value.clone();
                    let onchange = props.on_change.reform(move |_: Event| value.clone());
                    html! {
                        <label key={one.value.to_string()}>
                            <input type="radio" name={props.id.clone()} value={one.value.clone()} checked={one.value == props.value} {onchange} />
                            <span>{ &one.words }</span>
                        </label>
                    }
                }) }
            </div>
        </fieldset>
    }
}
