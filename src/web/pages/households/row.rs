//! One household of the list: who and where, how far, since when, what next.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    model::Next,
    programme::Digest,
    text::Args,
    units::Date,
    web::{
        Icon,
        parts::{
            stage_sign::{StageSign, next_route},
            whereabouts,
        },
        use_library, use_text, words,
    },
};

/// Properties of [`Row`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The household.
    pub digest: Rc<Digest>,
    /// Today.
    pub today: Date,
    /// Its place in the list, from 1.
    pub place: usize,
    /// How many there are.
    pub total: usize,
}

/// One household.
#[component]
pub fn Row(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let digest = &props.digest;
    let next = Next::of(digest);
    let days = digest.since.map_or(0, |since| props.today.signed_duration_since(since).num_days());
    let since = match (next, digest.since) {
        (None, Some(day)) => text.date(day),
        _ if days > 0 => text.say_with("next-since", &Args::new().number("days", days)),
        _ => text.say("today"),
    };
    let what = next.map_or_else(|| text.say("next-none"), |next| text.say(&format!("next-{}", next.word())));
    html! {
        <li aria-setsize={props.total.to_string()} aria-posinset={props.place.to_string()}>
            <a class="row" href={next_route(&digest.id, next).href()}>
                <div>
                    <strong><bdi>{ words::household(&text, &digest.names) }</bdi></strong>
                    <span class="meta"><bdi>{ whereabouts::address(&text, &library, &digest.region, &digest.address) }</bdi></span>
                </div>
                <div><StageSign stage={digest.stage} /></div>
                <div class="meta">{ since }</div>
                <div><span>{ what }</span>{ " " }<span class="meta num">{ digest.number.as_str() }</span></div>
                <Icon name="chevron-forward" class="flip" />
            </a>
        </li>
    }
}
