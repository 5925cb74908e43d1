//! A programme's homes by county.

use yew::prelude::*;

use super::{Counted, card::group};
use crate::{
    programme::RegionCode,
    text::Args,
    web::{parts::signs::bar, use_library, use_text, words},
};

/// More rows than this wait for a tap.
const ROWS: usize = 40;

/// Properties of [`Counties`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The programme with its counts.
    pub counted: Counted,
}

/// A programme's homes by county.
#[component]
pub fn Counties(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let all = use_state(|| false);
    let tally = &props.counted.tally;
    let name = |code: &str| match code.parse::<RegionCode>() {
        Ok(code) => words::region_name(&text, &library, code),
        Err(_) => text.say("programmes-no-county"),
    };
    let number = tally.by_county.len();
    let show_all = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(true))
    };
    let most = tally.by_county.values().map(|county| county.completed + county.pipeline).max().unwrap_or(0);
    html! {
        <section class="card flush" aria-labelledby="counties">
            <div class="card-head"><h2 id="counties">{ text.say("programmes-by-county") }</h2></div>
            if number == 0 {
                <p class="meta pad">{ text.say("programmes-no-counties") }</p>
            } else {
                <div class="table-box" tabindex="0" role="group" aria-labelledby="counties">
                    <table class="table">
                        <thead><tr>
                            <th scope="col">{ text.say("programmes-county") }</th>
                            <th scope="col" class="amount">{ text.say("programmes-completed") }</th>
                            <th scope="col" class="amount">{ text.say("programmes-on-the-way") }</th>
                            <th scope="col" class="amount">{ text.say("programmes-cost") }</th>
                            <th scope="col">{ text.say("programmes-share") }</th>
                        </tr></thead>
                        <tbody>
                            { for tally.by_county.iter().take(if *all { number } else { ROWS }).map(|(code, county)| {
                                let label = text.say_with("programmes-share-label", &Args::new().number("done", county.completed).number("all", county.completed + county.pipeline));
                                html! {
                                    <tr key={code.clone()}>
                                        <th scope="row">{ name(code) }</th>
                                        <td class="amount">{ group(&text, county.completed) }</td>
                                        <td class="amount">{ group(&text, county.pipeline) }</td>
                                        <td class="amount">{ county.cost.to_string() }</td>
                                        <td class="share">{ bar(to_usize(county.completed), to_usize(most), &label, "") }</td>
                                    </tr>
                                }
                            }) }
                        </tbody>
                        <tfoot><tr>
                            <th scope="row">{ text.say("programmes-all-homes") }</th>
                            <td class="amount">{ group(&text, tally.completed) }</td>
                            <td class="amount">{ group(&text, tally.pipeline()) }</td>
                            <td class="amount">{ tally.cost.to_string() }</td>
                            <td></td>
                        </tr></tfoot>
                    </table>
                </div>
                if number > ROWS && !*all {
                    <p class="pad"><button class="button" type="button" onclick={show_all}>{ text.say_with("programmes-more", &Args::new().number("number", number - ROWS)) }</button></p>
                }
            }
        </section>
    }
}

fn to_usize(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
