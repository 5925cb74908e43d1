//! Whether everything is kept, and how old the last copy outside this device is.

use std::{collections::BTreeMap, rc::Rc};

use yew::prelude::*;

use crate::{
    ids::CaseId,
    model::SaveStatus,
    programme::Digest,
    store::Settings,
    text::Args,
    web::{Icon, Route, browser::clock, use_text},
};

/// Properties of [`Backup`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// Every household.
    pub digests: Rc<BTreeMap<CaseId, Rc<Digest>>>,
    /// The last export stands there.
    pub settings: Rc<Settings>,
    /// Whether everything is kept.
    pub save: SaveStatus,
}

/// Save and backup state.
#[component]
pub fn Backup(props: &Props) -> Html {
    let text = use_text();
    let exported = props.settings.exported_at;
    // What came in by a file after the last export is in no backup of this device, whenever it was changed.
    let lacks_imported = exported < props.settings.imported_at;
    let changed = props
        .digests
        .values()
        .filter(|digest| lacks_imported || exported.is_none_or(|at| digest.changed > at))
        .count();
    let (tone, icon, word) = match props.save {
        SaveStatus::Idle | SaveStatus::Saved { .. } => ("good", "check", "saved"),
        SaveStatus::Saving => ("info", "saving", "saving"),
        SaveStatus::Failed { .. } => ("bad", "alert", "failed"),
    };
    let last = exported.map(|at| clock::local(at).0);
    let title = match last {
        None => text.say("workbench-backup-never"),
        Some(day) => text.say_with("workbench-backup-on", &Args::new().text("day", &text.date(day))),
    };
    html! {
        <section class="section" aria-labelledby="backup">
            <h2 id="backup">{ text.say("workbench-backup") }</h2>
            <div class="card">
                <p class="line">
                    <span class="badge" data-tone={tone}><Icon name={icon} />{ text.say(&format!("workbench-save-{word}")) }</span>
                    <span class="meta">{ text.say_with("workbench-on-device", &Args::new().number("number", props.digests.len())) }</span>
                </p>
                <div class="callout" data-tone={if changed == 0 { "good" } else { "warn" }}>
                    <Icon name={if changed == 0 { "check-circle" } else { "alert" }} />
                    <div>
                        <p><strong>{ title }</strong></p>
                        <p>{ text.say_with("workbench-backup-changed", &Args::new().number("number", changed)) }</p>
                    </div>
                </div>
                <a class="button wide" href={Route::Exchange.href()}><Icon name="download" />{ text.say("workbench-backup-go") }</a>
            </div>
        </section>
    }
}
