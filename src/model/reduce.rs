//! The one pure function that changes the model.

use std::rc::Rc;

use crate::{
    home::Case,
    model::{Action, Model, Notice, NoticeKind, Ready, apply, save::SaveStatus},
    programme::Digest,
    units::Timestamp,
};

/// How many edits can be taken back.
const UNDO_DEPTH: usize = 100;
/// How many notices stand on the screen at once; older ones make room.
const NOTICES: usize = 4;

/// The model after an action; `None` where nothing changed, so that nothing is drawn again.
pub fn reduce(model: &Model, action: &Action) -> Option<Model> {
    let mut next = model.clone();
    match action {
        Action::Loaded { digests, settings, set_aside } => {
            next.ready = Ready::Ready;
            next.digests =
                Rc::new(digests.iter().map(|one| (one.id.clone(), Rc::new(one.clone()))).collect());
            next.settings = Rc::new(settings.clone());
            for (fault, number) in set_aside.iter().zip(1..) {
                let text = fault.detail();
                push(&mut next, Notice { id: number, kind: NoticeKind::Danger, text, undo: false });
            }
        }
        Action::LoadFailed { fault } => next.ready = Ready::Failed(fault.clone()),
        Action::Opened { case } => {
            if model.open.as_ref().is_some_and(|open| Rc::ptr_eq(open, case)) {
                return None;
            }
            next.open = Some(case.clone());
            next.undo = Rc::default();
            forget_undo(&mut next);
            digest(&mut next, case);
        }
        Action::Edited { case, edit, at } => {
            let open = model.open.as_ref().filter(|open| open.id == *case)?;
            let after = Rc::new(apply(open, edit, later(open, *at))?);
            let undo = Rc::make_mut(&mut next.undo);
            undo.push(open.clone());
            if undo.len() > UNDO_DEPTH {
                undo.remove(0);
            }
            forget_undo(&mut next);
            digest(&mut next, &after);
            next.open = Some(after);
        }
        Action::Undone { at } => {
            let open = model.open.as_ref()?;
            let before = Rc::make_mut(&mut next.undo).pop()?;
            // Taking back is a change of its own: it is newer than what it takes back.
            let after = Rc::new(Case { changed: later(open, *at), ..(*before).clone() });
            digest(&mut next, &after);
            next.open = Some(after);
        }
        Action::SaveReported { status } => {
            if model.save == *status {
                return None;
            }
            next.save = status.clone();
        }
        Action::Imported { digests } => {
            let known = Rc::make_mut(&mut next.digests);
            known.extend(digests.iter().map(|one| (one.id.clone(), Rc::new(one.clone()))));
            // The open case may be among them: it is read again when it is opened again.
            if next.open.as_ref().is_some_and(|open| digests.iter().any(|one| one.id == open.id)) {
                next.open = None;
                next.undo = Rc::default();
            }
        }
        Action::SettingsChanged { settings } => {
            if *model.settings == *settings {
                return None;
            }
            next.settings = Rc::new(settings.clone());
        }
        Action::Noticed { notice } => push(&mut next, notice.clone()),
        Action::NoticeDismissed { id } => {
            let notices = Rc::make_mut(&mut next.notices);
            let before = notices.len();
            notices.retain(|notice| notice.id != *id);
            if notices.len() == before {
                return None;
            }
        }
    }
    Some(next)
}

/// Takes away the notices that offer to take back an edit: the next undo would take back another one.
fn forget_undo(model: &mut Model) {
    if model.notices.iter().any(|notice| notice.undo) {
        Rc::make_mut(&mut model.notices).retain(|notice| !notice.undo);
    }
}

/// A time later than the case's last change, even where the device's clock was set back: saves are told apart
/// by it.
fn later(case: &Case, at: Timestamp) -> Timestamp {
    at.max(Timestamp(case.changed.0.saturating_add(1)))
}

fn digest(model: &mut Model, case: &Case) {
    let known = Rc::make_mut(&mut model.digests);
    known.insert(case.id.clone(), Rc::new(Digest::of(case)));
}

fn push(model: &mut Model, notice: Notice) {
    let notices = Rc::make_mut(&mut model.notices);
    notices.push(notice);
    while notices.len() > NOTICES {
        notices.remove(0);
    }
}

impl Model {
    /// Whether the open case has changes that are not kept yet.
    pub fn is_unsaved(&self) -> bool {
        matches!(self.save, SaveStatus::Saving | SaveStatus::Failed { .. })
    }
}
