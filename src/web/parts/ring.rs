//! A ring that fills towards a number.

use yew::prelude::*;

/// How much of a whole, in per cent as it is written: a first one of many is more than nothing.
pub fn per_cent(part: u32, whole: u32) -> String {
    match u64::from(part).saturating_mul(100).checked_div(u64::from(whole)) {
        Some(0) if part > 0 => "<1%".to_owned(),
        Some(number) => format!("{number}%"),
        None => String::new(),
    }
}

/// A ring of `part` in `whole`: `label` is read aloud, `small` stands below the number.
pub fn ring(part: u32, whole: u32, label: String, small: String) -> Html {
    let length = whole.max(1).to_string();
    html! {
        <svg class="ring" viewBox="0 0 120 120" role="img" aria-label={label}>
            <circle class="ring-track" cx="60" cy="60" r="52" />
            if part > 0 {
                <circle class="ring-fill" cx="60" cy="60" r="52" pathLength={length.clone()}
                    stroke-dasharray={format!("{} {length}", part.min(whole))} transform="rotate(-90 60 60)" />
            }
            <text x="60" y="66">{ per_cent(part, whole) }</text>
            <text class="ring-small" x="60" y="84">{ small }</text>
        </svg>
    }
}
