//! What a person must know before changing a proposal: example prices, signatures that would fall, a survey that
//! has moved on.

use std::rc::Rc;

use yew::prelude::*;

use super::{assessed::Assessed, scheme::Scheme};
use crate::{
    home::{Case, LeftOut, Proposal, Stage},
    model::Edit,
    text::Args,
    units::Timestamp,
    web::{Icon, browser::clock, parts::editor::Editor, use_library, use_text},
};

/// How the edition of a list of examples begins.
const EXAMPLES: &str = "example";

/// Properties of [`Warnings`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// The proposal.
    pub proposal: Rc<Proposal>,
    /// Findings and candidates.
    pub assessed: Rc<Assessed>,
    /// The money.
    pub scheme: Scheme,
    /// Writes into the case.
    pub editor: Editor,
    /// True where nothing may be changed now.
    pub is_locked: bool,
}

/// What a person must know first, and a new suggestion.
#[component]
pub fn Warnings(props: &Props) -> Html {
    let text = use_text();
    let (case, proposal) = (&props.case, &props.proposal);
    let prices = Args::new().text("edition", &proposal.editions.prices);
    let is_example = proposal.editions.prices.starts_with(EXAMPLES);
    let is_signed = !case.consent.signatures.is_empty();
    let next = Args::new().number("next", proposal.version.saturating_add(1));
    let back = {
        let (editor, why) = (props.editor.clone(), text.say("proposal-changed"));
        Callback::from(move |_: MouseEvent| editor.back_to_proposed(&why))
    };
    html! {
        <>
            <div class="callout" data-tone={if is_example { "warn" } else { "info" }}>
                <Icon name="money" />
                <div><p>
                    if is_example { <strong>{ text.say("proposal-example-prices") }</strong> { text.say("proposal-example-prices-help") } }
                    <span class="meta">{ text.say_with("proposal-price-edition", &prices) }</span>
                </p></div>
            </div>
            if props.is_locked {
                <div class="callout" data-tone="info">
                    <Icon name="lock" />
                    <div>
                        <p><strong>{ text.say("proposal-locked") }</strong></p>
                        if matches!(case.stage(), Stage::Accepted | Stage::Withdrawn | Stage::Ineligible) {
                            <p>{ text.say("proposal-locked-for-good") }</p>
                        } else {
                            <p>{ text.say_with("proposal-locked-help", &next) }</p>
                            <p><button class="button" type="button" onclick={back}><Icon name="edit" class="small" />{ text.say("proposal-unlock") }</button></p>
                        }
                    </div>
                </div>
            } else {
                if is_signed {
                    <div class="callout" data-tone="warn"><Icon name="sign" /><div><p><strong>{ text.say("proposal-signed") }</strong></p><p>{ text.say_with("proposal-signed-help", &next) }</p></div></div>
                }
                <Again ..props.clone() />
            }
        </>
    }
}

/// A new suggestion. It stands out where the survey has moved on since the last one.
#[component]
fn Again(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let (case, proposal) = (&props.case, &props.proposal);
    let is_old = newest(case) > proposal.at
        || proposal.editions.rules != library.book.edition
        || proposal.editions.catalogue != library.catalogue.edition;
    let by_hand = proposal
        .lines
        .iter()
        .filter(|line| line.by_hand || line.left_out == Some(LeftOut::ByAssessor))
        .count();
    let cap = props.scheme.cap.unwrap_or(proposal.cap);
    let onclick = {
        let (case, assessed, editor, library, text) =
            (case.clone(), props.assessed.clone(), props.editor.clone(), library.clone(), text.clone());
        Callback::from(move |_: MouseEvent| {
            let mut next = assessed.suggest(&case, &library, cap, clock::now());
            next.version = case.proposal.as_ref().map_or(1, |proposal| proposal.version);
            editor.edit(Edit::Proposal(Box::new(next)));
            editor.tell(text.say("proposal-suggested-again"));
        })
    };
    let by_hand = (by_hand > 0)
        .then(|| text.say_with("proposal-again-by-hand", &Args::new().number("number", by_hand)));
    let button = html! { <button class="button" type="button" {onclick}><Icon name="refresh" class="small" />{ text.say("proposal-again") }</button> };
    if is_old {
        html! {
            <div class="callout" data-tone="again">
                <Icon name="retake" />
                <div><p><strong>{ text.say("proposal-old") }</strong></p><p>{ text.say("proposal-old-help") }{ " " }{ by_hand.unwrap_or_default() }</p><p>{ button }</p></div>
            </div>
        }
    } else {
        html! { <div class="spread"><p class="meta">{ by_hand.unwrap_or_else(|| text.say("proposal-again-help")) }</p>{ button }</div> }
    }
}

/// When the survey was last changed.
fn newest(case: &Case) -> Timestamp {
    let found = case.places.iter().flat_map(|place| place.found.values());
    found.map(|one| one.at).max().unwrap_or_default()
}
