//! The money meter: what the proposal costs against what the scheme pays, and who pays what.

use yew::prelude::*;

use crate::{
    programme::{Funding, Payer},
    text::{Args, Text},
    units::Fen,
    web::{context::use_text, parts::signs::Checked},
};

/// An amount of money with its unit.
pub fn money(text: &Text, amount: Fen) -> String {
    text.say_with("money", &Args::new().money("yuan", amount))
}

/// Properties of [`MoneyMeter`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// What it costs.
    pub total: Fen,
    /// What the scheme pays at most.
    pub cap: Fen,
    /// Who pays; empty where the household has a cap of its own.
    #[prop_or_default]
    pub funding: Vec<Funding>,
    /// Small print: programme and version.
    #[prop_or_default]
    pub under: AttrValue,
}

/// Cost against cap, what is left, what the household pays, and who pays the rest.
#[component]
pub fn MoneyMeter(props: &Props) -> Html {
    let text = use_text();
    let (total, cap) = (props.total, props.cap);
    let left = cap.minus(total);
    let own = Fen(total.minus(cap).0.max(0));
    let args = Args::new().money("total", total).money("cap", cap);
    let tone = (own.0 > 0).then_some("warn");
    html! {
        <div class="card money" data-tone={tone}>
            <h2>{ text.say("money-meter") }</h2>
            <div class="money-sum">
                <strong class="num">{ money(&text, total) }</strong>
                <span class="meta num">{ text.say_with("money-cap", &Args::new().money("yuan", cap)) }</span>
            </div>
            <svg class="bar thick" data-tone={tone} viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={text.say_with("money-bar", &args)}>
                <rect class="bar-track" width="100" height="8" />
                <rect class="bar-fill" width={share(total, cap.max(total)).to_string()} height="8" />
                if own.0 > 0 {
                    <line class="bar-cap" x1={share(cap, total).to_string()} x2={share(cap, total).to_string()} y1="0" y2="8" />
                }
            </svg>
            <dl class="facts">
                <dt>{ text.say("money-left") }</dt><dd class="num"><b>{ money(&text, left.max(Fen(0))) }</b></dd>
                <dt>{ text.say("money-own") }</dt><dd class="num"><b>{ money(&text, own) }</b></dd>
                { for payers(&props.funding, total).into_iter().map(|(funding, pays)| html! {
                    <>
                        <dt>{ text.say(&format!("funding-{}", funding.source.word())) }</dt>
                        <dd class="line">
                            <span class="num">{ text.say_with("money-of", &Args::new().money("part", pays).money("most", Fen::from_yuan(funding.yuan))) }</span>
                            <Checked checked={funding.checked} />
                        </dd>
                    </>
                }) }
            </dl>
            if own.0 > 0 { <p>{ text.say_with("money-over", &Args::new().money("yuan", own)) }</p> }
            if !props.under.is_empty() { <p class="fine">{ &props.under }</p> }
        </div>
    }
}

/// A part of a whole in hundredths.
fn share(part: Fen, whole: Fen) -> i64 {
    part.0.max(0).saturating_mul(100).checked_div(whole.0).unwrap_or(0).clamp(0, 100)
}

/// What each payer pays of a total: the first pays first, each up to its limit.
fn payers(funding: &[Funding], total: Fen) -> Vec<(&Funding, Fen)> {
    let mut open = total;
    funding
        .iter()
        .filter(|one| one.source != Payer::Own)
        .map(|one| {
            let pays = Fen::from_yuan(one.yuan).min(open);
            open = open.minus(pays);
            (one, pays)
        })
        .collect()
}
