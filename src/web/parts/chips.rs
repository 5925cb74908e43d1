//! One of several answers, as chips that wrap: for answers too long to stand side by side.

use yew::prelude::*;

use super::field::SegmentProps;

/// One of several answers.
#[component]
pub fn Chips(props: &SegmentProps) -> Html {
    html! {
        <fieldset class="field">
            <legend class={if props.quiet { "sr" } else { "label" }}>{ &props.label }</legend>
            <div class="chips">
                { for props.choices.iter().map(|one| {
                    let value = one.value.clone();
                    let onchange = props.on_change.reform(move |_: Event| value.clone());
                    html! {
                        <label class="chip" key={one.value.to_string()}>
                            <input type="radio" name={props.id.clone()} value={one.value.clone()} checked={one.value == props.value} {onchange} />
                            <span>{ &one.words }</span>
                        </label>
                    }
                }) }
            </div>
        </fieldset>
    }
}
