//! A number while it is typed. Half of a number is not an answer: it stays here until it reads as one, and the
//! last good value stays in the case.

use std::{cell::RefCell, rc::Rc};

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::{
    home::{Answer, Method},
    store::LengthUnit,
};

/// A pause in typing after which a number is kept.
const PAUSE_MILLISECONDS: u32 = 400;

/// A number while it is typed.
#[derive(Clone)]
pub struct Draft {
    typed: UseStateHandle<Option<String>>,
    faulty: UseStateHandle<bool>,
    accuracy: UseStateHandle<i32>,
    pause: Rc<RefCell<Option<Timeout>>>,
    kept: Option<i32>,
    method: Method,
    length: LengthUnit,
    on_answer: Callback<Option<Answer>>,
}

/// The draft of an answer, in the unit in which lengths are typed.
#[hook]
pub fn use_draft(answer: &Option<Answer>, length: LengthUnit, on_answer: &Callback<Option<Answer>>) -> Draft {
    let (kept, off, method) = match answer {
        Some(Answer::Measured { value, accuracy, method }) => (Some(*value), *accuracy, *method),
        _ => (None, 0, Method::default()),
    };
    let (typed, faulty, accuracy) = (use_state(|| None), use_state(|| false), use_state(|| off));
    let pause = use_mut_ref(|| None);
    // "Cannot be measured" and the like take the place of whatever stood in the field.
    let is_other = answer.is_some() && kept.is_none();
    {
        let (typed, faulty) = (typed.setter(), faulty.setter());
        use_effect_with(is_other, move |is_other| {
            if *is_other {
                typed.set(None);
                faulty.set(false);
            }
        });
    }
    Draft { typed, faulty, accuracy, pause, kept, method, length, on_answer: on_answer.clone() }
}

impl Draft {
    /// What stands in the field.
    pub fn shown(&self) -> String {
        let kept = || self.kept.map(|value| self.length.show(value)).unwrap_or_default();
        self.typed.as_ref().cloned().unwrap_or_else(kept)
    }

    /// The number that stands in the field, if it reads as one.
    pub fn value(&self) -> Option<i32> {
        self.typed.as_ref().map_or(self.kept, |typed| self.length.read(typed))
    }

    /// How far off the number may be.
    pub fn accuracy(&self) -> i32 {
        *self.accuracy
    }

    /// True where what stands in the field was looked at and does not read as a number.
    pub fn is_faulty(&self) -> bool {
        *self.faulty
    }

    /// Something was typed; it is kept after a pause.
    pub fn type_in(&self, typed: String) {
        self.typed.set(Some(typed.clone()));
        let draft = self.clone();
        let pause = Timeout::new(PAUSE_MILLISECONDS, move || {
            draft.keep(&typed, draft.length);
        });
        self.pause.replace(Some(pause));
    }

    /// The person leaves the field. An empty one takes the answer back. False where it does not read.
    pub fn leave(&self) -> bool {
        self.pause.replace(None);
        let Some(typed) = self.typed.as_ref() else { return true };
        let is_empty = typed.trim().is_empty();
        if is_empty && self.kept.is_some() {
            self.on_answer.emit(None);
        }
        let is_good = self.keep(typed, self.length) || is_empty;
        if is_good {
            self.typed.set(None);
        }
        is_good
    }

    /// Another unit is wanted. What was typed keeps its own; what did not read in that may read in the new one.
    pub fn switch(&self, unit: LengthUnit) {
        self.pause.replace(None);
        if let Some(typed) = self.typed.as_ref()
            && (self.keep(typed, self.length) || self.keep(typed, unit))
        {
            self.typed.set(None);
        }
    }

    /// The number may be off by this much.
    pub fn set_accuracy(&self, accuracy: i32) {
        self.accuracy.set(accuracy);
        self.pause.replace(None);
        if let Some(value) = self.value() {
            self.on_answer.emit(Some(Answer::Measured { value, accuracy, method: self.method }));
        }
    }

    fn keep(&self, typed: &str, unit: LengthUnit) -> bool {
        let value = unit.read(typed);
        self.faulty.set(value.is_none() && !typed.trim().is_empty());
        if let Some(value) = value {
            let (accuracy, method) = (self.accuracy(), self.method);
            self.on_answer.emit(Some(Answer::Measured { value, accuracy, method }));
        }
        value.is_some()
    }
}
