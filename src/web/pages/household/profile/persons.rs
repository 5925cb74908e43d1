//! The disabled members of a household, and households that may be the same.

use std::rc::Rc;

use yew::prelude::*;

use super::person::PersonCard;
use crate::{
    home::{Case, Person},
    ids::PersonId,
    model::{Edit, Next},
    programme::Digest,
    text::Args,
    web::{
        Icon,
        browser::{ids, page},
        parts::{editor::Editor, stage_sign::next_route},
        use_model, use_text, words,
    },
};

/// Properties of [`Persons`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// Edits it.
    pub editor: Editor,
}

/// One card for each person, and a button for one more.
#[component]
pub fn Persons(props: &Props) -> Html {
    let (text, model) = (use_text(), use_model());
    // Where the focus goes once the new person's fields are in the page.
    let fresh = use_mut_ref(|| None::<PersonId>);
    {
        let fresh = fresh.clone();
        use_effect_with(props.case.persons.len(), move |_| {
            if let Some(id) = fresh.borrow_mut().take() {
                page::focus(&format!("#name-{id}"));
            }
        });
    }
    let add = {
        let editor = props.editor.clone();
        Callback::from(move |_: MouseEvent| {
            let id = PersonId::new(&ids::random(8));
            fresh.replace(Some(id.clone()));
            editor.edit(Edit::Person(Box::new(Person::new(id))));
        })
    };
    let case = &props.case;
    let twins = use_memo((model.digests.clone(), case.clone()), |(digests, case)| {
        digests.values().filter(|digest| is_twin(digest, case)).cloned().collect::<Vec<_>>()
    });
    let is_first = case.persons.is_empty();
    html! {
        <section class="section" aria-labelledby="persons">
            <h2 id="persons">{ text.say("profile-persons") }</h2>
            <div class="stack">{ for twins.iter().map(|twin| twin_callout(&text, twin)) }</div>
            <div class="stack">{ for case.persons.iter().zip(1..).map(|(person, number)| html! {
                <PersonCard key={person.id.as_str()} person={Rc::new(person.clone())} {number} editor={props.editor.clone()} />
            }) }</div>
            if is_first { <p class="meta">{ text.say("profile-persons-none") }</p> }
            <div>
                <button class={classes!("button", is_first.then_some("primary"))} id="add-person" type="button" onclick={add}>
                    <Icon name="add" />{ text.say(if is_first { "profile-add-first" } else { "profile-add-another" }) }
                </button>
            </div>
        </section>
    }
}

/// Whether another household has a person of the same name in the same region.
fn is_twin(digest: &Digest, case: &Case) -> bool {
    let same_name = |name: &String| {
        case.persons.iter().any(|own| !name.trim().is_empty() && own.name.trim() == name.trim())
    };
    digest.id != case.id
        && !digest.region.is_empty()
        && digest.region == case.profile.region
        && digest.names.iter().any(same_name)
}

fn twin_callout(text: &crate::text::Text, twin: &Digest) -> Html {
    let args =
        Args::new().text("name", &words::household(text, &twin.names)).text("number", twin.number.as_str());
    html! {
        <div class="callout" data-tone="warn" key={twin.id.as_str()} role="status">
            <Icon name="alert" />
            <div>
                <p>{ text.say_with("profile-twin", &args) }</p>
                <p><a href={next_route(&twin.id, Next::of(twin)).href()}>{ text.say("profile-twin-open") }</a></p>
            </div>
        </div>
    }
}
