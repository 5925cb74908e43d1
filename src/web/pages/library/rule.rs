//! One rule in full: what it asks, why, of whom, how it is judged, where it comes from, what helps.

use std::rc::Rc;

use yew::prelude::*;

use super::phrases;
use crate::{
    retrofit::Item,
    rules::{Citation, Rule, Strength, Verdict},
    store::LengthUnit,
    text::Args,
    units::Fen,
    web::{
        Icon, Route,
        parts::{
            item_picture::ItemPicture,
            signs::{SeveritySign, SourceLine, VerdictSign},
        },
        use_library, use_model, use_text, words,
    },
};

/// Properties of [`RulePage`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The rule.
    pub rule: Rc<Rule>,
}

/// One rule in full.
#[component]
pub fn RulePage(props: &Props) -> Html {
    let (text, library, model) = (use_text(), use_library(), use_model());
    let (rule, length) = (&props.rule, model.settings.length_unit);
    let places: Vec<String> =
        rule.places.iter().map(|kind| text.say(&format!("place-{}", kind.word()))).collect();
    let measured: Vec<String> =
        rule.check.features().into_iter().map(|one| words::feature(&text, one)).collect();
    let when: Vec<String> =
        rule.when.iter().map(|one| phrases::condition(&text, &library, one, length)).collect();
    html! {
        <article class="card stack">
            <h2>{ words::rule(&text, &library, rule, length) }</h2>
            <p>{ text.say(&format!("why-{}", rule.id)) }</p>
            <dl class="facts">
                <dt>{ text.say("library-id") }</dt><dd class="num">{ rule.id.as_str() }</dd>
                <dt>{ text.say("library-measures") }</dt><dd>{ text.list(&measured) }</dd>
                <dt>{ text.say("library-places") }</dt><dd>{ text.list(&places) }</dd>
                if !when.is_empty() { <dt>{ text.say("library-when") }</dt><dd>{ for when.into_iter().map(|one| html! { <div key={one.clone()}>{ one }</div> }) }</dd> }
                <dt>{ text.say("library-for") }</dt>
                <dd class="stack tight">
                    if let Some(severity) = rule.everyone {
                        <span class="spread"><span>{ text.say("whole-household") }</span><SeveritySign {severity} /></span>
                    }
                    { for rule.severity.iter().map(|(need, severity)| html! {
                        <span key={need.word()} class="spread"><span>{ text.say(&format!("need-{}", need.word())) }</span><SeveritySign severity={*severity} /></span>
                    }) }
                </dd>
            </dl>
            <Scale rule={rule.clone()} {length} />
            <h3>{ text.say("library-basis") }</h3>
            <Cited rule={rule.clone()} citation={rule.source.clone()} />
            if !rule.also.is_empty() {
                <h3>{ text.say("library-also") }</h3>
                { for rule.also.iter().enumerate().map(|(place, citation)| html! { <Cited key={place} rule={rule.clone()} citation={citation.clone()} /> }) }
            }
            <div class="callout" data-tone="info"><Icon name="info" /><div><p>{ text.say("library-old-homes") }</p></div></div>
            <Helping rule={rule.clone()} />
        </article>
    }
}

/// Properties of [`Scale`].
#[derive(PartialEq, Properties)]
struct ScaleProps {
    rule: Rc<Rule>,
    length: LengthUnit,
}

/// How a measure is judged.
#[component]
fn Scale(props: &ScaleProps) -> Html {
    let (text, library) = (use_text(), use_library());
    let ScaleProps { rule, length } = props;
    let wanted = phrases::wanted(&text, &library, rule, *length);
    let near = phrases::near(&text, &library, rule, *length);
    let row = |verdict: Verdict, words: String| html! { <li class="line"><VerdictSign {verdict} /><span>{ words }</span></li> };
    let by = |by: &str| Args::new().plain("by", by);
    let short = match &near {
        Some(near) => text.say_with("library-scale-short-by", &by(near)),
        None => text.say("library-scale-short"),
    };
    html! {
        <>
            <h3>{ text.say("library-scale") }</h3>
            <ul class="stack tight">
                { row(Verdict::Meets, if wanted.is_empty() { text.say("library-scale-meets") } else { wanted }) }
                if let Some(near) = &near { { row(Verdict::Near { by: rule.near }, text.say_with("library-scale-near", &by(near))) } }
                { row(Verdict::Short { by: None }, short) }
                { row(Verdict::TooClose, text.say("library-scale-too-close")) }
                { row(Verdict::Unknown { missing: Vec::new() }, text.say("library-scale-unknown")) }
            </ul>
            if let Some(better) = phrases::preferred(&text, &library, rule, *length) {
                <p class="meta">{ text.say_with("library-better", &Args::new().plain("value", better)) }</p>
            }
        </>
    }
}

/// Properties of [`Cited`].
#[derive(PartialEq, Properties)]
struct CitedProps {
    rule: Rc<Rule>,
    citation: Citation,
}

/// One document with how strongly it asks, and what it asks where it differs.
#[component]
fn Cited(props: &CitedProps) -> Html {
    let (text, library, model) = (use_text(), use_library(), use_model());
    let asks = phrases::asks(&text, &library, &props.rule, &props.citation, model.settings.length_unit);
    let strength = match props.citation.strength {
        Strength::Must => text.say("library-must"),
        Strength::Should => text.say("library-should"),
        Strength::May => text.say("library-may"),
        Strength::Practice => text.say("library-practice"),
    };
    html! {
        <div class="line">
            <SourceLine citation={props.citation.clone()} />
            <span class="tag">{ strength }</span>
            if let Some(asks) = asks { <span class="meta">{ text.say_with("library-asks", &Args::new().plain("value", asks)) }</span> }
        </div>
    }
}

/// Properties of [`Helping`].
#[derive(PartialEq, Properties)]
struct HelpingProps {
    rule: Rc<Rule>,
}

/// Items that help to meet the rule.
#[component]
fn Helping(props: &HelpingProps) -> Html {
    let (text, library) = (use_text(), use_library());
    let items: Vec<Rc<Item>> =
        library.catalogue.items.iter().filter(|item| item.helps.contains(&props.rule.id)).cloned().collect();
    html! {
        <>
            <h3>{ text.say("library-helping") }</h3>
            if items.is_empty() {
                <p class="meta">{ text.say("library-helping-none") }</p>
            } else {
                <div class="grid small">
                    { for items.into_iter().map(|item| html! { <ItemCard key={item.id.to_string()} item={item.clone()} /> }) }
                </div>
            }
        </>
    }
}

/// Properties of [`ItemCard`].
#[derive(PartialEq, Properties)]
pub struct ItemCardProps {
    /// The item.
    pub item: Rc<Item>,
}

/// An item as a card that leads to it.
#[component]
pub fn ItemCard(props: &ItemCardProps) -> Html {
    let text = use_text();
    let item = &props.item;
    let args = Args::new()
        .money("yuan", Fen::from_yuan(item.yuan))
        .plain("unit", text.say(&format!("unit-{}", item.unit.word())));
    html! {
        <a class="card" href={Route::Entry { shelf: "items".into(), id: item.id.to_string() }.href()}>
            <ItemPicture item={item.id.clone()} />
            <h4>{ words::item(&text, &item.id) }</h4>
            <p class="meta">{ text.say_with("library-example-price", &args) }</p>
        </a>
    }
}
