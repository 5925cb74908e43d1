//! Versions of the proposal with the signatures under each.

use std::rc::Rc;

use yew::prelude::*;

use super::timeline::moment;
use crate::{
    home::{Case, Consent, Proposal, Signature},
    model::signature_holds,
    text::{Args, Text},
    web::{Icon, parts::signature_pad::ink, use_text},
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
    let all: Vec<(&Proposal, &Consent)> =
        earlier.chain(case.proposal.as_ref().map(|proposal| (proposal, &case.consent))).collect();
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
                <p><b>{ text.say_with("record-proposal", &args) }</b>{ " " }<span class="meta">{ text.say_with("record-items", &Args::new().number("number", items)) }</span></p>
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
            if !signature.strokes.is_empty() { <span class="record-ink">{ ink(&signature.strokes) }</span> }
            <span><bdi>{ &signature.name }</bdi>{ " " }<span class="meta">{ role }{ " · " }{ moment(text, signature.at) }</span></span>
            if holds {
                <span class="badge" data-tone="good"><Icon name="check" />{ text.say("record-signature-holds") }</span>
            } else {
                <span class="badge" data-tone="warn"><Icon name="alert" />{ text.say("record-signature-void") }</span>
            }
        </div>
    }
}
