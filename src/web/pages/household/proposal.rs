//! The step "proposal": what is done to the home within the subsidy, what is not, and why.

mod add;
mod assessed;
mod left_out;
mod line;
pub(super) mod scheme;
mod side;
mod start;
mod swap;
mod warnings;

use std::rc::Rc;

use yew::prelude::*;
use yew_router::prelude::*;

use self::{
    assessed::{Assessed, use_assessed},
    line::LineIn,
    scheme::Scheme,
    warnings::Warnings,
};
use super::StepProps;
use crate::{
    home::{Case, Line, Proposal as Sheet, Stage},
    ids::LineId,
    model::{Edit, obstacles},
    text::Args,
    web::{
        Icon, Route, Step,
        browser::clock,
        parts::{
            comes_first::ComesFirst,
            editor::{Editor, use_editor},
            money_meter::money,
            obstacles::{Obstacles, is_barred},
        },
        use_library, use_model, use_text, words,
    },
};

/// The dialog that is open.
#[derive(Clone, PartialEq)]
enum Open {
    Nothing,
    Swap(LineId),
    Add,
}

/// The step "proposal".
#[component]
pub fn Proposal(props: &StepProps) -> Html {
    let (text, library, model) = (use_text(), use_library(), use_model());
    let case = &props.case;
    let editor = use_editor(case);
    let assessed = use_assessed(case, &library);
    let scheme = Scheme::of(case, &library);
    let open = use_state(|| Open::Nothing);
    let Some(proposal) = case.proposal.clone().map(Rc::new) else {
        return if case.stage() > Stage::Reopened {
            html! { <ComesFirst case={case.clone()} waits={Step::Proposal} /> }
        } else {
            html! { <start::Start case={case.clone()} {assessed} {scheme} {editor} /> }
        };
    };
    let is_locked = case.stage() > Stage::Proposed;
    let set = |to: Open| {
        let open = open.clone();
        Callback::from(move |()| open.set(to.clone()))
    };
    let on_swap = {
        let open = open.clone();
        Callback::from(move |id| open.set(Open::Swap(id)))
    };
    let dialog = match &*open {
        Open::Nothing => html! {},
        Open::Add => {
            html! { <add::Add case={case.clone()} assessed={assessed.clone()} editor={editor.clone()} on_close={set(Open::Nothing)} /> }
        }
        Open::Swap(id) => html! {
            for line in proposal.lines.iter().filter(|line| line.id == *id) {
                <swap::Swap line={line.clone()} assessed={assessed.clone()} editor={editor.clone()} on_close={set(Open::Nothing)} />
            }
        },
    };
    let lines: Vec<&Line> = proposal.lines.iter().filter(|line| line.is_in()).collect();
    let add = set(Open::Add).reform(|_: MouseEvent| ());
    html! {
        <>
            <div class="split">
                <div class="stack">
                    <Warnings case={case.clone()} proposal={proposal.clone()} assessed={assessed.clone()} scheme={scheme.clone()} editor={editor.clone()} {is_locked} />
                    <section class="section" aria-labelledby="lines-in">
                        <div class="spread">
                            <h2 id="lines-in">{ text.say_with("proposal-in", &Args::new().number("number", lines.len())) }</h2>
                            if !is_locked { <button class="button" type="button" onclick={add}><Icon name="add" />{ text.say("proposal-add") }</button> }
                        </div>
                        if lines.is_empty() {
                            <p class="card">{ text.say("proposal-in-none") }</p>
                        } else {
                            <ul class="card flush">
                                { for lines.iter().map(|line| html! {
                                    <LineIn key={line.id.to_string()} case={case.clone()} line={(*line).clone()} assessed={assessed.clone()} editor={editor.clone()} {is_locked} on_swap={on_swap.clone()} />
                                }) }
                            </ul>
                        }
                    </section>
                    <left_out::LeftOutList case={case.clone()} proposal={proposal.clone()} assessed={assessed.clone()} editor={editor.clone()} {is_locked} />
                    { without_item(case, &assessed, &text, &library, model.settings.length_unit) }
                </div>
                <side::Side case={case.clone()} proposal={proposal.clone()} {assessed} {scheme} editor={editor.clone()} {is_locked} />
            </div>
            <Finish case={case.clone()} {proposal} {editor} />
            { dialog }
        </>
    }
}

