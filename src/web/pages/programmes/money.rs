//! What a programme pays for a home, from which document, and the other numbers its document states.

use yew::prelude::*;

use super::Counted;
use crate::{
    ids::SourceId,
    rules::{Citation, Strength},
    text::Args,
    units::Fen,
    web::{
        parts::signs::{Checked, SourceLine},
        use_text,
    },
};

/// Properties of [`Money`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The programme.
    pub counted: Counted,
}

/// What a programme pays, and the facts of its document.
#[component]
pub fn Money(props: &Props) -> Html {
    let text = use_text();
    let programme = &props.counted.programme;
    let cap = programme.cap();
    html! {
        <>
            if programme.funding.is_empty() {
                <p class="meta">{ text.say("funding-none") }</p>
            } else {
                <p>{ text.say_with("programmes-cap", &Args::new().money("yuan", cap)) }</p>
                <ul class="stack">
                    { for programme.funding.iter().enumerate().map(|(place, one)| html! {
                        <li key={place} class="stack tight">
                            <p class="line">
                                <span>{ text.say(&format!("funding-{}", one.source.word())) }</span>
                                <b class="num">{ text.say_with("money", &Args::new().money("yuan", Fen::from_yuan(one.yuan))) }</b>
                                if one.from_source.is_none() { <Checked checked={one.checked} /> }
                            </p>
                            if let Some(document) = one.from_source.clone() { <SourceLine citation={citation(document, one.checked)} /> }
                            if !one.note.is_empty() { <p class="meta"><bdi lang="zh-CN">{ &one.note }</bdi></p> }
                        </li>
                    }) }
                </ul>
            }
            if !programme.facts.is_empty() {
                <h3>{ text.say("programmes-facts") }</h3>
                <ul class="stack tight">
                    { for programme.facts.iter().map(|fact| html! {
                        <li key={fact.id.clone()} class="line">
                            <span>{ text.say_with(&format!("programme-fact-{}", fact.id), &Args::new().number("number", fact.number)) }</span>
                            <Checked checked={fact.checked} />
                        </li>
                    }) }
                </ul>
            }
        </>
    }
}

/// A whole document as a citation.
fn citation(document: SourceId, checked: bool) -> Citation {
    Citation { document, clause: String::new(), checked, strength: Strength::Must, asks: None }
}
