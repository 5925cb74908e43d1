//! The side of the sheet: the money, the home before and after, and what the money is counted against.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    assessed::{Assessed, Change},
    scheme::Scheme,
};
use crate::{
    home::{Case, Proposal},
    text::Args,
    units::Fen,
    web::{
        Icon,
        parts::{amount_field::AmountField, editor::Editor, money_meter::MoneyMeter, signs::bar},
        use_library, use_model, use_text, words,
    },
};

/// Properties of [`Side`].
#[derive(PartialEq, Properties)]
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

/// The side of the sheet.
#[component]
pub fn Side(props: &Props) -> Html {
    let text = use_text();
    let proposal = &props.proposal;
    let programme = props.scheme.programme.as_ref().map(|one| text.say(&format!("programme-{}", one.id)));
    let version = text.say_with("proposal-version", &Args::new().number("number", proposal.version));
    let under = programme.map_or_else(|| version.clone(), |programme| format!("{programme} · {version}"));
    let set_cap = {
        let editor = props.editor.clone();
        Callback::from(move |cap: Option<i64>| {
            editor.profile(|profile| profile.cap = cap.map(Fen));
            if let Some(cap) = cap {
                editor.proposal(|proposal| proposal.cap = Fen(cap));
            }
        })
    };
    html! {
        <aside class="side lead stack" aria-label={text.say("proposal-side")}>
            <MoneyMeter total={proposal.total()} cap={proposal.cap} funding={props.scheme.funding()} {under} />
            <BeforeAfter case={props.case.clone()} proposal={proposal.clone()} assessed={props.assessed.clone()} />
            if !props.is_locked {
                <details class="card more">
                    <summary>{ text.say("proposal-other-cap") }</summary>
                    <AmountField id="proposal-cap" label={text.say("proposal-cap")} value={Some(proposal.cap.0)} unit={text.say("proposal-yuan")} hint={text.say("proposal-cap-hint")} on_change={set_cap} />
                </details>
            }
        </aside>
    }
}

/// Properties of [`BeforeAfter`].
#[derive(PartialEq, Properties)]
struct BeforeAfterProps {
    case: Rc<Case>,
    proposal: Rc<Proposal>,
    assessed: Rc<Assessed>,
}

/// The home before and after, and whether anything would be worse.
#[component]
fn BeforeAfter(props: &BeforeAfterProps) -> Html {
    let (text, library, model) = (use_text(), use_library(), use_model());
    let change = {
        let (case, proposal, assessed, library) =
            (props.case.clone(), props.proposal.clone(), props.assessed.clone(), library.clone());
        use_memo((props.proposal.lines.clone(), props.assessed.clone()), move |_| {
            Change::of(&case, &proposal.lines, &assessed, &library)
        })
    };
    let row = |key: &str, (before, after): (usize, usize)| {
        let args = Args::new().number("before", before).number("after", after);
        html! {
            <li class="spread">
                <span>{ text.say(key) }</span>
                <span class="num"><span class="change-numbers" aria-hidden="true">{ before }<Icon name="chevron-forward" class="flip small" /><b>{ after }</b></span><span class="sr">{ text.say_with("change-from-to", &args) }</span></span>
            </li>
        }
    };
    let (before, after) = (change.load.0 as usize, change.load.1 as usize);
    let worse = change.worse.iter().map(|reason| {
        let rule = library.book.rule(&reason.rule);
        let rule = rule
            .map(|rule| words::rule(&text, &library, rule, model.settings.length_unit))
            .unwrap_or_default();
        let who = words::who(&text, &props.case, reason.person.as_ref());
        html! { <li>{ text.say_with("out-harms", &Args::new().text("who", &who).plain("rule", rule)) }</li> }
    });
    html! {
        <div class="card">
            <h2>{ text.say("change-title") }</h2>
            <dl class="change">
                <dt>{ text.say("change-before") }</dt><dd>{ bar(before, before.max(after), &text.say_with("change-load", &Args::new().number("points", before)), "") }</dd>
                <dt>{ text.say("change-after") }</dt><dd>{ bar(after, before.max(after), &text.say_with("change-load", &Args::new().number("points", after)), "") }</dd>
            </dl>
            <ul class="stack tight">{ row("change-open", change.open) }{ row("change-serious", change.serious) }</ul>
            if !change.worse.is_empty() {
                <div class="callout" data-tone="bad"><Icon name="alert" /><div><p><strong>{ text.say("change-worse") }</strong></p><ul class="stack tight">{ for worse }</ul></div></div>
            }
        </div>
    }
}
