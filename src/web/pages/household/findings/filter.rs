//! Which findings are shown: by verdict, by person, by place.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    home::Case,
    ids::{PersonId, PlaceId},
    rules::{Finding, Verdict},
    text::Text,
    web::{
        Icon,
        parts::field::{Choice, Select},
        use_text, words,
    },
};

/// Findings of one sort of verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Sort {
    /// Everything that asks for something to be done.
    #[default]
    Act,
    /// Falls short.
    Short,
    /// Near.
    Near,
    /// To be measured again.
    Again,
    /// Not measured.
    Unknown,
    /// Met.
    Meets,
}

impl Sort {
    /// Every sort, in the order of the screen.
    const ALL: [Sort; 6] = [Sort::Act, Sort::Short, Sort::Near, Sort::Again, Sort::Unknown, Sort::Meets];

    fn holds(self, verdict: &Verdict) -> bool {
        match self {
            Sort::Act => verdict.is_open() || *verdict == Verdict::TooClose,
            Sort::Short => matches!(verdict, Verdict::Short { .. }),
            Sort::Near => matches!(verdict, Verdict::Near { .. }),
            Sort::Again => *verdict == Verdict::TooClose,
            Sort::Unknown => matches!(verdict, Verdict::Unknown { .. }),
            Sort::Meets => *verdict == Verdict::Meets,
        }
    }

    fn words(self, text: &Text) -> String {
        match self {
            Sort::Act => text.say("findings-act"),
            Sort::Short => text.say("verdict-short"),
            Sort::Near => text.say("verdict-near"),
            Sort::Again => text.say("verdict-too-close"),
            Sort::Unknown => text.say("verdict-unknown"),
            Sort::Meets => text.say("verdict-meets"),
        }
    }

    fn icon(self) -> &'static str {
        match self {
            Sort::Act => "hammer",
            Sort::Short => "cross-circle",
            Sort::Near => "near",
            Sort::Again => "retake",
            Sort::Unknown => "ruler",
            Sort::Meets => "check-circle",
        }
    }
}

/// What is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// The verdict.
    pub sort: Sort,
    /// One person only; what is for everyone is for each.
    pub person: Option<PersonId>,
    /// One place only.
    pub place: Option<PlaceId>,
}

impl Filter {
    /// Whether a finding is shown.
    pub fn shows(&self, finding: &Finding) -> bool {
        self.sort.holds(&finding.verdict) && self.concerns(finding)
    }

    /// Whether a finding is of the chosen person and place, whatever its verdict.
    fn concerns(&self, finding: &Finding) -> bool {
        let is_for = self.person.is_none() || finding.person.is_none() || finding.person == self.person;
        is_for && self.place.as_ref().is_none_or(|place| finding.place == *place)
    }
}

/// Properties of [`Filters`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// Every finding.
    pub findings: Rc<Vec<Finding>>,
    /// What is shown now.
    pub filter: Filter,
    /// Hears of the choice.
    pub on_change: Callback<Filter>,
}

/// Chips for verdicts and persons, a list for the place.
#[component]
pub fn Filters(props: &Props) -> Html {
    let text = use_text();
    let filter = &props.filter;
    let chip = |next: Filter, is_on: bool, inside: Html| {
        let onclick = props.on_change.reform(move |_: MouseEvent| next.clone());
        html! { <button class="chip" type="button" aria-pressed={is_on.to_string()} {onclick}><span>{ inside }</span></button> }
    };
    let sorts = Sort::ALL.into_iter().filter_map(|sort| {
        let number = props.findings.iter().filter(|one| filter.concerns(one) && sort.holds(&one.verdict)).count();
        let is_on = filter.sort == sort;
        let inside = html! { <><Icon name={sort.icon()} />{ sort.words(&text) }<span class="num">{ number }</span></> };
        (number > 0 || is_on || sort == Sort::Act).then(|| chip(Filter { sort, ..filter.clone() }, is_on, inside))
    });
    let persons = std::iter::once(None).chain(props.case.persons.iter().map(Some)).map(|person| {
        let id = person.map(|person| person.id.clone());
        let name =
            person.map_or_else(|| text.say("findings-everyone"), |person| words::person(&text, person));
        let inside =
            html! { <><Icon name={if id.is_some() { "person" } else { "persons" }} /><bdi>{ name }</bdi></> };
        chip(Filter { person: id.clone(), ..filter.clone() }, filter.person == id, inside)
    });
    let places = std::iter::once(Choice::new("", text.say("findings-all-places")))
        .chain(
            props
                .case
                .places
                .iter()
                .map(|place| Choice::new(place.id.to_string(), words::place(&text, place))),
        )
        .collect::<Vec<_>>();
    let on_place = {
        let filter = filter.clone();
        props.on_change.reform(move |id: String| Filter {
            place: (!id.is_empty()).then(|| PlaceId::new(&id)),
            ..filter.clone()
        })
    };
    html! {
        <div class="filters">
            <div class="chips" role="group" aria-label={text.say("findings-by-verdict")}>{ for sorts }</div>
            if props.case.persons.len() > 1 {
                <div class="chips" role="group" aria-label={text.say("findings-by-person")}>{ for persons }</div>
            }
            <Select id="findings-place" label={text.say("findings-by-place")} value={filter.place.as_ref().map(ToString::to_string).unwrap_or_default()} choices={places} on_change={on_place} />
        </div>
    }
}
