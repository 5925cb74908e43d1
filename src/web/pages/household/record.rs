//! The step "record" of a household: where it counts, what happened, and leaving the usual way.

mod counting;
mod facts;
mod stages;
mod timeline;
mod versions;

use yew::prelude::*;

use super::StepProps;
use crate::web::use_model;

/// The step "record".
#[component]
pub fn Record(props: &StepProps) -> Html {
    let model = use_model();
    let case = props.case.clone();
    // A half-written reason belongs to one case.
    let key = case.id.to_string();
    html! {
        <div class="split">
            <div class="stack loose">
                <counting::Counting case={case.clone()} with_xpcc={model.settings.with_xpcc} />
                <timeline::Timeline case={case.clone()} />
                <versions::Versions case={case.clone()} />
            </div>
            <aside class="side stack">
                <facts::Facts case={case.clone()} />
                <stages::Stages key={key} {case} />
            </aside>
        </div>
    }
}
