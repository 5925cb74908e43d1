//! One item as the household sees it: picture, plain words, why, what it costs the family, and three answers.

use std::{collections::BTreeSet, rc::Rc};

use yew::prelude::*;

use crate::{
    home::{Answered, Case, Decision, Line},
    text::Args,
    units::Fen,
    web::{
        Icon,
        browser::clock,
        parts::{editor::Editor, field::TextField, item_picture::ItemPicture, money_meter::money},
        use_text, words,
    },
};

/// Reasons told at once: more would not be listened to.
const REASONS: usize = 3;

/// The three answers with icon, tone and key.
pub const ANSWERS: [(Answered, &str, &str, &str); 3] = [
    (Answered::Yes, "check-circle", "good", "yes"),
    (Answered::No, "cross-circle", "bad", "no"),
    (Answered::Later, "clock", "warn", "later"),
];

/// Properties of [`Wish`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// The line.
    pub line: Line,
    /// Which one of how many.
    pub place: (usize, usize),
    /// True where the scheme pays for everything that is proposed.
    pub is_free: bool,
    /// True where nothing may be changed now.
    pub is_locked: bool,
    /// Writes into the case.
    pub editor: Editor,
}

/// One item with three answers.
#[component]
pub fn Wish(props: &Props) -> Html {
    let text = use_text();
    let (line, (number, whole)) = (&props.line, props.place);
    let heading = format!("wish-{number}");
    let name = words::item(&text, &line.item);
    let decision = props.case.consent.decisions.get(&line.id);
    let mut seen = BTreeSet::new();
    let why = line.reasons.iter().filter(|reason| seen.insert(&reason.rule)).take(REASONS);
    let count = Args::new().number("number", number).number("whole", whole);
    let set_words = {
        let (editor, id) = (props.editor.clone(), line.id.clone());
        Callback::from(move |words: String| {
            editor.consent(|consent| {
                if let Some(decision) = consent.decisions.get_mut(&id) {
                    decision.words = words;
                }
            });
        })
    };
    html! {
        <article class="wish" aria-labelledby={heading.clone()}>
            <ItemPicture item={line.item.clone()} />
            <div>
                <p class="meta">{ text.say_with("consent-count", &count) }{ " · " }<bdi>{ words::place_by_id(&text, &props.case, &line.place) }</bdi></p>
                <h2 id={heading} tabindex="-1">{ &name }</h2>
                <p>{ text.say(&format!("item-{}-plain", line.item)) }</p>
                if !line.reasons.is_empty() {
                    <div class="wish-why">
                        <p><b>{ text.say("consent-why") }</b></p>
                        <ul>{ for why.map(|reason| html! { <li>{ text.say(&format!("why-{}", reason.rule)) }</li> }) }</ul>
                    </div>
                }
                <p class="wish-cost">
                    if props.is_free {
                        <span>{ text.say("consent-own") }</span><strong class="num">{ money(&text, Fen(0)) }</strong>
                        <small class="num">{ text.say_with("consent-paid", &Args::new().money("yuan", line.cost())) }</small>
                    } else {
                        <span>{ text.say("consent-cost") }</span><strong class="num">{ money(&text, line.cost()) }</strong>
                    }
                </p>
            </div>
            <div class="full">
                <fieldset>
                    <legend class="sr">{ text.say_with("consent-question", &Args::new().text("item", &name)) }</legend>
                    <div class="answers">{ for ANSWERS.iter().map(|one| answer(props, &text, decision, one)) }</div>
                </fieldset>
                if let Some(decision) = decision {
                    if props.is_locked {
                        if !decision.words.is_empty() { <blockquote><bdi>{ &decision.words }</bdi></blockquote> }
                    } else {
                        <TextField id={format!("words-{}", line.id)} label={text.say("consent-words")} value={decision.words.clone()} on_change={set_words} />
                    }
                }
            </div>
        </article>
    }
}

fn answer(
    props: &Props,
    text: &crate::text::Text,
    decision: Option<&Decision>,
    (answer, icon, tone, word): &(Answered, &'static str, &'static str, &'static str),
) -> Html {
    let onchange = {
        let (editor, id, answer) = (props.editor.clone(), props.line.id.clone(), *answer);
        Callback::from(move |_: Event| {
            editor.consent(|consent| {
                let words = consent.decisions.get(&id).map(|one| one.words.clone()).unwrap_or_default();
                consent.decisions.insert(id.clone(), Decision { answer, words, at: clock::now() });
            });
        })
    };
    html! {
        <label class="tile" data-tone={*tone} key={*word}>
            <input type="radio" name={format!("answer-{}", props.line.id)} checked={decision.is_some_and(|one| one.answer == *answer)} disabled={props.is_locked} {onchange} />
            <span><Icon name={*icon} />{ text.say(&format!("answer-{word}-please")) }</span>
        </label>
    }
}
