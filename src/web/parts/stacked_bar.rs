//! Homes on their way by stage: one bar, its legend with the numbers.

use std::collections::BTreeMap;

use yew::prelude::*;

use crate::{home::Stage, web::use_text};

/// The colours of the bar, in order.
const SHADES: [&str; 7] = ["s1", "s2", "s3", "s4", "s5", "s6", "s7"];
/// The gap between two parts, in hundredths of the bar.
const GAP: f64 = 0.4;

/// Properties of [`StackedBar`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// Homes by stage; stages that are not on the way to acceptance are left out.
    pub by_stage: BTreeMap<Stage, u32>,
    /// What the bar shows, for a screen reader.
    pub label: AttrValue,
}

/// Homes on their way by stage.
#[component]
pub fn StackedBar(props: &Props) -> Html {
    let text = use_text();
    let parts: Vec<(Stage, &str, u32)> = Stage::ALL
        .into_iter()
        .filter(|stage| stage.in_pipeline())
        .zip(SHADES)
        .map(|(stage, shade)| (stage, shade, props.by_stage.get(&stage).copied().unwrap_or(0)))
        .filter(|(_, _, number)| *number > 0)
        .collect();
    let all = f64::from(parts.iter().map(|(_, _, number)| number).sum::<u32>().max(1));
    let mut from = 0.0;
    let rects: Vec<Html> = parts
        .iter()
        .map(|(stage, shade, number)| {
            let (x, share) = (from, f64::from(*number) / all * 100.0);
            from += share;
            let width = (share - GAP).max(GAP);
            html! { <rect key={stage.word()} class={*shade} x={format!("{x:.2}")} width={format!("{width:.2}")} height="10" /> }
        })
        .collect();
    if parts.is_empty() {
        return html! {};
    }
    html! {
        <>
            <svg class="stackbar" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={props.label.clone()}>{ rects }</svg>
            <ul class="legend">
                { for parts.iter().map(|(stage, shade, number)| html! {
                    <li key={stage.word()}>
                        <i class={classes!("swatch", *shade)}></i>
                        <span>{ text.say(&format!("stage-{}", stage.word())) }{ " " }<b class="num">{ number }</b></span>
                    </li>
                }) }
            </ul>
        </>
    }
}
