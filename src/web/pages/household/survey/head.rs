//! The head of a place's sheet: its name, how far it has come, and what can be done with it as a whole.

use yew::prelude::*;

use super::stops::Stop;
use crate::{
    home::{Case, Place, PlaceKind},
    model::{Action, Edit, Notice, NoticeKind},
    text::Args,
    web::{
        Icon,
        browser::clock,
        parts::{field::TextField, signs::bar},
        use_act, use_text,
    },
};

/// Properties of [`PlaceHead`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: std::rc::Rc<Case>,
    /// The place with how far it has come.
    pub stop: Stop,
    /// Which of the places it is, from 1.
    pub number: usize,
}

/// The head of a place's sheet.
#[component]
pub fn PlaceHead(props: &Props) -> Html {
    let (act, text) = (use_act(), use_text());
    let renaming = use_state(|| false);
    let Stop { id, kind, name, progress, .. } = props.stop.clone();
    let own = props.case.place(&id).map(|place| place.name.clone()).unwrap_or_default();
    let edit = {
        let case = props.case.id.clone();
        act.reform(move |edit| Action::Edited { case: case.clone(), edit, at: clock::now() })
    };
    let rename = {
        let id = id.clone();
        edit.reform(move |name: String| {
            Edit::Place(Box::new(Place { name: name.trim().to_owned(), ..Place::new(id.clone(), kind) }))
        })
    };
    let remove = {
        let (act, words) = (act.clone(), text.say_with("survey-removed", &Args::new().text("place", &name)));
        Callback::from(move |_: MouseEvent| {
            let number = clock::now().0.unsigned_abs();
            edit.emit(Edit::PlaceRemoved(id.clone()));
            let notice = Notice { id: number, kind: NoticeKind::Info, text: words.clone(), undo: true };
            act.emit(Action::Noticed { notice });
        })
    };
    let toggle = {
        let renaming = renaming.clone();
        Callback::from(move |_: MouseEvent| renaming.set(!*renaming))
    };
    let count = Args::new().number("answered", progress.answered).number("asked", progress.asked);
    let of = Args::new().number("number", props.number).number("all", props.case.places.len());
    let is_fixed = matches!(kind, PlaceKind::Dwelling | PlaceKind::Services);
    html! {
        <>
            <header class="place-head">
                <h2 id="place-title" tabindex="-1"><bdi>{ name }</bdi></h2>
                <span class="meta">{ text.say_with("survey-place-number", &of) }</span>
                if !is_fixed {
                    <span class="place-tools">
                        <button class="button quiet" type="button" aria-expanded={renaming.to_string()} onclick={toggle}><Icon name="edit" class="small" />{ text.say("survey-rename") }</button>
                        <button class="button quiet" type="button" onclick={remove}><Icon name="trash" class="small" />{ text.say("survey-remove") }</button>
                    </span>
                }
                <span class="line end">
                    { bar(progress.answered, progress.asked, &text.say_with("survey-place-count", &count), "") }
                    <span class="meta num" aria-hidden="true">{ format!("{} / {}", progress.answered, progress.asked) }</span>
                </span>
            </header>
            if *renaming {
                <TextField id="place-name" label={text.say("survey-own-name")} value={own} on_change={rename} hint={text.say("survey-own-name-hint")} />
            }
        </>
    }
}
