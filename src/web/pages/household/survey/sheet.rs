//! The sheet of one place: its questions part by part, each with its answer and what follows from it.

use std::rc::Rc;

use yew::AttrValue;

use crate::{
    home::{Answer, Case, Place},
    ids::{FeatureId, PlaceId},
    library::Library,
    rules::{Compared, Feature, Finding, RuleBook, Unit, Verdict, assess_place, survey::questions},
    store::LengthUnit,
    text::Text,
    web::{parts::finding::rank, words},
};

/// What the screen of one place shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Questions that belong together.
    pub parts: Vec<Part>,
    /// Everything that the rules say about the place, the worst first.
    pub findings: Vec<Finding>,
}

/// Questions that belong together, such as those on a door.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The word in text keys.
    pub word: String,
    /// Its questions.
    pub lines: Vec<Line>,
}

/// One question as a closed line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The question.
    pub feature: Rc<Feature>,
    /// Its answer, if it was given.
    pub answer: Option<Answer>,
    /// Its name.
    pub label: AttrValue,
    /// The answer in words, without the unit.
    pub value: AttrValue,
    /// The unit of the answer.
    pub unit: AttrValue,
    /// The worst that follows.
    pub verdict: Option<Verdict>,
    /// How far short that is.
    pub gap: AttrValue,
}

impl Sheet {
    /// The sheet of a place.
    pub fn of(text: &Text, library: &Library, case: &Case, place: &Place, length: LengthUnit) -> Sheet {
        let mut findings = assess_place(case, place, &library.book);
        findings.sort_by_key(rank);
        let mut parts: Vec<Part> = Vec::new();
        for feature in questions(case, place, &library.book) {
            let line = line(text, library, place, &feature, &findings, length);
            match parts.iter_mut().find(|part| part.word == feature.part) {
                Some(part) => part.lines.push(line),
                None => parts.push(Part { word: feature.part.clone(), lines: vec![line] }),
            }
        }
        Sheet { parts, findings }
    }

    /// Every question, in the order in which it stands on the sheet.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        self.parts.iter().flat_map(|part| &part.lines)
    }

    /// How many questions have no answer.
    pub fn open(&self) -> usize {
        self.lines().filter(|line| line.answer.is_none()).count()
    }
}

/// The next question without an answer after `left`. One that was passed over does not come back.
pub fn next_open(case: &Case, place: &PlaceId, left: &FeatureId, book: &RuleBook) -> Option<FeatureId> {
    let place = case.place(place)?;
    let asked = questions(case, place, book);
    // The sheet puts questions of one part together, in the order in which the parts first appear.
    let mut parts: Vec<&str> = Vec::new();
    for feature in &asked {
        if !parts.contains(&feature.part.as_str()) {
            parts.push(&feature.part);
        }
    }
    let in_order = parts.iter().flat_map(|part| asked.iter().filter(move |feature| feature.part == *part));
    let mut later = in_order.skip_while(|feature| feature.id != *left).skip(1);
    later.find(|feature| !place.found.contains_key(&feature.id)).map(|feature| feature.id.clone())
}

fn line(
    text: &Text,
    library: &Library,
    place: &Place,
    feature: &Rc<Feature>,
    findings: &[Finding],
    length: LengthUnit,
) -> Line {
    let answer = place.found.get(&feature.id).map(|observation| observation.answer.clone());
    let (value, unit) = match &answer {
        Some(Answer::Measured { value, accuracy, .. }) => {
            let of = words::unit_of(library, &feature.id);
            let number = words::number(*value, of, length);
            let off = words::number(*accuracy, of, length);
            let shown = if *accuracy > 0 { format!("{number} ± {off}") } else { number };
            // A count is named by its question: "rooms: 3" needs no unit.
            (shown, if of == Unit::Count { String::new() } else { words::unit(text, of, length) })
        }
        Some(answer) => (words::answer(text, library, &feature.id, answer, length), String::new()),
        None => (String::new(), String::new()),
    };
    let worst = findings.iter().find(|finding| speaks_of(library, finding, &feature.id));
    let worst = worst.filter(|finding| finding.verdict != Verdict::NotApplicable);
    Line {
        feature: feature.clone(),
        answer,
        label: words::feature(text, &feature.id).into(),
        value: value.into(),
        unit: unit.into(),
        verdict: worst.map(|finding| finding.verdict.clone()),
        gap: worst.map(|finding| words::gap(text, library, finding, length)).unwrap_or_default().into(),
    }
}

/// Whether a finding compares the answer to this question, or misses it.
fn speaks_of(library: &Library, finding: &Finding, feature: &FeatureId) -> bool {
    if let Verdict::Unknown { missing } = &finding.verdict {
        return missing.contains(feature);
    }
    match &finding.compared {
        Compared::Nothing => false,
        Compared::Amount { feature: one, .. }
        | Compared::Choice { feature: one, .. }
        | Compared::YesNo { feature: one, .. }
        | Compared::Signals { feature: one, .. } => one == feature,
        // A ramp is judged by its rise; length and width say only whether it fits.
        Compared::Ramp(_) => uses(library, finding).first() == Some(&feature),
    }
}

/// Whether the answer to this question plays a part in a finding, if only a small one.
pub fn concerns(library: &Library, finding: &Finding, feature: &FeatureId) -> bool {
    speaks_of(library, finding, feature) || uses(library, finding).contains(&feature)
}

fn uses<'a>(library: &'a Library, finding: &Finding) -> Vec<&'a FeatureId> {
    library.book.rule(&finding.rule).map(|rule| rule.check.features()).unwrap_or_default()
}
