//! Things to tick, as large tiles.

use yew::prelude::*;

use crate::web::Icon;

/// Properties of [`Tick`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// Its name.
    pub label: AttrValue,
    /// A line below the name.
    #[prop_or_default]
    pub hint: AttrValue,
    /// A sign below that, such as where the tick comes from.
    #[prop_or_default]
    pub sign: AttrValue,
    /// An icon above the name.
    #[prop_or_default]
    pub icon: Option<AttrValue>,
    /// Whether it is ticked.
    pub checked: bool,
    /// Hears whether it is ticked now.
    pub on_change: Callback<bool>,
}

/// One thing to tick.
#[component]
pub fn Tick(props: &Props) -> Html {
    let checked = props.checked;
    let onchange = props.on_change.reform(move |_: Event| !checked);
    html! {
        <label class="tile">
            <input type="checkbox" {checked} {onchange} />
            <span>
                if let Some(icon) = props.icon.clone() { <Icon name={icon} /> }
                <b>{ &props.label }</b>
                if !props.hint.is_empty() { <small>{ &props.hint }</small> }
                if !props.sign.is_empty() { <small class="tile-sign">{ &props.sign }</small> }
            </span>
        </label>
    }
}
