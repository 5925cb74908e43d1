//! Search, groups, programme, county, order.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    ids::CaseId,
    model::listing::{Group, Order, Query},
    programme::{Digest, RegionCode, region::RegionLevel},
    text::Args,
    web::{
        Icon,
        parts::{
            field::{Choice, Select},
            register::RegisterButton,
        },
        use_library, use_text, words,
    },
};

/// Properties of [`Filters`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// What is looked for now.
    pub query: Query,
    /// How many of each group there are.
    pub counts: BTreeMap<Group, usize>,
    /// Every household: their counties can be chosen.
    pub digests: Rc<BTreeMap<CaseId, Rc<Digest>>>,
    /// Hears what is looked for.
    pub on_change: Callback<Query>,
}

/// What is looked for.
#[component]
pub fn Filters(props: &Props) -> Html {
    let text = use_text();
    let query = props.query.clone();
    let oninput = {
        let query = query.clone();
        props.on_change.reform(move |event: InputEvent| {
            let words = event.target_unchecked_into::<HtmlInputElement>().value();
            Query { words, ..query.clone() }
        })
    };
    let count = |group: Group| props.counts.get(&group).copied().unwrap_or_default();
    let chip = |group: Group| {
        let query = query.clone();
        let onclick = props.on_change.reform(move |_: MouseEvent| Query { group, ..query.clone() });
        let is_here = props.query.group == group;
        html! {
            <button key={group.word()} class="chip" type="button" aria-pressed={is_here.to_string()} {onclick}>
                <span>{ text.say(&format!("group-of-{}", group.word())) }{ " " }<span class="num">{ text.say_with("households-number", &Args::new().number("number", count(group))) }</span></span>
            </button>
        }
    };
    let shown = Group::narrow().filter(|group| count(*group) > 0 || props.query.group == *group);
    html! {
        <div class="stack">
            <h2 class="sr">{ text.say("households-list") }</h2>
            <div class="line">
                <label class="search grow">
                    <Icon name="search" />
                    <input class="input" type="search" value={query.words.clone()} {oninput} autocomplete="off"
                        placeholder={text.say("households-search-hint")} aria-label={text.say("households-search")} />
                </label>
                <RegisterButton />
            </div>
            <div class="chips group-chips" role="group" aria-label={text.say("households-groups")}>
                { chip(Group::All) }
                { for shown.map(chip) }
            </div>
            <Narrow query={props.query.clone()} digests={props.digests.clone()} on_change={props.on_change.clone()} />
        </div>
    }
}

/// Properties of [`Narrow`].
#[derive(PartialEq, Properties)]
struct NarrowProps {
    query: Query,
    digests: Rc<BTreeMap<CaseId, Rc<Digest>>>,
    on_change: Callback<Query>,
}

/// Programme and county are regions; the order is the order.
#[component]
fn Narrow(props: &NarrowProps) -> Html {
    let (text, library) = (use_text(), use_library());
    // The first region is the programme's, the second the county; each may be missing.
    let chosen = use_state(|| (String::new(), String::new()));
    // On a narrow screen the lists stand behind a button.
    let open = use_state(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let counties = use_memo(props.digests.clone(), |digests| {
        let codes = digests.values().filter_map(|digest| digest.region.parse::<RegionCode>().ok());
        codes.map(|code| code.at(RegionLevel::County).unwrap_or(code)).collect::<BTreeSet<_>>()
    });
    {
        // "Clear" empties the regions from outside.
        let chosen = chosen.clone();
        use_effect_with(props.query.regions.is_empty(), move |is_empty| {
            if *is_empty {
                chosen.set((String::new(), String::new()));
            }
        });
    }
    let choose = {
        let (chosen, query, on_change, library) =
            (chosen.clone(), props.query.clone(), props.on_change.clone(), library.clone());
        Callback::from(move |(programme, county): (String, String)| {
            let of_programme =
                library.programmes.iter().find(|one| one.id.as_str() == programme).map(|one| one.region);
            let regions = of_programme.into_iter().chain(county.parse().ok()).collect();
            on_change.emit(Query { regions, ..query.clone() });
            chosen.set((programme, county));
        })
    };
    let by_programme = {
        let county = chosen.1.clone();
        choose.reform(move |programme| (programme, county.clone()))
    };
    let by_county = {
        let programme = chosen.0.clone();
        choose.reform(move |county| (programme.clone(), county))
    };
    let query = props.query.clone();
    let by_order = props.on_change.reform(move |word: String| {
        let order = Order::ALL.into_iter().find(|order| order.word() == word).unwrap_or_default();
        Query { order, ..query.clone() }
    });
    let all = Choice::new("", text.say("households-any"));
    let programmes = library
        .programmes
        .iter()
        .map(|one| Choice::new(one.id.as_str().to_owned(), text.say(&format!("programme-{}", one.id))));
    let programmes: Vec<Choice> = std::iter::once(all.clone()).chain(programmes).collect();
    let counties =
        counties.iter().map(|code| Choice::new(code.to_string(), words::region_name(&text, &library, *code)));
    let counties: Vec<Choice> = std::iter::once(all).chain(counties).collect();
    let orders: Vec<Choice> = Order::ALL
        .into_iter()
        .map(|one| Choice::new(one.word(), text.say(&format!("order-{}", one.word()))))
        .collect();
    html! {
        <>
        <button class="button narrow-toggle" type="button" aria-expanded={open.to_string()} onclick={toggle}><Icon name="filter" />{ text.say("households-more") }</button>
        <div class="fields narrow-fields" data-open={open.to_string()}>
            <Select id="of-programme" label={text.say("households-programme")} value={chosen.0.clone()} choices={programmes} on_change={by_programme} />
            <Select id="of-county" label={text.say("households-county")} value={chosen.1.clone()} choices={counties} on_change={by_county} />
            <Select id="order" label={text.say("households-order")} value={props.query.order.word()} choices={orders} on_change={by_order} />
        </div>
        </>
    }
}
