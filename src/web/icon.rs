//! An icon from the page's sprite.

use yew::prelude::*;

/// Properties of [`Icon`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// Name of a file in `www/icons`.
    pub name: AttrValue,
    /// More classes: `small`, `large`, `flip`.
    #[prop_or_default]
    pub class: Classes,
}

/// An icon. It says nothing to a screen reader: the word stands beside it.
#[component]
pub fn Icon(props: &Props) -> Html {
    html! {
        <svg class={classes!("icon", props.class.clone())} aria-hidden="true">
            <use href={format!("#icon-{}", props.name)} />
        </svg>
    }
}
