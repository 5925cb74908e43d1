//! The rows, as many as a screen holds, with gaps for the others.

use std::rc::Rc;

use yew::prelude::*;

use super::{row::Row, slice::use_slice};
use crate::{model::listing::Listing, web::browser::clock};

/// Properties of [`Table`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// What was found.
    pub found: Rc<Listing>,
}

/// The rows.
#[component]
pub fn Table(props: &Props) -> Html {
    let list = use_node_ref();
    let total = props.found.rows.len();
    let slice = use_slice(&list, total);
    let today = clock::today();
    // Every child has a key: a row that stays in the page keeps the focus while the window moves.
    let gap = |key: &'static str, rows: usize| {
        // A screen's rows are far fewer than 2^32.
        let height = f64::from(u32::try_from(rows).unwrap_or(u32::MAX)) * slice.row;
        html! { <li {key} aria-hidden="true" hidden={rows == 0}><svg class="rows-gap" width="1" height={format!("{height:.0}")} /></li> }
    };
    let rows = props.found.rows.iter().enumerate().skip(slice.from).take(slice.to.saturating_sub(slice.from));
    html! {
        <div class="card flush">
            <ul class="rows" ref={list}>
                { gap("above", slice.from) }
                { for rows.map(|(place, digest)| html! {
                    <Row key={digest.id.as_str()} digest={digest.clone()} {today} place={place + 1} {total} />
                }) }
                { gap("below", total.saturating_sub(slice.to)) }
            </ul>
        </div>
    }
}
