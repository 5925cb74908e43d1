//! Everything as one file: a backup, or the way to another device.

use std::rc::Rc;

use yew::prelude::*;

use super::sheet::notice;
use crate::{
    home::Case,
    model::{Action, NoticeKind},
    store::{Repository, Settings, exchange},
    text::{Args, Text},
    units::Timestamp,
    web::{
        Icon, Services,
        browser::{clock, files},
        use_act, use_model, use_services, use_text,
    },
};

/// Everything as one file.
#[component]
pub fn Backup() -> Html {
    let (model, act, text, services) = (use_model(), use_act(), use_text(), use_services());
    let busy = use_state(|| false);
    // The settings may change while the file is made; what is written then is the newest.
    let settings = use_mut_ref(|| model.settings.clone());
    *settings.borrow_mut() = model.settings.clone();
    let export = {
        let (text, busy) = (text.clone(), busy.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(services) = services.clone().filter(|_| !*busy) else { return };
            let (act, text, busy, settings) = (act.clone(), text.clone(), busy.clone(), settings.clone());
            busy.set(true);
            wasm_bindgen_futures::spawn_local(async move {
                let now = settings.borrow().clone();
                for action in file(&services, &text, &now).await {
                    act.emit(action);
                }
                busy.set(false);
            });
        })
    };
    let number = model.digests.len();
    html! {
        <section class="card stack" aria-labelledby="backup">
            <h2 id="backup">{ text.say("exchange-backup-title") }</h2>
            if number == 0 {
                <p>{ text.say("exchange-backup-nothing") }</p>
            } else {
                <p>{ text.say_with("exchange-backup-help", &Args::new().number("number", number)) }</p>
            }
            <State />
            <p class="meta">{ text.say("exchange-backup-warning") }</p>
            <button class="button" type="button" disabled={number == 0 || *busy} onclick={export}>
                <Icon name="download" />{ if *busy { text.say("exchange-backup-busy") } else { text.say("exchange-backup-button") } }
            </button>
        </section>
    }
}

/// When everything was last exported, and what changed since.
#[component]
fn State() -> Html {
    let (model, text) = (use_model(), use_text());
    let last = model.settings.exported_at;
    let changed = use_memo((model.digests.clone(), last), |(digests, last)| {
        digests.values().filter(|digest| last.is_none_or(|last| digest.changed > last)).count()
    });
    let Some(last) = last else {
        return html! {
            if *changed > 0 {
                <p class="line"><span class="badge" data-tone="warn"><Icon name="alert" />{ text.say("exchange-backup-never") }</span></p>
            }
        };
    };
    let lacks_imported = model.settings.imported_at.is_some_and(|imported| imported > last);
    html! {
        <p class="line">
            <span>{ text.say_with("exchange-backup-last", &moment(&text, last)) }</span>
            if lacks_imported {
                <span class="badge" data-tone="warn"><Icon name="alert" />{ text.say("exchange-backup-imported") }</span>
            }
            if *changed > 0 {
                <span class="badge" data-tone="warn"><Icon name="alert" />{ text.say_with("exchange-backup-changed", &Args::new().number("number", *changed)) }</span>
            } else if !lacks_imported {
                <span class="badge" data-tone="good"><Icon name="check" />{ text.say("exchange-backup-current") }</span>
            }
        </p>
    }
}

/// Day and time of an instant, for a sentence that says when.
pub fn moment(text: &Text, at: Timestamp) -> Args {
    let (day, hours, minutes) = clock::local(at);
    Args::new().plain("date", text.date(day)).plain("time", format!("{hours:02}:{minutes:02}"))
}

/// Writes the file and says what came of it.
async fn file(services: &Services, text: &Text, settings: &Rc<Settings>) -> Vec<Action> {
    let failed =
        || vec![Action::Noticed { notice: notice(NoticeKind::Danger, text.say("exchange-backup-failed")) }];
    // What changes from now on counts as changed since.
    let at = clock::now();
    let Ok((mut cases, unreadable)) = services.database.cases().await else { return failed() };
    // What could not be kept yet is newer than what the database holds.
    for waiting in services.keeper.waiting() {
        cases.retain(|case: &Case| case.id != waiting.id);
        cases.push((*waiting).clone());
    }
    let name = format!("changju-{}.json", clock::today());
    let bytes = exchange::write(&cases, at).ok();
    if bytes.and_then(|bytes| files::download(&name, "application/json", &bytes)).is_none() {
        return failed();
    }
    let args = Args::new().plain("file", &name).number("number", cases.len());
    let mut actions = vec![
        Action::SettingsChanged { settings: Settings { exported_at: Some(at), ..(**settings).clone() } },
        Action::Noticed { notice: notice(NoticeKind::Success, text.say_with("exchange-backup-done", &args)) },
    ];
    if !unreadable.is_empty() {
        let mut warning = notice(
            NoticeKind::Warning,
            text.say_with("exchange-backup-partly", &Args::new().number("number", unreadable.len())),
        );
        warning.id += 1;
        actions.push(Action::Noticed { notice: warning });
    }
    actions
}
