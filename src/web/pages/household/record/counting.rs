//! Towards which programmes this home counts, and why not towards the others.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    home::Case,
    programme::{Counts, Digest, Programme, counts},
    text::{Args, Text},
    web::{Icon, use_library, use_text, words},
};

/// Properties of [`Counting`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// Count homes of the 兵团 in the autonomous region's programmes.
    pub with_xpcc: bool,
}

/// One line for each programme, those that count first.
#[component]
pub fn Counting(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let verdicts = {
        let programmes = library.programmes.clone();
        use_memo((props.case.clone(), props.with_xpcc), move |(case, with_xpcc)| {
            let digest = Digest::of(case);
            let verdict = |one: &Rc<Programme>| (one.clone(), counts(&digest, one, *with_xpcc));
            let mut verdicts: Vec<_> = programmes.iter().map(verdict).collect();
            verdicts.sort_by_key(|(_, verdict)| rank(*verdict));
            verdicts
        })
    };
    let number = verdicts.iter().filter(|(_, verdict)| verdict.is_yes()).count();
    html! {
        <section class="section" aria-labelledby="counting">
            <h2 id="counting">{ text.say("record-counting") }</h2>
            <ul class="card flush list counting">
                { for verdicts.iter().map(|(programme, verdict)| {
                    let region = words::region_name(&text, &library, programme.region);
                    line(&text, programme, *verdict, &region)
                }) }
            </ul>
            if number > 1 {
                <div class="callout" data-tone="info"><Icon name="info" /><div><p>{ text.say_with("record-counts-once", &Args::new().number("number", number)) }</p></div></div>
            }
        </section>
    }
}

fn rank(verdict: Counts) -> u8 {
    match verdict {
        Counts::Yes { .. } => 0,
        Counts::NotAccepted | Counts::TooEarly { .. } | Counts::TooLate { .. } | Counts::KeptApart => 1,
        Counts::OtherRegion => 2,
    }
}

fn line(text: &Text, programme: &Programme, verdict: Counts, region: &str) -> Html {
    let on = match verdict {
        Counts::Yes { on } | Counts::TooEarly { on } | Counts::TooLate { on } => text.date(on),
        Counts::OtherRegion | Counts::KeptApart | Counts::NotAccepted => String::new(),
    };
    let args = Args::new()
        .text("on", &on)
        .text("from", &text.date(programme.from))
        .text("to", &text.date(programme.to))
        .text("region", region);
    let yes = verdict.is_yes();
    html! {
        <li key={programme.id.as_str()}>
            <span class="avatar"><Icon name={if yes { "check" } else { "minus" }} /></span>
            <div class="grow">
                <p><b>{ text.say(&format!("programme-{}", programme.id)) }</b></p>
                <p class="meta">{ text.say_with(&format!("counts-{}", verdict.word()), &args) }</p>
            </div>
            if yes {
                <span class="badge" data-tone="good"><Icon name="check" />{ text.say("record-counts") }</span>
            } else {
                <span class="badge" data-tone="none"><Icon name="minus-circle" />{ text.say("record-counts-not") }</span>
            }
        </li>
    }
}
