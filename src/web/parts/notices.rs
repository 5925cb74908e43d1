//! Notices: short sentences at the edge of the screen, with a way to take the last edit back.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    model::{Notice, NoticeKind},
    web::{Icon, context::use_text},
};

/// How long a notice stays that goes by itself.
const MILLISECONDS: u32 = 8_000;

/// Properties of [`Notices`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// What stands there now.
    pub notices: Rc<Vec<Notice>>,
    /// A notice was read, or had its time.
    pub dismiss: Callback<u64>,
    /// The person takes the last edit back.
    pub undo: Callback<()>,
}

/// The notices.
#[component]
pub fn Notices(props: &Props) -> Html {
    let text = use_text();
    html! {
        <div class="notices" role="region" aria-label={text.say("shell-notices")} aria-live="polite">
            { for props.notices.iter().map(|notice| html! {
                <Slip key={notice.id} notice={notice.clone()} dismiss={props.dismiss.clone()} undo={props.undo.clone()} />
            }) }
        </div>
    }
}

/// Properties of [`Slip`].
#[derive(PartialEq, Properties)]
struct SlipProps {
    notice: Notice,
    dismiss: Callback<u64>,
    undo: Callback<()>,
}

#[component]
fn Slip(props: &SlipProps) -> Html {
    let text = use_text();
    let id = props.notice.id;
    let goes = matches!(props.notice.kind, NoticeKind::Info | NoticeKind::Success);
    {
        let dismiss = props.dismiss.clone();
        use_effect_with(id, move |_| {
            // Dropping the timer with the component stops it.
            let timer =
                goes.then(|| gloo::timers::callback::Timeout::new(MILLISECONDS, move || dismiss.emit(id)));
            move || drop(timer)
        });
    }
    let tone = match props.notice.kind {
        NoticeKind::Info => "info",
        NoticeKind::Success => "good",
        NoticeKind::Warning => "warn",
        NoticeKind::Danger => "bad",
    };
    let close = props.dismiss.reform(move |_| id);
    let undo = {
        let (undo, dismiss) = (props.undo.clone(), props.dismiss.clone());
        Callback::from(move |_| {
            undo.emit(());
            dismiss.emit(id);
        })
    };
    html! {
        <div class="notice" data-tone={tone}>
            <p>{ &props.notice.text }</p>
            if props.notice.undo { <button class="button" type="button" onclick={undo}>{ text.say("undo") }</button> }
            <button class="icon-button" type="button" aria-label={text.say("close")} onclick={close}><Icon name="close" /></button>
        </div>
    }
}
