//! Lines that are not in, each with why in plain words, and the button that puts it in where that is possible.

use std::rc::Rc;

use yew::prelude::*;

use super::assessed::Assessed;
use crate::{
    home::{Case, LeftOut, Line, Proposal},
    library::Library,
    retrofit::revise,
    store::LengthUnit,
    text::{Args, Text},
    units::Fen,
    web::{
        Icon,
        parts::{editor::Editor, item_picture::ItemPicture, money_meter::money},
        use_library, use_model, use_text, words,
    },
};

/// Properties of [`LeftOutList`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// The proposal.
    pub proposal: Rc<Proposal>,
    /// Findings and candidates.
    pub assessed: Rc<Assessed>,
    /// Writes into the case.
    pub editor: Editor,
    /// True where nothing may be changed now.
    pub is_locked: bool,
}

/// A line that is out, with why as things stand now.
struct Out<'a> {
    line: &'a Line,
    cost: Fen,
    why: Option<LeftOut>,
}

/// The lines that are out: first those that a person may want to know of, then other ways to do what is done,
/// and what cannot be put here.
#[component]
pub fn LeftOutList(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let proposal = &props.proposal;
    let mut out: Vec<Out> = proposal
        .lines
        .iter()
        .filter(|line| !line.is_in())
        .map(|line| {
            let cost = props.assessed.candidate(line).map_or(line.cost(), |candidate| candidate.cost());
            let why = revise::why_out_now(line, cost, &proposal.lines, proposal.cap, &library.catalogue);
            Out { line, cost, why }
        })
        .collect();
    if out.is_empty() {
        return html! {};
    }
    out.sort_by_key(|one| rank(one.why.as_ref()));
    let number = out.len();
    let (other_ways, rest): (Vec<Out>, Vec<Out>) = out
        .into_iter()
        .partition(|one| matches!(one.why, Some(LeftOut::AnsweredBy { .. } | LeftOut::Excluded { .. })));
    let (unfit, told): (Vec<Out>, Vec<Out>) =
        rest.into_iter().partition(|one| matches!(one.why, Some(LeftOut::DoesNotFit { .. })));
    let row = |one: &Out| {
        html! { <LeftOutRow key={one.line.id.to_string()} case={props.case.clone()} proposal={proposal.clone()} line={one.line.clone()} cost={one.cost} why={one.why.clone()} assessed={props.assessed.clone()} editor={props.editor.clone()} is_locked={props.is_locked} /> }
    };
    html! {
        <section class="section" aria-labelledby="left-out">
            <h2 id="left-out">{ text.say_with("proposal-out", &Args::new().number("number", number)) }</h2>
            if !told.is_empty() { <ul class="card flush">{ for told.iter().map(row) }</ul> }
            if !other_ways.is_empty() {
                <details class="card flush more">
                    <summary>{ text.say_with("proposal-other-ways", &Args::new().number("number", other_ways.len())) }</summary>
                    <ul>{ for other_ways.iter().map(row) }</ul>
                </details>
            }
            if !unfit.is_empty() {
                <details class="card flush more">
                    <summary>{ text.say_with("proposal-unfit", &Args::new().number("number", unfit.len())) }</summary>
                    <ul>{ for unfit.iter().map(row) }</ul>
                </details>
            }
        </section>
    }
}

/// What a person wants to know of first.
fn rank(why: Option<&LeftOut>) -> u8 {
    match why {
        None => 0,
        Some(LeftOut::OverCap { .. }) => 1,
        Some(LeftOut::ByHousehold) => 2,
        Some(LeftOut::ByAssessor) => 3,
        Some(LeftOut::Harms { .. }) => 4,
        Some(LeftOut::DoesNotFit { .. }) => 5,
        Some(LeftOut::Excluded { .. }) => 6,
        Some(LeftOut::AnsweredBy { .. }) => 7,
    }
}

/// Properties of [`LeftOutRow`].
#[derive(PartialEq, Properties)]
struct RowProps {
    case: Rc<Case>,
    proposal: Rc<Proposal>,
    line: Line,
    cost: Fen,
    why: Option<LeftOut>,
    assessed: Rc<Assessed>,
    editor: Editor,
    is_locked: bool,
}

