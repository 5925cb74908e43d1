//! How the screen looks and reads: language, colours, text size, unit of lengths.

use yew::prelude::*;

use super::use_change;
use crate::{
    store::{LengthUnit, TextSize, Theme},
    text::{LANGUAGES, PSEUDO},
    web::{
        parts::field::{Choice, Segment},
        use_model, use_text,
    },
};

/// How the screen looks and reads.
#[component]
pub fn Display() -> Html {
    let (model, text) = (use_model(), use_text());
    let settings = &model.settings;
    let on_language = use_change(|settings, tag: AttrValue| settings.language = tag.to_string());
    let on_theme = use_change(|settings, word: AttrValue| {
        settings.theme = Theme::ALL.into_iter().find(|one| one.word() == word).unwrap_or_default();
    });
    let on_size = use_change(|settings, word: AttrValue| {
        settings.text_size = TextSize::ALL.into_iter().find(|one| one.word() == word).unwrap_or_default();
    });
    let on_unit = use_change(|settings, word: AttrValue| {
        settings.length_unit = LengthUnit::ALL.into_iter().find(|one| one.word() == word).unwrap_or_default();
    });
    let languages: Vec<Choice> =
        LANGUAGES.iter().map(|tag| Choice::new(*tag, text.say(&format!("language-{tag}")))).collect();
    let themes: Vec<Choice> = Theme::ALL
        .iter()
        .map(|one| Choice::new(one.word(), text.say(&format!("settings-theme-{}", one.word()))))
        .collect();
    let sizes: Vec<Choice> = TextSize::ALL
        .iter()
        .map(|one| Choice::new(one.word(), text.say(&format!("settings-size-{}", one.word()))))
        .collect();
    let units: Vec<Choice> = LengthUnit::ALL
        .iter()
        .map(|one| Choice::new(one.word(), text.say(&format!("unit-{}", one.word()))))
        .collect();
    html! {
        <section class="section" aria-labelledby="display">
            <h2 id="display">{ text.say("settings-display") }</h2>
            <div class="card flush">
                <div class="setting">
                    <div><h3>{ text.say("settings-language") }</h3></div>
                    <Segment id="settings-language" label={text.say("settings-language")} quiet=true value={settings.language.clone()} choices={languages} on_change={on_language} />
                </div>
                <div class="setting">
                    <div><h3>{ text.say("settings-theme") }</h3><p class="meta">{ text.say("settings-theme-hint") }</p></div>
                    <Segment id="settings-theme" label={text.say("settings-theme")} quiet=true value={settings.theme.word()} choices={themes} on_change={on_theme} />
                </div>
                <div class="setting">
                    <div><h3>{ text.say("settings-size") }</h3></div>
                    <Segment id="settings-size" label={text.say("settings-size")} quiet=true value={settings.text_size.word()} choices={sizes} on_change={on_size} />
                </div>
                <div class="setting">
                    <div><h3>{ text.say("settings-unit") }</h3><p class="meta">{ text.say("settings-unit-hint") }</p></div>
                    <Segment id="settings-unit" label={text.say("settings-unit")} quiet=true value={settings.length_unit.word()} choices={units} on_change={on_unit} />
                </div>
            </div>
            <Testers />
        </section>
    }
}

/// The pseudo-language, which shows what does not turn round and what was not translated.
#[component]
fn Testers() -> Html {
    let (model, text) = (use_model(), use_text());
    let is_pseudo = model.settings.language == PSEUDO;
    let switch = use_change(|settings, ()| {
        let next = if settings.language == PSEUDO { "zh-CN" } else { PSEUDO };
        settings.language = next.to_owned();
    });
    html! {
        <details>
            <summary>{ text.say("settings-testers") }</summary>
            <div class="stack tight">
                <p class="meta">{ text.say("settings-pseudo-hint") }</p>
                <p><button class="button" type="button" aria-pressed={is_pseudo.to_string()} onclick={switch.reform(|_: MouseEvent| ())}>{ text.say("settings-pseudo") }</button></p>
            </div>
        </details>
    }
}
