//! One disabled person: name, certificate, needs, wheelchair.

use std::rc::Rc;

use yew::prelude::*;

use super::{certificate::CertificateField, chair::ChairFields, disabilities::Disabilities, needs::Needs};
use crate::{
    home::{Category, Need, Person},
    model::Edit,
    rules::needs::needs_of,
    text::Args,
    web::{
        Icon,
        browser::page,
        parts::{editor::Editor, field::TextField},
        use_library, use_text, words,
    },
};

/// Properties of [`PersonCard`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The person.
    pub person: Rc<Person>,
    /// The first, second, third … of the household.
    pub number: usize,
    /// Edits the case.
    pub editor: Editor,
}

/// One disabled person.
#[component]
pub fn PersonCard(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let (person, editor) = (props.person.clone(), props.editor.clone());
    let id = person.id.clone();
    let title = if person.name.trim().is_empty() {
        text.say_with("profile-person-number", &Args::new().number("number", props.number))
    } else {
        words::person(&text, &person)
    };
    let letter = person.name.trim().chars().next().map_or_else(|| props.number.to_string(), String::from);
    let rename = {
        let (editor, id) = (editor.clone(), id.clone());
        Callback::from(move |name: String| editor.person(&id, |person| person.name = name))
    };
    let remove = {
        let (editor, id) = (editor.clone(), id.clone());
        let removed = text.say_with("profile-person-removed", &Args::new().text("name", &title));
        Callback::from(move |_: MouseEvent| {
            editor.edit(Edit::PersonRemoved(id.clone()));
            editor.tell(removed.clone());
            page::focus("#add-person");
        })
    };
    let is_multiple = person.certificate.as_ref().is_some_and(|one| one.category() == Category::Multiple);
    let uses_chair = needs_of(&person, &library.book.suggestions).contains_key(&Need::Wheelchair);
    let heading = format!("person-{id}");
    html! {
        <article class="card stack" aria-labelledby={heading.clone()}>
            <header class="card-head">
                <h3 class="line" id={heading}><span class="avatar" aria-hidden="true">{ letter }</span><bdi>{ title.clone() }</bdi></h3>
                <button class="button quiet" type="button" onclick={remove}
                    aria-label={text.say_with("profile-remove-person", &Args::new().text("name", &title))}>
                    <Icon name="trash" />{ text.say("profile-remove") }
                </button>
            </header>
            <div class="fields">
                <TextField id={format!("name-{id}")} label={text.say("profile-name")} value={person.name.clone()} on_change={rename} />
                <CertificateField person={person.clone()} editor={editor.clone()} />
            </div>
            if is_multiple || person.certificate.is_none() {
                <Disabilities person={person.clone()} editor={editor.clone()} {is_multiple} />
            }
            <Needs person={person.clone()} editor={editor.clone()} />
            if uses_chair { <ChairFields {person} {editor} /> }
        </article>
    }
}
