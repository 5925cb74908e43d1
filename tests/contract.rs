//! What any repository must do.

use changju::{
    home::{Case, CaseNumber, Person},
    ids::{CaseId, PersonId},
    programme::Digest,
    store::{Repository, Settings},
    units::{Date, Timestamp},
};

/// A case with a name in it.
pub fn a_case(id: &str, name: &str) -> Case {
    let on = Date::from_ymd_opt(2024, 5, 6).unwrap_or_default();
    let mut case = Case::register(CaseId::new(id), CaseNumber::new("TST", 1), on, Timestamp(1));
    let mut person = Person::new(PersonId::new("A"));
    person.name = name.to_owned();
    case.persons.push(person);
    case
}

/// Runs the contract on an empty repository.
pub async fn keeps_the_contract(repository: &impl Repository) {
    assert_eq!(repository.digests().await, Ok((Vec::new(), Vec::new())), "it begins empty");
    assert_eq!(repository.settings().await, Ok(None));
    assert_eq!(repository.case(&CaseId::new("nobody")).await, Ok(None));

    let first = a_case("1", "王建国");
    let second = a_case("2", "ئالىم");
    assert_eq!(repository.keep(&[&first, &second]).await, Ok(()));
    assert_eq!(repository.case(&first.id).await, Ok(Some(first.clone())), "what was kept is read back");
    assert_eq!(repository.cases().await, Ok((vec![first.clone(), second.clone()], Vec::new())));
    assert_eq!(
        repository.digests().await,
        Ok((vec![Digest::of(&first), Digest::of(&second)], Vec::new())),
        "the digests are kept with the cases"
    );

    let mut changed = first.clone();
    changed.persons[0].name = "王建国（改）".to_owned();
    changed.changed = Timestamp(2);
    assert_eq!(repository.keep(&[&changed]).await, Ok(()));
    assert_eq!(
        repository.case(&first.id).await,
        Ok(Some(changed)),
        "the newer state takes the place of the older"
    );
    assert_eq!(repository.case(&second.id).await, Ok(Some(second)), "and the other case is untouched");

    let settings = Settings { assessor: "赵敏".to_owned(), ..Settings::default() };
    assert_eq!(repository.keep_settings(&settings).await, Ok(()));
    assert_eq!(repository.settings().await, Ok(Some(settings)));
}
