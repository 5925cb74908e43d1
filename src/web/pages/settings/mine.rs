//! My programmes: those on the workbench, and whether homes of the 兵团 count.

use yew::prelude::*;

use super::use_change;
use crate::{
    ids::ProgrammeId,
    text::Args,
    web::{use_library, use_model, use_text, words},
};

/// My programmes.
#[component]
pub fn Mine() -> Html {
    let (model, text, library) = (use_model(), use_text(), use_library());
    let toggle = use_change(|settings, id: ProgrammeId| {
        if !settings.programmes.remove(&id) {
            settings.programmes.insert(id);
        }
    });
    let on_xpcc = use_change(|settings, _: Event| settings.with_xpcc = !settings.with_xpcc);
    html! {
        <section class="section" aria-labelledby="mine">
            <h2 id="mine">{ text.say("settings-programmes") }</h2>
            <p class="meta">{ text.say("settings-programmes-hint") }</p>
            <fieldset class="tiles">
                <legend class="sr">{ text.say("settings-programmes") }</legend>
                { for library.programmes.iter().map(|one| {
                    let id = one.id.clone();
                    let region = words::region_name(&text, &library, one.region);
                    let target = text.say_with("homes", &Args::new().number("number", one.target));
                    html! {
                        <label class="tile" key={one.id.as_str()}>
                            <input type="checkbox" checked={model.settings.programmes.contains(&one.id)} onchange={toggle.reform(move |_: Event| id.clone())} />
                            <span><b>{ text.say(&format!("programme-{}", one.id)) }</b><small>{ region }{ " · " }{ target }</small></span>
                        </label>
                    }
                }) }
            </fieldset>
            <label class="tile across">
                <input type="checkbox" checked={model.settings.with_xpcc} onchange={on_xpcc} />
                <span><span class="stack tight"><b>{ text.say("settings-xpcc") }</b><small>{ text.say("settings-xpcc-hint") }</small></span></span>
            </label>
        </section>
    }
}
