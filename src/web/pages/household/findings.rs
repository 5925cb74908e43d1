//! The step "findings" of a household: what falls short, the heaviest first; what is still to be measured; and
//! how heavily the home weighs on the people in it.

mod filter;
mod row;
mod todo;

use std::rc::Rc;

use yew::prelude::*;

use self::{
    filter::{Filter, Filters},
    row::Row,
    todo::{TodoList, todos},
};
use super::StepProps;
use crate::{
    home::{Case, Place},
    rules::{
        Finding,
        assess::{assess, count_verdicts, load},
    },
    text::{Args, Text},
    web::{
        Icon, Route, Step,
        parts::{
            finding::{Gathered, gather, rank},
            state::Empty,
        },
        use_library, use_model, use_text, words,
    },
};

/// The step "findings".
#[component]
pub fn Findings(props: &StepProps) -> Html {
    let (model, library, text) = (use_model(), use_library(), use_text());
    let case = &props.case;
    let length = model.settings.length_unit;
    let filter = use_state(Filter::default);
    let findings = {
        let library = library.clone();
        use_memo(case.clone(), move |case| {
            let mut all = assess(case, &library.book);
            all.sort_by_key(rank);
            all
        })
    };
    let open = {
        let library = library.clone();
        use_memo((case.clone(), findings.clone()), move |(case, findings)| todos(case, &library, findings))
    };
    let to = |step| Route::Household { id: case.id.to_string(), step }.href();
    if findings.is_empty() || case.persons.is_empty() {
        return html! {
            <Empty picture="empty-findings" title={text.say("findings-none-yet")} words={text.say("findings-none-yet-help")}>
                <a class="button" href={to(Step::Profile)}>{ text.say("survey-to-profile") }</a>
                <a class="button primary" href={to(Step::Survey)}>{ text.say("findings-to-survey") }</a>
            </Empty>
        };
    }
    let shown = gather(findings.iter().filter(|finding| filter.shows(finding)));
    let is_calm = shown.is_empty() && *filter == Filter::default();
    let on_change = {
        let filter = filter.setter();
        Callback::from(move |next| filter.set(next))
    };
    let weights = [4, 3, 2, 1];
    html! {
        <>
            <h2 class="sr">{ text.say("step-findings") }</h2>
            { figures(&text, &findings) }
            if !open.is_empty() { <TodoList case={case.clone()} todos={(*open).clone()} /> }
            if is_calm {
                <Empty picture="empty-findings" title={text.say(if open.is_empty() { "findings-all-good" } else { "findings-good-so-far" })} words={text.say(if open.is_empty() { "findings-all-good-help" } else { "findings-good-so-far-help" })} />
            }
            <Filters case={case.clone()} findings={findings.clone()} filter={(*filter).clone()} {on_change} />
            if shown.is_empty() && !is_calm { <p class="card">{ text.say("findings-none-of-these") }</p> }
            { for weights.into_iter().map(|points| weight(&text, case, &shown, points, length)) }
            <div class="footbar">
                <span class="meta grow">{ text.say(if open.is_empty() { "findings-next-ready" } else { "findings-next-early" }) }</span>
                <a class="button primary" href={to(Step::Proposal)}>{ text.say("findings-to-proposal") }<Icon name="chevron-forward" class="flip" /></a>
            </div>
        </>
    }
}

/// How heavily the home weighs, and how many findings of each sort there are.
fn figures(text: &Text, findings: &Rc<Vec<Finding>>) -> Html {
    let counts = count_verdicts(findings);
    let number = |word: &str| counts.get(word).copied().unwrap_or(0);
    let severe = findings.iter().filter(|one| one.verdict.is_open() && one.severity.points() == 4).count();
    let figure = |words: String, value: String| {
        html! { <div class="figure"><dt>{ words }</dt><dd>{ value }</dd></div> }
    };
    html! {
        <div class="card">
            <dl class="figures">
                { figure(text.say("findings-load"), load(findings).to_string()) }
                { figure(text.say("verdict-short"), number("short").to_string()) }
                { figure(text.say("severity-4"), severe.to_string()) }
                { figure(text.say("verdict-near"), number("near").to_string()) }
                { figure(text.say("verdict-meets"), number("meets").to_string()) }
            </dl>
            <p class="hint">{ text.say("findings-load-help") }</p>
        </div>
    }
}

/// The findings of one severity, place by place.
fn weight(
    text: &Text,
    case: &Rc<Case>,
    shown: &[Gathered],
    points: u8,
    length: crate::store::LengthUnit,
) -> Html {
    let at = |place: &Place| -> Vec<&Gathered> {
        let here = |one: &&Gathered| one.finding.place == place.id && one.finding.severity.points() == points;
        shown.iter().filter(here).collect()
    };
    let places: Vec<(&Place, Vec<&Gathered>)> =
        case.places.iter().map(|place| (place, at(place))).filter(|(_, here)| !here.is_empty()).collect();
    if places.is_empty() {
        return html! {};
    }
    let number: usize = places.iter().map(|(_, here)| here.len()).sum();
    html! {
        <section class="section" key={points.to_string()} aria-labelledby={format!("weight-{points}")}>
            <h2 id={format!("weight-{points}")}>
                { text.say(&format!("severity-{points}")) }{ " " }<span class="meta">{ text.say_with("findings-items", &Args::new().number("number", number)) }</span>
            </h2>
            { for places.into_iter().map(|(place, here)| html! {
                <div class="place-group" key={place.id.to_string()}>
                    <h3><Icon name={crate::web::parts::place::place_icon(place.kind)} class="small" /><bdi>{ words::place(text, place) }</bdi></h3>
                    <ul class="card flush">
                        { for here.into_iter().map(|one| html! {
                            <Row key={format!("{}{:?}", one.finding.rule, one.persons)} case={case.clone()} gathered={one.clone()} {length} />
                        }) }
                    </ul>
                </div>
            }) }
        </section>
    }
}
