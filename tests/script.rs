//! Action scripts: what a person does, and what the model then is.

use std::rc::Rc;

use changju::{
    home::{
        Acceptance, Answer, Answered, Case, CaseNumber, Check, Consent, Decision, Line, Outcome, Proposal,
        Role, Signature, Stage,
    },
    ids::{CaseId, DeviceId, FeatureId, ItemId, LineId, PlaceId},
    model::{
        Action, Edit, Model, Notice, NoticeKind, Obstacle, obstacles, reduce, signature_holds, signed_digest,
    },
    rules::RuleBook,
    units::{Date, Fen, Quantity, Timestamp},
};

fn day(number: u32) -> Date {
    Date::from_ymd_opt(2024, 5, number).unwrap()
}

fn opened() -> Model {
    let case = Case::register(CaseId::new("1"), CaseNumber::new("TST", 1), day(1), Timestamp(1));
    reduce(&Model::default(), &Action::Opened { case: Rc::new(case) }).unwrap()
}

fn edit(model: &Model, edit: Edit, at: i64) -> Option<Model> {
    reduce(model, &Action::Edited { case: CaseId::new("1"), edit, at: Timestamp(at) })
}

fn answer(yes: Option<bool>) -> Edit {
    Edit::Answered {
        place: PlaceId::new("services"),
        feature: FeatureId::new("rcd"),
        answer: yes.map(|yes| Answer::YesNo { yes }),
        by: DeviceId::new("d"),
    }
}

fn open(model: &Model) -> &Case {
    model.open.as_deref().unwrap()
}

#[test]
fn an_edit_that_changes_nothing_changes_nothing() {
    let model = opened();
    let answered = edit(&model, answer(Some(true)), 2).unwrap();
    assert_eq!(edit(&answered, answer(Some(true)), 3), None);
    assert_eq!(edit(&model, answer(None), 2), None);
    let elsewhere = Action::Edited { case: CaseId::new("2"), edit: answer(Some(true)), at: Timestamp(2) };
    assert_eq!(reduce(&model, &elsewhere), None, "an edit of a case that is not open is dropped");
}

#[test]
fn an_edit_is_taken_back_and_is_newer_than_what_it_takes_back() {
    let model = opened();
    let answered = edit(&model, answer(Some(true)), 5).unwrap();
    let back = reduce(&answered, &Action::Undone { at: Timestamp(6) }).unwrap();
    assert_eq!(open(&back).places, open(&model).places);
    assert!(open(&back).changed > open(&answered).changed);
    assert_eq!(
        reduce(&back, &Action::Undone { at: Timestamp(7) }),
        None,
        "there is nothing left to take back"
    );
}

#[test]
fn a_clock_that_was_set_back_does_not_hide_a_change() {
    let model = edit(&opened(), answer(Some(true)), 100).unwrap();
    let later = edit(&model, answer(Some(false)), 50).unwrap();
    assert!(open(&later).changed > open(&model).changed);
}

#[test]
fn stages_go_forward_without_a_gap_and_back_only_by_reopening() {
    let stage = |to, on| Edit::Stage { to, on: day(on), why: String::new() };
    let model = edit(&opened(), stage(Stage::Built, 9), 2).unwrap();
    let passed: Vec<Stage> = open(&model).history.iter().map(|change| change.to).collect();
    assert_eq!(
        passed,
        [Stage::Registered, Stage::Surveyed, Stage::Proposed, Stage::Agreed, Stage::Building, Stage::Built]
    );
    assert_eq!(edit(&opened(), stage(Stage::Accepted, 9), 2), None, "what was not built cannot be accepted");
    let accepted = edit(&model, stage(Stage::Accepted, 10), 3).unwrap();
    assert_eq!(open(&accepted).accepted_on(), Some(day(10)));
    assert_eq!(edit(&accepted, stage(Stage::Building, 11), 4), None);
    let reopened = edit(&accepted, stage(Stage::Reopened, 12), 4).unwrap();
    assert_eq!(open(&reopened).accepted_on(), None, "a reopened home does not count");
    assert_eq!(open(&reopened).earlier_acceptances.len(), 1);
}

