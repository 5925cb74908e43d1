//! Versions of the proposal with the signatures under each.

use std::rc::Rc;

use yew::prelude::*;

use super::timeline::moment;
use crate::{
    home::{Case, Consent, Proposal, Signature},
    model::signature_holds,
    text::{Args, Text},
    web::{Icon, use_text},
};

/// Properties of [`Versions`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
}

/// Every version, the newest first.
#[component]
pub fn Versions(props: &Props) -> Html {
    let text = use_text();
    let case = &props.case;
    let earlier = case.earlier_proposals.iter().filter_map(|proposal| {
        let consent = case.earlier_consents.iter().find(|consent| consent.version == proposal.version)?;
        Some((proposal, consent))
    });
    let all: Vec<(&Proposal, &Consent)> = earlier.chain(case.proposal.as_ref().map(|proposal| (proposal, &case.consent))).collect();
    if all.is_empty() {
        return html! {};
    }
    html! {
        <section class="section" aria-labelledby="versions">
            <h2 id="versions">{ text.say("record-versions") }</h2>
            <ul class="card flush list">{ for all.into_iter().rev().map(|(proposal, consent)| version(&text, proposal, consent)) }</ul>
        </section>
    }
}

fn version(text: &Text, proposal: &Proposal, consent: &Consent) -> Html {
    let items = proposal.lines.iter().filter(|line| line.is_in()).count();
    let args = Args::new().number("version", proposal.version).money("total", proposal.total());
    html! {
        <li key={proposal.version}>
            <div class="grow stack tight">
                <p><b>{ text.say_with("record-proposal", &args) }</b> <span class="meta">{ text.say_with("record-items", &Args::new().number("number", items)) }</span></p>
                <p class="meta">{ moment(text, proposal.at) }</p>
                if consent.signatures.is_empty() { <p class="meta">{ text.say("record-unsigned") }</p> }
                { for consent.signatures.iter().map(|one| signature(text, one, signature_holds(one, proposal, consent))) }
            </div>
        </li>
    }
}

fn signature(text: &Text, signature: &Signature, holds: bool) -> Html {
    let role = text.say(&format!("record-role-{}", signature.role.word()));
    html! {
        <div class="line">
            if !signature.strokes.is_empty() { { ink(&signature.strokes) } }
            <span><bdi>{ &signature.name }</bdi> <span class="meta">{ role }{ " · " }{ moment(text, signature.at) }</span></span>
            if holds {
                <span class="badge" data-tone="good"><Icon name="check" />{ text.say("record-signature-holds") }</span>
            } else {
                <span class="badge" data-tone="warn"><Icon name="alert" />{ text.say("record-signature-void") }</span>
            }
        </div>
    }
}

/// The strokes of a signature, fitted into a small frame. The name stands beside it.
fn ink(strokes: &[Vec<(i32, i32)>]) -> Html {
    let points = || strokes.iter().flatten();
    let range = |values: &mut dyn Iterator<Item = i32>| {
        values.fold(None, |range: Option<(i32, i32)>, one| {
            Some(range.map_or((one, one), |(low, high)| (low.min(one), high.max(one))))
        })
    };
    let wide = range(&mut points().map(|(x, _)| *x)).unwrap_or_default();
    let high = range(&mut points().map(|(_, y)| *y)).unwrap_or_default();
    // A margin of a stroke's width keeps the ends of lines inside.
    let view = format!("{} {} {} {}", wide.0 - 4, high.0 - 4, wide.1 - wide.0 + 8, high.1 - high.0 + 8);
    let line = |stroke: &Vec<(i32, i32)>| {
        stroke.iter().enumerate().map(|(place, (x, y))| format!("{}{x} {y}", if place == 0 { 'M' } else { 'L' })).collect::<String>()
    };
    html! {
        <svg class="record-ink" viewBox={view} aria-hidden="true">
            { for strokes.iter().map(|stroke| html! { <path class="sign-ink" d={line(stroke)} /> }) }
        </svg>
    }
}
