//! A dialog over the screen. The browser keeps the focus inside, Escape closes it, and the focus returns to the
//! button that opened it.

use gloo::events::EventListener;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

use crate::web::{Icon, context::use_text};

/// Properties of [`Dialog`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// Unique in the page.
    pub id: AttrValue,
    /// Its heading.
    pub title: AttrValue,
    /// Hears that it was closed, by whatever way.
    pub on_close: Callback<()>,
    /// What stands in it.
    pub children: Html,
    /// What stands at its foot, such as the button that does it.
    #[prop_or_default]
    pub foot: Html,
    /// True for much content.
    #[prop_or_default]
    pub wide: bool,
}

/// A dialog; open as long as it is in the page.
#[component]
pub fn Dialog(props: &Props) -> Html {
    let text = use_text();
    let node = use_node_ref();
    {
        let (node, on_close) = (node.clone(), props.on_close.clone());
        use_effect_with((), move |()| {
            let dialog = node.cast::<HtmlDialogElement>();
            let listener = dialog.as_ref().map(|dialog| {
                // It fails only where it is open already.
                let _ = dialog.show_modal();
                EventListener::new(dialog, "close", move |_| on_close.emit(()))
            });
            move || {
                drop(listener);
                if let Some(dialog) = dialog {
                    dialog.close();
                }
            }
        });
    }
    let close = {
        let node = node.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(dialog) = node.cast::<HtmlDialogElement>() {
                dialog.close();
            }
        })
    };
    let heading = format!("{}-title", props.id);
    html! {
        <dialog ref={node} id={props.id.clone()} class={props.wide.then_some("wide")} aria-labelledby={heading.clone()}>
            <div class="dialog-head">
                <h2 id={heading}>{ &props.title }</h2>
                <button class="icon-button" type="button" aria-label={text.say("close")} onclick={close.clone()}><Icon name="close" /></button>
            </div>
            <div class="dialog-body stack">{ props.children.clone() }</div>
            if props.foot != Html::default() {
                <div class="dialog-foot">
                    <button class="button" type="button" onclick={close}>{ text.say("proposal-cancel") }</button>
                    { props.foot.clone() }
                </div>
            }
        </dialog>
    }
}
