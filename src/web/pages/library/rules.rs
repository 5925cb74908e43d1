//! The shelf of rules.

use std::rc::Rc;

use yew::prelude::*;

use super::shelf::{Entry, Shelf, matches};
use crate::{
    home::{Need, PlaceKind},
    rules::Rule,
    web::{
        parts::{
            field::{Choice, Select},
            place::place_icon,
        },
        use_library, use_model, use_text, words,
    },
};

/// Properties of [`Rules`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The rule shown in full.
    pub current: AttrValue,
}

/// What the list is narrowed to; empty for all.
#[derive(Clone, Default, PartialEq)]
struct Filter {
    search: String,
    place: String,
    need: String,
    checked: String,
}

impl Filter {
    fn passes(&self, rule: &Rule) -> bool {
        let place = self.place.is_empty() || rule.places.iter().any(|kind| kind.word() == self.place);
        let need = self.need.is_empty()
            || rule.everyone.is_some()
            || rule.severity.keys().any(|need| need.word() == self.need);
        let checked = self.checked.is_empty() || rule.source.checked == (self.checked == "yes");
        place && need && checked
    }
}

/// The shelf of rules.
#[component]
pub fn Rules(props: &Props) -> Html {
    let (text, library, model) = (use_text(), use_library(), use_model());
    let filter = use_state(Filter::default);
    let entries = {
        let (text, library, length) = (text.clone(), library.clone(), model.settings.length_unit);
        // The library never changes while the app runs; comparing it would cost more than the list.
        use_memo((text, length, (*filter).clone()), move |(text, length, filter)| {
            let mut rules: Vec<&Rc<Rule>> = library.book.rules().filter(|rule| filter.passes(rule)).collect();
            rules.sort_by_key(|rule| rule.places.first().copied());
            rules
                .into_iter()
                .filter_map(|rule| {
                    let words = words::rule(text, &library, rule, *length);
                    let document = words::document(text, &library, &rule.source.document);
                    let places: Vec<String> =
                        rule.places.iter().map(|kind| text.say(&format!("place-{}", kind.word()))).collect();
                    let why = text.say(&format!("why-{}", rule.id));
                    let found =
                        [&words, &why, rule.id.as_str(), &document, &rule.source.clause, &text.list(&places)];
                    matches(&filter.search, &found).then(|| Entry {
                        id: rule.id.as_str().to_owned().into(),
                        icon: rule.places.first().map_or("home", |kind| place_icon(*kind)),
                        words: words.into(),
                        under: format!("{document} {}", rule.source.clause).trim().to_owned().into(),
                        checked: rule.source.checked,
                    })
                })
                .collect::<Vec<_>>()
        })
    };
    let set = |change: fn(&mut Filter, String)| {
        let filter = filter.clone();
        Callback::from(move |value: String| {
            let mut next = (*filter).clone();
            change(&mut next, value);
            filter.set(next);
        })
    };
    let all = || Choice::new("", text.say("library-all"));
    let places = std::iter::once(all()).chain(
        PlaceKind::ALL
            .iter()
            .map(|kind| Choice::new(kind.word(), text.say(&format!("place-{}", kind.word())))),
    );
    let needs = std::iter::once(all()).chain(
        Need::ALL.iter().map(|need| Choice::new(need.word(), text.say(&format!("need-{}", need.word())))),
    );
    let checked =
        vec![all(), Choice::new("yes", text.say("checked-yes")), Choice::new("no", text.say("checked-no"))];
    html! {
        <Shelf shelf="rules" current={props.current.clone()} entries={(*entries).clone()} search={filter.search.clone()} on_search={set(|filter, value| filter.search = value)}>
            <Select id="rules-place" label={text.say("library-place")} value={filter.place.clone()} choices={places.collect::<Vec<_>>()} on_change={set(|filter, value| filter.place = value)} />
            <Select id="rules-need" label={text.say("library-need")} value={filter.need.clone()} choices={needs.collect::<Vec<_>>()} on_change={set(|filter, value| filter.need = value)} />
            <Select id="rules-checked" label={text.say("library-checked")} value={filter.checked.clone()} choices={checked} on_change={set(|filter, value| filter.checked = value)} />
        </Shelf>
    }
}
