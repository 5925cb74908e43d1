//! The measure against the need, drawn as a bar.

use yew::prelude::*;

use crate::rules::{Compared, Wanted};

/// The measure against the need: both on a scale that ends a quarter above the larger.
pub fn gauge(compared: &Compared) -> Html {
    let Compared::Amount { found, accuracy, wanted, .. } = compared else { return html! {} };
    let target = match wanted {
        Wanted::AtLeast { limit } | Wanted::AtMost { limit } => *limit,
        Wanted::Between { low, high } => {
            if found < low {
                *low
            } else {
                *high
            }
        }
    };
    let end = f64::from((*found).max(target).max(1)) * 1.25;
    let place = |value: i32| format!("{:.1}", f64::from(value.max(0)) / end * 100.0);
    let (from, to) = ((*found).min(target), (*found).max(target));
    // A bar that is met has no gap.
    let is_short = match wanted {
        Wanted::AtLeast { limit } => found < limit,
        Wanted::AtMost { limit } => found > limit,
        Wanted::Between { low, high } => found < low || found > high,
    };
    html! {
        <svg class="gauge" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
            <rect class="gauge-track" y="7" width="100" height="6" />
            if is_short { <rect class="gauge-gap" x={place(from)} y="1" width={place(to - from)} height="18" /> }
            <rect class="gauge-value" y="4" width={place(*found)} height="12" />
            if *accuracy > 0 {
                <rect class="gauge-error" x={place(found.saturating_sub(*accuracy))} y="1" width={place(accuracy.saturating_mul(2))} height="18" />
            }
            <line class="gauge-target" x1={place(target)} x2={place(target)} y1="0" y2="20" />
            if let Wanted::Between { low, .. } = wanted {
                if *low != target { <line class="gauge-target" x1={place(*low)} x2={place(*low)} y1="0" y2="20" /> }
            }
        </svg>
    }
}
