//! The shelf of items.

use std::collections::BTreeSet;

use yew::prelude::*;

use super::shelf::{Entry, Shelf, matches};
use crate::{
    retrofit::{Class, Item},
    web::{
        parts::field::{Choice, Select},
        use_library, use_text, words,
    },
};

/// Properties of [`Items`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The item shown in full.
    pub current: AttrValue,
}

/// What the list is narrowed to; empty for all.
#[derive(Clone, Default, PartialEq)]
struct Filter {
    search: String,
    group: String,
    class: String,
    checked: String,
}

impl Filter {
    fn passes(&self, item: &Item) -> bool {
        (self.group.is_empty() || item.group == self.group)
            && (self.class.is_empty() || item.class.word() == self.class)
            && (self.checked.is_empty() || item.checked == (self.checked == "yes"))
    }
}

/// The shelf of items.
#[component]
pub fn Items(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let filter = use_state(Filter::default);
    let entries: Vec<Entry> = library
        .catalogue
        .items
        .iter()
        .filter(|item| filter.passes(item))
        .filter_map(|item| {
            let words = words::item(&text, &item.id);
            let plain = text.say(&format!("item-{}-plain", item.id));
            let group = text.say(&format!("group-{}", item.group));
            matches(&filter.search, &[&words, &plain, &group, item.id.as_str()]).then(|| Entry {
                id: item.id.as_str().to_owned().into(),
                icon: icon(item.class),
                words: words.into(),
                under: group.into(),
                checked: item.checked,
            })
        })
        .collect();
    let set = |change: fn(&mut Filter, String)| {
        let filter = filter.clone();
        Callback::from(move |value: String| {
            let mut next = (*filter).clone();
            change(&mut next, value);
            filter.set(next);
        })
    };
    let all = || Choice::new("", text.say("library-all"));
    let mut seen = BTreeSet::new();
    let groups = library.catalogue.items.iter().filter(|item| seen.insert(item.group.clone()));
    let groups: Vec<Choice> = std::iter::once(all())
        .chain(groups.map(|item| Choice::new(item.group.clone(), text.say(&format!("group-{}", item.group)))))
        .collect();
    let classes = [Class::Works, Class::Facility, Class::Device];
    let classes: Vec<Choice> = std::iter::once(all())
        .chain(
            classes
                .iter()
                .map(|class| Choice::new(class.word(), text.say(&format!("class-{}", class.word())))),
        )
        .collect();
    let checked =
        vec![all(), Choice::new("yes", text.say("checked-yes")), Choice::new("no", text.say("checked-no"))];
    html! {
        <Shelf shelf="items" current={props.current.clone()} {entries} search={filter.search.clone()} on_search={set(|filter, value| filter.search = value)}>
            <Select id="items-group" label={text.say("library-group")} value={filter.group.clone()} choices={groups} on_change={set(|filter, value| filter.group = value)} />
            <Select id="items-class" label={text.say("library-class")} value={filter.class.clone()} choices={classes} on_change={set(|filter, value| filter.class = value)} />
            <Select id="items-checked" label={text.say("library-checked")} value={filter.checked.clone()} choices={checked} on_change={set(|filter, value| filter.checked = value)} />
        </Shelf>
    }
}

fn icon(class: Class) -> &'static str {
    match class {
        Class::Works => "hammer",
        Class::Facility => "handrail",
        Class::Device => "wheelchair",
    }
}
