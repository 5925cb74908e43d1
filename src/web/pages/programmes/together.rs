//! Several programmes together: each home once, beside the sum that counts homes of nested regions twice.

use std::collections::BTreeSet;

use yew::prelude::*;

use super::{Counted, card::group};
use crate::{
    ids::ProgrammeId,
    programme::{Programme, total},
    text::Args,
    web::{Icon, use_model, use_text},
};

/// Properties of [`Together`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The programmes on the screen.
    pub counted: Vec<Counted>,
}

/// Several programmes together.
#[component]
pub fn Together(props: &Props) -> Html {
    let (model, text) = (use_model(), use_text());
    let left_out = use_state(BTreeSet::<ProgrammeId>::new);
    let chosen: Vec<Counted> =
        props.counted.iter().filter(|one| !left_out.contains(&one.programme.id)).cloned().collect();
    let once = {
        let programmes: Vec<_> = chosen.iter().map(|one| one.programme.clone()).collect();
        use_memo(
            (programmes, model.digests.clone(), model.settings.with_xpcc),
            |(programmes, digests, with_xpcc)| {
                let programmes: Vec<&Programme> = programmes.iter().map(AsRef::as_ref).collect();
                total(&programmes, digests.values().map(AsRef::as_ref), *with_xpcc)
            },
        )
    };
    let each: u32 = chosen.iter().map(|one| one.tally.completed).sum();
    let nested = nested(&text, &chosen);
    if props.counted.len() < 2 {
        return html! {};
    }
    html! {
        <section class="card stack" aria-labelledby="together">
            <h2 id="together">{ text.say("programmes-together") }</h2>
            <fieldset class="chips">
                <legend class="sr">{ text.say("programmes-together-choose") }</legend>
                { for props.counted.iter().map(|one| {
                    let (id, left_out) = (one.programme.id.clone(), left_out.clone());
                    let is_in = !left_out.contains(&id);
                    let onchange = Callback::from(move |_: Event| {
                        let mut next = (*left_out).clone();
                        if !next.remove(&id) {
                            next.insert(id.clone());
                        }
                        left_out.set(next);
                    });
                    html! {
                        <label class="chip" key={one.programme.id.as_str()}>
                            <input type="checkbox" checked={is_in} {onchange} />
                            <span>
                                if is_in { <Icon name="check" /> }
                                { text.say(&format!("programme-{}", one.programme.id)) }
                            </span>
                        </label>
                    }
                }) }
            </fieldset>
            <dl class="figures">
                <div class="figure"><dt>{ text.say("programmes-once") }</dt><dd class="num">{ group(&text, *once) }</dd></div>
                <div class="figure"><dt>{ text.say("programmes-sum") }</dt><dd class="num">{ group(&text, each) }</dd></div>
            </dl>
            <p class="meta">{ text.say("programmes-once-help") }</p>
            { for nested.into_iter().map(|words| html! { <p key={words.clone()} class="meta">{ words }</p> }) }
        </section>
    }
}

/// Which programme's region lies in which other's.
fn nested(text: &crate::text::Text, chosen: &[Counted]) -> Vec<String> {
    let name = |one: &Counted| text.say(&format!("programme-{}", one.programme.id));
    let mut words = Vec::new();
    for inner in chosen {
        for outer in chosen.iter().filter(|outer| outer.programme.id != inner.programme.id) {
            if outer.programme.region.contains(inner.programme.region) && inner.tally.completed > 0 {
                let args = Args::new()
                    .plain("inner", name(inner))
                    .plain("outer", name(outer))
                    .number("number", inner.tally.completed);
                words.push(text.say_with("programmes-nested", &args));
            }
        }
    }
    words
}
