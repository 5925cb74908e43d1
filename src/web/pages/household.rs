//! One household: its frame with the eight steps, and the step's own screen.

mod acceptance;
mod consent;
mod findings;
mod profile;
mod proposal;
mod record;
mod survey;
mod works;

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    home::{Case, Stage},
    ids::CaseId,
    model::{Action, Obstacle, obstacles},
    rules::{assess, survey::progress_of_home},
    store::{Repository, StoreFault},
    web::{
        Icon, Route, Step,
        parts::{
            heading::Heading,
            state::{Empty, Failed, Loading},
        },
        use_act, use_library, use_model, use_services, use_text, words,
    },
};

/// Properties of [`Household`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub id: AttrValue,
    /// The step.
    pub step: Step,
}

/// What every step's screen gets.
#[derive(Clone, PartialEq, Properties)]
pub struct StepProps {
    /// The open case.
    pub case: Rc<Case>,
}

/// One household. Reads the case where another one is open.
#[component]
pub fn Household(props: &Props) -> Html {
    let (model, act, services, text) = (use_model(), use_act(), use_services(), use_text());
    let missing = use_state(|| None::<Result<(), StoreFault>>);
    let open = model.open.clone().filter(|case| case.id.as_str() == props.id.as_str());
    {
        let (missing, is_open) = (missing.clone(), open.is_some());
        use_effect_with((props.id.clone(), is_open), move |(id, is_open)| {
            let id = CaseId::new(id);
            if let (false, Some(services)) = (*is_open, services) {
                wasm_bindgen_futures::spawn_local(async move {
                    match services.database.case(&id).await {
                        Ok(Some(case)) => {
                            services.keeper.is_kept(&case);
                            act.emit(Action::Opened { case: Rc::new(case) });
                            missing.set(None);
                        }
                        Ok(None) => missing.set(Some(Ok(()))),
                        Err(fault) => missing.set(Some(Err(fault))),
                    }
                });
            }
        });
    }
    match (open, &*missing) {
        (Some(case), _) => html! { <Frame {case} step={props.step} /> },
        (None, None) => html! { <Loading /> },
        (None, Some(Err(fault))) => html! { <Failed fault={fault.clone()} /> },
        (None, Some(Ok(()))) => html! {
            <>
                <Heading title={text.say("household-gone")} back={Route::Households} />
                <div />
                <main id="main" class="page" tabindex="-1">
                    <Empty picture="not-found" title={text.say("household-gone")} words={text.say("household-gone-help")} />
                </main>
            </>
        },
    }
}

/// Properties of [`Frame`].
#[derive(PartialEq, Properties)]
struct FrameProps {
    case: Rc<Case>,
    step: Step,
}

/// Heading, steps, and the step's screen.
#[component]
fn Frame(props: &FrameProps) -> Html {
    let (text, library) = (use_text(), use_library());
    let case = props.case.clone();
    let names: Vec<String> = case.persons.iter().map(|person| person.name.clone()).collect();
    let title = words::household(&text, &names);
    let stage = text.say(&format!("stage-{}", case.stage().word()));
    let under =
        format!("{} · {} · {stage}", case.number, words::region(&text, &library, &case.profile.region));
    let screen = match props.step {
        Step::Profile => html! { <profile::Profile {case} /> },
        Step::Survey => html! { <survey::Survey {case} /> },
        Step::Findings => html! { <findings::Findings {case} /> },
        Step::Proposal => html! { <proposal::Proposal {case} /> },
        Step::Consent => html! { <consent::Consent {case} /> },
        Step::Works => html! { <works::Works {case} /> },
        Step::Acceptance => html! { <acceptance::Acceptance {case} /> },
        Step::Record => html! { <record::Record {case} /> },
    };
    html! {
        <>
            <Heading {title} {under} back={Route::Households} />
            <div><Steps case={props.case.clone()} step={props.step} /></div>
            <main id="main" class="page" tabindex="-1">{ screen }</main>
        </>
    }
}

/// How a step stands.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Done,
    Todo,
    Attention,
}

/// The eight steps with how each stands.
#[component]
fn Steps(props: &FrameProps) -> Html {
    let (text, library) = (use_text(), use_library());
    let states = {
        let library = library.clone();
        use_memo(props.case.clone(), move |case| Step::ALL.map(|step| state_of(case, step, &library)))
    };
    html! {
        <nav aria-label={text.say("household-steps")}>
            <ol class="steps">
                { for Step::ALL.into_iter().zip(states.iter()).zip(1..).map(|((step, state), number)| {
                    let is_here = step == props.step;
                    let word = match state { State::Done => "done", State::Todo => "todo", State::Attention => "attention" };
                    let to = Route::Household { id: props.case.id.to_string(), step };
                    html! {
                        <li key={step.word()}>
                            <a class="step" href={to.href()} data-state={if is_here { "current" } else { word }} aria-current={is_here.then_some("step")}>
                                <span class="step-dot">
                                    { match state {
                                        State::Done => html! { <Icon name="check" /> },
                                        State::Attention => html! { <Icon name="alert" /> },
                                        State::Todo => html! { { number } },
                                    } }
                                </span>
                                <span>{ text.say(&format!("step-{}", step.word())) }<span class="sr">{ text.say(&format!("step-state-{word}")) }</span></span>
                            </a>
                        </li>
                    }
                }) }
            </ol>
        </nav>
    }
}

fn state_of(case: &Case, step: Step, library: &crate::library::Library) -> State {
    let reached = |stage: Stage| case.history.iter().any(|change| change.to == stage);
    let when = |done: bool| if done { State::Done } else { State::Todo };
    match step {
        Step::Profile => {
            let open = obstacles(case, Stage::Surveyed, &library.book);
            let bare = open.iter().any(|one| matches!(one, Obstacle::NoPerson | Obstacle::NoRegion));
            when(!bare)
        }
        Step::Survey => {
            let progress = progress_of_home(case, &library.book);
            when(progress.is_complete() && !case.persons.is_empty())
        }
        Step::Findings => {
            let findings = assess(case, &library.book);
            let is_bad = findings.iter().any(|one| one.verdict.is_open());
            let measured = findings.iter().any(|one| !one.verdict.is_to_measure());
            if is_bad { State::Attention } else { when(measured && !findings.is_empty()) }
        }
        Step::Proposal => when(reached(Stage::Proposed)),
        Step::Consent => when(reached(Stage::Agreed)),
        Step::Works => when(reached(Stage::Built)),
        Step::Acceptance => when(case.accepted_on().is_some()),
        Step::Record => when(case.accepted_on().is_some()),
    }
}
