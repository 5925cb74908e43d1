//! The list of households: searched, narrowed, in order, and never more rows in the page than a screen holds.

mod filters;
mod row;
mod slice;
mod table;

use yew::prelude::*;
use yew_router::prelude::*;

use crate::{
    model::listing::{self, Group, Query},
    text::Args,
    web::{
        Icon, Route,
        browser::page,
        parts::{heading::Heading, register::RegisterButton, state::Empty},
        use_library, use_model, use_text,
    },
};

/// The list of households.
#[component]
pub fn Households() -> Html {
    let (model, library, text, location) = (use_model(), use_library(), use_text(), use_location());
    // A link may ask for one group: `#/households?group=measure`.
    let asked = location.and_then(|location| {
        location.query_str().trim_start_matches('?').strip_prefix("group=").and_then(Group::from_word)
    });
    let query = use_state(|| Query { group: asked.unwrap_or_default(), ..Query::default() });
    {
        let query = query.clone();
        use_effect_with(asked, move |asked| {
            if let Some(group) = *asked {
                query.set(Query { group, ..Query::default() });
            }
        });
    }
    let entries = {
        let library = library.clone();
        use_memo(model.digests.clone(), move |digests| listing::entries(digests, &library.regions))
    };
    let found = use_memo((entries, (*query).clone()), |(entries, query)| listing::list(entries, query));
    let on_change = {
        let query = query.clone();
        Callback::from(move |next| query.set(next))
    };
    let clear = on_change.reform(|_: MouseEvent| {
        // The button goes with what it clears: the person goes on in the search field.
        page::focus("input[type=search]");
        Query::default()
    });
    let number = found.rows.len();
    html! {
        <>
            <Heading title={text.say("nav-households")} />
            <div />
            <main id="main" class="page" tabindex="-1">
                if model.digests.is_empty() {
                    <Empty picture="empty-households" title={text.say("households-empty")} words={text.say("households-empty-help")}>
                        <RegisterButton big={true} />
                        <a class="button big" href={Route::Exchange.href()}><Icon name="upload" />{ text.say("households-import") }</a>
                    </Empty>
                } else {
                    <filters::Filters query={(*query).clone()} counts={found.counts.clone()} digests={model.digests.clone()} {on_change} />
                    <p class="meta" role="status">{ text.say_with("households-found", &Args::new().number("number", number)) }</p>
                    if number == 0 {
                        <section class="card state">
                            <Icon name="search" />
                            <h2>{ nothing(&text, &query.words) }</h2>
                            <p>{ text.say("households-none-help") }</p>
                            <div class="line"><button class="button" type="button" onclick={clear}>{ text.say("households-clear") }</button></div>
                        </section>
                    } else {
                        <table::Table found={found.clone()} />
                    }
                }
            </main>
        </>
    }
}

fn nothing(text: &crate::text::Text, words: &str) -> String {
    match words.trim() {
        "" => text.say("households-none"),
        words => text.say_with("households-none-with", &Args::new().text("words", words)),
    }
}
