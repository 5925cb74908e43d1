//! The step "works": who builds, when, and line by line what was built and what it cost.

mod task;
mod totals;

use std::rc::Rc;

use yew::prelude::*;
use yew_router::prelude::*;

use self::{task::Task, totals::Totals};
use super::StepProps;
use crate::{
    home::{Case, Stage},
    model::{obstacles, wanted_lines},
    text::{Args, Text},
    units::Date,
    web::{
        Icon, Route, Step,
        browser::clock,
        parts::{
            comes_first::ComesFirst,
            editor::{Editor, use_editor},
            field::TextField,
            obstacles::{Obstacles, is_barred},
        },
        use_library, use_text,
    },
};

/// The step "works".
#[component]
pub fn Works(props: &StepProps) -> Html {
    let text = use_text();
    let case = &props.case;
    let editor = use_editor(case);
    if !(Stage::Agreed..=Stage::Reopened).contains(&case.stage()) {
        return html! { <ComesFirst case={case.clone()} waits={Step::Works} /> };
    }
    let lines = wanted_lines(case);
    let done =
        lines.iter().filter(|line| case.works.done.get(&line.id).is_some_and(|work| work.done)).count();
    let is_locked = case.stage() == Stage::Accepted;
    let count = Args::new().number("done", done).number("whole", lines.len());
    html! {
        <>
            if let Some(words) = rework(case) {
                <div class="callout" data-tone="warn"><Icon name="hammer" /><div><p><strong>{ text.say("works-rework") }</strong></p><p><bdi>{ words }</bdi></p></div></div>
            }
            <Builder case={case.clone()} editor={editor.clone()} {is_locked} />
            <section class="section" aria-labelledby="works-lines">
                <div class="spread">
                    <h2 id="works-lines">{ text.say_with("works-lines", &Args::new().number("number", lines.len())) }</h2>
                    <span class="meta num">{ text.say_with("works-done", &count) }</span>
                </div>
                <ul class="card flush">
                    { for lines.iter().map(|line| html! {
                        <Task key={line.id.to_string()} case={case.clone()} line={(*line).clone()} editor={editor.clone()} {is_locked} />
                    }) }
                </ul>
            </section>
            <Totals case={case.clone()} />
            <Finish case={case.clone()} {editor} />
        </>
    }
}

/// What the last inspection sent back, where it did.
fn rework(case: &Case) -> Option<String> {
    let sent_back = matches!(case.stage(), Stage::Building | Stage::Reopened);
    case.history.last().filter(|change| sent_back && !change.why.is_empty()).map(|change| change.why.clone())
}

/// Properties of [`Builder`] and [`Finish`].
#[derive(PartialEq, Properties)]
struct PartProps {
    case: Rc<Case>,
    editor: Editor,
    #[prop_or_default]
    is_locked: bool,
}

/// Who builds, and when.
#[component]
fn Builder(props: &PartProps) -> Html {
    let text = use_text();
    let works = &props.case.works;
    if props.is_locked {
        let day =
            |day: Option<Date>| day.map(|day| text.date(day)).unwrap_or_else(|| text.say("answer-none"));
        let fact =
            |key: &str, words: String| html! { <><dt>{ text.say(key) }</dt><dd><bdi>{ words }</bdi></dd></> };
        return html! {
            <dl class="card facts">
                { fact("works-contractor", works.contractor.clone()) }{ fact("works-started", day(works.started)) }{ fact("works-finished", day(works.finished)) }
            </dl>
        };
    }
    let shown = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let contractor = {
        let editor = props.editor.clone();
        Callback::from(move |words: String| editor.works(|works| works.contractor = words))
    };
    let started = {
        let editor = props.editor.clone();
        Callback::from(move |day: String| editor.works(|works| works.started = day.parse().ok()))
    };
    let finished = {
        let editor = props.editor.clone();
        Callback::from(move |day: String| editor.works(|works| works.finished = day.parse().ok()))
    };
    html! {
        <section class="card" aria-label={text.say("works-builder")}>
            <div class="fields">
                <TextField id="works-contractor" label={text.say("works-contractor")} value={works.contractor.clone()} on_change={contractor} />
                <TextField id="works-started" kind="date" label={text.say("works-started")} value={shown(works.started)} on_change={started} />
                <TextField id="works-finished" kind="date" label={text.say("works-finished")} value={shown(works.finished)} error={date_fault(&text, works)} on_change={finished} />
            </div>
        </section>
    }
}

/// What is wrong with the days; empty for nothing.
fn date_fault(text: &Text, works: &crate::home::Works) -> String {
    match (works.started, works.finished) {
        (_, Some(finished)) if finished > clock::today() => text.say("works-finished-in-future"),
        (Some(started), Some(finished)) if finished < started => text.say("works-finished-too-early"),
        _ => String::new(),
    }
}

/// How far the works are, and the button that begins or ends them.
#[component]
fn Finish(props: &PartProps) -> Html {
    let (text, library, navigator) = (use_text(), use_library(), use_navigator());
    let case = &props.case;
    let list = obstacles(case, Stage::Built, &library.book);
    let fault = date_fault(&text, &case.works);
    let is_barred = is_barred(&list) || !fault.is_empty();
    let to = Route::Household { id: case.id.to_string(), step: Step::Acceptance };
    let begin = {
        let editor = props.editor.clone();
        let on = case.works.started.unwrap_or_else(clock::today);
        Callback::from(move |_: MouseEvent| {
            editor.works(|works| works.started = Some(on));
            editor.stage(Stage::Building, on, "");
        })
    };
    let end = {
        let (editor, to) = (props.editor.clone(), to.clone());
        let on = case.works.finished.unwrap_or_else(clock::today);
        Callback::from(move |_: MouseEvent| {
            if !is_barred {
                editor.works(|works| {
                    works.started = works.started.or(Some(on));
                    works.finished = Some(on);
                });
                editor.stage(Stage::Built, on, "");
                if let Some(navigator) = &navigator {
                    navigator.push(&to);
                }
            }
        })
    };
    let stage = case.stage();
    html! {
        <>
            if stage == Stage::Building { <Obstacles id="works-obstacles" {list} /> }
            <div class="footbar">
                <p class="grow">{ text.say(&format!("works-at-{}", stage.word())) }</p>
                { match stage {
                    Stage::Agreed => html! { <button class="button primary" type="button" onclick={begin}><Icon name="hammer" class="small" />{ text.say("works-begin") }</button> },
                    Stage::Building => html! {
                        <button class="button primary" type="button" aria-disabled={is_barred.to_string()} aria-describedby="works-obstacles" onclick={end}>{ text.say("works-end") }<Icon name="chevron-forward" class="flip small" /></button>
                    },
                    _ => html! { <a class="button primary" href={to.href()}>{ text.say("first-go-acceptance") }<Icon name="chevron-forward" class="flip small" /></a> },
                } }
            </div>
        </>
    }
}
