//! Leaving the usual way: withdrawn, not eligible, reopened, taken up again. Each has its day and its reason.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::{
    home::{Case, Stage},
    text::Args,
    web::{
        Icon,
        browser::{clock, page},
        parts::{editor::use_editor, field::FieldError},
        use_text,
    },
};

/// Properties of [`Stages`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
}

/// The ways out that this stage has: word, stage, icon.
fn ways(from: Stage) -> Vec<(&'static str, Stage, &'static str)> {
    let all = [
        ("reopen", Stage::Reopened, "undo"),
        ("withdraw", Stage::Withdrawn, "minus-circle"),
        ("ineligible", Stage::Ineligible, "cross-circle"),
    ];
    let again = matches!(from, Stage::Withdrawn | Stage::Ineligible).then_some((
        "again",
        Stage::Registered,
        "refresh",
    ));
    all.into_iter().filter(|(_, to, _)| from.may_become(*to)).chain(again).collect()
}

/// The ways out of the present stage.
#[component]
pub fn Stages(props: &Props) -> Html {
    let text = use_text();
    let open = use_state(|| None::<(&'static str, Stage)>);
    let done = {
        let open = open.clone();
        Callback::from(move |focus: String| {
            open.set(None);
            // The form goes: the person stands at its button again, or, where that goes too, at the heading.
            page::focus(&focus);
        })
    };
    html! {
        <section class="card stack" aria-labelledby="stages">
            <h2 id="stages" tabindex="-1">{ text.say("record-stages") }</h2>
            <p class="meta">{ text.say("record-stages-help") }</p>
            // The list has its own element: the heading above stays the same one, and keeps the focus.
            <div class="stack">{ for ways(props.case.stage()).into_iter().map(|(word, to, icon)| {
                let is_open = open.is_some_and(|(here, _)| here == word);
                let open = open.clone();
                let onclick = Callback::from(move |_: MouseEvent| open.set(if is_open { None } else { Some((word, to)) }));
                html! {
                    <div class="stack tight" key={word}>
                        <button class="button wide" id={format!("stage-{word}")} type="button" aria-expanded={is_open.to_string()} {onclick}>
                            <Icon name={icon} />{ text.say(&format!("record-{word}")) }
                        </button>
                        if is_open { <Form case={props.case.clone()} {word} {to} done={done.clone()} /> }
                    </div>
                }
            }) }</div>
        </section>
    }
}

/// Properties of [`Form`].
#[derive(PartialEq, Properties)]
struct FormProps {
    case: Rc<Case>,
    word: &'static str,
    to: Stage,
    /// Hears that the form closes, and where the focus goes.
    done: Callback<String>,
}

/// Day and reason of a change of stage.
#[component]
fn Form(props: &FormProps) -> Html {
    let (text, editor) = (use_text(), use_editor(&props.case));
    let today = clock::today();
    let day = use_state(|| today.to_string());
    let why = use_state(String::new);
    let tried = use_state(|| false);
    let word = props.word;
    use_effect_with((), move |()| page::focus(&format!("#why-{word}")));
    let needs_reason = props.to != Stage::Registered;
    let since = props.case.history.last().map(|change| change.on);
    let on = day.parse().ok().filter(|on| *on <= today && since.is_none_or(|since| *on >= since));
    let day_error = if *tried && on.is_none() { text.say("record-day-wrong") } else { String::new() };
    let why_error = if *tried && needs_reason && why.trim().is_empty() {
        text.say("record-why-missing")
    } else {
        String::new()
    };
    let onsubmit = {
        let (to, done, why, tried, text) =
            (props.to, props.done.clone(), why.clone(), tried.clone(), text.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            tried.set(true);
            let Some(on) = on.filter(|_| !needs_reason || !why.trim().is_empty()) else { return };
            editor.stage(to, on, why.trim());
            let stage = text.say(&format!("stage-{}", to.word()));
            editor.tell(text.say_with("record-stage-changed", &Args::new().text("stage", &stage)));
            done.emit("#stages".to_owned());
        })
    };
    let cancel = props.done.reform(move |_: MouseEvent| format!("#stage-{word}"));
    let by_day = {
        let day = day.clone();
        Callback::from(move |event: InputEvent| {
            day.set(event.target_unchecked_into::<HtmlInputElement>().value())
        })
    };
    let by_why = {
        let why = why.clone();
        Callback::from(move |event: InputEvent| {
            why.set(event.target_unchecked_into::<HtmlTextAreaElement>().value())
        })
    };
    let (id, day_id) = (format!("why-{word}"), format!("day-{word}"));
    html! {
        <form class="stack stage-form" {onsubmit} novalidate={true}>
            <div class="field">
                <label for={id.clone()}>{ text.say(&format!("record-{word}-why")) }</label>
                <textarea class="input" id={id.clone()} rows="3" value={(*why).clone()} oninput={by_why}
                    aria-invalid={(!why_error.is_empty()).then_some("true")} aria-describedby={format!("{id}-error")} />
                <FieldError id={format!("{id}-error")} error={why_error} />
            </div>
            <div class="field">
                <label for={day_id.clone()}>{ text.say("record-day") }</label>
                <input class="input num" type="date" id={day_id.clone()} value={(*day).clone()} oninput={by_day} max={today.to_string()}
                    aria-invalid={(!day_error.is_empty()).then_some("true")} aria-describedby={format!("{day_id}-error")} />
                <FieldError id={format!("{day_id}-error")} error={day_error} />
            </div>
            <div class="line">
                <button class="button primary" type="submit">{ text.say(&format!("record-{word}-go")) }</button>
                <button class="button quiet" type="button" onclick={cancel}>{ text.say("record-cancel") }</button>
            </div>
        </form>
    }
}
