//! Another way to do the same: the fitting items that answer the same findings, with the difference in price.

use std::rc::Rc;

use yew::prelude::*;

use super::assessed::Assessed;
use crate::{
    home::Line,
    ids::ItemId,
    retrofit::{Candidate, Fit, revise, suggest::lines_of},
    text::{Args, Text},
    web::{
        parts::{dialog::Dialog, editor::Editor, item_picture::ItemPicture, money_meter::money},
        use_library, use_text, words,
    },
};

/// Properties of [`Swap`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The line that is in now.
    pub line: Line,
    /// Findings and candidates.
    pub assessed: Rc<Assessed>,
    /// Writes into the case.
    pub editor: Editor,
    /// Closed, with or without a swap.
    pub on_close: Callback<()>,
}

/// The dialog.
#[component]
pub fn Swap(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let chosen = use_state(|| None::<ItemId>);
    let line = &props.line;
    let now = words::item(&text, &line.item);
    let others = props.assessed.others(line);
    let do_it = {
        let (editor, on_close, id, now) =
            (props.editor.clone(), props.on_close.clone(), line.id.clone(), now.clone());
        let other = others.iter().find(|one| Some(&one.item.id) == chosen.as_ref()).map(|one| (*one).clone());
        let text = text.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(other) = &other {
                editor.proposal(|proposal| {
                    proposal.lines =
                        revise::swap(&proposal.lines, &id, &lines_of(other, None), &library.catalogue);
                });
                let args = Args::new().text("from", &now).text("to", &words::item(&text, &other.item.id));
                editor.tell(text.say_with("proposal-swapped", &args));
                on_close.emit(());
            }
        })
    };
    let foot = html! {
        <button class="button primary" type="button" disabled={chosen.is_none()} onclick={do_it}>{ text.say("proposal-swap-do") }</button>
    };
    html! {
        <Dialog id="swap" wide=true title={text.say_with("proposal-swap-title", &Args::new().text("item", &now))} on_close={props.on_close.clone()} {foot}>
            <p class="meta">{ text.say_with("proposal-swap-now", &Args::new().text("item", &now).money("yuan", line.cost())) }</p>
            <fieldset class="stack">
                <legend class="sr">{ text.say("proposal-swap-choose") }</legend>
                { for others.iter().map(|one| {
                    let id = one.item.id.clone();
                    let onchange = {
                        let (chosen, id) = (chosen.clone(), id.clone());
                        Callback::from(move |_: Event| chosen.set(Some(id.clone())))
                    };
                    html! {
                        <label class="tile across" key={id.to_string()}>
                            <input type="radio" name="swap" checked={*chosen == Some(id.clone())} {onchange} />
                            <span>
                                <ItemPicture item={id.clone()} class="square thumb" />
                                <span class="grow"><b>{ words::item(&text, &id) }</b><br /><small>{ remarks(&text, one, line) }</small></span>
                                <span class="swap-price"><b class="num">{ money(&text, one.cost()) }</b><br /><small>{ difference(&text, one, line) }</small></span>
                            </span>
                        </label>
                    }
                }) }
            </fieldset>
        </Dialog>
    }
}

/// What it does, what it leaves open, and what has to be measured first.
fn remarks(text: &Text, one: &Candidate, line: &Line) -> String {
    let open = line.reasons.iter().filter(|reason| !one.answers.contains(reason)).count();
    let plain = text.say(&format!("item-{}-plain", one.item.id));
    let leaves =
        (open > 0).then(|| text.say_with("proposal-swap-leaves", &Args::new().number("number", open)));
    let ask = match &one.fit {
        Fit::Ask(feature) => Some(text.say_with(
            "proposal-measure-first",
            &Args::new().text("feature", &words::feature(text, feature)),
        )),
        _ => None,
    };
    [Some(plain), leaves, ask].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Dearer, cheaper, or the same.
fn difference(text: &Text, one: &Candidate, line: &Line) -> String {
    let more = one.cost().minus(line.cost());
    let less = line.cost().minus(one.cost());
    match more.0.signum() {
        1 => text.say_with("proposal-dearer", &Args::new().money("yuan", more)),
        -1 => text.say_with("proposal-cheaper", &Args::new().money("yuan", less)),
        _ => text.say("proposal-same-price"),
    }
}
