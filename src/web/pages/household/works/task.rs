//! One line to build: done or not, and where it came out otherwise than proposed.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    home::{Case, Line, Work},
    retrofit::SaleUnit,
    text::Args,
    units::{Fen, Quantity},
    web::{
        Icon,
        parts::{
            amount_field::AmountField, editor::Editor, field::TextField, item_picture::ItemPicture,
            money_meter::money,
        },
        use_library, use_text, words,
    },
};

/// Properties of [`Task`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// The line.
    pub line: Line,
    /// Writes into the case.
    pub editor: Editor,
    /// True where nothing may be changed now.
    pub is_locked: bool,
}

/// What a line costs in the end: settled, or counted again from the quantity built, or as proposed.
pub fn settled(line: &Line, work: Option<&Work>) -> Fen {
    let counted = work.and_then(|work| work.quantity).map(|quantity| quantity.cost(line.unit_price));
    work.and_then(|work| work.cost).or(counted).unwrap_or(line.cost())
}

/// One line to build.
#[component]
pub fn Task(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let line = &props.line;
    let work = props.case.works.done.get(&line.id).cloned().unwrap_or_default();
    let name = words::item(&text, &line.item);
    let unit = library.catalogue.item(&line.item).map_or(SaleUnit::Piece, |item| item.unit);
    let unit = text.say(&format!("unit-{}", unit.word()));
    let tick = change(props, |work, event: Event| {
        work.done = event.target_unchecked_into::<HtmlInputElement>().checked()
    });
    let price = line.unit_price;
    let quantity = change(props, move |work, number: Option<i64>| {
        work.quantity = number.map(Quantity);
        // Lists and tallies read the settled cost: it follows the quantity until another is typed.
        work.cost = work.quantity.map(|quantity| quantity.cost(price));
    });
    let cost = change(props, |work, number: Option<i64>| work.cost = number.map(Fen));
    let note = change(props, |work, words: String| work.note = words);
    let amount = format!("{} {unit}", line.quantity);
    let id = |part: &str| format!("{part}-{}", line.id);
    html! {
        <li class="task">
            <ItemPicture item={line.item.clone()} class="square" />
            <div>
                <h3>{ &name }</h3>
                <p class="meta"><bdi>{ words::place_by_id(&text, &props.case, &line.place) }</bdi>{ " · " }<span class="num">{ &amount }</span>{ " · " }<span class="num">{ money(&text, line.cost()) }</span></p>
            </div>
            <div class="stack tight">
                <label class="tile across">
                    <input type="checkbox" checked={work.done} disabled={props.is_locked} onchange={tick} />
                    <span><Icon name={if work.done { "check" } else { "hammer" }} /><b>{ text.say("works-tick") }</b><span class="sr">{ ": " }{ &name }</span></span>
                </label>
                if !props.is_locked {
                    <details class="more" open={differs(&work)}>
                        <summary>{ text.say("works-differs") }<span class="sr">{ ": " }{ &name }</span></summary>
                        <div class="fields">
                            <AmountField id={id("built")} label={text.say("works-quantity")} value={work.quantity.map(|one| one.0)} {unit} hint={text.say_with("works-proposed", &Args::new().plain("what", amount))} on_change={quantity} />
                            <AmountField id={id("cost")} label={text.say("works-cost")} value={work.cost.map(|one| one.0)} unit={text.say("proposal-yuan")} hint={text.say_with("works-proposed", &Args::new().plain("what", money(&text, line.cost())))} on_change={cost} />
                            <TextField id={id("note")} label={text.say("works-note")} value={work.note.clone()} on_change={note} />
                        </div>
                    </details>
                } else if differs(&work) {
                    <p class="meta"><span class="num">{ money(&text, settled(line, Some(&work))) }</span>{ " " }<bdi>{ &work.note }</bdi></p>
                }
            </div>
        </li>
    }
}

/// True where something came out otherwise than proposed.
fn differs(work: &Work) -> bool {
    work.quantity.is_some() || work.cost.is_some() || !work.note.is_empty()
}

/// A change of this line's work.
fn change<T: 'static>(props: &Props, change: impl Fn(&mut Work, T) + 'static) -> Callback<T> {
    let (editor, id) = (props.editor.clone(), props.line.id.clone());
    Callback::from(move |value: T| {
        editor.works(|works| change(works.done.entry(id.clone()).or_default(), value));
    })
}
