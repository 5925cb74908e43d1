//! The step "profile" of a household: who lives there, what they cannot do, and what the scheme asks.

mod certificate;
mod chair;
mod disabilities;
mod eligibility;
mod funding;
mod home;
mod needs;
mod person;
mod persons;

use yew::prelude::*;

use super::StepProps;
use crate::{
    home::Stage,
    model::{Obstacle, obstacles},
    web::{Icon, Route, Step, parts::editor::use_editor, use_library, use_text},
};

/// The step "profile".
#[component]
pub fn Profile(props: &StepProps) -> Html {
    let (text, library) = (use_text(), use_library());
    let case = props.case.clone();
    let editor = use_editor(&case);
    let missing = use_memo(case.clone(), move |case| {
        let open = obstacles(case, Stage::Surveyed, &library.book);
        open.into_iter()
            .filter(|one| matches!(one, Obstacle::NoPerson | Obstacle::NoRegion))
            .collect::<Vec<_>>()
    });
    let survey = Route::Household { id: case.id.to_string(), step: Step::Survey };
    // Drafts in the fields belong to one case: another case begins with fresh fields.
    let key = case.id.to_string();
    html! {
        <div class="stack loose" {key}>
            <eligibility::Eligibility case={case.clone()} />
            <persons::Persons case={case.clone()} editor={editor.clone()} />
            <home::Home profile={case.profile.clone()} editor={editor.clone()} />
            <funding::FundingCard profile={case.profile.clone()} {editor} />
            <div class="footbar">
                <span class="meta grow">
                    if missing.is_empty() {
                        { text.say("profile-complete") }
                    } else {
                        { text.list(&missing.iter().map(|one| text.say(&format!("profile-missing-{}", one.word()))).collect::<Vec<_>>()) }
                    }
                </span>
                <a class="button primary" href={survey.href()}>{ text.say("profile-to-survey") }<Icon name="chevron-forward" class="flip" /></a>
            </div>
        </div>
    }
}
