//! The app: sets up contexts, reads the store, keeps every change, and shows the screen of the address.

use std::rc::Rc;

use yew::prelude::*;
use yew_router::prelude::*;

use super::{
    context::{Act, Language, Services, Shared, Shelf},
    keeper::Keeper,
    pages,
    route::Route,
    shell::Shell,
};
use crate::{
    ids::DeviceId,
    library::{Library, embedded},
    model::{Action, Model, Ready},
    store::{Repository, Settings, StoreFault},
    text::{PSEUDO, Text},
    web::browser::{database::Database, ids, page},
};

/// The database's name.
const DATABASE: &str = "changju";

/// Starts the app in the page.
pub fn start() {
    console_error_panic_hook::set_once();
    #[cfg(feature = "bench")]
    super::bench::offer();
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id("app"));
    match root {
        Some(root) => {
            root.set_inner_html("");
            yew::Renderer::<App>::with_root(root).render()
        }
        None => yew::Renderer::<App>::new().render(),
    };
}

/// The sentences of a language; Chinese where it is not known.
pub fn text_of(language: &str) -> Text {
    let plain = |texts: &[(&str, &'static str)]| -> Vec<&'static str> { texts.iter().map(|(_, text)| *text).collect() };
    match language {
        "en" => Text::new("en", &plain(embedded::TEXTS_EN)),
        PSEUDO => Text::pseudo(&plain(embedded::TEXTS_EN)),
        _ => Text::new("zh-CN", &plain(embedded::TEXTS_ZH_CN)),
    }
}

/// The whole app.
#[component]
pub fn App() -> Html {
    let shared = use_reducer_eq(|| Shared(Rc::new(Model::default())));
    let act = {
        let dispatcher = shared.dispatcher();
        use_memo((), move |()| Act(Callback::from(move |action| dispatcher.dispatch(action))))
    };
    let shelf = use_memo((), |()| Shelf(Rc::new(Library::embedded().0)));
    let services = {
        let act = act.clone();
        use_memo((), move |()| {
            let database = Rc::new(Database::new(DATABASE));
            let report = act.0.reform(|status| Action::SaveReported { status });
            Services { keeper: Rc::new(Keeper::new(database.clone(), report)), database }
        })
    };
    let model = shared.0.clone();
    let language = {
        let tag = model.settings.language.clone();
        use_memo(tag, |tag| Language(Rc::new(text_of(tag))))
    };

    use_load(&services, &act);
    use_keep(&model, &services);
    {
        let text = language.0.clone();
        use_effect_with((model.settings.clone(), language.clone()), move |(settings, _)| page::dress(&text, settings));
    }

    html! {
        <ContextProvider<Shared> context={(*shared).clone()}>
        <ContextProvider<Act> context={(*act).clone()}>
        <ContextProvider<Language> context={(*language).clone()}>
        <ContextProvider<Shelf> context={(*shelf).clone()}>
        <ContextProvider<Services> context={(*services).clone()}>
            <HashRouter>
                <Shell>
                    <Switch<Route> render={pages::screen} />
                </Shell>
            </HashRouter>
        </ContextProvider<Services>>
        </ContextProvider<Shelf>>
        </ContextProvider<Language>>
        </ContextProvider<Act>>
        </ContextProvider<Shared>>
    }
}

/// Reads the store once at the start.
#[hook]
fn use_load(services: &Rc<Services>, act: &Rc<Act>) {
    let (services, act) = (services.clone(), act.clone());
    use_effect_with((), move |()| {
        wasm_bindgen_futures::spawn_local(async move {
            let action = match load(&services).await {
                Ok((digests, settings, set_aside)) => Action::Loaded { digests, settings, set_aside },
                Err(fault) => Action::LoadFailed { fault },
            };
            act.0.emit(action);
        });
    });
}

type Loaded = (Vec<crate::programme::Digest>, Settings, Vec<StoreFault>);

async fn load(services: &Services) -> Result<Loaded, StoreFault> {
    if !page::is_secure() {
        return Err(StoreFault::CannotOpen { detail: "insecure".to_owned() });
    }
    let settings = match services.database.settings().await? {
        Some(settings) => settings,
        // The first start on this device.
        None => {
            let settings =
                Settings { device: DeviceId::new(&ids::random(16)), device_code: ids::device_code(), ..Settings::default() };
            services.database.keep_settings(&settings).await?;
            settings
        }
    };
    let (digests, set_aside) = services.database.digests().await?;
    Ok((digests, settings, set_aside))
}

/// Keeps the open case and the settings whenever they change.
#[hook]
fn use_keep(model: &Rc<Model>, services: &Rc<Services>) {
    let keeper = services.keeper.clone();
    use_effect_with(model.open.clone(), move |open| {
        if let Some(case) = open {
            keeper.keep(case);
        }
    });
    let services = services.clone();
    let is_ready = model.ready == Ready::Ready;
    use_effect_with((model.settings.clone(), is_ready), move |(settings, is_ready)| {
        if *is_ready {
            let settings = settings.clone();
            wasm_bindgen_futures::spawn_local(async move {
                if let Err(fault) = services.database.keep_settings(&settings).await {
                    services.keeper.tell(fault);
                }
            });
        }
    });
    use_effect_with(is_ready, |is_ready| {
        if *is_ready {
            page::mark("changju-ready");
        }
    });
}
