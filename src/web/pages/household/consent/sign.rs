//! Signing: role, name, and the pad; or on paper, by thumbprint or mark, which needs no hand on the screen.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    home::{Case, Proposal, Role, Signature},
    model::signed_digest,
    text::Args,
    web::{
        Icon,
        browser::{clock, page},
        parts::{
            editor::Editor,
            field::FieldError,
            signature_pad::{SignaturePad, Strokes},
        },
        use_model, use_text,
    },
};

/// Properties of [`Sign`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// The proposal.
    pub proposal: Rc<Proposal>,
    /// Writes into the case.
    pub editor: Editor,
}

/// Who signs next, if nothing else is said.
fn next_role(case: &Case) -> Role {
    let signed = |role: Role| case.consent.signatures.iter().any(|one| one.role == role);
    if signed(Role::Person) || signed(Role::Guardian) { Role::Assessor } else { Role::Person }
}

/// The form for one signature; it starts anew for the next.
#[component]
pub fn Sign(props: &Props) -> Html {
    // Another key makes another form, with an empty pad.
    let number = props.case.consent.signatures.len();
    html! { <Form key={number} case={props.case.clone()} proposal={props.proposal.clone()} editor={props.editor.clone()} /> }
}

#[component]
fn Form(props: &Props) -> Html {
    let (text, model) = (use_text(), use_model());
    let role = use_state(|| next_role(&props.case));
    let name = use_state(|| None::<String>);
    let strokes = use_state(Strokes::new);
    let on_paper = use_state(|| false);
    let tried = use_state(|| false);
    let known = match *role {
        Role::Person => props.case.persons.first().map(|person| person.name.clone()).unwrap_or_default(),
        Role::Assessor => model.settings.assessor.clone(),
        Role::Guardian | Role::Witness | Role::Interpreter => String::new(),
    };
    let shown = (*name).clone().unwrap_or(known);
    let no_name = shown.trim().is_empty();
    let no_ink = strokes.is_empty() && !*on_paper;
    let save = {
        let (editor, proposal, tried, text) =
            (props.editor.clone(), props.proposal.clone(), tried.clone(), text.clone());
        let (role, strokes, on_paper, name) = (*role, (*strokes).clone(), *on_paper, shown.trim().to_owned());
        Callback::from(move |_: MouseEvent| {
            if no_name || no_ink {
                tried.set(true);
                page::focus(if no_name { "#sign-name" } else { "#sign-on-paper" });
                return;
            }
            editor.consent(|consent| {
                let digest = signed_digest(&proposal, consent);
                let strokes = if on_paper { Strokes::new() } else { strokes.clone() };
                consent.signatures.push(Signature {
                    name: name.clone(),
                    role,
                    strokes,
                    at: clock::now(),
                    digest,
                });
            });
            editor.tell(text.say_with("sign-saved", &Args::new().text("name", &name)));
        })
    };
    let set_name = {
        let name = name.clone();
        Callback::from(move |event: InputEvent| {
            name.set(Some(event.target_unchecked_into::<HtmlInputElement>().value()))
        })
    };
    let set_paper = {
        let on_paper = on_paper.clone();
        Callback::from(move |event: Event| {
            on_paper.set(event.target_unchecked_into::<HtmlInputElement>().checked())
        })
    };
    let draw = {
        let strokes = strokes.clone();
        Callback::from(move |drawn: Strokes| strokes.set(drawn))
    };
    let says = |is_wrong: bool, key: &str| if *tried && is_wrong { text.say(key) } else { String::new() };
    let is_family = matches!(*role, Role::Person | Role::Guardian);
    html! {
        <div class="stack">
            <fieldset>
                <legend class="label">{ text.say("sign-role") }</legend>
                <div class="chips">
                    { for Role::ALL.into_iter().map(|one| {
                        let onchange = {
                            let (role, name) = (role.clone(), name.clone());
                            Callback::from(move |_: Event| {
                                role.set(one);
                                name.set(None);
                            })
                        };
                        html! {
                            <label class="chip" key={one.word()}>
                                <input type="radio" name="sign-role" checked={*role == one} {onchange} />
                                <span>{ text.say(&format!("role-{}", one.word())) }</span>
                            </label>
                        }
                    }) }
                </div>
            </fieldset>
            <div class="field">
                <label for="sign-name">{ text.say("sign-name") }</label>
                <input class="input" id="sign-name" autocomplete="off" value={shown.clone()} oninput={set_name} aria-describedby="sign-name-error" aria-invalid={(*tried && no_name).then_some("true")} />
                <FieldError id="sign-name-error" error={says(no_name, "sign-name-missing")} />
            </div>
            if !*on_paper {
                <div class="field">
                    <p class="hint" id="sign-how">{ text.say("sign-how") }</p>
                    <SignaturePad described="sign-how" on_change={draw} />
                </div>
            }
            <label class="tile across">
                <input type="checkbox" id="sign-on-paper" checked={*on_paper} onchange={set_paper} aria-describedby="sign-ink-error" />
                <span><Icon name="hand" /><span class="grow"><b>{ text.say("sign-paper") }</b><br /><small>{ text.say(if is_family { "sign-paper-help" } else { "sign-paper-other" }) }</small></span></span>
            </label>
            <FieldError id="sign-ink-error" error={says(no_ink, "sign-ink-missing")} />
            <button class="button primary big wide" type="button" onclick={save}><Icon name="sign" />{ text.say("sign-save") }</button>
            <p class="meta">{ text.say_with("sign-binds", &Args::new().number("number", props.proposal.version)) }</p>
        </div>
    }
}
