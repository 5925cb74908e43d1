//! What an import would change, household by household, before anything is changed.

use std::{collections::BTreeSet, rc::Rc};

use yew::prelude::*;

use crate::{
    home::Case,
    ids::CaseId,
    store::exchange::{Exchange, preview},
    text::{Args, Text},
    units::Timestamp,
    web::{Icon, browser::clock, pages::exchange::backup::moment, use_model, use_text, words},
};

/// Households shown of one list; more wait for a tap.
const ROWS: usize = 60;

/// Properties of [`Changes`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The file.
    pub exchange: Rc<Exchange>,
    /// Its name.
    pub file: AttrValue,
    /// Takes these households over.
    pub confirm: Callback<Vec<Case>>,
    /// Changes nothing.
    pub cancel: Callback<()>,
}

/// What an import would change.
#[component]
pub fn Changes(props: &Props) -> Html {
    let (model, text) = (use_model(), use_text());
    // Told again whenever a household changes here meanwhile.
    let told = use_memo((props.exchange.clone(), model.digests.clone()), |(exchange, digests)| {
        preview(exchange, |id| digests.get(id).map(|digest| digest.changed))
    });
    let taken: BTreeSet<&CaseId> = told.new.iter().chain(&told.newer).collect();
    let number = taken.len();
    let confirm = {
        let (exchange, told, confirm) = (props.exchange.clone(), told.clone(), props.confirm.clone());
        Callback::from(move |_: MouseEvent| {
            let taken: BTreeSet<&CaseId> = told.new.iter().chain(&told.newer).collect();
            confirm.emit(exchange.cases.iter().filter(|case| taken.contains(&case.id)).cloned().collect());
        })
    };
    let cancel = props.cancel.reform(|_: MouseEvent| ());
    let figure = |words: String, number: usize| html! { <div class="figure"><dt>{ words }</dt><dd class="num">{ number }</dd></div> };
    html! {
        <div class="card stack">
            <div class="card-head"><h3><bdi>{ &props.file }</bdi></h3><span class="badge" data-tone="info">{ text.say("exchange-import-not-yet") }</span></div>
            <p class="meta">{ text.say_with("exchange-import-made", &moment(&text, props.exchange.made_at)) }</p>
            <dl class="figures">
                { figure(text.say("exchange-import-new"), told.new.len()) }
                { figure(text.say("exchange-import-newer"), told.newer.len()) }
                { figure(text.say("exchange-import-kept"), told.kept.len()) }
            </dl>
            if number == 0 { <p>{ text.say("exchange-import-nothing") }</p> }
            <div class="line">
                if number > 0 {
                    <button class="button primary" type="button" onclick={confirm}>{ text.say_with("exchange-import-confirm", &Args::new().number("number", number)) }</button>
                }
                <button class="button" type="button" onclick={cancel}>{ text.say("exchange-import-cancel") }</button>
            </div>
            <Households exchange={props.exchange.clone()} ids={told.new.clone()} title={text.say("exchange-import-new-list")} open=true />
            <Households exchange={props.exchange.clone()} ids={told.newer.clone()} title={text.say("exchange-import-newer-list")} remark={text.say("exchange-import-takes-newer")} open=true />
            <Households exchange={props.exchange.clone()} ids={told.kept.clone()} title={text.say("exchange-import-kept-list")} remark={text.say("exchange-import-keeps")} />
        </div>
    }
}

/// Properties of [`Households`].
#[derive(PartialEq, Properties)]
struct HouseholdsProps {
    exchange: Rc<Exchange>,
    ids: Vec<CaseId>,
    title: AttrValue,
    #[prop_or_default]
    remark: AttrValue,
    #[prop_or_default]
    open: bool,
}

/// A list of households of the file, which folds.
#[component]
fn Households(props: &HouseholdsProps) -> Html {
    let (model, text) = (use_model(), use_text());
    let shown = use_state(|| ROWS);
    if props.ids.is_empty() {
        return html! {};
    }
    let ids: BTreeSet<&CaseId> = props.ids.iter().collect();
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(shown.saturating_add(ROWS)))
    };
    let left = props.ids.len().saturating_sub(*shown);
    html! {
        <details open={props.open}>
            <summary>{ &props.title }{ " " }<span class="num meta">{ props.ids.len() }</span></summary>
            if !props.remark.is_empty() { <p class="meta">{ &props.remark }</p> }
            <ul class="stack tight">
                { for props.exchange.cases.iter().filter(|case| ids.contains(&case.id)).take(*shown).map(|case| {
                    let names: Vec<String> = case.persons.iter().map(|person| person.name.clone()).collect();
                    let here = model.digests.get(&case.id).map(|digest| digest.changed);
                    html! {
                        <li key={case.id.as_str()} class="line">
                            <Icon name="home" />
                            <b><bdi>{ words::household(&text, &names) }</bdi></b>
                            <span class="meta num">{ case.number.as_str() }</span>
                            <span class="meta">{ text.say(&format!("stage-{}", case.stage().word())) }</span>
                            if let Some(here) = here { <span class="meta">{ times(&text, here, case.changed) }</span> }
                        </li>
                    }
                }) }
            </ul>
            if left > 0 {
                <button class="button quiet" type="button" onclick={more}>{ text.say_with("exchange-import-more", &Args::new().number("number", left.min(ROWS))) }</button>
            }
        </details>
    }
}

/// When a household was last changed here and in the file.
fn times(text: &Text, here: Timestamp, there: Timestamp) -> String {
    let show = |at: Timestamp| {
        let (day, hours, minutes) = clock::local(at);
        format!("{day} {hours:02}:{minutes:02}")
    };
    text.say_with("exchange-import-times", &Args::new().plain("here", show(here)).plain("there", show(there)))
}
