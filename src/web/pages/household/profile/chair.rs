//! The wheelchair: how wide it is and who moves it. Every door of the home is judged by it.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    home::{Chair, Person},
    store::LengthUnit,
    units::Millimetres,
    web::{
        parts::{
            chips::Chips,
            editor::Editor,
            field::{Choice, FieldError},
        },
        use_model, use_text,
    },
};

/// Properties of [`ChairFields`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The person.
    pub person: Rc<Person>,
    /// Edits the case.
    pub editor: Editor,
}

/// Width of the wheelchair, and whether the person moves it alone.
#[component]
pub fn ChairFields(props: &Props) -> Html {
    let (text, model) = (use_text(), use_model());
    let unit = model.settings.length_unit;
    let chair = props.person.chair.clone();
    let typed = use_state(|| None::<String>);
    // Said before the width is known: a chair is kept once it can be compared.
    let mover = use_state(|| None::<bool>);
    let width = chair.as_ref().map_or_else(String::new, |chair| unit.show(chair.width.0));
    let shown = typed.as_deref().unwrap_or(&width).to_owned();
    let read = parse(unit, &shown);
    let self_propelled = chair.as_ref().map(|chair| chair.self_propelled).or(*mover);
    let (id, editor) = (props.person.id.clone(), props.editor.clone());
    let oninput = {
        let (typed, editor, id) = (typed.clone(), editor.clone(), id.clone());
        Callback::from(move |event: InputEvent| {
            let value = event.target_unchecked_into::<HtmlInputElement>().value();
            let width = parse(unit, &value);
            if value.trim().is_empty() {
                editor.person(&id, |person| person.chair = None);
            } else if let Some(width) = width {
                // Hands on the rims need room: it is assumed until somebody says that the chair is pushed.
                let self_propelled = self_propelled.unwrap_or(true);
                editor.person(&id, |person| person.chair = Some(Chair { width, self_propelled }));
            }
            typed.set(Some(value));
        })
    };
    let onblur = {
        let (typed, is_whole) = (typed.clone(), read.is_some() || shown.trim().is_empty());
        Callback::from(move |_: FocusEvent| {
            if is_whole {
                typed.set(None);
            }
        })
    };
    let by_mover = {
        let id = id.clone();
        Callback::from(move |word: AttrValue| {
            let alone = word == "self";
            mover.set(Some(alone));
            editor.person(&id, |person| {
                if let Some(chair) = &mut person.chair {
                    chair.self_propelled = alone;
                }
            });
        })
    };
    let error = if shown.trim().is_empty() || read.is_some() {
        String::new()
    } else {
        text.say("profile-chair-wrong")
    };
    let invalid = !error.is_empty();
    let field = format!("chair-{id}");
    let choices =
        ["self", "pushed"].map(|word| Choice::new(word, text.say(&format!("profile-chair-{word}"))));
    let value = match self_propelled {
        Some(true) => "self",
        Some(false) => "pushed",
        None => "",
    };
    html! {
        <div class="fields">
            <div class="field">
                <label for={field.clone()}>{ text.say("profile-chair-width") }</label>
                <div class="number small" data-invalid={invalid.then_some("true")}>
                    <input class="number-input" id={field.clone()} inputmode="decimal" value={shown} {oninput} {onblur} autocomplete="off"
                        aria-invalid={invalid.then_some("true")} aria-describedby={format!("{field}-hint {field}-error")} />
                    <span class="number-unit">{ text.say(&format!("unit-{}", unit.word())) }</span>
                </div>
                <p class="hint" id={format!("{field}-hint")}>{ text.say("profile-chair-hint") }</p>
                <FieldError id={format!("{field}-error")} {error} />
            </div>
            <Chips id={format!("mover-{id}")} label={text.say("profile-chair-mover")} {value} choices={choices.to_vec()} on_change={by_mover} />
        </div>
    }
}

/// A width that a chair can have: more than nothing.
fn parse(unit: LengthUnit, typed: &str) -> Option<Millimetres> {
    unit.read(typed).filter(|width| *width > 0).map(Millimetres)
}
