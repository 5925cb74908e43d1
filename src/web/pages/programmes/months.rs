//! Completed homes month by month: the chart and, on demand, its table.

use yew::prelude::*;

use super::{Counted, card::group, full::Figures};
use crate::{
    text::Args,
    units::Date,
    web::{
        browser::clock,
        parts::{
            burn_up::BurnUp,
            field::{Choice, Segment},
        },
        use_text,
    },
};

/// Properties of [`Months`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The programme with its counts.
    pub counted: Counted,
    /// Today.
    pub today: Date,
}

/// Completed homes month by month.
#[component]
pub fn Months(props: &Props) -> Html {
    let text = use_text();
    let view = use_state(|| AttrValue::from("chart"));
    let Counted { programme, tally } = &props.counted;
    let args = Args::new().number("done", tally.completed).number("target", programme.target);
    let choices = vec![
        Choice::new("chart", text.say("programmes-chart")),
        Choice::new("table", text.say("programmes-table")),
    ];
    let newest = tally.newest.map(|at| {
        let (day, hours, minutes) = clock::local(at);
        let args =
            Args::new().plain("date", text.date(day)).plain("time", format!("{hours:02}:{minutes:02}"));
        text.say_with("programmes-newest", &args)
    });
    let on_change = {
        let view = view.clone();
        Callback::from(move |value| view.set(value))
    };
    html! {
        <section class="card stack" aria-labelledby="months">
            <div class="card-head">
                <h2 id="months">{ text.say("programmes-by-month") }</h2>
                <Segment id="months-view" label={text.say("programmes-view")} quiet=true value={(*view).clone()} {choices} {on_change} />
            </div>
            <div class="split">
                if *view == "table" {
                    <MonthTable counted={props.counted.clone()} />
                } else {
                    <BurnUp
                        from={programme.from} to={programme.to} today={props.today} target={programme.target}
                        by_month={tally.by_month.clone()}
                        label={text.say_with("programmes-chart-label", &args)}
                        target_label={text.say_with("programmes-target-line", &Args::new().number("target", programme.target))}
                    />
                }
                <Figures counted={props.counted.clone()} today={props.today} />
            </div>
            <p class="fine">{ newest.unwrap_or_else(|| text.say("programmes-newest-none")) }</p>
        </section>
    }
}

/// Properties of [`MonthTable`].
#[derive(PartialEq, Properties)]
struct TableProps {
    counted: Counted,
}

/// The numbers of the chart: months in which homes were completed.
#[component]
fn MonthTable(props: &TableProps) -> Html {
    let text = use_text();
    let tally = &props.counted.tally;
    if tally.by_month.is_empty() {
        return html! { <p class="meta">{ text.say("programmes-no-months") }</p> };
    }
    let mut sum = 0;
    let rows: Vec<Html> = tally
        .by_month
        .iter()
        .map(|((year, month), number)| {
            sum += number;
            let name = Date::from_ymd_opt(*year, *month, 1).map(|day| text.month(day)).unwrap_or_default();
            html! {
                <tr key={format!("{year}-{month}")}>
                    <th scope="row">{ name }</th>
                    <td class="amount">{ group(&text, *number) }</td>
                    <td class="amount">{ group(&text, sum) }</td>
                </tr>
            }
        })
        .collect();
    html! {
        <div class="table-box" tabindex="0" role="group" aria-labelledby="months">
            <table class="table">
                <thead><tr>
                    <th scope="col">{ text.say("programmes-month") }</th>
                    <th scope="col" class="amount">{ text.say("programmes-completed") }</th>
                    <th scope="col" class="amount">{ text.say("programmes-so-far") }</th>
                </tr></thead>
                <tbody>{ rows }</tbody>
            </table>
        </div>
    }
}
