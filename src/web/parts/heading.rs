//! The top bar of a screen: its heading, where it leads back to, and whether everything is kept.

use std::cell::Cell;

use yew::prelude::*;

use crate::{
    model::SaveStatus,
    units::Timestamp,
    web::{
        Icon, Route,
        browser::{clock, files, page},
        context::{use_model, use_services, use_text},
    },
};

thread_local! {
    /// Whether the person went to another screen: the first one leaves the focus where the browser has it.
    static HAS_MOVED: Cell<bool> = const { Cell::new(false) };
}

/// Another screen is opened: the focus goes to its heading, now or when it comes.
pub fn move_focus() {
    HAS_MOVED.set(true);
    page::focus("h1");
}

/// Properties of [`Heading`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The heading; also the title of the page.
    pub title: AttrValue,
    /// A line below it.
    #[prop_or_default]
    pub under: AttrValue,
    /// Where the arrow leads.
    #[prop_or_default]
    pub back: Option<Route>,
    /// More things in the bar, before the save status.
    #[prop_or_default]
    pub children: Html,
}

/// The top bar. Focus goes to its heading when a new screen opens.
#[component]
pub fn Heading(props: &Props) -> Html {
    let text = use_text();
    {
        let app = text.say("app-name");
        use_effect_with(props.title.clone(), move |title| page::title(&format!("{title} · {app}")));
    }
    // Where a screen takes the place of another, or of its wait, the focus went with the old heading.
    use_effect_with((), |()| {
        if HAS_MOVED.get() && page::is_focused("body") {
            page::focus("h1");
        }
    });
    html! {
        <header class="topbar">
            if let Some(back) = props.back.clone() {
                <a class="icon-button" href={back.href()}>
                    <Icon name="chevron-back" class="flip" /><span class="sr">{ text.say("shell-back") }</span>
                </a>
            }
            <div class="topbar-title">
                <h1 tabindex="-1"><bdi>{ &props.title }</bdi></h1>
                if !props.under.is_empty() { <p>{ &props.under }</p> }
            </div>
            { props.children.clone() }
            <Saved />
        </header>
    }
}

/// The save status; when a write failed, the way out.
#[component]
fn Saved() -> Html {
    let (model, text, services) = (use_model(), use_text(), use_services());
    let open = use_state(|| false);
    let time = |at: Timestamp| {
        let (_, hours, minutes) = clock::local(at);
        html! { <time class="num">{ format!("{hours:02}:{minutes:02}") }</time> }
    };
    match &model.save {
        SaveStatus::Idle => {
            html! { <p class="save" data-state="saved" role="status"><Icon name="saved" /><span>{ text.say("save-idle") }</span></p> }
        }
        SaveStatus::Saving => {
            html! { <p class="save" data-state="saving" role="status"><Icon name="saving" /><span>{ text.say("save-saving") }</span></p> }
        }
        SaveStatus::Saved { at } => html! {
            <p class="save" data-state="saved" role="status"><Icon name="saved" /><span>{ text.say("save-saved") }</span>{ " " }{ time(*at) }</p>
        },
        SaveStatus::Failed { fault } => {
            let toggle = {
                let open = open.clone();
                Callback::from(move |_| open.set(!*open))
            };
            let retry =
                services.clone().map(|services| Callback::from(move |_: MouseEvent| services.keeper.retry()));
            let rescue = services.map(|services| Callback::from(move |_: MouseEvent| rescue_file(&services)));
            html! {
                <>
                    <button class="save" data-state="failed" type="button" aria-expanded={open.to_string()} onclick={toggle}>
                        <Icon name="save-failed" /><span>{ text.say("save-failed") }</span>
                        <span class="save-more">{ " · " }{ text.say("save-failed-more") }</span>
                    </button>
                    if *open {
                        <div class="callout save-help" data-tone="bad" role="alert">
                            <Icon name="alert" />
                            <div class="stack tight">
                                <p><strong>{ text.say(&format!("store-fault-{}", fault.word())) }</strong></p>
                                <p>{ text.say(&format!("store-fault-{}-help", fault.word())) }</p>
                                <p class="fine">{ fault.detail() }</p>
                                <div class="line">
                                    <button class="button primary" type="button" onclick={retry}>{ text.say("save-retry") }</button>
                                    <button class="button" type="button" onclick={rescue}>{ text.say("save-to-file") }</button>
                                </div>
                            </div>
                        </div>
                    }
                </>
            }
        }
    }
}

/// Writes what could not be kept into a file that the exchange screen reads.
fn rescue_file(services: &crate::web::Services) {
    let cases: Vec<_> = services.keeper.waiting().iter().map(|case| (**case).clone()).collect();
    if let Ok(bytes) = crate::store::exchange::write(&cases, clock::now()) {
        files::download("changju-rescue.json", "application/json", &bytes);
    }
}
