//! What the household thinks: a face from very satisfied to very dissatisfied, and its own words.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    home::Case,
    web::{
        parts::{editor::Editor, field::TextField},
        use_text,
    },
};

/// Properties of [`Opinion`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// Writes into the case.
    pub editor: Editor,
}

/// What the household thinks.
#[component]
pub fn Opinion(props: &Props) -> Html {
    let text = use_text();
    let visit = &props.case.acceptance;
    let words = {
        let editor = props.editor.clone();
        Callback::from(move |words: String| editor.acceptance(|visit| visit.opinion = words))
    };
    html! {
        <section class="section" aria-labelledby="opinion">
            <h2 id="opinion">{ text.say("accept-opinion") }</h2>
            <div class="card stack">
                <fieldset>
                    <legend class="label">{ text.say("accept-satisfied") }</legend>
                    <div class="answers faces">
                        { for (1..=5_u8).rev().map(|points| {
                            let onchange = {
                                let editor = props.editor.clone();
                                Callback::from(move |_: Event| editor.acceptance(|visit| visit.satisfaction = Some(points)))
                            };
                            html! {
                                <label class="tile" key={points} data-tone={tone(points)}>
                                    <input type="radio" name="satisfaction" checked={visit.satisfaction == Some(points)} {onchange} />
                                    <span>{ face(points) }{ text.say(&format!("satisfied-{points}")) }</span>
                                </label>
                            }
                        }) }
                    </div>
                </fieldset>
                <TextField id="opinion-words" long=true label={text.say("accept-opinion-words")} value={visit.opinion.clone()} on_change={words} />
            </div>
        </section>
    }
}

/// The tone of a face.
pub fn tone(points: u8) -> &'static str {
    match points {
        4.. => "good",
        3 => "warn",
        _ => "bad",
    }
}

/// A face whose mouth goes up or down.
pub fn face(points: u8) -> Html {
    // The middle of the mouth, below its corners for a smile.
    let middle = 16 + (i32::from(points) - 3) * 2;
    let corners = 16 - (i32::from(points) - 3);
    html! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="9" /><path d="M9 9.5v.6M15 9.5v.6" /><path d={format!("M8 {corners}Q12 {middle} 16 {corners}")} />
        </svg>
    }
}
