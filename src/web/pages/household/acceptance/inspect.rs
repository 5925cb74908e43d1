//! One line inspected: it is there and right, has to be put right, or is missing; and its numbers measured again.

use std::rc::Rc;

use yew::prelude::*;

use super::measure::Measure;
use crate::{
    home::{Answer, Case, Check, Line},
    ids::FeatureId,
    retrofit::remeasure::remeasures,
    text::Args,
    web::{
        Icon,
        parts::{editor::Editor, field::TextField, item_picture::ItemPicture},
        use_library, use_text, words,
    },
};

/// The three results with icon and key: there and conforms.
const RESULTS: [(bool, bool, &str, &str); 3] = [
    (true, true, "check", "good"),
    (true, false, "hammer", "rework"),
    (false, false, "minus-circle", "missing"),
];

/// Properties of [`Inspect`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// The line.
    pub line: Line,
    /// Writes into the case.
    pub editor: Editor,
}

/// One line inspected.
#[component]
pub fn Inspect(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let line = &props.line;
    let check = props.case.acceptance.checks.get(&line.id).cloned().unwrap_or_default();
    let again = {
        let (case, line, library) = (props.case.clone(), line.clone(), library.clone());
        use_memo(
            (props.case.places.clone(), line.clone(), check.measured.clone()),
            move |(_, _, measured)| remeasures(&case, &line, measured, &library.book, &library.catalogue),
        )
    };
    let falls_short = again.iter().any(|one| {
        let is_open = one.finding.as_ref().is_some_and(|finding| finding.verdict.is_open());
        is_open && check.measured.contains_key(&one.feature)
    });
    let name = words::item(&text, &line.item);
    let work = props.case.works.done.get(&line.id);
    let quantity = work.and_then(|work| work.quantity).unwrap_or(line.quantity);
    let unit = library.catalogue.item(&line.item).map(|item| text.say(&format!("unit-{}", item.unit.word())));
    let set_note = change(props, |check, words: String| check.note = words);
    html! {
        <li class="task">
            <ItemPicture item={line.item.clone()} class="square" />
            <div>
                <h3>{ &name }</h3>
                <p class="meta"><bdi>{ words::place_by_id(&text, &props.case, &line.place) }</bdi>{ " · " }<span class="num">{ format!("{quantity} {}", unit.unwrap_or_default()) }</span></p>
                if let Some(note) = work.map(|work| work.note.clone()).filter(|note| !note.is_empty()) { <p class="meta"><bdi>{ note }</bdi></p> }
            </div>
            <div class="stack">
                { for again.iter().map(|one| {
                    let feature = one.feature.clone();
                    let on_change = change(props, move |check, answer: Option<Answer>| set(check, &feature, answer));
                    html! {
                        <Measure key={one.feature.to_string()} id={format!("again-{}-{}", line.id, one.feature)} about={one.clone()} measured={check.measured.get(&one.feature).cloned()} {on_change} />
                    }
                }) }
                <fieldset>
                    <legend class="sr">{ text.say_with("accept-result-of", &Args::new().text("item", &name)) }</legend>
                    <div class="chips">
                        { for RESULTS.iter().map(|(done, conforms, icon, word)| {
                            let (done, conforms) = (*done, *conforms);
                            let onchange = change(props, move |check, _: Event| {
                                check.done = Some(done);
                                check.conforms = Some(conforms);
                            });
                            let is_chosen = check.done == Some(done) && check.conforms == Some(conforms);
                            html! {
                                <label class="chip" key={*word}>
                                    <input type="radio" name={format!("result-{}", line.id)} checked={is_chosen} {onchange} />
                                    <span><Icon name={*icon} />{ text.say(&format!("accept-result-{word}")) }</span>
                                </label>
                            }
                        }) }
                    </div>
                </fieldset>
                if check.conforms == Some(true) && falls_short { <p class="error" role="status"><Icon name="alert" class="small" />{ text.say("accept-short-but-good") }</p> }
                if check.conforms == Some(false) || !check.note.is_empty() {
                    <TextField id={format!("note-{}", line.id)} label={text.say("accept-note")} value={check.note.clone()} on_change={set_note} />
                }
            </div>
        </li>
    }
}

fn set(check: &mut Check, feature: &FeatureId, answer: Option<Answer>) {
    match answer {
        Some(answer) => check.measured.insert(feature.clone(), answer),
        None => check.measured.remove(feature),
    };
}

/// A change of this line's inspection.
fn change<T: 'static>(props: &Props, change: impl Fn(&mut Check, T) + 'static) -> Callback<T> {
    let (editor, id) = (props.editor.clone(), props.line.id.clone());
    Callback::from(move |value: T| {
        editor.acceptance(|visit| change(visit.checks.entry(id.clone()).or_default(), value));
    })
}
