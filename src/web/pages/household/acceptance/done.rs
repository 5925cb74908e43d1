//! Accepted: on which day, and towards which programmes the home counts, with why not for the others.

use std::rc::Rc;

use yew::prelude::*;

use super::opinion::face;
use crate::{
    home::Case,
    programme::{Counts, Digest, Programme, counts},
    text::Args,
    web::{Icon, Route, Step, use_library, use_model, use_text},
};

/// Properties of [`Done`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
}

/// Accepted.
#[component]
pub fn Done(props: &Props) -> Html {
    let (text, library, model) = (use_text(), use_library(), use_model());
    let case = &props.case;
    let digest = Digest::of(case);
    let judged: Vec<(&Rc<Programme>, Counts)> = library
        .programmes
        .iter()
        .map(|programme| (programme, counts(&digest, programme, model.settings.with_xpcc)))
        .collect();
    let (here, elsewhere): (Vec<_>, Vec<_>) =
        judged.into_iter().partition(|(_, counts)| !matches!(counts, Counts::OtherRegion));
    let number = here.iter().filter(|(_, counts)| counts.is_yes()).count();
    let on = case.accepted_on().map(|day| text.date(day)).unwrap_or_default();
    let record = Route::Household { id: case.id.to_string(), step: Step::Record };
    let row = |(programme, counts): &(&Rc<Programme>, Counts)| {
        let args = Args::new()
            .text("from", &text.date(programme.from))
            .text("to", &text.date(programme.to))
            .plain("on", &on);
        let to = Route::Programme { id: programme.id.to_string() };
        html! {
            <li class="spread" key={programme.id.to_string()}>
                <span class="stack tight"><a href={to.href()}>{ text.say(&format!("programme-{}", programme.id)) }</a><span class="meta">{ text.say_with(&format!("accepted-counts-{}", counts.word()), &args) }</span></span>
                if counts.is_yes() {
                    <span class="badge" data-tone="good"><Icon name="check" />{ text.say("accepted-yes") }</span>
                } else {
                    <span class="badge" data-tone="none"><Icon name="minus-circle" />{ text.say("accepted-no") }</span>
                }
            </li>
        }
    };
    html! {
        <>
            <section class="card state" data-tone="good">
                <img class="picture" src="pictures/done-accepted.svg" alt="" width="320" height="240" />
                <h2>{ text.say_with("accepted-on", &Args::new().text("day", &on)) }</h2>
                <p>{ text.say_with("accepted-help", &Args::new().number("number", number)) }</p>
                <div class="line"><a class="button primary big" href={record.href()}>{ text.say("first-go-record") }<Icon name="chevron-forward" class="flip small" /></a></div>
            </section>
            <section class="section" aria-labelledby="counts">
                <h2 id="counts">{ text.say("accepted-programmes") }</h2>
                <div class="card stack">
                    <ul class="stack">{ for here.iter().map(row) }</ul>
                    if here.is_empty() { <p>{ text.say("accepted-no-programme") }</p> }
                    if !elsewhere.is_empty() {
                        <details class="more"><summary>{ text.say_with("accepted-elsewhere", &Args::new().number("number", elsewhere.len())) }</summary><ul class="stack">{ for elsewhere.iter().map(row) }</ul></details>
                    }
                </div>
            </section>
            { opinion(case, &text) }
        </>
    }
}

/// What the household thought, where it was asked.
fn opinion(case: &Case, text: &crate::text::Text) -> Html {
    let visit = &case.acceptance;
    let Some(points) = visit.satisfaction else { return html! {} };
    html! {
        <section class="section" aria-labelledby="opinion">
            <h2 id="opinion">{ text.say("accept-opinion") }</h2>
            <div class="card line">
                { face(points) }<b>{ text.say(&format!("satisfied-{points}")) }</b>
                if !visit.opinion.is_empty() { <blockquote><bdi>{ &visit.opinion }</bdi></blockquote> }
            </div>
        </section>
    }
}
