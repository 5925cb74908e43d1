//! Where the household lives, how it is reached, and its circumstances.

use chrono::Datelike;
use yew::prelude::*;

use crate::{
    home::{Circumstance, EarlierRetrofit, Profile, Tenure},
    programme::RegionCode,
    text::Text,
    web::{
        browser::clock,
        parts::{
            chips::Chips,
            editor::Editor,
            field::{Choice, Segment, Select, TextField},
            region_picker::RegionPicker,
            tiles::Tick,
        },
        use_library, use_text,
    },
};

/// Languages in which a proposal is read; each by its own name.
const LANGUAGES: [&str; 3] = ["zh-CN", "ug", "en"];
/// Years before this one that an earlier retrofit is looked for.
const YEARS: i32 = 20;

/// Properties of [`Home`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The household's facts.
    pub profile: Profile,
    /// Edits them.
    pub editor: Editor,
}

/// Home and household.
#[component]
pub fn Home(props: &Props) -> Html {
    let text = use_text();
    let profile = &props.profile;
    let field = |change: fn(&mut Profile, String)| {
        let editor = props.editor.clone();
        Callback::from(move |value: String| editor.profile(|profile| change(profile, value)))
    };
    html! {
        <section class="section" aria-labelledby="home">
            <h2 id="home">{ text.say("profile-home") }</h2>
            <div class="card stack loose">
                <fieldset class="stack tight">
                    <legend class="label">{ text.say("profile-region") }</legend>
                    <div class="fields"><Place profile={profile.clone()} editor={props.editor.clone()} /></div>
                </fieldset>
                <div class="fields">
                    <TextField id="address" label={text.say("profile-address")} hint={text.say("profile-address-hint")} value={profile.address.clone()} on_change={field(|profile, value| profile.address = value)} />
                    <TextField id="contact" label={text.say("profile-contact")} value={profile.contact.clone()} on_change={field(|profile, value| profile.contact = value)} />
                    <TextField id="phone" kind="tel" label={text.say("profile-phone")} value={profile.phone.clone()} on_change={field(|profile, value| profile.phone = value)} />
                </div>
                <Circumstances profile={profile.clone()} editor={props.editor.clone()} />
                <div class="answers-row">{ choices(props, &text) }</div>
                <TextField id="notes" long={true} label={text.say("profile-notes")} hint={text.say("profile-notes-hint")} value={profile.notes.clone()} on_change={field(|profile, value| profile.notes = value)} />
            </div>
        </section>
    }
}

/// The region. A programme that does not reach into the new region no longer pays.
#[component]
fn Place(props: &Props) -> Html {
    let library = use_library();
    let editor = props.editor.clone();
    let on_change = Callback::from(move |code: String| {
        let region = code.parse::<RegionCode>().ok();
        editor.profile(|profile| {
            let pays = profile.programme.as_ref().and_then(|id| library.programme(id));
            if pays.is_some_and(|pays| !region.is_some_and(|region| pays.region.contains(region))) {
                profile.programme = None;
            }
            profile.region = code;
        });
    });
    html! { <RegionPicker code={props.profile.region.clone()} {on_change} /> }
}

/// What makes the household eligible or urgent.
#[component]
fn Circumstances(props: &Props) -> Html {
    let text = use_text();
    html! {
        <fieldset class="stack tight">
            <legend class="label">{ text.say("profile-circumstances") }</legend>
            <div class="tiles">
                { for Circumstance::ALL.into_iter().map(|one| {
                    let editor = props.editor.clone();
                    let on_change = Callback::from(move |is_there: bool| {
                        editor.profile(|profile| {
                            if is_there { profile.circumstances.insert(one) } else { profile.circumstances.remove(&one) };
                        });
                    });
                    let word = one.word();
                    html! {
                        <Tick key={word} label={text.say(&format!("circumstance-{word}"))} hint={text.say(&format!("circumstance-{word}-hint"))}
                            checked={props.profile.circumstances.contains(&one)} {on_change} />
                    }
                }) }
            </div>
        </fieldset>
    }
}

