//! The picture of an item of the catalogue.

use yew::prelude::*;

use crate::{ids::ItemId, web::context::use_library};

/// Properties of [`ItemPicture`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The item.
    pub item: ItemId,
    /// `square`, `thumb`.
    #[prop_or_default]
    pub class: Classes,
    /// What it shows; empty where the name stands beside it.
    #[prop_or_default]
    pub alt: AttrValue,
}

/// The picture of an item; an empty frame where the catalogue no longer has it.
#[component]
pub fn ItemPicture(props: &Props) -> Html {
    let library = use_library();
    let class = classes!("picture", props.class.clone());
    match library.catalogue.item(&props.item) {
        Some(item) => html! {
            <img {class} src={format!("pictures/{}.svg", item.picture)} alt={props.alt.clone()} width="320" height="240" loading="lazy" />
        },
        None => html! { <span {class} aria-hidden="true" /> },
    }
}
