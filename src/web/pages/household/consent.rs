//! The step "consent": the household sees each item, says yes, no or later, and signs. Large words, one thing on a
//! card.

mod overview;
mod sign;
mod signatures;
mod wish;

use std::rc::Rc;

use yew::prelude::*;

use self::{overview::Overview, sign::Sign, signatures::Signatures, wish::Wish};
use super::StepProps;
use crate::{
    home::{Case, Line, Proposal, Stage},
    model::{obstacles, wanted_lines},
    text::Args,
    web::{
        Icon, Route, Step,
        browser::{clock, page},
        parts::{
            comes_first::ComesFirst,
            editor::{Editor, use_editor},
            field::TextField,
            obstacles::{Obstacles, is_barred},
        },
        use_library, use_text,
    },
};

/// The step "consent".
#[component]
pub fn Consent(props: &StepProps) -> Html {
    let text = use_text();
    let case = &props.case;
    let editor = use_editor(case);
    let stage = case.stage();
    let proposal =
        case.proposal.clone().filter(|proposal| proposal.lines.iter().any(Line::is_in)).map(Rc::new);
    let is_time = (Stage::Proposed..=Stage::Reopened).contains(&stage);
    let Some(proposal) = proposal.filter(|_| is_time) else {
        return html! { <ComesFirst case={case.clone()} waits={Step::Consent} /> };
    };
    let is_locked = stage > Stage::Proposed;
    let is_free = proposal.total() <= proposal.cap;
    let lines: Vec<&Line> = proposal.lines.iter().filter(|line| line.is_in()).collect();
    let open = lines.iter().filter(|line| !case.consent.decisions.contains_key(&line.id)).count();
    let (_, own) = overview::agreed(case, &proposal);
    let pay = Args::new().money("cap", proposal.cap).money("own", own);
    html! {
        <div class="plain consent stack loose">
            if is_locked { <Agreed case={case.clone()} editor={editor.clone()} /> }
            <div>
                <p>{ text.say("consent-intro") }<b>{ text.say("consent-free-to-refuse") }</b></p>
                <p>{ if is_free { text.say("consent-all-paid") } else { text.say_with("consent-over-cap", &pay) } }</p>
                if !is_locked && !case.consent.signatures.is_empty() { <p class="callout" data-tone="warn"><Icon name="sign" />{ text.say("consent-signed-already") }</p> }
            </div>
            { for lines.iter().zip(1..).map(|(line, number)| html! {
                <Wish key={line.id.to_string()} case={case.clone()} line={(*line).clone()} place={(number, lines.len())} {is_free} {is_locked} editor={editor.clone()} />
            }) }
            <Overview case={case.clone()} proposal={proposal.clone()} />
            <Explained case={case.clone()} editor={editor.clone()} {is_locked} />
            <section class="section" aria-labelledby="signing">
                <h2 id="signing" tabindex="-1">{ text.say("consent-sign") }</h2>
                <Signatures case={case.clone()} proposal={proposal.clone()} editor={editor.clone()} {is_locked} />
                if !is_locked {
                    if open > 0 {
                        <p class="card">{ text.say_with("consent-sign-later", &Args::new().number("number", open)) }</p>
                    } else if signatures::are_both_there(case, &proposal) {
                        <details class="card more">
                            <summary>{ text.say("sign-more") }</summary>
                            <Sign case={case.clone()} proposal={proposal.clone()} editor={editor.clone()} />
                        </details>
                    } else {
                        <div class="card"><Sign case={case.clone()} proposal={proposal.clone()} editor={editor.clone()} /></div>
                    }
                }
            </section>
            if !is_locked { <Finish case={case.clone()} {proposal} {editor} {open} /> }
        </div>
    }
}

/// Properties of [`Agreed`].
#[derive(PartialEq, Properties)]
struct AgreedProps {
    case: Rc<Case>,
    editor: Editor,
}

/// It is agreed: what comes next, and the way back.
#[component]
fn Agreed(props: &AgreedProps) -> Html {
    let text = use_text();
    let case = &props.case;
    let works = Route::Household { id: case.id.to_string(), step: Step::Works };
    let back = {
        let (editor, why) = (props.editor.clone(), text.say("consent-changed"));
        Callback::from(move |_: MouseEvent| editor.back_to_proposed(&why))
    };
    html! {
        <div class="callout" data-tone="good">
            <Icon name="check-circle" />
            <div>
                <p><strong>{ text.say("consent-agreed") }</strong></p>
                <p>{ text.say_with("consent-agreed-help", &Args::new().number("number", wanted_lines(case).len())) }</p>
                <p class="line">
                    <a class="button primary" href={works.href()}>{ text.say("first-go-works") }<Icon name="chevron-forward" class="flip small" /></a>
                    if case.stage() != Stage::Accepted { <button class="button" type="button" onclick={back}><Icon name="edit" class="small" />{ text.say("consent-unlock") }</button> }
                </p>
            </div>
        </div>
    }
}

