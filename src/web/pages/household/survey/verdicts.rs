//! What follows from an answer, beside the entry: what falls short as cards, what is met in one line each.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    home::Case,
    rules::{Finding, Verdict},
    web::{
        parts::{
            finding::{FindingCard, gather},
            signs::VerdictSign,
        },
        use_library, use_model, use_text, words,
    },
};

/// Properties of [`Verdicts`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// What the rules say, the worst first.
    pub findings: Vec<Finding>,
}

/// What follows from an answer. Changes are spoken.
#[component]
pub fn Verdicts(props: &Props) -> Html {
    let (text, library, model) = (use_text(), use_library(), use_model());
    let length = model.settings.length_unit;
    let gathered = gather(props.findings.iter().filter(|one| one.verdict != Verdict::NotApplicable));
    let (cards, lines): (Vec<_>, Vec<_>) = gathered
        .into_iter()
        .partition(|one| one.finding.verdict.is_open() || one.finding.verdict == Verdict::TooClose);
    html! {
        <div class="verdicts" aria-live="polite">
            { for cards.into_iter().map(|one| html! {
                <FindingCard key={format!("{}{:?}", one.finding.rule, one.persons)} case={props.case.clone()} finding={one.finding.clone()} persons={one.persons.clone()} />
            }) }
            if !lines.is_empty() {
                <ul class="verdict-lines">
                    { for lines.into_iter().filter_map(|one| {
                        let rule = library.book.rule(&one.finding.rule)?;
                        Some(html! {
                            <li key={format!("{}{:?}", one.finding.rule, one.persons)}>
                                <VerdictSign verdict={one.finding.verdict.clone()} />
                                <span>{ words::rule(&text, &library, rule, length) }</span>
                            </li>
                        })
                    }) }
                </ul>
            }
        </div>
    }
}
