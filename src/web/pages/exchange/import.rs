//! A file of another tablet, or a backup: read whole, shown, and only then taken over in one write.

mod changes;
mod problem;

use std::rc::Rc;

use web_sys::{DragEvent, File, HtmlInputElement};
use yew::prelude::*;

use super::sheet::notice;
use crate::{
    home::Case,
    model::{Action, NoticeKind},
    programme::Digest,
    store::{
        Repository, Settings, StoreFault,
        exchange::{self, Exchange, ExchangeFault},
    },
    text::Args,
    web::{
        Icon,
        browser::{clock, files, page},
        use_act, use_model, use_services, use_text,
    },
};

/// How far an import is.
#[derive(Clone, Debug, Default, PartialEq)]
enum Stage {
    /// No file is chosen.
    #[default]
    Waiting,
    /// The file is being read.
    Reading,
    /// The file cannot be used.
    Refused(Trouble),
    /// The file was read; the person decides.
    Shown(Rc<Exchange>),
    /// Its households are being written.
    Keeping(usize),
    /// Nothing was written.
    NotKept(Rc<Exchange>, StoreFault),
}

/// Why a file cannot be used.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// The browser does not hand it out.
    Unreadable,
    /// It is not what we wrote.
    Fault(ExchangeFault),
}

/// What came of reading or writing, with the number of the file it belongs to: late answers are dropped.
struct Answer {
    number: u32,
    stage: Stage,
}

/// What stands on the screen: which file, and how far it is.
#[derive(Clone, Default, PartialEq)]
struct Desk {
    number: u32,
    file: AttrValue,
    stage: Stage,
}

enum Step {
    Begin { number: u32, file: AttrValue },
    Answered(Answer),
    Cancelled,
}

impl Reducible for Desk {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        match step {
            Step::Begin { number, file } => Rc::new(Desk { number, file, stage: Stage::Reading }),
            Step::Answered(answer) if answer.number == self.number => {
                Rc::new(Desk { stage: answer.stage, ..(*self).clone() })
            }
            Step::Answered(_) => self,
            // A number that no answer has.
            Step::Cancelled => Rc::new(Desk { number: self.number.wrapping_add(1), ..Desk::default() }),
        }
    }
}

/// The import.
#[component]
pub fn Import() -> Html {
    let (model, act, text, services) = (use_model(), use_act(), use_text(), use_services());
    // The settings may change while households are written; what is changed then is the newest.
    let settings = use_mut_ref(|| model.settings.clone());
    *settings.borrow_mut() = model.settings.clone();
    let desk = use_reducer(Desk::default);
    use_focus(&desk.stage);
    let on_file = {
        let desk = desk.clone();
        Callback::from(move |file: File| {
            let number = desk.number.wrapping_add(1);
            let desk = desk.clone();
            desk.dispatch(Step::Begin { number, file: file.name().into() });
            wasm_bindgen_futures::spawn_local(async move {
                let stage = read(&file).await;
                desk.dispatch(Step::Answered(Answer { number, stage }));
            });
        })
    };
    let cancel = {
        let desk = desk.clone();
        Callback::from(move |()| desk.dispatch(Step::Cancelled))
    };
    let confirm = {
        let (desk, text) = (desk.clone(), text.clone());
        Callback::from(move |cases: Vec<Case>| {
            let (Some(services), Stage::Shown(shown) | Stage::NotKept(shown, _)) =
                (services.clone(), desk.stage.clone())
            else {
                return;
            };
            let (desk, act, text, number) = (desk.clone(), act.clone(), text.clone(), desk.number);
            let settings = settings.clone();
            desk.dispatch(Step::Answered(Answer { number, stage: Stage::Keeping(cases.len()) }));
            wasm_bindgen_futures::spawn_local(async move {
                let all: Vec<&Case> = cases.iter().collect();
                if let Err(fault) = services.database.keep(&all).await {
                    desk.dispatch(Step::Answered(Answer { number, stage: Stage::NotKept(shown, fault) }));
                    return;
                }
                // An older copy of the same household, opened or waiting, must not be written over it.
                cases.iter().for_each(|case| services.keeper.is_kept(case));
                let settings = Settings { imported_at: Some(clock::now()), ..(**settings.borrow()).clone() };
                act.emit(Action::SettingsChanged { settings });
                act.emit(Action::Imported { digests: cases.iter().map(Digest::of).collect() });
                let words = text.say_with("exchange-import-done", &Args::new().number("number", cases.len()));
                act.emit(Action::Noticed { notice: notice(NoticeKind::Success, words) });
                desk.dispatch(Step::Cancelled);
            });
        })
    };
    html! {
        <section class="section" aria-labelledby="import">
            <h2 id="import">{ text.say("exchange-import-title") }</h2>
            <Drop {on_file} />
            <div id="import-outcome" class="stack" tabindex="-1">
                { match &desk.stage {
                    Stage::Waiting => html! {},
                    Stage::Reading => html! { <Wait words={text.say_with("exchange-import-reading", &Args::new().text("file", &desk.file))} cancel={cancel.clone()} /> },
                    Stage::Refused(trouble) => html! { <problem::Refused trouble={trouble.clone()} file={desk.file.clone()} {cancel} /> },
                    Stage::Shown(exchange) => html! { <changes::Changes exchange={exchange.clone()} file={desk.file.clone()} {confirm} {cancel} /> },
                    Stage::Keeping(number) => html! { <Wait words={text.say_with("exchange-import-keeping", &Args::new().number("number", *number))} /> },
                    Stage::NotKept(exchange, fault) => html! {
                        <>
                            <problem::NotKept fault={fault.clone()} />
                            <changes::Changes exchange={exchange.clone()} file={desk.file.clone()} {confirm} {cancel} />
                        </>
                    },
                } }
            </div>
        </section>
    }
}

