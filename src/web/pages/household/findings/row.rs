//! One finding in the list: what and how far at a glance, why and by which document on demand.

use std::rc::Rc;

use yew::prelude::*;

use super::super::survey;
use crate::{
    home::Case,
    ids::FeatureId,
    rules::{Compared, Verdict},
    store::LengthUnit,
    web::{
        Icon,
        parts::{
            finding::{Gathered, advice, facts, gauge, sources, who},
            signs::{SeveritySign, VerdictSign},
        },
        use_library, use_text, words,
    },
};

/// Properties of [`Row`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// The finding with everyone whom it concerns.
    pub gathered: Gathered,
    /// How lengths are shown.
    pub length: LengthUnit,
}

/// One finding in the list.
#[component]
pub fn Row(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let (finding, length) = (&props.gathered.finding, props.length);
    let Some(rule) = library.book.rule(&finding.rule).cloned() else { return html! {} };
    let gap = words::gap(&text, &library, finding, length);
    let weighs = finding.verdict != Verdict::Meets;
    html! {
        <li class="finding-row" data-verdict={finding.verdict.word()}>
            <div class="stack tight">
                <p><VerdictSign verdict={finding.verdict.clone()} /></p>
                if !gap.is_empty() { <p class="finding-gap">{ gap }</p> }
                if weighs { <SeveritySign severity={finding.severity} /> }
            </div>
            <div class="stack tight">
                <h4>{ words::rule(&text, &library, &rule, length) }</h4>
                if let Some(advice) = advice(&text, &library, finding, length) { <p>{ advice }</p> }
                <p>{ who(&text, &props.case, &props.gathered.persons) }</p>
                <details>
                    <summary>{ text.say("findings-why") }</summary>
                    <div class="stack tight">
                        <p>{ text.say(&format!("why-{}", finding.rule)) }</p>
                        { sources(&text, &library, &rule, length) }
                    </div>
                </details>
            </div>
            <div class="stack tight">
                { gauge(&finding.compared) }
                { facts(&text, &library, &props.case, finding, length) }
                { action(props, &text) }
            </div>
        </li>
    }
}

/// Where something is to be measured, the way to it.
fn action(props: &Props, text: &crate::text::Text) -> Html {
    let finding = &props.gathered.finding;
    let (icon, words, feature): (_, _, Option<&FeatureId>) = match (&finding.verdict, &finding.compared) {
        (Verdict::Unknown { missing }, _) => ("ruler", text.say("findings-measure"), missing.first()),
        (Verdict::TooClose, Compared::Amount { feature, .. }) => {
            ("retake", text.say("findings-measure-again"), Some(feature))
        }
        (Verdict::TooClose, _) => ("retake", text.say("findings-measure-again"), None),
        _ => return html! {},
    };
    html! {
        <p><a class="button" href={survey::href(&props.case.id, &finding.place, feature)}><Icon name={icon} />{ words }</a></p>
    }
}
