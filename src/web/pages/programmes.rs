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
    units::Date,
    web::{
        Icon, Route,
        browser::clock,
        parts::{heading::Heading, state::Empty},
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

/// The screen: all programmes, or one in full.
#[component]
pub fn Programmes(props: &Props) -> Html {
    let text = use_text();
    let counted = use_counted();
    let today = clock::today();
    let chosen = ProgrammeId::new(&props.chosen);
    let named = counted.iter().find(|one| one.programme.id == chosen).cloned();
    let (title, back, screen) = match named {
        None if props.chosen.is_empty() => {
            (text.say("nav-programmes"), None, html! { <Overview counted={(*counted).clone()} {today} /> })
        }
        None => (text.say("programmes-unknown"), Some(Route::Programmes), html! { <Unknown /> }),
        Some(one) => {
            let title = text.say(&format!("programme-{}", one.programme.id));
            (title, Some(Route::Programmes), html! { <One counted={one} {today} /> })
        }
    };
    html! {
        <>
            <Heading {title} {back} />
            <div />
            <main id="main" class="page" tabindex="-1">{ screen }</main>
        </>
    }
}

/// Properties of [`One`].
#[derive(PartialEq, Properties)]
struct OneProps {
    counted: Counted,
    today: Date,
}

/// One programme in full.
#[component]
fn One(props: &OneProps) -> Html {
    html! {
        <>
            <div class="spread"><span /><WithXpcc /></div>
            <card::Card counted={props.counted.clone()} today={props.today} alone=true />
            <full::Full counted={props.counted.clone()} today={props.today} />
        </>
    }
}

/// An address that no programme has.
#[component]
fn Unknown() -> Html {
    let text = use_text();
    html! {
        <Empty picture="not-found" title={text.say("programmes-unknown")} words={text.say("programmes-unknown-help")}>
            <a class="button" href={Route::Programmes.href()}>{ text.say("programmes-back") }</a>
        </Empty>
    }
}

/// Properties of [`Overview`].
#[derive(PartialEq, Properties)]
struct OverviewProps {
    counted: Vec<Counted>,
    today: Date,
}

/// My programmes, or all: each as a card, and all of them together.
#[component]
fn Overview(props: &OverviewProps) -> Html {
    let (model, text) = (use_model(), use_text());
    let all = use_state(|| false);
    let mine = &model.settings.programmes;
    let show_all = *all || mine.is_empty();
    let shown: Vec<Counted> =
        props.counted.iter().filter(|one| show_all || mine.contains(&one.programme.id)).cloned().collect();
    let only = shown.first().filter(|_| shown.len() == 1).cloned();
    let on_all = {
        let all = all.clone();
        Callback::from(move |yes: bool| all.set(yes))
    };
    html! {
        <>
            <Choosing all={show_all} mine={mine.len()} number={props.counted.len()} {on_all} />
            if model.digests.is_empty() {
                <div class="callout" data-tone="info">
                    <Icon name="info" />
                    <div>
                        <p>{ text.say("programmes-no-homes") }</p>
                        <p class="line">
                            <a class="button" href={Route::Households.href()}>{ text.say("programmes-to-households") }</a>
                            <a class="button" href={Route::Exchange.href()}>{ text.say("programmes-to-exchange") }</a>
                        </p>
                    </div>
                </div>
            }
            <div class="grid wide">
                { for shown.iter().map(|one| html! {
                    <card::Card key={one.programme.id.as_str()} counted={one.clone()} today={props.today} />
                }) }
            </div>
            if let Some(counted) = only { <full::Full {counted} today={props.today} /> }
            <together::Together counted={shown} />
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

/// My programmes or all of them.
#[component]
fn Choosing(props: &ChoosingProps) -> Html {
    let text = use_text();
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
            <WithXpcc />
            if props.mine == 0 {
                <p class="meta">{ text.say("programmes-choose-mine") }{ " " }<a href={Route::Settings.href()}>{ text.say("nav-settings") }</a></p>
            }
        </div>
    }
}

/// Whether homes of the 兵团 count in the autonomous region's programmes.
#[component]
fn WithXpcc() -> Html {
    let (model, act, text) = (use_model(), use_act(), use_text());
    let with_xpcc = model.settings.with_xpcc;
    let settings = model.settings.clone();
    let onchange = act.reform(move |_: Event| Action::SettingsChanged {
        settings: Settings { with_xpcc: !with_xpcc, ..(*settings).clone() },
    });
    html! {
        <label class="chip">
            <input type="checkbox" checked={with_xpcc} {onchange} />
            <span><Icon name={if with_xpcc { "check" } else { "filter" }} />{ text.say("programmes-with-xpcc") }</span>
        </label>
    }
}
