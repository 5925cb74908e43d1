//! Completed homes added up month by month against the target: a line that climbs to a dotted one.

use std::collections::BTreeMap;

use chrono::Datelike;
use yew::prelude::*;

use crate::{programme::tally::Month, units::Date, web::use_text};

// The drawing, in the units of its view box.
const START: f64 = 64.0;
const END: f64 = 612.0;
const TOP: f64 = 30.0;
const BOTTOM: f64 = 250.0;
/// Periods longer than this have a mark for each year, not for each month.
const MONTHS_WITH_NAMES: usize = 18;

/// Properties of [`BurnUp`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// Today: the line ends here.
    pub today: Date,
    /// What is to be reached.
    pub target: u32,
    /// What was completed in each month.
    pub by_month: BTreeMap<Month, u32>,
    /// What the chart says, for a screen reader.
    pub label: AttrValue,
    /// The words at the dotted line.
    pub target_label: AttrValue,
}

/// The chart.
#[component]
pub fn BurnUp(props: &Props) -> Html {
    let text = use_text();
    let months = months(props.from, props.to);
    let done: u32 = props.by_month.values().sum();
    let ceiling = nice(props.target.max(done));
    let y = |number: u32| BOTTOM - f64::from(number) / f64::from(ceiling) * (BOTTOM - TOP);
    let step = (END - START) / f64::from(u32::try_from(months.len()).unwrap_or(u32::MAX).max(1));
    let x = |place: usize| START + step * f64::from(u32::try_from(place).unwrap_or(u32::MAX));

    let now = (props.today.year(), props.today.month());
    let mut sum = 0;
    let mut points = vec![(START, BOTTOM)];
    for (month, place) in months.iter().zip(1..).take_while(|(month, _)| **month <= now) {
        sum += props.by_month.get(month).copied().unwrap_or(0);
        points.push((x(place), y(sum)));
    }
    let line: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    let (last_x, last_y) = points.last().copied().unwrap_or((START, BOTTOM));
    let area = format!("{} {last_x:.1},{BOTTOM} {START},{BOTTOM}", line.join(" "));
    let by_year = months.len() > MONTHS_WITH_NAMES;
    let marks = months.iter().enumerate().filter(|(_, (_, month))| !by_year || *month == 1).map(
        |(place, (year, month))| {
            let words = if by_year { year.to_string() } else { text.say(&format!("month-short-{month}")) };
            let middle = if by_year { x(place) + step * 6.0 } else { x(place) + step / 2.0 };
            html! { <text key={place} class="mid-text" x={format!("{middle:.1}")} y="274">{ words }</text> }
        },
    );
    html! {
        <div class="chart-box" tabindex="0" role="group" aria-label={props.label.clone()}>
            <svg class="chart" viewBox="0 0 640 290" role="img" aria-label={props.label.clone()}>
                { for (0..4).map(|quarter| {
                    let number = ceiling / 4 * quarter;
                    let at = format!("{:.1}", y(number));
                    html! {
                        <g key={quarter}>
                            <line class={if quarter == 0 { "chart-axis" } else { "chart-grid" }} x1={START.to_string()} x2={END.to_string()} y1={at.clone()} y2={at} />
                            <text class="end-text" x="56" y={format!("{:.1}", y(number) + 5.0)}>{ number }</text>
                        </g>
                    }
                }) }
                <polygon class="chart-area" points={area} />
                <line class="chart-target" x1={START.to_string()} x2={END.to_string()} y1={format!("{:.1}", y(props.target))} y2={format!("{:.1}", y(props.target))} />
                <text class="chart-strong" x="70" y={format!("{:.1}", y(props.target) - 8.0)}>{ &props.target_label }</text>
                <polyline class="chart-line" points={line.join(" ")} />
                <circle class="chart-dot" cx={format!("{last_x:.1}")} cy={format!("{last_y:.1}")} r="5" />
                <text class="chart-strong end-text" x={format!("{:.1}", last_x - 4.0)} y={format!("{:.1}", last_y - 12.0)}>{ done }</text>
                { for marks }
            </svg>
        </div>
    }
}

/// Every month of a period, in order.
pub fn months(from: Date, to: Date) -> Vec<Month> {
    let first = (from.year(), from.month());
    let next = |(year, month): &Month| Some(if *month == 12 { (year + 1, 1) } else { (*year, month + 1) });
    std::iter::successors(Some(first), next).take_while(|month| *month <= (to.year(), to.month())).collect()
}

/// The end of the scale: above `number`, and four equal steps of round numbers.
fn nice(number: u32) -> u32 {
    let wanted = u64::from(number).saturating_mul(11) / 10;
    let mut unit = 1;
    loop {
        for step in [10, 15, 20, 25, 30, 40, 50, 60, 80] {
            let end = unit * step * 4;
            if end >= wanted {
                return u32::try_from(end).unwrap_or(u32::MAX);
            }
        }
        unit *= 10;
    }
}