#[component]
fn LeftOutRow(props: &RowProps) -> Html {
    let (text, library, model) = (use_text(), use_library(), use_model());
    let line = &props.line;
    let name = words::item(&text, &line.item);
    let barred = revise::barred_by(&props.proposal.lines, &line.item, &line.place, &library.catalogue);
    let barred: Vec<String> = barred
        .iter()
        .filter_map(|id| props.proposal.lines.iter().find(|one| one.id == *id))
        .map(|one| words::item(&text, &one.item))
        .collect();
    let is_possible = !matches!(props.why, Some(LeftOut::DoesNotFit { .. } | LeftOut::Harms { .. }));
    let put_in = {
        let (editor, assessed, id) = (props.editor.clone(), props.assessed.clone(), line.clone());
        let (library, told) =
            (library.clone(), text.say_with("proposal-put-in-told", &Args::new().text("item", &name)));
        Callback::from(move |_: MouseEvent| {
            let added = assessed
                .candidate(&id)
                .map_or_else(|| vec![id.clone()], |one| crate::retrofit::suggest::lines_of(one, None));
            editor.proposal(|proposal| {
                proposal.lines = revise::put_in(&proposal.lines, &added, &library.catalogue)
            });
            editor.tell(told.clone());
        })
    };
    let length = model.settings.length_unit;
    html! {
        <li class="item" data-state="out">
            <ItemPicture item={line.item.clone()} class="square" />
            <div>
                <h3>{ &name }</h3>
                <p class="meta"><bdi>{ words::place_by_id(&text, &props.case, &line.place) }</bdi></p>
                <p>{ why_out(&text, &library, &props.case, line, props.why.as_ref(), length) }</p>
                if is_possible && !barred.is_empty() { <p class="meta">{ text.say_with("proposal-makes-room", &Args::new().text("items", &text.list(&barred))) }</p> }
            </div>
            <div class="item-money">
                <p class="num">{ money(&text, props.cost) }</p>
                if is_possible && !props.is_locked {
                    <button class="button" type="button" onclick={put_in}><Icon name={if barred.is_empty() { "add" } else { "swap" }} class="small" />{ text.say(if barred.is_empty() { "proposal-put-in" } else { "proposal-put-in-instead" }) }<span class="sr">{ ": " }{ &name }</span></button>
                }
            </div>
        </li>
    }
}

/// Why a line is out, in plain words.
pub fn why_out(
    text: &Text,
    library: &Library,
    case: &Case,
    line: &Line,
    why: Option<&LeftOut>,
    length: LengthUnit,
) -> String {
    match why {
        None => text.say("out-room"),
        Some(LeftOut::OverCap { missing }) => {
            text.say_with("out-over-cap", &Args::new().money("missing", *missing))
        }
        Some(LeftOut::AnsweredBy { item }) => text.say_with("out-answered-by", &named(text, item)),
        Some(LeftOut::Excluded { item }) => text.say_with("out-excluded", &named(text, item)),
        Some(LeftOut::DoesNotFit { feature }) => {
            let found = case.place(&line.place).and_then(|place| case.answer(place, feature));
            let found =
                found.map(|one| words::answer(text, library, feature, one, length)).unwrap_or_default();
            let args = Args::new().text("feature", &words::feature(text, feature)).plain("found", found);
            text.say_with("out-does-not-fit", &args)
        }
        Some(LeftOut::Harms { rule, person }) => {
            let rule = library.book.rule(rule).map(|rule| words::rule(text, library, rule, length));
            let who = words::who(text, case, person.as_ref());
            text.say_with("out-harms", &Args::new().text("who", &who).plain("rule", rule.unwrap_or_default()))
        }
        Some(LeftOut::ByAssessor) => text.say("out-by-assessor"),
        Some(LeftOut::ByHousehold) => text.say("out-by-household"),
    }
}

fn named(text: &Text, item: &crate::ids::ItemId) -> Args {
    Args::new().text("item", &words::item(text, item))
}
