//! Who pays, at most how much, and where that number comes from.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    home::Profile,
    ids::ProgrammeId,
    library::Library,
    programme::{Funding, Programme, RegionCode},
    text::{Args, Text},
    units::Fen,
    web::{
        Icon, Route,
        browser::clock,
        parts::{
            amount_field::AmountField,
            editor::Editor,
            field::{Choice, Select},
            signs::Checked,
        },
        use_library, use_text, words,
    },
};

/// Properties of [`FundingCard`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The household's facts.
    pub profile: Profile,
    /// Edits them.
    pub editor: Editor,
}

/// The programme whose money pays, its cap, and a cap of the household's own.
#[component]
pub fn FundingCard(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let region = props.profile.region.parse::<RegionCode>().ok();
    let fitting: Vec<&Rc<Programme>> = library
        .programmes
        .iter()
        .filter(|one| region.is_some_and(|region| one.region.contains(region)))
        .collect();
    let chosen = props.profile.programme.as_ref().and_then(|id| library.programme(id));
    let editor = props.editor.clone();
    let on_change = Callback::from(move |word: String| {
        let programme = (!word.is_empty()).then(|| ProgrammeId::new(&word));
        editor.profile(|profile| profile.programme = programme);
    });
    let editor = props.editor.clone();
    let by_cap = Callback::from(move |fen: Option<i64>| editor.profile(|profile| profile.cap = fen.map(Fen)));
    let none = Choice::new("", text.say("profile-programme-none"));
    let choices: Vec<Choice> = std::iter::once(none)
        .chain(
            fitting
                .iter()
                .map(|one| Choice::new(one.id.to_string(), text.say(&format!("programme-{}", one.id)))),
        )
        .collect();
    let hint = match (region, fitting.is_empty()) {
        (None, _) => text.say("profile-programme-region-first"),
        (Some(_), true) => text.say("profile-programme-no-fit"),
        (Some(_), false) => text.say("profile-programme-hint"),
    };
    html! {
        <section class="section" aria-labelledby="funding">
            <h2 id="funding">{ text.say("profile-funding") }</h2>
            <div class="card stack">
                <div class="fields">
                    <Select id="programme" label={text.say("profile-programme")} value={props.profile.programme.as_ref().map_or_else(String::new, ToString::to_string)} {choices} {on_change} {hint} />
                    <AmountField id="own-cap" label={text.say("profile-own-cap")} hint={text.say("profile-own-cap-hint")} unit={text.say("profile-yuan")}
                        value={props.profile.cap.map(|cap| cap.0)} on_change={by_cap} />
                </div>
                if let Some(programme) = chosen { { cap(&text, &library, programme) } }
            </div>
        </section>
    }
}

/// The programme's cap, payer by payer, each with its document.
fn cap(text: &Text, library: &Library, programme: &Programme) -> Html {
    let is_over = clock::today() > programme.to;
    html! {
        <div class="stack tight">
            if is_over {
                <div class="callout" data-tone="warn"><Icon name="calendar" /><div><p>{ text.say_with("profile-programme-ended", &Args::new().text("day", &text.date(programme.to))) }</p></div></div>
            }
            if programme.funding.is_empty() {
                <p>{ text.say("funding-none") }</p>
            } else {
                <p class="line">
                    <strong>{ text.say_with("profile-cap", &Args::new().money("yuan", programme.cap())) }</strong>
                    if !programme.cap_is_checked() { <span class="badge" data-tone="warn">{ text.say("profile-cap-example") }</span> }
                </p>
                <ul class="stack tight">{ for programme.funding.iter().map(|one| payer(text, library, one)) }</ul>
            }
        </div>
    }
}

fn payer(text: &Text, library: &Library, funding: &Funding) -> Html {
    let amount = text.say_with("money", &Args::new().money("yuan", Fen::from_yuan(funding.yuan)));
    html! {
        <li>
            <p>{ text.say(&format!("funding-{}", funding.source.word())) }{ " " }<span class="num">{ amount }</span></p>
            <p class="source">
                if let Some(source) = &funding.from_source {
                    <Icon name="source" />
                    <a href={Route::Entry { shelf: "sources".into(), id: source.to_string() }.href()}>{ words::document(text, library, source) }</a>
                }
                <Checked checked={funding.checked} />
            </p>
            if !funding.note.is_empty() { <p class="fine" lang="zh-CN"><bdi>{ &funding.note }</bdi></p> }
        </li>
    }
}
