//! Small signs that stand on many screens: verdict, severity, source, bar, ring.

use yew::prelude::*;

use crate::{
    rules::{Citation, Severity, Verdict},
    web::{
        Icon, Route,
        context::{use_library, use_text},
        words,
    },
};

/// Properties of [`VerdictSign`].
#[derive(PartialEq, Properties)]
pub struct VerdictProps {
    /// The verdict.
    pub verdict: Verdict,
}

/// A verdict as icon, word and colour together.
#[component]
pub fn VerdictSign(props: &VerdictProps) -> Html {
    let text = use_text();
    let word = props.verdict.word();
    let icon = match props.verdict {
        Verdict::Meets => "check-circle",
        Verdict::Near { .. } => "near",
        Verdict::Short { .. } => "cross-circle",
        Verdict::TooClose => "retake",
        Verdict::Unknown { .. } => "ruler",
        Verdict::NotApplicable => "minus-circle",
    };
    html! { <span class="verdict" data-verdict={word}><Icon name={icon} />{ text.say(&format!("verdict-{word}")) }</span> }
}

/// Properties of [`SeveritySign`].
#[derive(PartialEq, Properties)]
pub struct SeverityProps {
    /// 1 to 4.
    pub severity: Severity,
}

/// Severity as four dots and a word.
#[component]
pub fn SeveritySign(props: &SeverityProps) -> Html {
    let text = use_text();
    let points = props.severity.points();
    html! {
        <span class="severity" data-level={points.to_string()}>
            <i /><i /><i /><i /><span>{ text.say(&format!("severity-{points}")) }</span>
        </span>
    }
}

/// Properties of [`SourceLine`].
#[derive(PartialEq, Properties)]
pub struct SourceProps {
    /// The place in the document.
    pub citation: Citation,
}

/// Document, clause and whether it was checked.
#[component]
pub fn SourceLine(props: &SourceProps) -> Html {
    let (text, library) = (use_text(), use_library());
    let citation = &props.citation;
    let name = words::document(&text, &library, &citation.document);
    let to = Route::Entry { shelf: "sources".into(), id: citation.document.to_string() };
    let args = crate::text::Args::new().text("clause", citation.clause.as_str());
    html! {
        <p class="source">
            <Icon name="source" />
            <a href={to.href()}>
                { name }
                if !citation.clause.is_empty() { { " " }{ text.say_with("source-clause", &args) } }
            </a>
            <Checked checked={citation.checked} />
        </p>
    }
}

/// Properties of [`Checked`].
#[derive(PartialEq, Properties)]
pub struct CheckedProps {
    /// True where the published text was read.
    pub checked: bool,
}

/// 已核对 or 待核对.
#[component]
pub fn Checked(props: &CheckedProps) -> Html {
    let text = use_text();
    if props.checked {
        html! { <span class="checked" data-tone="good"><Icon name="check" />{ text.say("checked-yes") }</span> }
    } else {
        html! { <span class="checked" data-tone="warn"><Icon name="question" />{ text.say("checked-no") }</span> }
    }
}

/// A bar of `part` in `whole`, with its words for a screen reader.
pub fn bar(part: usize, whole: usize, label: &str, class: &'static str) -> Html {
    let width = part.saturating_mul(100).checked_div(whole).unwrap_or(0).min(100);
    html! {
        <svg class={classes!("bar", class)} viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={label.to_owned()}>
            <rect class="bar-track" width="100" height="8" />
            <rect class="bar-fill" width={width.to_string()} height="8" />
        </svg>
    }
}
