//! The workbench: what needs doing today, how far my programmes are, and whether the work is kept safe.

mod backup;
mod first_run;
mod goals;
mod todo;

use yew::prelude::*;

use crate::web::{
    parts::{heading::Heading, register::RegisterButton},
    use_model, use_text,
};

/// The workbench. It reads digests only: no rule is asked here, so it stands at once.
#[component]
pub fn Workbench() -> Html {
    let (model, text) = (use_model(), use_text());
    let digests = model.digests.clone();
    html! {
        <>
            <Heading title={text.say("nav-workbench")} />
            <div />
            <main id="main" class="page" tabindex="-1">
                if digests.is_empty() {
                    <first_run::FirstRun />
                } else {
                    <div class="split">
                        <section class="section" aria-labelledby="todo">
                            <div class="spread">
                                <h2 id="todo">{ text.say("workbench-todo") }</h2>
                                <RegisterButton />
                            </div>
                            <todo::Todo digests={digests.clone()} />
                        </section>
                        <div class="stack side">
                            <goals::Goals digests={digests.clone()} settings={model.settings.clone()} />
                            <backup::Backup {digests} settings={model.settings.clone()} save={model.save.clone()} />
                        </div>
                    </div>
                }
            </main>
        </>
    }
}
