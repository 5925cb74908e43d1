//! The step "acceptance": a second visit with the tape measure, line by line, and its outcome.

mod decide;
mod done;
mod inspect;
mod measure;
mod opinion;

use std::rc::Rc;

use yew::prelude::*;

use self::{decide::Decide, done::Done, inspect::Inspect, opinion::Opinion};
use super::StepProps;
use crate::{
    home::{Case, Outcome, Stage},
    model::wanted_lines,
    text::Args,
    units::Date,
    web::{
        Icon, Step,
        browser::clock,
        parts::{
            comes_first::ComesFirst,
            editor::{Editor, use_editor},
            field::TextField,
        },
        use_model, use_text,
    },
};

/// The step "acceptance".
#[component]
pub fn Acceptance(props: &StepProps) -> Html {
    let text = use_text();
    let case = &props.case;
    let editor = use_editor(case);
    match case.stage() {
        Stage::Accepted => return html! { <Done case={case.clone()} /> },
        Stage::Built | Stage::Reopened => {}
        _ => return html! { <ComesFirst case={case.clone()} waits={Step::Acceptance} /> },
    }
    let lines = wanted_lines(case);
    let good = lines
        .iter()
        .filter(|line| case.acceptance.checks.get(&line.id).is_some_and(|check| check.conforms == Some(true)))
        .count();
    let count = Args::new().number("good", good).number("whole", lines.len());
    html! {
        <>
            <Earlier case={case.clone()} />
            <Visit case={case.clone()} editor={editor.clone()} />
            <section class="section" aria-labelledby="inspect">
                <div class="spread"><h2 id="inspect">{ text.say("accept-inspect") }</h2><span class="meta num">{ text.say_with("accept-count", &count) }</span></div>
                <ul class="card flush">
                    { for lines.iter().map(|line| html! {
                        <Inspect key={line.id.to_string()} case={case.clone()} line={(*line).clone()} editor={editor.clone()} />
                    }) }
                </ul>
            </section>
            <Opinion case={case.clone()} editor={editor.clone()} />
            <Decide case={case.clone()} {editor} />
        </>
    }
}

/// The day of the visit: today, until another was entered.
fn visit_day(case: &Case) -> Date {
    case.acceptance.on.unwrap_or_else(clock::today)
}

/// Properties of [`Earlier`].
#[derive(PartialEq, Properties)]
struct EarlierProps {
    case: Rc<Case>,
}

/// Visits before this one: what was sent back, and why the case was reopened.
#[component]
fn Earlier(props: &EarlierProps) -> Html {
    let text = use_text();
    let case = &props.case;
    let why =
        case.history.last().filter(|change| change.to == Stage::Reopened).map(|change| change.why.clone());
    html! {
        <>
            if let Some(why) = why {
                <div class="callout" data-tone="warn"><Icon name="refresh" /><div><p><strong>{ text.say("accept-reopened") }</strong></p><p><bdi>{ why }</bdi></p></div></div>
            }
            if !case.earlier_acceptances.is_empty() {
                <details class="card more">
                    <summary>{ text.say_with("accept-earlier", &Args::new().number("number", case.earlier_acceptances.len())) }</summary>
                    <ul class="stack tight">
                        { for case.earlier_acceptances.iter().rev().map(|visit| html! {
                            <li class="line">
                                <span class="num">{ visit.on.map(|day| text.date(day)).unwrap_or_default() }</span>
                                <b>{ text.say(if visit.outcome == Some(Outcome::Rework) { "accept-earlier-rework" } else { "accept-earlier-accepted" }) }</b>
                                <bdi>{ &visit.inspector }</bdi>
                            </li>
                        }) }
                    </ul>
                </details>
            }
        </>
    }
}

/// Properties of [`Visit`].
#[derive(PartialEq, Properties)]
struct VisitProps {
    case: Rc<Case>,
    editor: Editor,
}

/// When the visit was, and who inspects.
#[component]
fn Visit(props: &VisitProps) -> Html {
    let (text, model) = (use_text(), use_model());
    let visit = &props.case.acceptance;
    let on = visit_day(&props.case);
    let set_day = {
        let editor = props.editor.clone();
        Callback::from(move |day: String| editor.acceptance(|visit| visit.on = day.parse().ok()))
    };
    let set_inspector = {
        let editor = props.editor.clone();
        Callback::from(move |words: String| editor.acceptance(|visit| visit.inspector = words))
    };
    let is_early = props.case.works.finished.is_some_and(|finished| on < finished);
    let error = match (on > clock::today(), is_early) {
        (true, _) => text.say("accept-future"),
        (_, true) => text.say("accept-before-finished"),
        _ => String::new(),
    };
    let inspector =
        if visit.inspector.is_empty() { model.settings.assessor.clone() } else { visit.inspector.clone() };
    html! {
        <section class="card" aria-label={text.say("accept-visit")}>
            <div class="fields">
                <TextField id="visit-day" kind="date" label={text.say("accept-day")} value={on.to_string()} hint={text.say("accept-day-hint")} {error} on_change={set_day} />
                <TextField id="visit-inspector" label={text.say("accept-inspector")} value={inspector} on_change={set_inspector} />
            </div>
        </section>
    }
}
