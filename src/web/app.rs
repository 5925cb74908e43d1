//! The app: fetches its assets, reads the store, sets up contexts, keeps every change, and shows the screen of the
//! address.

use std::rc::Rc;

use yew::prelude::*;
use yew_router::prelude::*;

use super::{
    assets::{self, Download},
    context::{Act, Fresh, Language, Services, Shared, Shelf},
    keeper::Keeper,
    pages,
    route::Route,
    shell::Shell,
};
use crate::{
    ids::DeviceId,
    model::{Action, Model, Ready, reduce},
    programme::Digest,
    store::{Repository, Settings, StoreFault},
    web::browser::{database::Database, ids, page},
};

/// The database's name.
const DATABASE: &str = "changju";

/// Starts the app in the page.
pub fn start() {
    console_error_panic_hook::set_once();
    wasm_bindgen_futures::spawn_local(async {
        match set_up().await {
            Some(props) => show(props),
            // An asset did not arrive: the page's own words say what to do.
            None => page::refuse(),
        }
    });
}

/// Shows the app in the place of the page's skeleton.
fn show(props: Props) {
    match page::clear("app") {
        Some(root) => yew::Renderer::<App>::with_root_and_props(root, props).render(),
        None => yew::Renderer::<App>::with_props(props).render(),
    };
}

/// Reads the store while the assets are under way.
async fn set_up() -> Option<Props> {
    let library = Download::of("library");
    let database = Rc::new(Database::new(DATABASE));
    let first = match load(&database).await {
        Ok((digests, settings, set_aside)) => Action::Loaded { digests, settings, set_aside },
        Err(fault) => Action::LoadFailed { fault },
    };
    let model = reduce(&Model::default(), &first).unwrap_or_default();
    let text = assets::text(&model.settings.language).await?;
    let library = Rc::new(assets::library(library).await?);
    #[cfg(feature = "bench")]
    super::bench::offer(library.clone());
    Some(Props {
        database: Fresh(database),
        model: Shared(Rc::new(model)),
        shelf: Shelf(library),
        language: Language(Rc::new(text)),
    })
}

type Loaded = (Vec<Digest>, Settings, Vec<StoreFault>);

async fn load(database: &Database) -> Result<Loaded, StoreFault> {
    if !page::is_secure() {
        return Err(StoreFault::CannotOpen { detail: "insecure".to_owned() });
    }
    let settings = match database.settings().await? {
        Some(settings) => settings,
        // The first start on this device.
        None => {
            let device = DeviceId::new(&ids::random(16));
            let settings = Settings { device, device_code: ids::device_code(), ..Settings::default() };
            database.keep_settings(&settings).await?;
            settings
        }
    };
    let (digests, set_aside) = database.digests().await?;
    Ok((digests, settings, set_aside))
}

/// What the app starts with.
#[derive(PartialEq, Properties)]
pub struct Props {
    pub(super) database: Fresh,
    pub(super) model: Shared,
    pub(super) shelf: Shelf,
    pub(super) language: Language,
}

/// The whole app.
#[component]
pub fn App(props: &Props) -> Html {
    let shared = {
        let first = props.model.clone();
        use_reducer_eq(move || first)
    };
    let act = {
        let dispatcher = shared.dispatcher();
        use_memo((), move |()| Act(Callback::from(move |action| dispatcher.dispatch(action))))
    };
    let services = {
        let (act, database) = (act.clone(), props.database.0.clone());
        use_memo((), move |()| {
            let report = act.0.reform(|status| Action::SaveReported { status });
            Services { keeper: Rc::new(Keeper::new(database.clone(), report)), database }
        })
    };
    let model = shared.0.clone();
    let language = use_language(&model, &props.language);
    use_keep(&model, &services);
    {
        let text = language.0.clone();
        let dressed = (model.settings.clone(), language.clone());
        use_effect_with(dressed, move |(settings, _)| page::dress(&text, settings));
    }
    html! {
        <ContextProvider<Shared> context={(*shared).clone()}>
        <ContextProvider<Act> context={(*act).clone()}>
        <ContextProvider<Language> context={language}>
        <ContextProvider<Shelf> context={props.shelf.clone()}>
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

/// The sentences of the language in the settings; the former ones until those have arrived.
#[hook]
fn use_language(model: &Model, first: &Language) -> Language {
    let first = first.clone();
    let language = use_state_eq(move || first);
    let shown = language.0.language().to_owned();
    let setter = language.setter();
    use_effect_with(model.settings.language.clone(), move |wanted| {
        let wanted = wanted.clone();
        if wanted != shown {
            wasm_bindgen_futures::spawn_local(async move {
                if let Some(text) = assets::text(&wanted).await {
                    setter.set(Language(Rc::new(text)));
                }
            });
        }
    });
    (*language).clone()
}

/// Keeps the open case and the settings whenever they change.
#[hook]
fn use_keep(model: &Model, services: &Rc<Services>) {
    let keeper = services.keeper.clone();
    use_effect_with(model.open.clone(), move |open| {
        if let Some(case) = open {
            keeper.keep(case);
        }
    });
    let services = services.clone();
    let is_ready = model.ready == Ready::Ready;
    let first = use_mut_ref(|| true);
    use_effect_with((model.settings.clone(), is_ready), move |(settings, is_ready)| {
        // What was just read need not be written.
        let is_first = first.replace(false);
        if *is_ready && !is_first {
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
