//! The answer as a number: typed large, in the unit of the tape, with how far off it may be.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{
    draft::use_draft,
    scale::{Accuracy, Doubt, Scale},
};
use crate::{
    home::Answer,
    model::Action,
    rules::Unit,
    store::{LengthUnit, Settings},
    text::Args,
    web::{
        parts::field::{Choice, FieldError, Segment},
        use_act, use_model, use_text, words,
    },
};

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
    let draft = use_draft(&props.answer, length, &props.on_answer);

    let oninput = {
        let draft = draft.clone();
        Callback::from(move |event: InputEvent| {
            draft.type_in(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let onblur = {
        let draft = draft.clone();
        Callback::from(move |_: FocusEvent| {
            draft.leave();
        })
    };
    // Enter goes on to the next question, but not with a number that does not read.
    let onkeydown = {
        let draft = draft.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && !draft.leave() {
                event.prevent_default();
                event.stop_propagation();
            }
        })
    };
    let on_unit = {
        let (draft, settings) = (draft.clone(), model.settings.clone());
        Callback::from(move |word: AttrValue| {
            if let Some(length_unit) = LengthUnit::ALL.into_iter().find(|one| one.word() == word.as_str()) {
                draft.switch(length_unit);
                let settings = Settings { length_unit, ..(*settings).clone() };
                act.emit(Action::SettingsChanged { settings });
            }
        })
    };
    let on_accuracy = {
        let draft = draft.clone();
        Callback::from(move |accuracy: i32| draft.set_accuracy(accuracy))
    };
    let error = match (draft.is_faulty(), length) {
        (false, _) => String::new(),
        (true, LengthUnit::Mm) => text.say("survey-no-number"),
        (true, LengthUnit::Cm) => text.say("survey-no-number-cm"),
    };
    let units = LengthUnit::ALL.map(|one| Choice::new(one.word(), text.say(&format!("unit-{}", one.word()))));
    let by = |off: i32| {
        let off = words::number(off, unit, length);
        text.say_with("survey-accuracy-by", &Args::new().plain("by", off))
    };
    let invalid = draft.is_faulty().then_some("true");
    let described = format!("{0}-unit {0}-error {0}-doubt", props.id);
    html! {
        <>
            <div class="entry-number">
                <div class="number" data-invalid={invalid}>
                    <input class="number-input" id={format!("{}-number", props.id)} inputmode="decimal" enterkeyhint="next" autocomplete="off"
                        value={draft.shown()} {oninput} {onblur} {onkeydown} aria-labelledby={props.id.clone()} aria-describedby={described}
                        aria-invalid={invalid} />
                    <span class="number-unit" id={format!("{}-unit", props.id)}>{ words::unit(&text, unit, length) }</span>
                </div>
                if unit == Unit::Mm {
                    <Segment id={format!("{}-in", props.id)} label={text.say("survey-unit")} quiet={true} value={length.word()} choices={units.to_vec()} on_change={on_unit} />
                }
            </div>
            <FieldError id={format!("{}-error", props.id)} {error} />
            <Doubt id={format!("{}-doubt", props.id)} scale={props.scale} value={draft.value()} {length} />
            if !matches!(unit, Unit::Count | Unit::SquareMetre) {
                <Accuracy id={props.id.clone()} value={draft.accuracy()} on_change={on_accuracy} words={Accuracy::words(draft.accuracy(), by)} />
            }
        </>
    }
}