/// Open findings for which the catalogue has nothing: they are told, not hidden.
fn without_item(
    case: &Rc<Case>,
    assessed: &Assessed,
    text: &crate::text::Text,
    library: &crate::library::Library,
    length: crate::store::LengthUnit,
) -> Html {
    let list = assessed.without_item();
    if list.is_empty() {
        return html! {};
    }
    let to = Route::Household { id: case.id.to_string(), step: Step::Findings }.href();
    html! {
        <section class="section" aria-labelledby="without-item">
            <h2 id="without-item">{ text.say_with("proposal-without", &Args::new().number("number", list.len())) }</h2>
            <div class="card stack">
                <p>{ text.say("proposal-without-help") }</p>
                <ul class="stack tight">
                    { for list.iter().map(|finding| {
                        let rule = library.book.rule(&finding.rule).map(|rule| words::rule(text, library, rule, length));
                        html! {
                            <li class="line">
                                <span class="meta"><bdi>{ words::place_by_id(text, case, &finding.place) }</bdi></span>
                                <a href={to.clone()}>{ rule.unwrap_or_default() }</a>
                                <span class="who"><Icon name="person" /><bdi>{ words::who(text, case, finding.person.as_ref()) }</bdi></span>
                            </li>
                        }
                    }) }
                </ul>
            </div>
        </section>
    }
}

/// Properties of [`Finish`].
#[derive(PartialEq, Properties)]
struct FinishProps {
    case: Rc<Case>,
    proposal: Rc<Sheet>,
    editor: Editor,
}

/// The sum, always in sight, and the way on to the household.
#[component]
fn Finish(props: &FinishProps) -> Html {
    let (text, library, navigator) = (use_text(), use_library(), use_navigator());
    let case = &props.case;
    let mut list = obstacles(case, Stage::Proposed, &library.book);
    if case.stage() == Stage::Registered {
        list.extend(obstacles(case, Stage::Surveyed, &library.book));
    }
    let is_barred = is_barred(&list);
    let is_shown = case.stage() >= Stage::Proposed;
    let to = Route::Household { id: case.id.to_string(), step: Step::Consent };
    let go = {
        let (editor, to, is_ended) = (props.editor.clone(), to.clone(), is_barred);
        Callback::from(move |_: MouseEvent| {
            if !is_ended {
                editor.edit(Edit::Stage { to: Stage::Proposed, on: clock::today(), why: String::new() });
                if let Some(navigator) = &navigator {
                    navigator.push(&to);
                }
            }
        })
    };
    let (total, cap) = (props.proposal.total(), props.proposal.cap);
    let left = Args::new().money("cap", cap).money("left", cap.minus(total));
    let over = Args::new().money("cap", cap).money("over", total.minus(cap));
    html! {
        <>
            if !is_shown { <Obstacles id="proposal-obstacles" {list} /> }
            <div class="footbar">
                <p class="grow"><b class="num">{ money(&text, total) }</b>{ " " }<span class="meta">{ if total > cap { text.say_with("proposal-sum-over", &over) } else { text.say_with("proposal-sum-left", &left) } }</span></p>
                if is_shown {
                    <a class="button primary" href={to.href()}>{ text.say("proposal-to-consent") }<Icon name="chevron-forward" class="flip small" /></a>
                } else {
                    <button class="button primary" type="button" aria-disabled={is_barred.to_string()} aria-describedby="proposal-obstacles" onclick={go}>{ text.say("proposal-ready") }<Icon name="chevron-forward" class="flip small" /></button>
                }
            </div>
        </>
    }
}
