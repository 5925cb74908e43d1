//! How a programme stands in time, as a badge: over, running, not begun.

use yew::prelude::*;

use super::Counted;
use crate::{programme::Pace, text::Args, units::Date, web::use_text};

/// Properties of [`Bearing`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The programme with its counts.
    pub counted: Counted,
    /// Today.
    pub today: Date,
}

/// How a programme stands in time.
#[component]
pub fn Bearing(props: &Props) -> Html {
    let text = use_text();
    let Counted { programme, tally } = &props.counted;
    let to_go = tally.to_go(programme);
    let (tone, words) = match Pace::of(programme, to_go, props.today) {
        _ if to_go == 0 => ("good", text.say("programmes-reached")),
        Pace::Ahead { days: until } => {
            ("none", text.say_with("programmes-ahead", &Args::new().number("days", until)))
        }
        Pace::Running { days: left, .. } => {
            ("warn", text.say_with("programmes-left", &Args::new().number("days", left)))
        }
        Pace::Over { days: since } => {
            ("none", text.say_with("programmes-over", &Args::new().number("days", since)))
        }
    };
    html! { <span class="badge" data-tone={tone}>{ words }</span> }
}
