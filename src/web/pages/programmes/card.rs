//! A programme as a card: how far it is, what is on its way, and the document that promises it.

use yew::prelude::*;

use super::{Counted, bearing::Bearing};
use crate::{
    programme::Comparison,
    rules::{Citation, Strength},
    text::Args,
    units::Date,
    web::{
        Route,
        parts::{signs::SourceLine, stacked_bar::StackedBar},
        use_library, use_text, words,
    },
};

/// Properties of [`Card`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The programme with its counts.
    pub counted: Counted,
    /// Today.
    pub today: Date,
    /// True where the screen is about it alone: its name is no link.
    #[prop_or_default]
    pub alone: bool,
}

/// A programme as a card.
#[component]
pub fn Card(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let Counted { programme, tally } = &props.counted;
    let to = Route::Programme { id: programme.id.to_string() };
    let region = words::region(&text, &library, &programme.region.to_string());
    let target = Args::new().number("target", programme.target);
    let target = match programme.comparison {
        Comparison::AtLeast => text.say_with("comparison-at-least", &target),
        Comparison::Exactly => text.say_with("comparison-exactly", &target),
    };
    let pipeline = tally.pipeline();
    let name = text.say(&format!("programme-{}", programme.id));
    html! {
        <article class="card stack programme">
            <div class="goal-card">
                { ring(tally.completed, programme.target, &text.say("programmes-completed")) }
                <div>
                    if props.alone { <h2>{ name }</h2> } else { <h2><a href={to.href()}>{ name }</a></h2> }
                    <p class="meta">{ region }{ " · " }{ period(&text, programme.from, programme.to) }</p>
                    <p class="total"><span class="num">{ group(&text, tally.completed) }</span>{ " " }<small>{ "/ " }{ target }</small></p>
                    <p class="line">
                        <span class="badge" data-tone={if programme.binding { "info" } else { "none" }}>{ text.say(&format!("binding-{}", programme.binding)) }</span>
                        <Bearing counted={props.counted.clone()} today={props.today} />
                    </p>
                </div>
            </div>
            <div class="stack tight">
                <p class="meta">{ text.say_with("programmes-pipeline", &Args::new().number("number", pipeline)) }</p>
                <StackedBar by_stage={tally.by_stage.clone()} label={text.say("programmes-pipeline-label")} />
                if tally.out_of_period > 0 {
                    <p class="meta">{ text.say_with("programmes-out-of-period", &Args::new().number("number", tally.out_of_period)) }</p>
                }
                if tally.kept_apart > 0 {
                    <p class="meta">{ text.say_with("programmes-kept-apart", &Args::new().number("number", tally.kept_apart)) }</p>
                }
            </div>
            <Promise counted={props.counted.clone()} />
        </article>
    }
}

/// Properties of [`Promise`].
#[derive(PartialEq, Properties)]
pub struct PromiseProps {
    /// The programme.
    pub counted: Counted,
}

/// What the document promises, in its words or as summarised, and whether it was checked.
#[component]
pub fn Promise(props: &PromiseProps) -> Html {
    let (text, library) = (use_text(), use_library());
    let programme = &props.counted.programme;
    let checked = library.sources.get(&programme.source).is_some_and(|source| source.checked);
    let citation = Citation {
        document: programme.source.clone(),
        clause: String::new(),
        checked,
        strength: Strength::Must,
        asks: None,
    };
    let how = if programme.quote_verbatim {
        text.say("programmes-verbatim")
    } else {
        text.say("programmes-summarised")
    };
    html! {
        <div class="stack tight">
            <p class="quote"><bdi lang="zh-CN">{ &programme.quote }</bdi>{ " " }<span class="meta">{ how }</span></p>
            <SourceLine {citation} />
        </div>
    }
}

/// The days from which to which acceptances count.
pub fn period(text: &crate::text::Text, from: Date, to: Date) -> String {
    text.say_with("period", &Args::new().plain("from", text.date(from)).plain("to", text.date(to)))
}

/// A number with thousands marks.
pub fn group(text: &crate::text::Text, number: u32) -> String {
    text.say_with("programmes-number", &Args::new().number("number", number))
}

/// Per cent of the target, rounded down so that 100 means reached.
pub fn percent(part: u32, whole: u32) -> u64 {
    (u64::from(part) * 100).checked_div(u64::from(whole)).unwrap_or(0)
}

/// A ring that fills as the target is reached.
fn ring(part: u32, whole: u32, under: &str) -> Html {
    let filled = part.min(whole);
    html! {
        <svg class="ring" viewBox="0 0 120 120" role="img" aria-label={format!("{part} / {whole}")}>
            <circle class="ring-track" cx="60" cy="60" r="52" />
            if filled > 0 {
                <circle class="ring-fill" cx="60" cy="60" r="52" pathLength={whole.to_string()} stroke-dasharray={format!("{filled} {whole}")} transform="rotate(-90 60 60)" />
            }
            <text x="60" y="66">{ format!("{}%", percent(part, whole)) }</text>
            <text class="ring-small" x="60" y="84">{ under.to_owned() }</text>
        </svg>
    }
}
