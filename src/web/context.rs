//! The contexts that pages and the shell read. Parts take properties and callbacks instead.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    library::Library,
    model::{Action, Model},
    text::Text,
    web::{browser::database::Database, keeper::Keeper},
};

/// What reaches beyond the page: the database and the queue that writes to it.
#[derive(Clone)]
pub struct Services {
    /// The database; for reading, and for writing many cases at once.
    pub database: Rc<Database>,
    /// The queue through which every change of the open case is kept.
    pub keeper: Rc<Keeper>,
}

impl PartialEq for Services {
    fn eq(&self, other: &Services) -> bool {
        Rc::ptr_eq(&self.database, &other.database) && Rc::ptr_eq(&self.keeper, &other.keeper)
    }
}

/// The database that the app starts with, compared by pointer.
#[derive(Clone)]
pub(super) struct Fresh(pub Rc<Database>);

impl PartialEq for Fresh {
    fn eq(&self, other: &Fresh) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The model in its reducer: equal only when it is the very same, so that an action that changes nothing draws
/// nothing.
#[derive(Clone)]
pub(super) struct Shared(pub Rc<Model>);

impl PartialEq for Shared {
    fn eq(&self, other: &Shared) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Reducible for Shared {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match crate::model::reduce(&self.0, &action) {
            Some(next) => Rc::new(Shared(Rc::new(next))),
            None => self,
        }
    }
}

/// The way to dispatch actions.
#[derive(Clone, PartialEq)]
pub(super) struct Act(pub Callback<Action>);

/// The language in use.
#[derive(Clone)]
pub(super) struct Language(pub Rc<Text>);

impl PartialEq for Language {
    fn eq(&self, other: &Language) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The library, compared by pointer.
#[derive(Clone)]
pub(super) struct Shelf(pub Rc<Library>);

impl PartialEq for Shelf {
    fn eq(&self, other: &Shelf) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The model as it is now.
#[hook]
pub fn use_model() -> Rc<Model> {
    use_context::<Shared>().map(|shared| shared.0).unwrap_or_default()
}

/// Dispatches actions.
#[hook]
pub fn use_act() -> Callback<Action> {
    use_context::<Act>().map(|act| act.0).unwrap_or_default()
}

/// Rules, items, programmes, sources and regions.
#[hook]
pub fn use_library() -> Rc<Library> {
    use_context::<Shelf>().map(|shelf| shelf.0).unwrap_or_default()
}

/// The sentences of the language in use.
#[hook]
pub fn use_text() -> Rc<Text> {
    use_context::<Language>().map_or_else(|| Rc::new(Text::new("zh-CN", &[])), |language| language.0)
}

/// The database and its queue; `None` until the app has set them up.
#[hook]
pub fn use_services() -> Option<Services> {
    use_context::<Services>()
}
