//! The pen with which a step's screen writes into its case. It always writes into the newest state, so that two
//! fields of one section never undo each other.

use std::{cell::RefCell, rc::Rc};

use yew::prelude::*;

use crate::{
    home::{Acceptance, Case, Consent, Person, Profile, Proposal, Stage, Works},
    ids::{CaseId, PersonId},
    model::{Action, Edit, Notice, NoticeKind, apply},
    units::Date,
    web::{browser::clock, context::use_act},
};

/// Writes into one case, and tells what was done.
#[derive(Clone)]
pub struct Editor {
    act: Callback<Action>,
    /// The case that the person saw; a field that speaks late does not write into another.
    id: CaseId,
    newest: Rc<RefCell<Rc<Case>>>,
}

impl PartialEq for Editor {
    fn eq(&self, other: &Editor) -> bool {
        self.id == other.id && Rc::ptr_eq(&self.newest, &other.newest)
    }
}

/// The pen for this case.
#[hook]
pub fn use_editor(case: &Rc<Case>) -> Editor {
    let act = use_act();
    let newest = use_mut_ref(|| case.clone());
    newest.replace(case.clone());
    Editor { act, id: case.id.clone(), newest }
}

impl Editor {
    /// The newest state of the case.
    pub fn case(&self) -> Rc<Case> {
        self.newest.borrow().clone()
    }

    /// One edit.
    pub fn edit(&self, edit: Edit) {
        let (case, at) = (self.case(), clock::now());
        if case.id != self.id {
            return;
        }
        if let Some(after) = apply(&case, &edit, at) {
            self.newest.replace(Rc::new(after));
        }
        self.act.emit(Action::Edited { case: case.id.clone(), edit, at });
    }

    /// Changes the household's facts.
    pub fn profile(&self, change: impl FnOnce(&mut Profile)) {
        let mut next = self.case().profile.clone();
        change(&mut next);
        self.edit(Edit::Profile(Box::new(next)));
    }

    /// Changes a person's facts; a person who was taken out stays out.
    pub fn person(&self, id: &PersonId, change: impl FnOnce(&mut Person)) {
        if let Some(mut next) = self.case().person(id).cloned() {
            change(&mut next);
            self.edit(Edit::Person(Box::new(next)));
        }
    }

    /// Changes the proposal. Where somebody signed it, this makes the next version.
    pub fn proposal(&self, change: impl FnOnce(&mut Proposal)) {
        let case = self.case();
        if let Some(mut next) = case.proposal.clone() {
            if !case.consent.signatures.is_empty() {
                next.at = clock::now();
            }
            change(&mut next);
            self.edit(Edit::Proposal(Box::new(next)));
        }
    }

    /// Changes the household's answers and signatures.
    pub fn consent(&self, change: impl FnOnce(&mut Consent)) {
        let mut next = self.case().consent.clone();
        change(&mut next);
        self.edit(Edit::Consent(Box::new(next)));
    }

    /// Changes what was built.
    pub fn works(&self, change: impl FnOnce(&mut Works)) {
        let mut next = self.case().works.clone();
        change(&mut next);
        self.edit(Edit::Works(Box::new(next)));
    }

    /// Changes the acceptance visit.
    pub fn acceptance(&self, change: impl FnOnce(&mut Acceptance)) {
        let mut next = self.case().acceptance.clone();
        change(&mut next);
        self.edit(Edit::Acceptance(Box::new(next)));
    }

    /// Enters a stage.
    pub fn stage(&self, to: Stage, on: Date, why: &str) {
        self.edit(Edit::Stage { to, on, why: why.to_owned() });
    }

    /// Goes back until the proposal can be changed and answered again; every step stands in the history.
    pub fn back_to_proposed(&self, why: &str) {
        for to in [Stage::Building, Stage::Agreed, Stage::Proposed] {
            if self.case().stage() > to {
                self.stage(to, clock::today(), why);
            }
        }
    }

    /// Tells what was done and offers to take it back.
    pub fn tell(&self, text: String) {
        self.notice(NoticeKind::Success, text, true);
    }

    /// Tells something that cannot be taken back.
    pub fn say(&self, kind: NoticeKind, text: String) {
        self.notice(kind, text, false);
    }

    fn notice(&self, kind: NoticeKind, text: String, undo: bool) {
        let id = u64::try_from(clock::now().0).unwrap_or_default();
        self.act.emit(Action::Noticed { notice: Notice { id, kind, text, undo } });
    }
}
