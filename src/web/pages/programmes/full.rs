//! The chosen programme in full.

use yew::prelude::*;

use super::{
    Counted,
    card::{group, percent},
    counties::Counties,
    money::Money,
    months::Months,
};
use crate::{programme::Pace, units::Date, web::use_text};

/// Properties of [`Full`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The programme with its counts.
    pub counted: Counted,
    /// Today.
    pub today: Date,
}

/// The chosen programme in full.
#[component]
pub fn Full(props: &Props) -> Html {
    let text = use_text();
    let counted = props.counted.clone();
    html! {
        <>
            <Months counted={counted.clone()} today={props.today} />
            <div class="grid wide">
                <Counties counted={counted.clone()} />
                <Stages counted={counted.clone()} />
            </div>
            <section class="card stack" aria-labelledby="money">
                <h2 id="money">{ text.say("programmes-funding") }</h2>
                <Money {counted} />
            </section>
        </>
    }
}

/// How far the programme is, and what it needs to finish in time.
#[component]
pub fn Figures(props: &Props) -> Html {
    let text = use_text();
    let Counted { programme, tally } = &props.counted;
    let to_go = tally.to_go(programme);
    let figure = |words: String, number: String| {
        html! {
            <div class="figure"><dt>{ words }</dt><dd class="num">{ number }</dd></div>
        }
    };
    let pace = match Pace::of(programme, to_go, props.today) {
        Pace::Running { days, per_month } => html! {
            <>
                { figure(text.say("programmes-days-left"), days.to_string()) }
                { figure(text.say("programmes-pace"), group(&text, per_month)) }
            </>
        },
        Pace::Ahead { days } => figure(text.say("programmes-days-ahead"), days.to_string()),
        Pace::Over { days } => figure(text.say("programmes-days-over"), days.to_string()),
    };
    html! {
        <dl class="figures">
            { figure(text.say("programmes-completed"), group(&text, tally.completed)) }
            { figure(text.say("programmes-to-go"), group(&text, to_go)) }
            { figure(text.say("programmes-percent"), format!("{}%", percent(tally.completed, programme.target))) }
            { figure(text.say("programmes-on-the-way"), group(&text, tally.pipeline())) }
            { figure(text.say("programmes-outside"), group(&text, tally.out_of_period)) }
            if tally.kept_apart > 0 { { figure(text.say("programmes-apart"), group(&text, tally.kept_apart)) } }
            { pace }
        </dl>
    }
}

/// Properties of [`Stages`].
#[derive(PartialEq, Properties)]
struct StagesProps {
    counted: Counted,
}

/// Homes of the region by stage, as a table.
#[component]
fn Stages(props: &StagesProps) -> Html {
    let text = use_text();
    let tally = &props.counted.tally;
    html! {
        <section class="card flush" aria-labelledby="stages">
            <div class="card-head"><h2 id="stages">{ text.say("programmes-by-stage") }</h2></div>
            <div class="table-box" tabindex="0" role="group" aria-labelledby="stages">
                <table class="table">
                    <thead><tr><th scope="col">{ text.say("programmes-stage") }</th><th scope="col" class="amount">{ text.say("programmes-homes") }</th></tr></thead>
                    <tbody>
                        { for crate::home::Stage::ALL.iter().map(|stage| html! {
                            <tr key={stage.word()}>
                                <th scope="row">{ text.say(&format!("stage-{}", stage.word())) }</th>
                                <td class="amount">{ group(&text, tally.by_stage.get(stage).copied().unwrap_or(0)) }</td>
                            </tr>
                        }) }
                    </tbody>
                    <tfoot><tr><th scope="row">{ text.say("programmes-all-homes") }</th><td class="amount">{ group(&text, tally.by_stage.values().sum()) }</td></tr></tfoot>
                </table>
            </div>
        </section>
    }
}
