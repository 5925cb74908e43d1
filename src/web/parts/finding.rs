//! A finding as a card: verdict, how far short, measured against needed, why it matters, for whom, and where
//! the number comes from.

use yew::prelude::*;

use crate::{
    home::Case,
    rules::{Compared, Finding, Wanted},
    web::{
        Icon,
        context::{use_library, use_model, use_text},
        parts::signs::{SeveritySign, SourceLine, VerdictSign},
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
    let wanted = words::wanted(&text, &library, &finding.compared, length);
    html! {
        <section class="finding" data-verdict={finding.verdict.word()}>
            <p class="finding-head">
                <VerdictSign verdict={finding.verdict.clone()} />
                if !gap.is_empty() { <span class="finding-gap">{ gap }</span> }
                if finding.verdict.is_open() { <span class="end"><SeveritySign severity={finding.severity} /></span> }
            </p>
            <p class="finding-title">{ words::rule(&text, &library, &rule, length) }</p>
            { gauge(&finding.compared) }
            if finding.compared != Compared::Nothing {
                <dl class="finding-facts">
                    <div><dt>{ text.say("finding-found") }</dt><dd class="num">{ words::found(&text, &library, &props.case, finding, length) }</dd></div>
                    <div><dt>{ text.say("finding-wanted") }</dt><dd class="num">{ wanted }</dd></div>
                </dl>
            }
            if !props.short {
                <p>{ text.say(&format!("why-{}", finding.rule)) }</p>
                <p class="who"><Icon name={if finding.person.is_some() { "person" } else { "persons" }} /><bdi>{ words::who(&text, &props.case, finding.person.as_ref()) }</bdi></p>
            }
            <SourceLine citation={rule.source.clone()} />
        </section>
    }
}

/// The measure against the need, drawn as a bar: both on a scale that ends a quarter above the larger.
pub fn gauge(compared: &Compared) -> Html {
    let Compared::Amount { found, accuracy, wanted, .. } = compared else { return html! {} };
    let target = match wanted {
        Wanted::AtLeast { limit } | Wanted::AtMost { limit } => *limit,
        Wanted::Between { low, high } => if found < low { *low } else { *high },
    };
    let end = f64::from((*found).max(target).max(1)) * 1.25;
    let place = |value: i32| format!("{:.1}", f64::from(value) / end * 100.0);
    let (from, to) = ((*found).min(target), (*found).max(target));
    html! {
        <svg class="gauge" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
            <rect class="gauge-track" y="7" width="100" height="6" />
            <rect class="gauge-gap" x={place(from)} y="1" width={place(to - from)} height="18" />
            <rect class="gauge-value" y="4" width={place(*found)} height="12" />
            if *accuracy > 0 {
                <rect class="gauge-error" x={place(found.saturating_sub(*accuracy))} y="1" width={place(accuracy.saturating_mul(2))} height="18" />
            }
            <line class="gauge-target" x1={place(target)} x2={place(target)} y1="0" y2="20" />
        </svg>
    }
}