fn proposal(price: i64) -> Proposal {
    let line = Line {
        id: LineId::new("rcd@services"),
        item: ItemId::new("rcd"),
        place: PlaceId::new("services"),
        quantity: Quantity::whole(1),
        unit_price: Fen::from_yuan(price),
        reasons: Vec::new(),
        left_out: None,
        by_hand: false,
    };
    Proposal {
        version: 1,
        at: Timestamp(2),
        editions: Default::default(),
        cap: Fen::from_yuan(3_500),
        lines: vec![line],
    }
}

fn signed(model: &Model, answered: Answered) -> Model {
    let case = open(model);
    let proposal = case.proposal.as_ref().unwrap();
    let mut consent = Consent { version: proposal.version, ..Consent::default() };
    let decision = Decision { answer: answered, words: "好".to_owned(), at: Timestamp(3) };
    consent.decisions.insert(LineId::new("rcd@services"), decision);
    let digest = signed_digest(proposal, &consent);
    consent.signatures.push(Signature {
        name: "王".to_owned(),
        role: Role::Person,
        strokes: Vec::new(),
        at: Timestamp(3),
        digest,
    });
    edit(model, Edit::Consent(Box::new(consent)), 3).unwrap()
}

#[test]
fn a_signature_belongs_to_one_text_and_a_change_makes_a_new_version() {
    let model = edit(&opened(), Edit::Proposal(Box::new(proposal(150))), 2).unwrap();
    let model = signed(&model, Answered::Yes);
    let case = open(&model);
    assert!(signature_holds(&case.consent.signatures[0], case.proposal.as_ref().unwrap(), &case.consent));
    assert_eq!(obstacles(case, Stage::Agreed, &RuleBook::default()), Vec::new());

    let changed = edit(&model, Edit::Proposal(Box::new(proposal(180))), 4).unwrap();
    let case = open(&changed);
    assert_eq!(case.proposal.as_ref().unwrap().version, 2);
    assert_eq!((case.earlier_proposals.len(), case.earlier_consents.len()), (1, 1));
    assert_eq!(case.earlier_consents[0].signatures.len(), 1, "the signed version is kept as it was");
    assert_eq!(case.consent.decisions.len(), 1, "the answer carries over");
    assert_eq!(obstacles(case, Stage::Agreed, &RuleBook::default()), vec![Obstacle::NoSignature]);
}

#[test]
fn a_refusal_is_an_answer_and_needs_no_works() {
    let model = edit(&opened(), Edit::Proposal(Box::new(proposal(150))), 2).unwrap();
    let model = signed(&model, Answered::No);
    assert_eq!(obstacles(open(&model), Stage::Agreed, &RuleBook::default()), vec![Obstacle::NothingWanted]);
}

#[test]
fn a_home_that_is_sent_back_keeps_the_visit_and_what_conformed() {
    let built =
        edit(&opened(), Edit::Stage { to: Stage::Built, on: day(9), why: String::new() }, 10).unwrap();
    let check = |conforms| Check { done: Some(true), conforms: Some(conforms), ..Check::default() };
    let checks = [(LineId::new("good"), check(true)), (LineId::new("bad"), check(false))];
    let visit = Acceptance {
        on: Some(day(9)),
        checks: checks.into(),
        outcome: Some(Outcome::Rework),
        ..Acceptance::default()
    };
    let inspected = edit(&built, Edit::Acceptance(Box::new(visit.clone())), 11).unwrap();
    let back =
        edit(&inspected, Edit::Stage { to: Stage::Building, on: day(9), why: "rail".into() }, 12).unwrap();
    assert_eq!(open(&back).earlier_acceptances, [visit]);
    assert_eq!(open(&back).acceptance.outcome, None);
    assert_eq!(open(&back).acceptance.checks.keys().map(LineId::as_str).collect::<Vec<_>>(), ["good"]);
}

#[test]
fn an_offer_to_take_back_goes_with_the_next_edit() {
    let notice = |id, undo| Notice { id, kind: NoticeKind::Success, text: String::new(), undo };
    let noticed = [notice(1, true), notice(2, false)]
        .into_iter()
        .fold(opened(), |model, notice| reduce(&model, &Action::Noticed { notice }).unwrap());
    let edited = edit(&noticed, answer(Some(true)), 5).unwrap();
    assert_eq!(edited.notices.iter().map(|notice| notice.id).collect::<Vec<_>>(), [2]);
}
