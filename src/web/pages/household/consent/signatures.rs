//! The signatures that were given: who, in which role, when, and whether each still belongs to what stands there.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    home::{Case, Proposal, Role, Signature},
    model::signature_holds,
    text::Args,
    web::{
        Icon,
        browser::clock,
        parts::{editor::Editor, signature_pad::ink},
        use_text,
    },
};

/// True where family and assessor have signed what stands there, and no witness is missing.
pub fn are_both_there(case: &Case, proposal: &Proposal) -> bool {
    let holds = |roles: &[Role]| {
        let signed = case.consent.signatures.iter().filter(|one| roles.contains(&one.role));
        signed.into_iter().any(|one| signature_holds(one, proposal, &case.consent))
    };
    holds(&[Role::Person, Role::Guardian]) && holds(&[Role::Assessor]) && !lacks_witness(case, proposal)
}

/// True where the person or the guardian did not write, and no witness has signed.
pub fn lacks_witness(case: &Case, proposal: &Proposal) -> bool {
    let holding =
        || case.consent.signatures.iter().filter(|one| signature_holds(one, proposal, &case.consent));
    let is_mark =
        |one: &Signature| matches!(one.role, Role::Person | Role::Guardian) && one.strokes.is_empty();
    let writes =
        |one: &Signature| matches!(one.role, Role::Person | Role::Guardian) && !one.strokes.is_empty();
    holding().any(is_mark) && !holding().any(writes) && !holding().any(|one| one.role == Role::Witness)
}

/// Properties of [`Signatures`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub case: Rc<Case>,
    /// The proposal.
    pub proposal: Rc<Proposal>,
    /// Writes into the case.
    pub editor: Editor,
    /// True where nothing may be changed now.
    pub is_locked: bool,
}

/// The signatures that were given.
#[component]
pub fn Signatures(props: &Props) -> Html {
    let text = use_text();
    let (case, proposal) = (&props.case, &props.proposal);
    if case.consent.signatures.is_empty() {
        return html! {};
    }
    html! {
        <ul class="grid wide">
            { for case.consent.signatures.iter().enumerate().map(|(index, signature)| {
                let holds = signature_holds(signature, proposal, &case.consent);
                let (day, hours, minutes) = clock::local(signature.at);
                let role = text.say(&format!("role-{}", signature.role.word()));
                let remove = {
                    let (editor, text) = (props.editor.clone(), text.clone());
                    Callback::from(move |_: MouseEvent| {
                        editor.consent(|consent| {
                            if index < consent.signatures.len() {
                                consent.signatures.remove(index);
                            }
                        });
                        editor.tell(text.say("sign-removed"));
                    })
                };
                html! {
                    <li class="card stack tight signed" data-state={if holds { "holds" } else { "void" }}>
                        <p class="spread">
                            <span><b>{ role }</b>{ " " }<bdi>{ &signature.name }</bdi></span>
                            if holds {
                                <span class="badge" data-tone="good"><Icon name="check" />{ text.say("sign-holds") }</span>
                            } else {
                                <span class="badge" data-tone="bad"><Icon name="cross-circle" />{ text.say("sign-void") }</span>
                            }
                        </p>
                        if signature.strokes.is_empty() {
                            <p class="sign-paper">{ text.say("sign-on-paper") }</p>
                        } else {
                            <div class="sign" role="img" aria-label={text.say_with("sign-of", &Args::new().text("name", &signature.name))}>{ ink(&signature.strokes) }</div>
                        }
                        <p class="spread">
                            <small class="num">{ text.date(day) }{ format!(" {hours:02}:{minutes:02}") }</small>
                            if !props.is_locked {
                                <button class="button quiet" type="button" onclick={remove}><Icon name="trash" class="small" />{ text.say("sign-remove") }<span class="sr">{ ": " }{ &signature.name }</span></button>
                            }
                        </p>
                        if !holds { <p>{ text.say("sign-void-why") }</p> }
                    </li>
                }
            }) }
        </ul>
    }
}
