//! Programmes: what was promised, what is completed, what is on its way.

mod bearing;
mod card;
mod counties;
mod full;
mod money;
mod months;
mod together;

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    ids::ProgrammeId,
    model::Action,
    programme::{Programme, Tally, tally},
    store::Settings,
    text::Args,
    web::{
        Icon, Route,
        browser::clock,
        parts::{
            heading::Heading,
            state::Empty,
        },
        use_act, use_library, use_model, use_text,
    },
};

/// Properties of [`Programmes`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The programme that is shown in full; the first where none is named.
    #[prop_or_default]
    pub chosen: AttrValue,
}

/// A programme with its counts.
#[derive(Clone, PartialEq)]
pub struct Counted {
    /// The programme.
    pub programme: Rc<Programme>,
    /// Its counts over the homes of this device.
    pub tally: Rc<Tally>,
}

/// Every programme with its counts, in the order of the library; counted again only when homes changed.
#[hook]
pub fn use_counted() -> Rc<Vec<Counted>> {
    let (model, library) = (use_model(), use_library());
    let with_xpcc = model.settings.with_xpcc;
    use_memo((model.digests.clone(), with_xpcc), move |(digests, with_xpcc)| {
        let count = |programme: &Rc<Programme>| Counted {
            programme: programme.clone(),
            tally: Rc::new(tally(programme, digests.values().map(AsRef::as_ref), *with_xpcc)),
        };
        library.programmes.iter().map(count).collect()
    })
}

/// The screen.
#[component]
pub fn Programmes(props: &Props) -> Html {
    let (model, text) = (use_model(), use_text());
    let counted = use_counted();
    let settings = &model.settings;
    let is_mine = |one: &&Counted| settings.programmes.contains(&one.programme.id);
    let all = use_state(|| false);
    let chosen = ProgrammeId::new(&props.chosen);
    let named = counted.iter().find(|one| one.programme.id == chosen);
    // An address may name a programme that is not one's own; then all are shown.
    let show_all = *all || settings.programmes.is_empty() || named.is_some_and(|one| !is_mine(&one));
    let shown: Vec<Counted> = counted.iter().filter(|one| show_all || is_mine(one)).cloned().collect();
    let today = clock::today();
    let full = named.or(shown.first()).cloned();
    let unknown = named.is_none() && !props.chosen.is_empty();
    let on_all = {
        let all = all.clone();
        Callback::from(move |yes: bool| all.set(yes))
    };
    html! {
        <>
            <Heading title={text.say("nav-programmes")} />
            <div />
            <main id="main" class="page" tabindex="-1">
                <Choosing all={show_all} mine={settings.programmes.len()} number={counted.len()} {on_all} />
                if unknown {
                    <Empty picture="not-found" title={text.say("programmes-unknown")} words={text.say("programmes-unknown-help")}>
                        <a class="button" href={Route::Programmes.href()}>{ text.say("programmes-back") }</a>
                    </Empty>
                }
                if model.digests.is_empty() {
                    <div class="callout" data-tone="info">
                        <Icon name="info" />
                        <div><p>{ text.say("programmes-no-homes") }</p><p class="line"><a class="button" href={Route::Households.href()}>{ text.say("programmes-to-households") }</a><a class="button" href={Route::Exchange.href()}>{ text.say("programmes-to-exchange") }</a></p></div>
                    </div>
                }
                <div class="grid wide">
                    { for shown.iter().map(|one| html! {
                        <card::Card key={one.programme.id.as_str()} counted={one.clone()} {today} is_chosen={full.as_ref().is_some_and(|full| full.programme.id == one.programme.id)} />
                    }) }
                </div>
                <together::Together counted={shown} />
                if let (Some(counted), false) = (full, unknown) {
                    <full::Full {counted} {today} />
                }
            </main>
        </>
    }
}

/// Properties of [`Choosing`].
#[derive(PartialEq, Properties)]
struct ChoosingProps {
    all: bool,
    mine: usize,
    number: usize,
    on_all: Callback<bool>,
}

/// My programmes or all of them; whether the 兵团 counts.
#[component]
fn Choosing(props: &ChoosingProps) -> Html {
    let (model, act, text) = (use_model(), use_act(), use_text());
    let with_xpcc = model.settings.with_xpcc;
    let settings = model.settings.clone();
    let on_xpcc = act.reform(move |_: Event| Action::SettingsChanged {
        settings: Settings { with_xpcc: !with_xpcc, ..(*settings).clone() },
    });
    let choose = |all: bool| props.on_all.reform(move |_: Event| all);
    html! {
        <div class="spread">
            <fieldset class="chips">
                <legend class="sr">{ text.say("programmes-show") }</legend>
                <label class="chip">
                    <input type="radio" name="programmes-shown" checked={!props.all} disabled={props.mine == 0} onchange={choose(false)} />
                    <span>{ text.say_with("programmes-mine", &Args::new().number("number", props.mine)) }</span>
                </label>
                <label class="chip">
                    <input type="radio" name="programmes-shown" checked={props.all} onchange={choose(true)} />
                    <span>{ text.say_with("programmes-all", &Args::new().number("number", props.number)) }</span>
                </label>
            </fieldset>
            <label class="chip">
                <input type="checkbox" checked={with_xpcc} onchange={on_xpcc} />
                <span><Icon name={if with_xpcc { "check" } else { "filter" }} />{ text.say("programmes-with-xpcc") }</span>
            </label>
            if props.mine == 0 {
                <p class="meta">{ text.say("programmes-choose-mine") }{ " " }<a href={Route::Settings.href()}>{ text.say("nav-settings") }</a></p>
            }
        </div>
    }
}
