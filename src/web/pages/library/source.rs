//! One source in full: what it is, whether it is in force and was read, and what rests on it.

use yew::prelude::*;

use crate::{
    library::Source,
    rules::Citation,
    text::Args,
    web::{Route, parts::signs::Checked, use_library, use_model, use_text, words},
};

/// Properties of [`SourcePage`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The source.
    pub source: Source,
}

/// One source in full.
#[component]
pub fn SourcePage(props: &Props) -> Html {
    let text = use_text();
    let source = &props.source;
    let dash = |words: &str| if words.is_empty() { text.say("library-unknown") } else { words.to_owned() };
    html! {
        <article class="card stack">
            <h2>{ text.say(&format!("source-{}", source.id)) }</h2>
            <p class="line"><Checked checked={source.checked} /><span class="tag">{ text.say(&format!("source-status-{}", source.status.word())) }</span></p>
            <dl class="facts">
                <dt>{ text.say("library-title") }</dt><dd><bdi lang="zh-CN">{ &source.title }</bdi></dd>
                <dt>{ text.say("library-issuer") }</dt><dd><bdi lang="zh-CN">{ dash(&source.issuer) }</bdi></dd>
                <dt>{ text.say("library-edition") }</dt><dd><bdi lang="zh-CN">{ dash(&source.edition) }</bdi></dd>
                <dt>{ text.say("library-kind") }</dt><dd>{ text.say(&format!("source-kind-{}", source.kind.word())) }</dd>
                <dt>{ text.say("library-id") }</dt><dd class="num">{ source.id.as_str() }</dd>
            </dl>
            if !source.note.is_empty() { <p><bdi lang="zh-CN">{ &source.note }</bdi></p> }
            <Citing source={source.clone()} />
        </article>
    }
}

/// Rules, items and programmes that rest on a source.
#[component]
fn Citing(props: &Props) -> Html {
    let (text, library, model) = (use_text(), use_library(), use_model());
    let id = &props.source.id;
    let length = model.settings.length_unit;
    let rules: Vec<_> = library
        .book
        .rules()
        .flat_map(|rule| {
            std::iter::once(&rule.source).chain(&rule.also).map(move |citation| (rule, citation))
        })
        .filter(|(_, citation)| citation.document == *id)
        .collect();
    let items: Vec<_> = library.catalogue.items.iter().filter(|item| item.source == *id).collect();
    let programmes: Vec<_> = library.programmes.iter().filter(|one| one.source == *id).collect();
    let clause = |citation: &Citation| {
        let args = Args::new().text("clause", &citation.clause);
        if citation.clause.is_empty() { String::new() } else { text.say_with("source-clause", &args) }
    };
    html! {
        <>
            if !rules.is_empty() {
                <h3>{ text.say("library-citing-rules") }</h3>
                <ul class="stack tight links">
                    { for rules.into_iter().enumerate().map(|(place, (rule, citation))| html! {
                        <li key={place} class="line">
                            <a href={Route::Entry { shelf: "rules".into(), id: rule.id.to_string() }.href()}>{ words::rule(&text, &library, rule, length) }</a>
                            <span class="meta">{ clause(citation) }</span>
                            <Checked checked={citation.checked} />
                        </li>
                    }) }
                </ul>
            }
            if !items.is_empty() {
                <h3>{ text.say("library-citing-items") }</h3>
                <ul class="links line">
                    { for items.into_iter().map(|item| html! {
                        <li key={item.id.as_str()}><a href={Route::Entry { shelf: "items".into(), id: item.id.to_string() }.href()}>{ words::item(&text, &item.id) }</a></li>
                    }) }
                </ul>
            }
            if !programmes.is_empty() {
                <h3>{ text.say("library-citing-programmes") }</h3>
                <ul class="links">
                    { for programmes.into_iter().map(|one| html! {
                        <li key={one.id.as_str()}><a href={Route::Programme { id: one.id.to_string() }.href()}>{ text.say(&format!("programme-{}", one.id)) }</a></li>
                    }) }
                </ul>
            }
        </>
    }
}
