//! The tally as a CSV file, for superiors and auditors.

use std::{collections::BTreeSet, rc::Rc};

use yew::prelude::*;

use crate::{
    export::{Occasion, tally_csv},
    ids::ProgrammeId,
    model::{Action, Notice, NoticeKind},
    programme::{Programme, total},
    text::Args,
    web::{
        Icon,
        browser::{clock, files},
        parts::field::FieldError,
        use_act, use_library, use_model, use_text,
    },
};

/// The tally as a CSV file.
#[component]
pub fn Sheet() -> Html {
    let (model, act, text, library) = (use_model(), use_act(), use_text(), use_library());
    let picked = use_state(|| None::<BTreeSet<ProgrammeId>>);
    let settings = model.settings.clone();
    let chosen: Vec<Rc<Programme>> = library
        .programmes
        .iter()
        .filter(|one| match &*picked {
            Some(picked) => picked.contains(&one.id),
            None => settings.programmes.is_empty() || settings.programmes.contains(&one.id),
        })
        .cloned()
        .collect();
    let once = use_memo(
        (chosen.clone(), model.digests.clone(), settings.with_xpcc),
        |(chosen, digests, with_xpcc)| {
            let chosen: Vec<&Programme> = chosen.iter().map(AsRef::as_ref).collect();
            total(&chosen, digests.values().map(AsRef::as_ref), *with_xpcc)
        },
    );
    let toggle = {
        let picked = picked.clone();
        let now: BTreeSet<ProgrammeId> = chosen.iter().map(|one| one.id.clone()).collect();
        move |id: ProgrammeId| {
            let (picked, now) = (picked.clone(), now.clone());
            Callback::from(move |_: Event| {
                let mut now = now.clone();
                if !now.remove(&id) {
                    now.insert(id.clone());
                }
                picked.set(Some(now));
            })
        }
    };
    let export = {
        let (model, text, library, chosen) = (model.clone(), text.clone(), library.clone(), chosen.clone());
        Callback::from(move |_: MouseEvent| {
            if chosen.is_empty() {
                return;
            }
            let occasion = Occasion {
                made_at: clock::now(),
                offset_minutes: clock::offset_minutes(),
                device: model.settings.device_code.clone(),
                with_xpcc: model.settings.with_xpcc,
            };
            let name = format!("changju-tally-{}.csv", clock::today());
            let bytes =
                tally_csv(&chosen, model.digests.values().map(AsRef::as_ref), &library, &text, &occasion);
            let done = bytes.ok().and_then(|bytes| files::download(&name, "text/csv;charset=utf-8", &bytes));
            let (kind, words) = match done {
                Some(()) => (
                    NoticeKind::Success,
                    text.say_with("exchange-tally-done", &Args::new().plain("file", &name)),
                ),
                None => (NoticeKind::Danger, text.say("exchange-tally-failed")),
            };
            act.emit(Action::Noticed { notice: notice(kind, words) });
        })
    };
    let error = if chosen.is_empty() { text.say("exchange-tally-none") } else { String::new() };
    html! {
        <section class="card stack" aria-labelledby="sheet">
            <h2 id="sheet">{ text.say("exchange-tally-title") }</h2>
            <p>{ text.say("exchange-tally-help") }</p>
            <fieldset aria-describedby="sheet-error">
                <legend class="label">{ text.say("exchange-tally-programmes") }</legend>
                <div class="chips">
                    { for library.programmes.iter().map(|one| {
                        let is_in = chosen.iter().any(|chosen| chosen.id == one.id);
                        html! {
                            <label class="chip" key={one.id.as_str()}>
                                <input type="checkbox" checked={is_in} onchange={toggle(one.id.clone())} />
                                <span>if is_in { <Icon name="check" /> }{ text.say(&format!("programme-{}", one.id)) }</span>
                            </label>
                        }
                    }) }
                </div>
                <FieldError id="sheet-error" {error} />
            </fieldset>
            <p class="meta">{ text.say_with("exchange-tally-once", &Args::new().number("number", *once)) }</p>
            <p class="meta">{ if settings.with_xpcc { text.say("exchange-tally-xpcc-with") } else { text.say("exchange-tally-xpcc-apart") } }</p>
            <button class="button primary" type="button" onclick={export}><Icon name="table" />{ text.say("exchange-tally-button") }</button>
        </section>
    }
}

/// A notice numbered by the clock.
pub fn notice(kind: NoticeKind, text: String) -> Notice {
    let id = u64::try_from(clock::now().0).unwrap_or_default();
    Notice { id, kind, text, undo: false }
}
