//! The case in a few lines. Certificate numbers are masked here.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    home::{Case, CertificateNumber, Person},
    programme::Digest,
    text::{Args, Text},
    web::{
        Icon, Route, Step,
        browser::clock,
        parts::{stage_sign::StageSign, whereabouts},
        use_library, use_text, words,
    },
};

/// Properties of [`Facts`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
}

/// Number, people, home, programme, money.
#[component]
pub fn Facts(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let case = &props.case;
    let profile = &case.profile;
    let cost = Digest::of(case).cost;
    let programme = profile.programme.as_ref().map(|id| text.say(&format!("programme-{id}")));
    let circumstances: Vec<String> =
        profile.circumstances.iter().map(|one| text.say(&format!("circumstance-{}", one.word()))).collect();
    let none = || text.say("answer-none");
    let fact = |key: &str, value: Html| html! { <><dt>{ text.say(&format!("record-{key}")) }</dt><dd>{ value }</dd></> };
    let to = Route::Household { id: case.id.to_string(), step: Step::Profile };
    html! {
        <section class="card" aria-labelledby="facts">
            <div class="card-head"><h2 id="facts">{ text.say("record-facts") }</h2><StageSign stage={case.stage()} /></div>
            <dl class="facts">
                { fact("number", html! { <span class="num">{ case.number.as_str() }</span> }) }
                { fact("persons", html! { <>{ for case.persons.iter().map(|one| person(&text, one)) }if case.persons.is_empty() { { none() } }</> }) }
                { fact("address", html! { <bdi>{ whereabouts::address(&text, &library, &profile.region, &profile.address) }</bdi> }) }
                { fact("contact", contact(&profile.contact, &profile.phone, none())) }
                { fact("circumstances", html! { if circumstances.is_empty() { { none() } } else { { text.list(&circumstances) } } }) }
                { fact("programme", html! { { programme.unwrap_or_else(none) } }) }
                { fact("cost", html! { <span class="num">{ text.say_with("money", &Args::new().money("yuan", cost)) }</span> }) }
                { fact("registered", html! { { text.date(clock::local(case.created).0) } }) }
            </dl>
            <a class="button wide" href={to.href()}><Icon name="edit" />{ text.say("record-to-profile") }</a>
        </section>
    }
}

fn person(text: &Text, person: &Person) -> Html {
    let kinds = person
        .disabilities()
        .into_iter()
        .map(|(category, level)| format!("{} {}", text.say(category.key()), text.say(level.key())));
    let age =
        person.age(clock::today()).map(|years| text.say_with("age", &Args::new().number("years", years)));
    let words: Vec<String> = kinds.chain(age).collect();
    html! {
        <p>
            <bdi>{ words::person(text, person) }</bdi>
            if !words.is_empty() { <br /><span class="meta">{ text.list(&words) }</span> }
            if let Some(masked) = person.certificate.as_ref().map(CertificateNumber::masked) { <br /><span class="meta num masked">{ masked }</span> }
        </p>
    }
}

fn contact(name: &str, phone: &str, none: String) -> Html {
    if name.trim().is_empty() && phone.trim().is_empty() {
        return html! { { none } };
    }
    html! { <><bdi>{ name.trim() }</bdi>{ " " }<bdi class="num">{ phone.trim() }</bdi></> }
}
