//! A finding as a card: verdict, how far short, measured against needed, why it matters, for whom, and where
//! the number comes from.

mod details;
mod gathered;
mod gauge;

use yew::prelude::*;

pub use details::{advice, facts, sources, who};
pub use gathered::{Gathered, gather, rank};
pub use gauge::gauge;

use crate::{
    home::Case,
    ids::PersonId,
    rules::Finding,
    web::{
        context::{use_library, use_model, use_text},
        parts::signs::{SeveritySign, VerdictSign},
        words,
    },
};

/// Properties of [`FindingCard`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: std::rc::Rc<Case>,
    /// The finding.
    pub finding: Finding,
    /// Everyone whom it concerns, where they are more than the finding's own person.
    #[prop_or_default]
    pub persons: Vec<PersonId>,
    /// Leaves out who it is for and why, where the screen says so already.
    #[prop_or_default]
    pub short: bool,
}

/// A finding as a card.
#[component]
pub fn FindingCard(props: &Props) -> Html {
    let (text, library, model) = (use_text(), use_library(), use_model());
    let length = model.settings.length_unit;
    let finding = &props.finding;
    let Some(rule) = library.book.rule(&finding.rule).cloned() else { return html! {} };
    let gap = words::gap(&text, &library, finding, length);
    let own: Vec<PersonId> = finding.person.iter().cloned().collect();
    let persons = if props.persons.is_empty() { &own } else { &props.persons };
    html! {
        <section class="finding" data-verdict={finding.verdict.word()}>
            <p class="finding-head">
                <VerdictSign verdict={finding.verdict.clone()} />
                if !gap.is_empty() { <span class="finding-gap">{ gap }</span> }
                if finding.verdict.is_open() { <span class="end"><SeveritySign severity={finding.severity} /></span> }
            </p>
            <p class="finding-title">{ words::rule(&text, &library, &rule, length) }</p>
            { gauge(&finding.compared) }
            { facts(&text, &library, &props.case, finding, length) }
            if let Some(advice) = advice(&text, &library, finding, length) { <p>{ advice }</p> }
            if !props.short {
                <p>{ text.say(&format!("why-{}", finding.rule)) }</p>
                <p>{ who(&text, &props.case, persons) }</p>
            }
            { sources(&text, &library, &rule, length) }
        </section>
    }
}
