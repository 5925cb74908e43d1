//! Households by what has to be done next, the most urgent first.

use std::{collections::BTreeMap, rc::Rc};

use yew::prelude::*;

use crate::{
    ids::CaseId,
    model::Next,
    programme::Digest,
    text::Args,
    units::Date,
    web::{
        Icon, Route,
        browser::clock,
        parts::{
            stage_sign::{next_icon, next_route},
            whereabouts,
        },
        use_library, use_text, words,
    },
};

/// How many households stand on the workbench; the others are behind the links of their groups.
const SHOWN: usize = 8;
/// How many of one group at most.
const OF_A_GROUP: usize = 4;

/// Properties of [`Todo`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// Every household.
    pub digests: Rc<BTreeMap<CaseId, Rc<Digest>>>,
}

/// A group: what to do, for how many, and the first of them.
type Waiting = (Next, usize, Vec<Rc<Digest>>);

/// What needs doing.
#[component]
pub fn Todo(props: &Props) -> Html {
    let text = use_text();
    let groups = use_memo(props.digests.clone(), |digests| groups(digests));
    let today = clock::today();
    html! {
        <>
            if groups.is_empty() {
                <div class="callout" data-tone="good"><Icon name="check-circle" /><div><p>{ text.say("workbench-all-done") }</p></div></div>
            }
            <div class="stack">{ for groups.iter().map(|(next, number, first)| {
                let word = next.word();
                let all = format!("{}?group={word}", Route::Households.href());
                html! {
                    <section class="card flush" key={word} aria-labelledby={format!("todo-{word}")}>
                        <div class="card-head slim">
                            <h3 id={format!("todo-{word}")}>{ text.say(&format!("next-{word}")) }{ " " }<span class="meta num">{ *number }</span></h3>
                            if *number > first.len() {
                                <a class="button quiet" href={all}>{ text.say_with("workbench-all-of", &Args::new().number("number", *number)) }</a>
                            }
                        </div>
                        <ul>{ for first.iter().map(|digest| html! { <Row key={digest.id.as_str()} digest={digest.clone()} next={*next} {today} /> }) }</ul>
                    </section>
                }
            }) }</div>
            <p><a class="button quiet" href={Route::Households.href()}>{ text.say_with("workbench-all", &Args::new().number("number", props.digests.len())) }</a></p>
        </>
    }
}

fn groups(digests: &BTreeMap<CaseId, Rc<Digest>>) -> Vec<Waiting> {
    let mut waiting: BTreeMap<Next, Vec<&Rc<Digest>>> = BTreeMap::new();
    for digest in digests.values() {
        if let Some(next) = Next::of(digest) {
            waiting.entry(next).or_default().push(digest);
        }
    }
    // One of each group, and the room that is left goes to the most urgent.
    let mut room = SHOWN.saturating_sub(waiting.len());
    let group = |(next, mut list): (Next, Vec<&Rc<Digest>>)| {
        list.sort_by_key(|digest| (digest.since, digest.changed));
        let number = list.len();
        let more = number.min(OF_A_GROUP).saturating_sub(1).min(room);
        room -= more;
        (next, number, list.into_iter().take(1 + more).cloned().collect())
    };
    waiting.into_iter().map(group).collect()
}

/// Properties of [`Row`].
#[derive(PartialEq, Properties)]
struct RowProps {
    digest: Rc<Digest>,
    next: Next,
    today: Date,
}

/// One household with what it waits for and since when.
#[component]
fn Row(props: &RowProps) -> Html {
    let (text, library) = (use_text(), use_library());
    let digest = &props.digest;
    let days = digest
        .since
        .map(|since| props.today.signed_duration_since(since).num_days())
        .filter(|days| *days > 0);
    html! {
        <li>
            <a class="todo" href={next_route(&digest.id, Some(props.next)).href()}>
                <span class="avatar"><Icon name={next_icon(props.next)} /></span>
                <span>
                    <strong><bdi>{ words::household(&text, &digest.names) }</bdi></strong>
                    <span class="meta">{ " " }<bdi>{ whereabouts::address(&text, &library, &digest.region, &digest.address) }</bdi></span>
                    <span>{ text.say(&format!("next-{}-help", props.next.word())) }</span>
                </span>
                <span class="badge" data-tone="none">
                    { match days {
                        Some(days) => text.say_with("next-since", &Args::new().number("days", days)),
                        None => text.say("today"),
                    } }
                </span>
                <Icon name="chevron-forward" class="flip" />
            </a>
        </li>
    }
}
