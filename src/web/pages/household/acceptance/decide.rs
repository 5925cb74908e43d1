//! The end of the visit: accepted on its day, or sent back with what has to be put right.

use std::rc::Rc;

use yew::prelude::*;

use super::visit_day;
use crate::{
    home::{Case, Outcome, Stage},
    ids::LineId,
    model::obstacles,
    text::Args,
    web::{
        Icon,
        browser::{clock, page},
        parts::{
            editor::Editor,
            field::TextField,
            obstacles::{Obstacles, is_barred},
        },
        use_library, use_model, use_text, words,
    },
};

/// Properties of [`Decide`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// Writes into the case.
    pub editor: Editor,
}

/// Two decisions.
#[component]
pub fn Decide(props: &Props) -> Html {
    let (text, library, model) = (use_text(), use_library(), use_model());
    let case = &props.case;
    let why = use_state(String::new);
    let tried = use_state(|| false);
    let on = visit_day(case);
    let list = {
        // A visit that names no day is one of today.
        let mut seen = (**case).clone();
        seen.acceptance.on = Some(on);
        obstacles(&seen, Stage::Accepted, &library.book)
    };
    let is_future = on > clock::today();
    let is_barred = is_barred(&list) || is_future;
    let inspector = model.settings.assessor.clone();
    let close = move |editor: &Editor, outcome: Outcome| {
        editor.acceptance(|visit| {
            visit.on = Some(on);
            visit.outcome = Some(outcome);
            visit.at = clock::now();
            if visit.inspector.is_empty() {
                visit.inspector.clone_from(&inspector);
            }
        });
    };
    let accept = {
        let (editor, close, text) = (props.editor.clone(), close.clone(), text.clone());
        Callback::from(move |_: MouseEvent| {
            if !is_barred {
                close(&editor, Outcome::Accepted);
                editor.stage(Stage::Accepted, on, "");
                editor.tell(text.say("accept-done"));
                page::scroll_to_top();
                page::focus("h1");
            }
        })
    };
    let wrong = wrong_lines(case);
    let noted = notes(&text, case, &wrong);
    let reason = if why.trim().is_empty() { noted } else { why.trim().to_owned() };
    let rework = {
        let (editor, text, tried, reason) =
            (props.editor.clone(), text.clone(), tried.clone(), reason.clone());
        Callback::from(move |_: MouseEvent| {
            if reason.is_empty() || is_future {
                tried.set(true);
                page::focus("#rework-why");
                return;
            }
            close(&editor, Outcome::Rework);
            editor.works(|works| {
                works.finished = None;
                for line in &wrong {
                    works.done.entry(line.clone()).or_default().done = false;
                }
            });
            editor.stage(Stage::Building, on, &reason);
            editor.tell(text.say("accept-sent-back"));
        })
    };
    let set_why = {
        let why = why.clone();
        Callback::from(move |words: String| why.set(words))
    };
    let error =
        if *tried && reason.is_empty() { text.say("accept-rework-why-missing") } else { String::new() };
    html! {
        <section class="section" aria-labelledby="decide">
            <h2 id="decide">{ text.say("accept-decide") }</h2>
            <Obstacles id="accept-obstacles" {list} />
            <div class="grid wide">
                <div class="card stack">
                    <p>{ text.say_with("accept-help", &Args::new().text("day", &text.date(on))) }</p>
                    <button class="button primary big wide" type="button" aria-disabled={is_barred.to_string()} aria-describedby="accept-obstacles" onclick={accept}><Icon name="award" />{ text.say("accept-yes") }</button>
                </div>
                <div class="card stack">
                    <p>{ text.say("accept-rework-help") }</p>
                    <TextField id="rework-why" label={text.say("accept-rework-why")} value={(*why).clone()} {error} on_change={set_why} />
                    <button class="button big wide" type="button" onclick={rework}><Icon name="hammer" />{ text.say("accept-rework") }</button>
                </div>
            </div>
        </section>
    }
}

/// The lines that do not conform.
fn wrong_lines(case: &Case) -> Vec<LineId> {
    let checks = case.acceptance.checks.iter();
    checks.filter(|(_, check)| check.conforms == Some(false)).map(|(line, _)| line.clone()).collect()
}

/// What was noted beside the lines that do not conform, each with its name.
fn notes(text: &crate::text::Text, case: &Case, wrong: &[LineId]) -> String {
    let lines =
        case.proposal.iter().flat_map(|proposal| &proposal.lines).filter(|line| wrong.contains(&line.id));
    let said: Vec<String> = lines
        .map(|line| {
            let note =
                case.acceptance.checks.get(&line.id).map(|check| check.note.clone()).unwrap_or_default();
            let name = words::item(text, &line.item);
            if note.is_empty() { name } else { format!("{name} ({note})") }
        })
        .collect();
    text.list(&said)
}