/// Properties of [`Explained`].
#[derive(PartialEq, Properties)]
struct ExplainedProps {
    case: Rc<Case>,
    editor: Editor,
    is_locked: bool,
}

/// How the content was explained.
#[component]
fn Explained(props: &ExplainedProps) -> Html {
    let text = use_text();
    let said = props.case.consent.explained.clone();
    let set = {
        let editor = props.editor.clone();
        Callback::from(move |words: String| editor.consent(|consent| consent.explained = words))
    };
    let ways = ["read", "pictures", "interpreter", "sign-language"];
    html! {
        <section class="section" aria-labelledby="explained">
            <h2 id="explained">{ text.say("consent-explained") }</h2>
            if props.is_locked {
                <p class="card"><bdi>{ if said.is_empty() { text.say("answer-none") } else { said } }</bdi></p>
            } else {
                <div class="card stack">
                    <div class="chips" role="group" aria-labelledby="explained">
                        { for ways.iter().map(|way| {
                            let words = text.say(&format!("explained-{way}"));
                            let is_said = said.contains(&words);
                            let face = words.clone();
                            let onclick = {
                                let (set, said, separator) = (set.clone(), said.clone(), text.say("list-separator"));
                                Callback::from(move |_: MouseEvent| {
                                    let mut ways: Vec<&str> = said.split(separator.as_str()).map(str::trim).filter(|one| !one.is_empty()).collect();
                                    if is_said { ways.retain(|one| *one != words) } else { ways.push(&words) }
                                    set.emit(ways.join(&separator));
                                })
                            };
                            html! { <button class="chip" type="button" aria-pressed={is_said.to_string()} {onclick}><span>{ face }</span></button> }
                        }) }
                    </div>
                    <TextField id="explained-words" label={text.say("consent-explained-words")} value={said.clone()} on_change={set} />
                </div>
            }
        </section>
    }
}

/// Properties of [`Finish`].
#[derive(PartialEq, Properties)]
struct FinishProps {
    case: Rc<Case>,
    proposal: Rc<Proposal>,
    editor: Editor,
    open: usize,
}

/// How far the household has come, and the button that ends the step.
#[component]
fn Finish(props: &FinishProps) -> Html {
    let (text, library) = (use_text(), use_library());
    let case = &props.case;
    let list = obstacles(case, Stage::Agreed, &library.book);
    let lacks_witness = signatures::lacks_witness(case, &props.proposal);
    let is_barred = is_barred(&list) || lacks_witness;
    let lines = props.proposal.lines.iter().filter(|line| line.is_in());
    let next = lines.zip(1..).find(|(line, _)| !case.consent.decisions.contains_key(&line.id));
    let next =
        next.map_or_else(|| "#signing".to_owned(), |(_, number): (_, usize)| format!("#wish-{number}"));
    let go_on = Callback::from(move |_: MouseEvent| page::focus(&next));
    let agree = {
        let (editor, text) = (props.editor.clone(), text.clone());
        Callback::from(move |_: MouseEvent| {
            if !is_barred {
                editor.stage(Stage::Agreed, clock::today(), "");
                editor.tell(text.say("consent-agreed"));
                page::scroll_to_top();
                page::focus("h1");
            }
        })
    };
    html! {
        <>
            if props.open == 0 {
                <Obstacles id="consent-obstacles" {list} />
                if lacks_witness { <div class="callout" data-tone="warn"><Icon name="sign" /><div><p>{ text.say("sign-witness-missing") }</p></div></div> }
            }
            <div class="footbar">
                <p class="grow">{ if props.open > 0 { text.say_with("consent-left", &Args::new().number("number", props.open)) } else { text.say("consent-all-answered") } }</p>
                if is_barred { <button class="button" type="button" onclick={go_on}>{ text.say(if props.open > 0 { "consent-next" } else { "consent-to-sign" }) }<Icon name="chevron-down" class="small" /></button> }
                <button class="button primary" type="button" aria-disabled={is_barred.to_string()} aria-describedby="consent-obstacles" onclick={agree}>{ text.say("consent-agree") }</button>
            </div>
        </>
    }
}