/// The questions with a few answers each.
fn choices(props: &Props, text: &Text) -> Html {
    let profile = &props.profile;
    let field = |change: fn(&mut Profile, &str)| {
        let editor = props.editor.clone();
        Callback::from(move |value: AttrValue| editor.profile(|profile| change(profile, &value)))
    };
    let yes_no = |value: Option<bool>| value.map_or("", |yes| if yes { "yes" } else { "no" });
    let two = |yes: &str, no: &str| vec![Choice::new("yes", text.say(yes)), Choice::new("no", text.say(no))];
    let tenures = Tenure::ALL.map(|one| Choice::new(one.word(), text.say(&format!("tenure-{}", one.word()))));
    let languages = LANGUAGES.map(|tag| Choice::new(tag, text.say(&format!("language-{tag}"))));
    html! {
        <>
            <Segment id="rural" label={text.say("profile-rural")} value={yes_no(profile.rural)} choices={two("profile-rural-yes", "profile-rural-no")}
                on_change={field(|profile, word| profile.rural = Some(word == "yes"))} />
            <Segment id="willing" label={text.say("profile-willing")} value={yes_no(profile.willing)} choices={two("profile-willing-yes", "profile-willing-no")}
                on_change={field(|profile, word| profile.willing = Some(word == "yes"))} />
            <Chips id="tenure" label={text.say("profile-tenure")} value={profile.tenure.map_or("", Tenure::word)} choices={tenures.to_vec()}
                on_change={field(|profile, word| profile.tenure = Tenure::ALL.into_iter().find(|one| one.word() == word))} />
            <Chips id="language" label={text.say("profile-language")} value={profile.language.clone()} choices={languages.to_vec()}
                on_change={field(|profile, word| profile.language = word.to_owned())} />
            { earlier(props, text) }
        </>
    }
}

/// An earlier retrofit with its year.
fn earlier(props: &Props, text: &Text) -> Html {
    let this_year = clock::today().year();
    let (word, year) = match props.profile.earlier {
        None => ("", None),
        Some(EarlierRetrofit::None) => ("none", None),
        Some(EarlierRetrofit::ThisScheme { year }) => ("this", Some(year)),
        Some(EarlierRetrofit::ElderlyScheme { year }) => ("elderly", Some(year)),
    };
    let editor = props.editor.clone();
    let put = Callback::from(move |(word, year): (AttrValue, Option<i32>)| {
        // Until the year is said it counts as this year, which bars the longest; it stands there to be corrected.
        let year = year.unwrap_or(this_year);
        let earlier = match word.as_str() {
            "none" => Some(EarlierRetrofit::None),
            "this" => Some(EarlierRetrofit::ThisScheme { year }),
            "elderly" => Some(EarlierRetrofit::ElderlyScheme { year }),
            _ => None,
        };
        editor.profile(|profile| profile.earlier = earlier);
    });
    let by_year = put.reform(move |typed: String| (AttrValue::Static(word), typed.parse().ok()));
    let by_word = put.reform(move |word: AttrValue| (word, year));
    let kinds =
        ["none", "this", "elderly"].map(|one| Choice::new(one, text.say(&format!("profile-earlier-{one}"))));
    let shown = year.unwrap_or(this_year);
    let first = shown.min(this_year.saturating_sub(YEARS));
    let years: Vec<Choice> = (first..=this_year.max(shown))
        .rev()
        .map(|one| Choice::new(one.to_string(), one.to_string()))
        .collect();
    html! {
        <>
            <Chips id="earlier" label={text.say("profile-earlier")} value={word} choices={kinds.to_vec()} on_change={by_word} />
            if year.is_some() {
                <Select id="earlier-year" label={text.say("profile-earlier-year")} value={shown.to_string()} choices={years} on_change={by_year} />
            }
        </>
    }
}
