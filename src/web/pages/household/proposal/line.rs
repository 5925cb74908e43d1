//! A line that is in: picture, name, place and persons, quantity and price, and the findings it answers.

use std::{collections::BTreeSet, rc::Rc};

use yew::prelude::*;

use super::assessed::Assessed;
use crate::{
    home::{Case, LeftOut, Line, Reason},
    ids::{LineId, RuleId},
    retrofit::{Fit, SaleUnit, revise},
    text::Args,
    units::Quantity,
    web::{
        Icon, Route, Step,
        parts::{amount_field::Stepper, editor::Editor, item_picture::ItemPicture, money_meter::money},
        use_library, use_model, use_text, words,
    },
};

/// Reasons shown at once; the others open by a tap.
const SHOWN: usize = 3;

/// Properties of [`LineIn`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// The line.
    pub line: Line,
    /// Findings and candidates.
    pub assessed: Rc<Assessed>,
    /// Writes into the case.
    pub editor: Editor,
    /// True where nothing may be changed now.
    pub is_locked: bool,
    /// The person wants another way to do the same.
    pub on_swap: Callback<LineId>,
}

/// A line that is in.
#[component]
pub fn LineIn(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let line = &props.line;
    let name = words::item(&text, &line.item);
    let item = library.catalogue.item(&line.item).cloned();
    let unit = item.as_ref().map_or(SaleUnit::Piece, |item| item.unit);
    let price =
        Args::new().plain("unit", text.say(&format!("unit-{}", unit.word()))).money("price", line.unit_price);
    let has_others = !props.assessed.others(line).is_empty();
    let asked = match props.assessed.candidate(line).map(|one| &one.fit) {
        Some(Fit::Ask(feature)) => Some(words::feature(&text, feature)),
        _ => None,
    };
    html! {
        <li class="item">
            <ItemPicture item={line.item.clone()} />
            <div>
                <h3>{ &name }</h3>
                <p class="line">
                    <span class="meta"><bdi>{ words::place_by_id(&text, &props.case, &line.place) }</bdi></span>
                    { for persons(&line.reasons).map(|person| html! {
                        <span class="who"><Icon name="person" /><bdi>{ words::who(&text, &props.case, person.as_ref()) }</bdi></span>
                    }) }
                    if item.as_ref().is_some_and(|item| item.quick) { <span class="badge" data-tone="good"><Icon name="check" />{ text.say("proposal-quick") }</span> }
                    if line.by_hand { <span class="badge" data-tone="info"><Icon name="hand" />{ text.say("proposal-by-hand") }</span> }
                </p>
                <Reasons case={props.case.clone()} reasons={line.reasons.clone()} assessed={props.assessed.clone()} />
                if let Some(feature) = asked { <p class="badge" data-tone="again"><Icon name="ruler" />{ text.say_with("proposal-measure-first", &Args::new().text("feature", &feature)) }</p> }
                if !props.is_locked { <Actions line={line.clone()} {has_others} editor={props.editor.clone()} on_swap={props.on_swap.clone()} /> }
            </div>
            <div class="item-money">
                <p class="item-total num">{ money(&text, line.cost()) }</p>
                if props.is_locked {
                    <p class="num">{ line.quantity.to_string() }</p>
                } else {
                    <Stepper id={format!("much-{}", line.id)} label={text.say_with("proposal-quantity-of", &Args::new().text("item", &name))}
                        value={line.quantity} step={step(unit)} on_change={set_quantity(&props.editor, &line.id)} />
                }
                <p class="meta num">{ text.say_with("proposal-unit-price", &price) }</p>
            </div>
        </li>
    }
}

/// Properties of [`Actions`].
#[derive(PartialEq, Properties)]
struct ActionsProps {
    line: Line,
    has_others: bool,
    editor: Editor,
    on_swap: Callback<LineId>,
}

