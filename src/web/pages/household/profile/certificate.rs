//! The certificate number: read while it is typed, each fault in its own sentence, and nothing typed is lost.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    home::{
        Category, CertificateNumber, Person,
        certificate::{CertificateFault, Progress},
    },
    text::{Args, Text},
    units::Date,
    web::{
        Icon,
        browser::clock,
        parts::{editor::Editor, field::FieldError},
        use_text,
    },
};

/// A pause in typing after which what stands in the field is kept.
const PAUSE_MILLISECONDS: u32 = 400;

/// Properties of [`CertificateField`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The person.
    pub person: Rc<Person>,
    /// Edits the case.
    pub editor: Editor,
}

/// The certificate number of a person.
#[component]
pub fn CertificateField(props: &Props) -> Html {
    let text = use_text();
    // What is being typed; `None` while the field is left alone.
    let typed = use_state(|| None::<String>);
    let timer = use_mut_ref(|| None::<Timeout>);
    let (person, today) = (&props.person, clock::today());
    let kept =
        person.certificate.as_ref().map_or(person.certificate_draft.as_str(), CertificateNumber::as_str);
    let shown = typed.as_deref().unwrap_or(kept).to_owned();
    let keep = {
        let (editor, id) = (props.editor.clone(), person.id.clone());
        Callback::from(move |typed: String| editor.person(&id, |person| put(person, &typed, today)))
    };
    let oninput = {
        let (typed, timer, keep) = (typed.clone(), timer.clone(), keep.clone());
        Callback::from(move |event: InputEvent| {
            let value = event.target_unchecked_into::<HtmlInputElement>().value();
            typed.set(Some(value.clone()));
            // A number that holds together speaks at once: needs and eligibility follow from it.
            if CertificateNumber::parse_on(&value, today).is_ok() {
                timer.replace(None);
                keep.emit(value);
            } else {
                let keep = keep.clone();
                timer.replace(Some(Timeout::new(PAUSE_MILLISECONDS, move || keep.emit(value))));
            }
        })
    };
    let onblur = {
        let typed = typed.clone();
        Callback::from(move |_: FocusEvent| {
            timer.replace(None);
            if let Some(value) = &*typed {
                keep.emit(value.clone());
            }
            typed.set(None);
        })
    };
    let state = judge(&shown, typed.is_some(), today);
    let fault = match &state {
        State::Wrong(fault) => text.certificate_fault(*fault),
        _ => String::new(),
    };
    let invalid = (!fault.is_empty()).then_some("true");
    let id = format!("certificate-{}", person.id);
    html! {
        <div class="field full">
            <label for={id.clone()}>{ text.say("certificate-number") }</label>
            <input class="input num" id={id.clone()} value={shown} {oninput} {onblur} autocomplete="off" autocapitalize="characters"
                spellcheck="false" aria-invalid={invalid} aria-describedby={format!("{id}-hint {id}-error")} />
            <div class="line" id={format!("{id}-hint")}>
                { match &state {
                    State::Empty => html! { <p class="hint">{ text.say("certificate-hint") }</p> },
                    State::Missing(missing) => html! { <p class="hint">{ text.say_with("certificate-missing", &Args::new().number("missing", *missing)) }</p> },
                    State::Wrong(_) => html! {},
                    State::Whole(number) => facts(&text, number, person, today),
                } }
            </div>
            <FieldError id={format!("{id}-error")} error={fault} />
        </div>
    }
}

/// How what stands in the field reads.
enum State {
    Empty,
    Missing(usize),
    Wrong(CertificateFault),
    Whole(CertificateNumber),
}

/// While a person types, what is missing is no fault yet; once they left the field, it is.
fn judge(shown: &str, is_typing: bool, today: Date) -> State {
    if shown.trim().is_empty() {
        return State::Empty;
    }
    match (CertificateNumber::progress(shown), CertificateNumber::parse_on(shown, today)) {
        (Progress::Missing(missing), _) if is_typing => State::Missing(missing),
        (_, Ok(number)) => State::Whole(number),
        (Progress::Wrong(fault), _) | (_, Err(fault)) => State::Wrong(fault),
    }
}

/// Puts what was typed where it belongs: a sound number, or a draft.
fn put(person: &mut Person, typed: &str, today: Date) {
    match CertificateNumber::parse_on(typed, today) {
        Ok(number) => {
            // Categories entered by hand make way for the certificate's own, unless it says only "several".
            if number.category() != Category::Multiple {
                person.disabilities.clear();
            }
            person.certificate = Some(number);
            person.certificate_draft.clear();
        }
        Err(_) => {
            person.certificate = None;
            person.certificate_draft = typed.to_owned();
        }
    }
}

/// What a sound number says of its holder.
fn facts(text: &Text, number: &CertificateNumber, person: &Person, today: Date) -> Html {
    let born = number.birth_date();
    let age = person.age(today).map(|years| text.say_with("age", &Args::new().number("years", years)));
    let reissue = usize::from(number.reissue());
    html! {
        <>
            <span class="badge" data-tone="good" role="status"><Icon name="check" />{ text.say("certificate-whole") }</span>
            <span class="tag">{ text.say(number.category().key()) }</span>
            <span class="tag">{ text.say(number.level().key()) }</span>
            <span class="tag">{ text.say(number.sex().key()) }</span>
            <span class="tag num">{ text.date(born) }</span>
            if let Some(age) = age { <span class="tag num">{ age }</span> }
            if reissue > 0 { <span class="tag">{ text.say_with("certificate-reissue", &Args::new().number("count", reissue)) }</span> }
        </>
    }
}
