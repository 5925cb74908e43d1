//! The shelf of sources.

use yew::prelude::*;

use super::shelf::{Entry, Shelf, matches};
use crate::{
    library::SourceKind,
    web::{
        parts::field::{Choice, Select},
        use_library, use_text,
    },
};

/// The kinds in the order of a list.
const KINDS: [SourceKind; 7] = [
    SourceKind::Law,
    SourceKind::Standard,
    SourceKind::Plan,
    SourceKind::Notice,
    SourceKind::Evidence,
    SourceKind::Report,
    SourceKind::Practice,
];

/// Properties of [`Sources`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The source shown in full.
    pub current: AttrValue,
}

/// The shelf of sources.
#[component]
pub fn Sources(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let search = use_state(String::new);
    let kind = use_state(String::new);
    let checked = use_state(String::new);
    let entries: Vec<Entry> = KINDS
        .iter()
        .flat_map(|kind| library.sources.values().filter(move |source| source.kind == *kind))
        .filter(|source| kind.is_empty() || source.kind.word() == *kind)
        .filter(|source| checked.is_empty() || source.checked == (*checked == "yes"))
        .filter_map(|source| {
            let words = text.say(&format!("source-{}", source.id));
            let under = text.say(&format!("source-kind-{}", source.kind.word()));
            let found = [&words, &source.title, &source.issuer, &source.edition, source.id.as_str()];
            matches(&search, &found).then(|| Entry {
                id: source.id.as_str().to_owned().into(),
                icon: "source",
                words: words.into(),
                under: under.into(),
                checked: source.checked,
            })
        })
        .collect();
    let set = |state: &UseStateHandle<String>| {
        let state = state.clone();
        Callback::from(move |value: String| state.set(value))
    };
    let all = || Choice::new("", text.say("library-all"));
    let kinds: Vec<Choice> = std::iter::once(all())
        .chain(
            KINDS
                .iter()
                .map(|kind| Choice::new(kind.word(), text.say(&format!("source-kind-{}", kind.word())))),
        )
        .collect();
    let marks =
        vec![all(), Choice::new("yes", text.say("checked-yes")), Choice::new("no", text.say("checked-no"))];
    html! {
        <Shelf shelf="sources" current={props.current.clone()} {entries} search={(*search).clone()} on_search={set(&search)}>
            <Select id="sources-kind" label={text.say("library-kind")} value={(*kind).clone()} choices={kinds} on_change={set(&kind)} />
            <Select id="sources-checked" label={text.say("library-checked")} value={(*checked).clone()} choices={marks} on_change={set(&checked)} />
        </Shelf>
    }
}
