//! The answers at a glance, with what the family would pay.

use std::rc::Rc;

use yew::prelude::*;

use super::wish::ANSWERS;
use crate::{
    home::{Answered, Case, Line, Proposal},
    text::Args,
    units::Fen,
    web::{Icon, parts::money_meter::money, use_text, words},
};

/// Properties of [`Overview`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// The proposal.
    pub proposal: Rc<Proposal>,
}

/// What the lines answered with yes cost, and what of it the family pays.
pub fn agreed(case: &Case, proposal: &Proposal) -> (Fen, Fen) {
    let is_yes = |line: &&Line| {
        line.is_in() && case.consent.decisions.get(&line.id).is_some_and(|one| one.answer == Answered::Yes)
    };
    let total = proposal.lines.iter().filter(is_yes).fold(Fen(0), |sum, line| sum.plus(line.cost()));
    (total, Fen(total.minus(proposal.cap).0.max(0)))
}

/// The answers at a glance.
#[component]
pub fn Overview(props: &Props) -> Html {
    let text = use_text();
    let (case, proposal) = (&props.case, &props.proposal);
    let decision = |line: &Line| case.consent.decisions.get(&line.id).map(|one| one.answer);
    let lines: Vec<&Line> = proposal.lines.iter().filter(|line| line.is_in()).collect();
    let count = |answer: Answered| lines.iter().filter(|line| decision(line) == Some(answer)).count();
    let (total, own) = agreed(case, proposal);
    let args = Args::new()
        .number("whole", lines.len())
        .number("yes", count(Answered::Yes))
        .number("no", count(Answered::No))
        .number("later", count(Answered::Later));
    html! {
        <section class="section" aria-labelledby="overview">
            <h2 id="overview">{ text.say("consent-overview") }</h2>
            <div class="card stack">
                <p>{ text.say_with("consent-counts", &args) }</p>
                <ul class="overview">
                    { for lines.iter().map(|line| {
                        let answered = ANSWERS.iter().find(|(answer, ..)| decision(line) == Some(*answer));
                        html! {
                            <li class="spread" key={line.id.to_string()}>
                                <span>{ words::item(&text, &line.item) }{ " " }<small><bdi>{ words::place_by_id(&text, case, &line.place) }</bdi></small></span>
                                { match answered {
                                    Some((_, icon, tone, word)) => html! { <span class="badge" data-tone={*tone}><Icon name={*icon} />{ text.say(&format!("answer-{word}-please")) }</span> },
                                    None => html! { <span class="badge" data-tone="none"><Icon name="question" />{ text.say("consent-open") }</span> },
                                } }
                            </li>
                        }
                    }) }
                </ul>
                <p class="wish-cost">
                    <span>{ text.say_with("consent-total", &Args::new().money("total", total).money("paid", total.minus(own))) }</span>
                    <span>{ text.say("consent-own-total") }</span><strong class="num">{ money(&text, own) }</strong>
                </p>
            </div>
        </section>
    }
}
