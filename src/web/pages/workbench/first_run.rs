//! Nobody is registered yet: what the app does, and where to begin.

use yew::prelude::*;

use crate::web::{
    Icon, Route,
    parts::{register::RegisterButton, state::Empty},
    use_text,
};

/// The first start on a device.
#[component]
pub fn FirstRun() -> Html {
    let text = use_text();
    let lines = [("ruler", "measure"), ("source", "reasons"), ("lock", "device")];
    html! {
        <>
            <Empty picture="empty-households" title={text.say("workbench-first")} words={text.say("workbench-first-help")}>
                <RegisterButton big={true} />
                <a class="button big" href={Route::Exchange.href()}><Icon name="upload" />{ text.say("workbench-import") }</a>
            </Empty>
            <section class="section" aria-labelledby="about">
                <h2 id="about">{ text.say("workbench-about") }</h2>
                <ul class="grid">
                    { for lines.into_iter().map(|(icon, word)| html! {
                        <li class="card" key={word}>
                            <Icon name={icon} class="large" />
                            <h3>{ text.say(&format!("workbench-about-{word}")) }</h3>
                            <p class="meta">{ text.say(&format!("workbench-about-{word}-help")) }</p>
                        </li>
                    }) }
                </ul>
            </section>
        </>
    }
}