/// Moves the focus to what came of a file, and back to the choice of a file when that is put away.
#[hook]
fn use_focus(stage: &Stage) {
    let target = match stage {
        Stage::Reading | Stage::Keeping(_) => None,
        Stage::Waiting => Some("#import-file"),
        Stage::Refused(_) | Stage::Shown(_) | Stage::NotKept(..) => Some("#import-outcome"),
    };
    let first = use_mut_ref(|| true);
    use_effect_with(target, move |target| {
        if !first.replace(false)
            && let Some(target) = target
        {
            page::focus(target);
        }
    });
}

/// Reads a file; one that is too large is not read at all.
async fn read(file: &File) -> Stage {
    #[expect(clippy::cast_precision_loss, reason = "a hundred million is exact")]
    if file.size() > exchange::LARGEST as f64 {
        return Stage::Refused(Trouble::Fault(ExchangeFault::TooLarge));
    }
    match files::read(file).await {
        None => Stage::Refused(Trouble::Unreadable),
        Some(bytes) => match exchange::read(&bytes) {
            Ok(exchange) => Stage::Shown(Rc::new(exchange)),
            Err(fault) => Stage::Refused(Trouble::Fault(fault)),
        },
    }
}

/// Properties of [`Drop`].
#[derive(PartialEq, Properties)]
struct DropProps {
    on_file: Callback<File>,
}

/// Where a file is chosen, or dropped.
#[component]
fn Drop(props: &DropProps) -> Html {
    let text = use_text();
    let over = use_state(|| false);
    let onchange = {
        let on_file = props.on_file.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                on_file.emit(file);
            }
            // The same file may be chosen again after it was put right.
            input.set_value("");
        })
    };
    let set = |yes: bool| {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(yes);
        })
    };
    let ondrop = {
        let (over, on_file) = (over.clone(), props.on_file.clone());
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(false);
            let files = event.data_transfer().and_then(|transfer| transfer.files());
            if let Some(file) = files.and_then(|files| files.get(0)) {
                on_file.emit(file);
            }
        })
    };
    html! {
        <label class="drop" data-over={over.then_some("true")} ondragover={set(true)} ondragleave={set(false)} {ondrop}>
            <Icon name="upload" />
            <b>{ text.say("exchange-import-choose") }</b>
            <span class="meta">{ text.say("exchange-import-hint") }</span>
            <input id="import-file" class="sr" type="file" accept=".json,application/json" {onchange} />
            <span class="button">{ text.say("exchange-import-button") }</span>
        </label>
    }
}

/// Properties of [`Wait`].
#[derive(PartialEq, Properties)]
struct WaitProps {
    words: AttrValue,
    #[prop_or_default]
    cancel: Option<Callback<()>>,
}

/// A wait that can be given up while nothing is written.
#[component]
fn Wait(props: &WaitProps) -> Html {
    let text = use_text();
    html! {
        <div class="card line" role="status">
            <svg class="spinner" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9" /><path d="M12 3a9 9 0 0 1 9 9" /></svg>
            <p class="grow">{ &props.words }</p>
            if let Some(cancel) = props.cancel.clone() {
                <button class="button" type="button" onclick={cancel.reform(|_: MouseEvent| ())}>{ text.say("exchange-import-cancel") }</button>
            }
        </div>
    }
}
