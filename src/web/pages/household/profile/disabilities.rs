//! Categories and levels that no certificate states: behind "several disabilities", or without a certificate.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    home::{Category, Level, Person, Sex},
    web::{
        Icon,
        browser::clock,
        parts::{
            editor::Editor,
            field::{Choice, Segment, Select, TextField},
        },
        use_text,
    },
};

/// Properties of [`Disabilities`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The person.
    pub person: Rc<Person>,
    /// Edits the case.
    pub editor: Editor,
    /// True where the certificate says only "several disabilities".
    pub is_multiple: bool,
}

/// The true categories with their levels; without a certificate also sex and birth date.
#[component]
pub fn Disabilities(props: &Props) -> Html {
    let text = use_text();
    let person = &props.person;
    let lists = categories(props, &text);
    if props.is_multiple {
        let is_open = person.disabilities.is_empty();
        return html! {
            <fieldset class="stack tight">
                <legend class="label">{ text.say("profile-multiple") }</legend>
                if is_open {
                    <div class="callout" data-tone="warn"><Icon name="question" /><div><p>{ text.say("profile-multiple-ask") }</p></div></div>
                }
                <div class="fields">{ lists }</div>
            </fieldset>
        };
    }
    let set = !person.disabilities.is_empty() || person.sex.is_some() || person.born.is_some();
    let (id, today) = (&person.id, clock::today());
    let by_sex = {
        let (editor, id) = (props.editor.clone(), id.clone());
        Callback::from(move |word: AttrValue| {
            let sex = [Sex::Female, Sex::Male].into_iter().find(|sex| sex.key() == word.as_str());
            editor.person(&id, |person| person.sex = sex);
        })
    };
    let by_birth = {
        let (editor, id) = (props.editor.clone(), id.clone());
        Callback::from(move |day: String| {
            let born = day.parse().ok().filter(|day| *day <= today);
            editor.person(&id, |person| person.born = born);
        })
    };
    let sexes = [Sex::Female, Sex::Male].map(|sex| Choice::new(sex.key(), text.say(sex.key())));
    html! {
        <details class="more" open={set}>
            <summary class="button quiet">{ text.say("profile-no-certificate") }<Icon name="chevron-down" /></summary>
            <div class="stack">
                <p class="meta">{ text.say("profile-no-certificate-help") }</p>
                <div class="fields">{ lists }</div>
                <div class="fields">
                    <Segment id={format!("sex-{id}")} label={text.say("profile-sex")} value={person.sex.map_or("", Sex::key)} choices={sexes.to_vec()} on_change={by_sex} />
                    <TextField id={format!("born-{id}")} label={text.say("profile-born")} kind="date"
                        value={person.born.map_or_else(String::new, |day| day.to_string())} on_change={by_birth} />
                </div>
            </div>
        </details>
    }
}

/// One list for each category but "several".
fn categories(props: &Props, text: &crate::text::Text) -> Html {
    let none = Choice::new("", text.say("profile-category-none"));
    let levels = Level::ALL.map(|level| Choice::new(level.key(), text.say(level.key())));
    let choices: Vec<Choice> = std::iter::once(none).chain(levels).collect();
    let single = Category::ALL.into_iter().filter(|one| *one != Category::Multiple);
    let lists = single.map(|category| {
        let (editor, id) = (props.editor.clone(), props.person.id.clone());
        let on_change = Callback::from(move |word: String| {
            let level = Level::ALL.into_iter().find(|level| level.key() == word);
            editor.person(&id, |person| {
                match level {
                    Some(level) => person.disabilities.insert(category, level),
                    None => person.disabilities.remove(&category),
                };
            });
        });
        let value = props.person.disabilities.get(&category).map_or("", |level| level.key());
        let id = format!("{}-{}", category.key(), props.person.id);
        html! { <Select {id} label={text.say(category.key())} {value} choices={choices.clone()} {on_change} /> }
    });
    html! { <>{ for lists }</> }
}
