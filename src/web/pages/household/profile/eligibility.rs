//! What has to be clarified before public money is spent on this household. The app refuses nobody.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    home::Case,
    programme::Doubt,
    text::Args,
    web::{Icon, Route, browser::clock, parts::signs::Checked, use_library, use_text, words},
};

/// Properties of [`Eligibility`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
}

/// Who the scheme is for, and what is not clear about this household.
#[component]
pub fn Eligibility(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let Some(rule) = library.eligibility.first() else { return html! {} };
    let doubts = rule.doubts(&props.case, clock::today());
    let to = Route::Entry { shelf: "sources".into(), id: rule.source.to_string() };
    let (tone, icon) = if doubts.is_empty() { ("good", "check-circle") } else { ("warn", "question") };
    let title = if doubts.is_empty() { text.say("profile-eligible") } else { text.say("profile-doubts") };
    html! {
        <section class="callout" data-tone={tone} aria-labelledby="eligibility">
            <Icon name={icon} />
            <div>
                <h2 id="eligibility">{ title }</h2>
                if doubts.is_empty() {
                    <p>{ text.say("profile-eligible-help") }</p>
                } else {
                    <ul class="doubts">
                        { for doubts.iter().map(|doubt| {
                            let again = match doubt { Doubt::TooSoon { again } => *again, _ => 0 };
                            html! { <li key={doubt.word()}>{ text.say_with(&format!("doubt-{}", doubt.word()), &Args::new().plain("year", again)) }</li> }
                        }) }
                    </ul>
                }
                <p class="source">
                    <Icon name="source" />
                    <a href={to.href()}>{ words::document(&text, &library, &rule.source) }</a>
                    <Checked checked={rule.checked} />
                </p>
            </div>
        </section>
    }
}
