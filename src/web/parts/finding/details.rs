//! What stands behind a finding: what it asks in words, who it is for, and where the number comes from.

use yew::prelude::*;

use crate::{
    home::Case,
    ids::PersonId,
    library::Library,
    rules::{Citation, Compared, Finding, Rule, Verdict},
    store::LengthUnit,
    text::{Args, Text},
    web::{Icon, parts::signs::SourceLine, words},
};

/// What a finding asks. What is met asks for what was found.
pub fn needed(text: &Text, library: &Library, finding: &Finding, length: LengthUnit) -> String {
    match (&finding.compared, &finding.verdict) {
        (Compared::YesNo { found, .. }, Verdict::Meets) => {
            text.say(if *found { "answer-yes" } else { "answer-no" })
        }
        (Compared::Choice { wanted, .. } | Compared::Signals { wanted, .. }, _) if wanted.len() == 1 => {
            wanted.iter().map(|one| words::choice(text, one)).collect()
        }
        (compared, _) => words::wanted(text, library, compared, length),
    }
}

/// Measured against needed, as two facts; nothing where nothing is known.
pub fn facts(text: &Text, library: &Library, case: &Case, finding: &Finding, length: LengthUnit) -> Html {
    if finding.compared == Compared::Nothing {
        return html! {};
    }
    html! {
        <dl class="finding-facts">
            <div><dt>{ text.say("finding-found") }</dt><dd>{ words::found(text, library, case, finding, length) }</dd></div>
            <div><dt>{ text.say("finding-wanted") }</dt><dd>{ needed(text, library, finding, length) }</dd></div>
        </dl>
    }
}

/// What to do or to know next: measure again, measure what is missing, whether a ramp fits, what is better still.
pub fn advice(text: &Text, library: &Library, finding: &Finding, length: LengthUnit) -> Option<String> {
    let show = |value: i32| words::amount(text, value, crate::rules::Unit::Mm, length);
    match (&finding.verdict, &finding.compared) {
        (Verdict::TooClose, _) => Some(text.say("finding-again")),
        (Verdict::Unknown { missing }, _) => {
            let names: Vec<String> = missing.iter().map(|one| words::feature(text, one)).collect();
            Some(text.say_with("finding-missing", &Args::new().plain("questions", text.list(&names))))
        }
        (Verdict::Short { .. }, Compared::Ramp(plan)) => {
            let args = Args::new().plain("total", show(plan.total)).plain("width", show(plan.width));
            Some(text.say_with(
                match plan.fits() {
                    Some(true) => "finding-ramp-fits",
                    Some(false) => "finding-ramp-no-room",
                    None => "finding-ramp-unknown",
                },
                &args,
            ))
        }
        (_, Compared::Amount { feature, preferred: Some(better), .. }) => {
            let amount = words::amount(text, *better, words::unit_of(library, feature), length);
            Some(text.say_with("finding-better", &Args::new().plain("amount", amount)))
        }
        _ => None,
    }
}

/// For whom: everyone by name, or the whole household.
pub fn who(text: &Text, case: &Case, persons: &[PersonId]) -> Html {
    let icon = if persons.len() == 1 { "person" } else { "persons" };
    let separator = text.say("list-separator");
    html! {
        <span class="who">
            <Icon name={icon} />
            if persons.is_empty() { <span>{ words::who(text, case, None) }</span> }
            <span>
                { for persons.iter().enumerate().map(|(at, one)| html! {
                    <>
                        if at > 0 { { &separator } }
                        <bdi>{ words::who(text, case, Some(one)) }</bdi>
                    </>
                }) }
            </span>
        </span>
    }
}

/// Where the number comes from, and the documents that ask for another.
pub fn sources(text: &Text, library: &Library, rule: &Rule, length: LengthUnit) -> Html {
    let other = |citation: &Citation| {
        let asks = citation.asks?;
        let unit = rule.check.features().first().map(|feature| words::unit_of(library, feature))?;
        let args = Args::new().plain("amount", words::amount(text, asks, unit, length));
        Some(html! {
            <div class="also">
                <span class="meta">{ text.say_with("finding-also", &args) }</span>
                <SourceLine citation={citation.clone()} />
            </div>
        })
    };
    html! {
        <>
            <SourceLine citation={rule.source.clone()} />
            { for rule.also.iter().filter_map(other) }
        </>
    }
}
