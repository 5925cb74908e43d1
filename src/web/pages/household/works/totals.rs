//! What was proposed against what was settled, line by line and together.

use std::rc::Rc;

use yew::prelude::*;

use super::task::settled;
use crate::{
    home::Case,
    model::wanted_lines,
    text::Args,
    units::Fen,
    web::{parts::money_meter::money, use_text, words},
};

/// Properties of [`Totals`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
}

/// The sums.
#[component]
pub fn Totals(props: &Props) -> Html {
    let text = use_text();
    let case = &props.case;
    let rows: Vec<(String, Fen, Fen)> = wanted_lines(case)
        .into_iter()
        .map(|line| {
            (words::item(&text, &line.item), line.cost(), settled(line, case.works.done.get(&line.id)))
        })
        .collect();
    let sum = |pick: fn(&(String, Fen, Fen)) -> Fen| rows.iter().map(pick).fold(Fen(0), Fen::plus);
    let (proposed, built) = (sum(|row| row.1), sum(|row| row.2));
    let cap = case.proposal.as_ref().map_or(Fen(0), |proposal| proposal.cap);
    let own = Fen(built.minus(cap).0.max(0));
    html! {
        <section class="section" aria-labelledby="works-money">
            <h2 id="works-money">{ text.say("works-money") }</h2>
            <div class="card flush table-box" tabindex="0" role="group" aria-labelledby="works-money">
                <table class="table">
                    <thead><tr>
                        <th scope="col">{ text.say("works-item") }</th>
                        <th scope="col" class="amount">{ text.say("works-proposed-cost") }</th>
                        <th scope="col" class="amount">{ text.say("works-settled-cost") }</th>
                    </tr></thead>
                    <tbody>
                        { for rows.iter().map(|(name, proposed, built)| html! {
                            <tr>
                                <th scope="row">{ name }</th>
                                <td class="amount num">{ money(&text, *proposed) }</td>
                                <td class="amount num">{ if proposed == built { html! { { money(&text, *built) } } } else { html! { <b>{ money(&text, *built) }</b> } } }</td>
                            </tr>
                        }) }
                    </tbody>
                    <tfoot>
                        <tr><th scope="row">{ text.say("works-together") }</th><td class="amount num">{ money(&text, proposed) }</td><td class="amount num">{ money(&text, built) }</td></tr>
                    </tfoot>
                </table>
            </div>
            <p>{ text.say_with(if own.0 > 0 { "works-over-cap" } else { "works-in-cap" }, &Args::new().money("cap", cap).money("own", own)) }</p>
        </section>
    }
}
