//! What happened, the newest first: stages, proposals, signatures, acceptance visits.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    home::{Acceptance, Case, Consent, Proposal, Stage, StageChange},
    text::{Args, Text},
    units::Timestamp,
    web::{Icon, browser::clock, use_text},
};

/// Properties of [`Timeline`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
}

/// One thing that happened.
struct Event {
    at: Timestamp,
    icon: &'static str,
    title: String,
    more: Vec<String>,
    /// When, as people say it.
    when: String,
}

/// What happened, the newest first.
#[component]
pub fn Timeline(props: &Props) -> Html {
    let text = use_text();
    let case = &props.case;
    let mut events: Vec<Event> = case.history.iter().map(|change| stage(&text, change)).collect();
    events.extend(case.earlier_proposals.iter().chain(&case.proposal).map(|one| proposal(&text, one)));
    for consent in case.earlier_consents.iter().chain([&case.consent]) {
        signatures(&text, consent, &mut events);
    }
    events.extend(
        case.earlier_acceptances.iter().chain([&case.acceptance]).filter_map(|one| visit(&text, one)),
    );
    // Entered in one moment: what came later in the case stands above.
    events.sort_by_key(|event| event.at);
    events.reverse();
    html! {
        <section class="section" aria-labelledby="timeline">
            <h2 id="timeline">{ text.say("record-timeline") }</h2>
            <ol class="card timeline">
                { for events.into_iter().map(|event| html! {
                    <li>
                        <Icon name={event.icon} />
                        <p><b>{ event.title }</b></p>
                        { for event.more.into_iter().map(|words| html! { <p>{ words }</p> }) }
                        <time>{ event.when }</time>
                    </li>
                }) }
            </ol>
        </section>
    }
}

/// A day and a time of day, where the device is.
pub fn moment(text: &Text, at: Timestamp) -> String {
    let (day, hours, minutes) = clock::local(at);
    format!("{} {hours:02}:{minutes:02}", text.date(day))
}

fn stage(text: &Text, change: &StageChange) -> Event {
    let icon = match change.to {
        Stage::Registered => "person",
        Stage::Surveyed => "ruler",
        Stage::Proposed => "money",
        Stage::Agreed => "hand",
        Stage::Building | Stage::Built => "hammer",
        Stage::Accepted => "award",
        Stage::Reopened => "retake",
        Stage::Withdrawn => "minus-circle",
        Stage::Ineligible => "cross-circle",
    };
    let why = change.why.trim();
    let why = (!why.is_empty()).then(|| text.say_with("record-why", &Args::new().text("why", why)));
    // The day in the home, and the moment of entry where that was another day.
    let day = text.date(change.on);
    let when = if clock::local(change.at).0 == change.on {
        moment(text, change.at)
    } else {
        text.say_with(
            "record-entered",
            &Args::new().text("day", &day).text("moment", &moment(text, change.at)),
        )
    };
    Event {
        at: change.at,
        icon,
        title: text.say(&format!("stage-{}", change.to.word())),
        more: why.into_iter().collect(),
        when,
    }
}

fn proposal(text: &Text, proposal: &Proposal) -> Event {
    let args = Args::new().number("version", proposal.version).money("total", proposal.total());
    let title = text.say_with("record-proposal", &args);
    Event { at: proposal.at, icon: "clipboard", title, more: Vec::new(), when: moment(text, proposal.at) }
}

fn signatures(text: &Text, consent: &Consent, events: &mut Vec<Event>) {
    events.extend(consent.signatures.iter().map(|signature| {
        let args = Args::new()
            .number("version", consent.version)
            .text("name", &signature.name)
            .text("role", &text.say(&format!("record-role-{}", signature.role.word())));
        let title = text.say_with("record-signed", &args);
        Event { at: signature.at, icon: "sign", title, more: Vec::new(), when: moment(text, signature.at) }
    }));
}

/// A visit that took place, whatever came of it.
fn visit(text: &Text, visit: &Acceptance) -> Option<Event> {
    let outcome = visit.outcome?;
    let word = match outcome {
        crate::home::Outcome::Accepted => "accepted",
        crate::home::Outcome::Rework => "rework",
    };
    let inspector = visit.inspector.trim();
    let by = (!inspector.is_empty())
        .then(|| text.say_with("record-inspector", &Args::new().text("name", inspector)));
    let satisfied = visit
        .satisfaction
        .map(|points| text.say_with("record-satisfaction", &Args::new().number("points", points)));
    let opinion = visit.opinion.trim();
    let opinion =
        (!opinion.is_empty()).then(|| text.say_with("record-opinion", &Args::new().text("words", opinion)));
    let when = visit.on.map_or_else(|| moment(text, visit.at), |on| text.date(on));
    let title = text.say(&format!("record-visit-{word}"));
    Some(Event {
        at: visit.at,
        icon: "clipboard",
        title,
        more: by.into_iter().chain(satisfied).chain(opinion).collect(),
        when,
    })
}