/// Swap, and take out: told, and can be taken back.
#[component]
fn Actions(props: &ActionsProps) -> Html {
    let (text, library) = (use_text(), use_library());
    let name = words::item(&text, &props.line.item);
    let told = text.say_with("proposal-taken-out", &Args::new().text("item", &name));
    let take_out = {
        let (editor, id) = (props.editor.clone(), props.line.id.clone());
        Callback::from(move |_: MouseEvent| {
            editor.proposal(|proposal| {
                proposal.lines =
                    revise::take_out(&proposal.lines, &id, &LeftOut::ByAssessor, &library.catalogue);
            });
            editor.tell(told.clone());
        })
    };
    let swap = {
        let id = props.line.id.clone();
        props.on_swap.reform(move |_: MouseEvent| id.clone())
    };
    let of = html! { <span class="sr">{ ": " }{ &name }</span> };
    html! {
        <p class="item-actions">
            if props.has_others {
                <button class="button quiet" type="button" onclick={swap}><Icon name="swap" class="small" />{ text.say("proposal-swap") }{ of.clone() }</button>
            }
            <button class="button quiet" type="button" onclick={take_out}><Icon name="minus-circle" class="small" />{ text.say("proposal-take-out") }{ of }</button>
        </p>
    }
}

/// Metres go by halves, everything else by whole units.
fn step(unit: SaleUnit) -> Quantity {
    match unit {
        SaleUnit::Metre | SaleUnit::SquareMetre => Quantity(50),
        SaleUnit::Piece | SaleUnit::Set => Quantity::whole(1),
    }
}

fn set_quantity(editor: &Editor, id: &LineId) -> Callback<Quantity> {
    let (editor, id) = (editor.clone(), id.clone());
    Callback::from(move |quantity| {
        editor.proposal(|proposal| proposal.lines = revise::set_quantity(&proposal.lines, &id, quantity));
    })
}

/// The persons whom reasons name, each once.
fn persons(reasons: &[Reason]) -> impl Iterator<Item = Option<crate::ids::PersonId>> {
    reasons.iter().map(|reason| reason.person.clone()).collect::<BTreeSet<_>>().into_iter()
}

/// Properties of [`Reasons`].
#[derive(PartialEq, Properties)]
pub struct ReasonsProps {
    /// The case.
    pub case: Rc<Case>,
    /// The reasons.
    pub reasons: Vec<Reason>,
    /// Findings and candidates.
    pub assessed: Rc<Assessed>,
}

/// The findings that a line answers, each rule once, as links to the list of findings.
#[component]
pub fn Reasons(props: &ReasonsProps) -> Html {
    let (text, library, model) = (use_text(), use_library(), use_model());
    let to = Route::Household { id: props.case.id.to_string(), step: Step::Findings }.href();
    let mut seen: BTreeSet<&RuleId> = BTreeSet::new();
    let once: Vec<&Reason> = props.reasons.iter().filter(|reason| seen.insert(&reason.rule)).collect();
    let tag = |reason: &&Reason| {
        let length = model.settings.length_unit;
        let sentence = library.book.rule(&reason.rule).map(|rule| words::rule(&text, &library, rule, length));
        let gap = props.assessed.finding(reason).map(|finding| words::gap(&text, &library, finding, length));
        html! {
            <a class="tag" href={to.clone()}>
                if let Some(gap) = gap.filter(|gap| !gap.is_empty()) { <b class="num">{ gap }</b> }
                <span>{ sentence.unwrap_or_default() }</span>
            </a>
        }
    };
    html! {
        if !once.is_empty() {
            <div class="line reasons">{ for once.iter().take(SHOWN).map(tag) }</div>
            if once.len() > SHOWN {
                <details class="more">
                    <summary>{ text.say_with("proposal-more-reasons", &Args::new().number("number", once.len() - SHOWN)) }</summary>
                    <div class="line reasons">{ for once.iter().skip(SHOWN).map(tag) }</div>
                </details>
            }
        }
    }
}
