//! Needs of a person: suggested by the certificate, corrected by whoever meets the person.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    home::{Need, Person},
    rules::needs::{Origin, needs_of, needs_to_ask},
    web::{
        parts::{editor::Editor, tiles::Tick},
        use_library, use_text,
    },
};

/// Properties of [`Needs`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The person.
    pub person: Rc<Person>,
    /// Edits the case.
    pub editor: Editor,
}

/// One tile for each need; those that the certificate makes likely come first.
#[component]
pub fn Needs(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let person = &props.person;
    let suggestions = &library.book.suggestions;
    let needs = needs_of(person, suggestions);
    let open = needs_to_ask(person, suggestions);
    // The order must not change under the hand that ticks: it follows the certificate alone.
    let bare = Person { corrections: Default::default(), ..(**person).clone() };
    let likely = needs_to_ask(&bare, suggestions);
    let (first, others): (Vec<Need>, Vec<Need>) =
        Need::ALL.into_iter().partition(|need| likely.contains(need));
    let tile = |need: Need| {
        let (editor, id) = (props.editor.clone(), person.id.clone());
        let on_change = Callback::from(move |is_there: bool| {
            editor.person(&id, |person| {
                person.corrections.insert(need, is_there);
            });
        });
        let sign = match needs.get(&need) {
            Some(Origin::Suggested) => text.say("profile-need-suggested"),
            None if open.contains(&need) => text.say("profile-need-ask"),
            Some(Origin::Assessor) | None => String::new(),
        };
        let word = need.word();
        html! {
            <Tick key={word} label={text.say(&format!("need-{word}"))} hint={text.say(&format!("need-{word}-hint"))} {sign}
                icon={icon(need)} checked={needs.contains_key(&need)} {on_change} />
        }
    };
    html! {
        <>
            <fieldset class="stack tight">
                <legend class="label">{ text.say("profile-needs") }</legend>
                <p class="meta">{ text.say(if first.is_empty() { "profile-needs-help" } else { "profile-needs-likely" }) }</p>
                <div class="tiles needs">{ for first.iter().copied().map(tile) }</div>
                if !first.is_empty() { <p class="meta">{ text.say("profile-needs-others") }</p> }
                <div class="tiles needs">{ for others.iter().copied().map(tile) }</div>
            </fieldset>
        </>
    }
}

fn icon(need: Need) -> &'static str {
    match need {
        Need::Wheelchair => "wheelchair",
        Need::WalkingAid => "walker",
        Need::Unsteady => "stairs",
        Need::CannotStand => "person",
        Need::Bedbound => "bed",
        Need::WeakGrip | Need::OneHand => "hand",
        Need::Blind | Need::LowVision => "eye",
        Need::Deaf | Need::HardOfHearing => "ear",
        Need::Speechless => "speech",
        Need::Confused => "brain",
        Need::Wandering => "path",
        Need::Impulsive => "alert",
        Need::Seizures => "power",
    }
}
