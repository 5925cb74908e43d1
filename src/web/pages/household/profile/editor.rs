//! Edits of profile and persons. A field may speak late, after a pause in typing: its word is put into the case
//! as it is then, so that it undoes nothing that was changed meanwhile.

use std::{cell::RefCell, rc::Rc};

use yew::prelude::*;

use crate::{
    home::{Case, Person, Profile},
    ids::{CaseId, PersonId},
    model::{Action, Edit, apply},
    web::{browser::clock, use_act},
};

/// Edits the case that was open when it was made.
#[derive(Clone)]
pub struct Editor {
    case: CaseId,
    latest: Rc<RefCell<Rc<Case>>>,
    act: Callback<Action>,
}

impl PartialEq for Editor {
    fn eq(&self, other: &Editor) -> bool {
        self.case == other.case && Rc::ptr_eq(&self.latest, &other.latest) && self.act == other.act
    }
}

impl Editor {
    /// Changes the household's facts.
    pub fn profile(&self, change: impl FnOnce(&mut Profile)) {
        let mut profile = self.latest.borrow().profile.clone();
        change(&mut profile);
        self.edit(Edit::Profile(Box::new(profile)));
    }

    /// Changes a person's facts; a person who was taken out stays out.
    pub fn person(&self, id: &PersonId, change: impl FnOnce(&mut Person)) {
        let person = self.latest.borrow().person(id).cloned();
        if let Some(mut person) = person {
            change(&mut person);
            self.edit(Edit::Person(Box::new(person)));
        }
    }

    /// Any other edit.
    pub fn edit(&self, edit: Edit) {
        let (latest, at) = (self.latest.borrow().clone(), clock::now());
        // A late word for a case that is no longer open is not put into another.
        if latest.id != self.case {
            return;
        }
        if let Some(after) = apply(&latest, &edit, at) {
            self.latest.replace(Rc::new(after));
            self.act.emit(Action::Edited { case: self.case.clone(), edit, at });
        }
    }

    /// Anything else that happens.
    pub fn act(&self, action: Action) {
        self.act.emit(action);
    }
}

/// An editor of this case.
#[hook]
pub fn use_editor(case: &Rc<Case>) -> Editor {
    let act = use_act();
    let latest = use_memo((), |()| RefCell::new(case.clone()));
    latest.replace(case.clone());
    Editor { case: case.id.clone(), latest, act }
}
