//! What stands between a case and its next stage, in sentences.

use yew::prelude::*;

use crate::{
    model::Obstacle,
    text::Args,
    web::{Icon, context::use_text},
};

/// Properties of [`Obstacles`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// What stands in the way.
    pub list: Vec<Obstacle>,
    /// For `aria-describedby` of the button that waits.
    pub id: AttrValue,
}

/// True where something stands in the way that is more than a warning.
pub fn is_barred(list: &[Obstacle]) -> bool {
    list.iter().any(|one| !one.is_mere_warning())
}

/// What stands in the way; nothing at all where nothing does.
#[component]
pub fn Obstacles(props: &Props) -> Html {
    let text = use_text();
    if props.list.is_empty() {
        return html! {};
    }
    let heading = if is_barred(&props.list) { "obstacles" } else { "obstacles-mere" };
    html! {
        <div class="callout" data-tone="warn" id={props.id.clone()}>
            <Icon name="alert" />
            <div>
                <p><strong>{ text.say(heading) }</strong></p>
                <ul class="stack tight">
                    { for props.list.iter().map(|one| html! {
                        <li>{ text.say_with(&format!("obstacle-{}", one.word()), &Args::new().number("number", one.number())) }</li>
                    }) }
                </ul>
            </div>
        </div>
    }
}
