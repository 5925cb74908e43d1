//! Before there is a proposal: what it will cost at most, and the button that suggests one.

use std::rc::Rc;

use yew::prelude::*;

use super::{assessed::Assessed, scheme::Scheme};
use crate::{
    home::Case,
    model::Edit,
    text::Args,
    units::Fen,
    web::{
        Icon, Route, Step,
        browser::{clock, page},
        parts::{amount_field::AmountField, editor::Editor},
        use_library, use_text,
    },
};

/// Properties of [`Start`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// Findings and candidates.
    pub assessed: Rc<Assessed>,
    /// The money.
    pub scheme: Scheme,
    /// Writes into the case.
    pub editor: Editor,
}

/// The first screen of the step.
#[component]
pub fn Start(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let to = |step: Step| Route::Household { id: props.case.id.to_string(), step }.href();
    if !props.assessed.has_open() {
        let is_measured = props.assessed.findings.iter().any(|one| !one.verdict.is_to_measure());
        let (title, words) = if is_measured {
            (text.say("proposal-nothing"), text.say("proposal-nothing-help"))
        } else {
            (text.say("proposal-unmeasured"), text.say("proposal-unmeasured-help"))
        };
        return html! {
            <section class="card state">
                <Icon name="ruler" class="large" /><h2>{ title }</h2><p>{ words }</p>
                <div class="line"><a class="button primary big" href={to(Step::Survey)}>{ text.say("first-go-survey") }<Icon name="chevron-forward" class="flip small" /></a></div>
            </section>
        };
    }
    let open = props.assessed.findings.iter().filter(|one| one.verdict.is_open()).count();
    let suggest = props.scheme.cap.map(|cap| {
        let (case, assessed, library, editor) =
            (props.case.clone(), props.assessed.clone(), library.clone(), props.editor.clone());
        Callback::from(move |_: MouseEvent| {
            let proposal = assessed.suggest(&case, &library, cap, clock::now());
            editor.edit(Edit::Proposal(Box::new(proposal)));
            page::focus("h1");
        })
    });
    let set_cap = {
        let editor = props.editor.clone();
        Callback::from(move |cap: Option<i64>| editor.profile(|profile| profile.cap = cap.map(Fen)))
    };
    let programme = props.scheme.programme.as_ref().map(|one| text.say(&format!("programme-{}", one.id)));
    html! {
        <section class="card state">
            <Icon name="clipboard" class="large" />
            <h2>{ text.say("proposal-start") }</h2>
            <p>{ text.say_with("proposal-start-help", &Args::new().number("number", open)) }</p>
            { match props.scheme.cap {
                Some(cap) => html! {
                    <p>
                        { text.say_with("proposal-cap-known", &Args::new().money("yuan", cap)) }
                        if let Some(programme) = programme { <br /><span class="meta">{ programme }</span> }
                    </p>
                },
                None => html! {
                    <div class="ask-cap">
                        <p>{ text.say("proposal-cap-asked") }</p>
                        <AmountField id="proposal-cap" label={text.say("proposal-cap")} value={None::<i64>} unit={text.say("proposal-yuan")} on_change={set_cap} />
                    </div>
                },
            } }
            <div class="line">
                <button class="button primary big" type="button" disabled={suggest.is_none()} onclick={suggest}><Icon name="clipboard" />{ text.say("proposal-suggest") }</button>
            </div>
        </section>
    }
}
