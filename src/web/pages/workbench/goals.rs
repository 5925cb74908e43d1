//! How far my programmes are: accepted homes against the promised number.

use std::{collections::BTreeMap, rc::Rc};

use yew::prelude::*;

use crate::{
    ids::CaseId,
    programme::{Digest, Programme, RegionCode, Tally, tally, total},
    store::Settings,
    text::{Args, Text},
    units::Date,
    web::{
        Icon, Route,
        browser::clock,
        parts::{ring::ring, signs::bar},
        use_library, use_text,
    },
};

/// Properties of [`Goals`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// Every household.
    pub digests: Rc<BTreeMap<CaseId, Rc<Digest>>>,
    /// The programmes chosen stand there.
    pub settings: Rc<Settings>,
}

/// What the workbench shows of programmes.
#[derive(PartialEq)]
struct Progress {
    /// True where nobody chose them and no home lies in any: all are shown, small.
    none_of_mine: bool,
    tallies: Vec<(Rc<Programme>, Tally)>,
    /// Homes that count in any of them, each once.
    together: u32,
}

/// My programmes.
#[component]
pub fn Goals(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let programmes = library.programmes.clone();
    let progress = use_memo((props.digests.clone(), props.settings.clone()), move |(digests, settings)| {
        progress(&programmes, digests, settings)
    });
    let today = clock::today();
    let sum: u32 = progress.tallies.iter().map(|(_, tally)| tally.completed).sum();
    html! {
        <section class="section" aria-labelledby="goals">
            <h2 id="goals">{ text.say("workbench-goals") }</h2>
            if progress.none_of_mine {
                <div class="card">
                    <p>{ text.say("workbench-goals-none") }</p>
                    <div class="stack">{ for progress.tallies.iter().map(|(programme, tally)| small(&text, programme, tally)) }</div>
                    <a class="button wide" href={Route::Settings.href()}><Icon name="settings" />{ text.say("workbench-goals-choose") }</a>
                </div>
            } else {
                <div class="stack">{ for progress.tallies.iter().map(|(programme, tally)| card(&text, programme, tally, today)) }</div>
                if sum > progress.together {
                    <p class="meta">{ text.say_with("workbench-goals-together", &Args::new().number("number", progress.together)) }</p>
                }
            }
        </section>
    }
}

fn progress(
    programmes: &[Rc<Programme>],
    digests: &BTreeMap<CaseId, Rc<Digest>>,
    settings: &Settings,
) -> Progress {
    let regions: Vec<RegionCode> = digests.values().filter_map(|one| one.region.parse().ok()).collect();
    let is_mine = |programme: &&Rc<Programme>| {
        if settings.programmes.is_empty() {
            regions.iter().any(|region| programme.region.contains(*region))
        } else {
            settings.programmes.contains(&programme.id)
        }
    };
    let mine: Vec<Rc<Programme>> = programmes.iter().filter(is_mine).cloned().collect();
    let none_of_mine = mine.is_empty();
    let shown = if none_of_mine { programmes.to_vec() } else { mine };
    let all = || digests.values().map(|digest| &**digest);
    let counted: Vec<&Programme> = shown.iter().map(|one| &**one).collect();
    let together = total(&counted, all(), settings.with_xpcc);
    let tallies = shown.iter().map(|one| (one.clone(), tally(one, all(), settings.with_xpcc))).collect();
    Progress { none_of_mine, tallies, together }
}

/// The words for a reader of the ring or bar: "183 of 300 homes".
fn spoken(text: &Text, programme: &Programme, tally: &Tally) -> String {
    let args = Args::new().number("completed", tally.completed).number("target", programme.target);
    text.say_with("workbench-completed-of", &args)
}

fn card(text: &Text, programme: &Programme, tally: &Tally, today: Date) -> Html {
    let to = Route::Programme { id: programme.id.to_string() };
    let days = programme.to.signed_duration_since(today).num_days();
    let of = text.say_with("workbench-of", &Args::new().number("target", programme.target));
    html! {
        <a class="card goal-card" key={programme.id.as_str()} href={to.href()}>
            { ring(tally.completed, programme.target, spoken(text, programme, tally), text.say("workbench-completed")) }
            <div>
                <h3>{ text.say(&format!("programme-{}", programme.id)) }</h3>
                <p class="total num">{ text.say_with("workbench-number", &Args::new().number("number", tally.completed)) }{ " " }<small>{ of }</small></p>
                <p class="meta">{ text.say_with("workbench-pipeline", &Args::new().number("number", tally.pipeline())) }</p>
                if days < 0 {
                    <p><span class="badge" data-tone="warn"><Icon name="calendar" />{ text.say("workbench-over") }</span></p>
                    <p class="meta">{ text.say_with("workbench-ended", &Args::new().text("day", &text.date(programme.to))) }</p>
                } else {
                    <p class="meta">{ text.say_with("workbench-days-left", &Args::new().number("days", days)) }</p>
                }
            </div>
        </a>
    }
}

fn small(text: &Text, programme: &Programme, tally: &Tally) -> Html {
    let to = Route::Programme { id: programme.id.to_string() };
    let spoken = spoken(text, programme, tally);
    let (completed, target) = (usize::try_from(tally.completed), usize::try_from(programme.target));
    html! {
        <div key={programme.id.as_str()}>
            <p><a class="goal-small" href={to.href()}>{ text.say(&format!("programme-{}", programme.id)) }</a></p>
            <p class="meta num">{ spoken.clone() }</p>
            { bar(completed.unwrap_or_default(), target.unwrap_or_default(), &spoken, "thin") }
        </div>
    }
}
