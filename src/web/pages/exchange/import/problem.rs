//! A file that cannot be used, or a write that failed: what it is, what it means for the data, what to do.

use yew::prelude::*;

use super::Trouble;
use crate::{
    store::{
        StoreFault,
        exchange::{ExchangeFault, LARGEST},
    },
    text::Args,
    web::{Icon, use_text},
};

/// Bytes of a megabyte.
const MEGABYTE: u64 = 1024 * 1024;

/// Properties of [`Refused`].
#[derive(PartialEq, Properties)]
pub struct RefusedProps {
    /// Why.
    pub trouble: Trouble,
    /// The file's name.
    pub file: AttrValue,
    /// Puts the message away.
    pub cancel: Callback<()>,
}

/// A file that cannot be used.
#[component]
pub fn Refused(props: &RefusedProps) -> Html {
    let text = use_text();
    let (title, help, detail) = match &props.trouble {
        Trouble::Unreadable => (
            text.say("exchange-import-unreadable"),
            text.say("exchange-import-unreadable-help"),
            String::new(),
        ),
        Trouble::Fault(fault) => {
            let args = Args::new().number("megabytes", LARGEST / MEGABYTE);
            let (args, detail) = match fault {
                ExchangeFault::Newer { version } => (args.number("version", *version), String::new()),
                ExchangeFault::BadCase { which, detail } => (args.number("which", *which), detail.clone()),
                _ => (args, String::new()),
            };
            let word = fault.word();
            let help = text.say_with(&format!("exchange-fault-{word}-help"), &args);
            (text.say(&format!("exchange-fault-{word}")), help, detail)
        }
    };
    let close = props.cancel.reform(|_: MouseEvent| ());
    html! {
        <div class="callout" data-tone="bad" role="alert">
            <Icon name="cross-circle" />
            <div>
                <p><strong>{ title }</strong></p>
                <p class="meta"><bdi>{ &props.file }</bdi></p>
                <p>{ help }</p>
                <p>{ text.say("exchange-import-untouched") }</p>
                if !detail.is_empty() { <p class="fine"><bdi>{ detail }</bdi></p> }
                <p class="line"><button class="button" type="button" onclick={close}>{ text.say("exchange-import-other-file") }</button></p>
            </div>
        </div>
    }
}

/// Properties of [`NotKept`].
#[derive(PartialEq, Properties)]
pub struct NotKeptProps {
    /// Why.
    pub fault: StoreFault,
}

/// The write failed as a whole.
#[component]
pub fn NotKept(props: &NotKeptProps) -> Html {
    let text = use_text();
    let word = props.fault.word();
    html! {
        <div class="callout" data-tone="bad" role="alert">
            <Icon name="save-failed" />
            <div>
                <p><strong>{ text.say("exchange-import-not-kept") }{ " · " }{ text.say(&format!("store-fault-{word}")) }</strong></p>
                <p>{ text.say("exchange-import-untouched") }</p>
                <p class="fine"><bdi>{ props.fault.detail() }</bdi></p>
            </div>
        </div>
    }
}
