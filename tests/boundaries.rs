//! Boundaries generated from the rule book: the exact value meets, one less falls short by one, a missing value
//! is unknown, a range that touches the limit is too close to call.

use changju::{
    home::{Answer, Case, CaseNumber, Method, Observation, Person, Place, PlaceKind},
    ids::{CaseId, DeviceId, FeatureId, PersonId, PlaceId},
    library::Library,
    rules::{Check, Condition, Form, Rule, RuleBook, Test, Verdict, assess::judge_again},
    units::{Date, Timestamp},
};

fn observed(answer: Answer) -> Observation {
    Observation { answer, at: Timestamp(0), by: DeviceId::new("test") }
}

fn number(value: i32, accuracy: i32) -> Answer {
    Answer::Measured { value, accuracy, method: Method::Tape }
}

/// An answer that fulfils a condition.
fn fulfils(condition: &Condition, book: &RuleBook) -> Answer {
    match &condition.test {
        Test::AtLeast(least) => number(*least, 0),
        Test::AtMost(most) => number(*most, 0),
        Test::Yes(yes) => Answer::YesNo { yes: *yes },
        Test::Is(choices) => match &book.feature(&condition.feature).unwrap().answer {
            Form::Several { .. } => Answer::Several { choices: choices.iter().take(1).cloned().collect() },
            _ => Answer::Chosen { choice: choices[0].clone() },
        },
        Test::IsNot(barred) => match &book.feature(&condition.feature).unwrap().answer {
            Form::Choice { choices } => {
                Answer::Chosen { choice: choices.iter().find(|one| !barred.contains(one)).unwrap().clone() }
            }
            _ => Answer::Several { choices: Default::default() },
        },
    }
}

/// A home with one place where every condition of the rule and of its questions holds.
fn home_for(rule: &Rule, kind: PlaceKind, book: &RuleBook) -> Case {
    let on = Date::from_ymd_opt(2024, 1, 1).unwrap();
    let mut case = Case::register(CaseId::new("c"), CaseNumber::new("TST", 1), on, Timestamp(0));
    case.persons = vec![Person::new(PersonId::new("A"))];
    let mut place = Place::new(PlaceId::new("here"), kind);
    let mut conditions: Vec<&Condition> = rule.when.iter().collect();
    let mut asked: Vec<&FeatureId> = rule.check.features();
    asked.extend(rule.when.iter().map(|condition| &condition.feature));
    while let Some(feature) = asked.pop() {
        for condition in &book.feature(feature).unwrap().when {
            conditions.push(condition);
            asked.push(&condition.feature);
        }
    }
    // The last of two conditions on one question is the rule's own, and the stricter.
    for condition in conditions.iter().rev() {
        place.found.insert(condition.feature.clone(), observed(fulfils(condition, book)));
    }
    case.places.push(place);
    case
}

fn verdict(
    rule: &Rule,
    kind: PlaceKind,
    book: &RuleBook,
    answers: &[(&FeatureId, Option<Answer>)],
) -> Verdict {
    let mut case = home_for(rule, kind, book);
    let place = case.places.last_mut().unwrap();
    for (feature, answer) in answers {
        match answer {
            Some(answer) => place.found.insert((*feature).clone(), observed(answer.clone())),
            None => place.found.remove(*feature),
        };
    }
    let place = case.places.last().unwrap();
    judge_again(&case, place, case.persons.first(), rule, book).verdict
}

fn short(by: i32, near: i32) -> Verdict {
    if by <= near { Verdict::Near { by } } else { Verdict::Short { by: Some(by) } }
}

#[test]
fn every_threshold_is_met_exactly_and_missed_by_one() {
    let (library, _) = Library::embedded();
    let book = &library.book;
    let mut tried = 0;
    for rule in book.rules() {
        let (feature, met, missed): (&FeatureId, Vec<i32>, Vec<i32>) = match &rule.check {
            Check::AtLeast(one) => (&one.feature, vec![one.target], vec![one.target - 1]),
            Check::ChairClear(one) => (&one.feature, vec![one.target], vec![one.target - 1]),
            Check::AtMost(one) => (&one.feature, vec![one.target], vec![one.target + 1]),
            Check::Between(one) => (&one.feature, vec![one.low, one.high], vec![one.low - 1, one.high + 1]),
            _ => continue,
        };
        // A rule whose own condition is about the same question cannot be missed on both sides of it.
        let is_bound = rule.when.iter().any(|condition| condition.feature == *feature);
        for kind in rule.places.iter().copied().filter(|kind| *kind != PlaceKind::Dwelling && !is_bound) {
            tried += 1;
            let at = |answer| verdict(rule, kind, book, &[(feature, answer)]);
            for value in &met {
                assert_eq!(at(Some(number(*value, 0))), Verdict::Meets, "{} {value}", rule.id);
                assert_eq!(at(Some(number(*value, 1))), Verdict::TooClose, "{} {value} ± 1", rule.id);
            }
            for value in &missed {
                assert_eq!(at(Some(number(*value, 0))), short(1, rule.near), "{} {value}", rule.id);
            }
            let unknown = Verdict::Unknown { missing: vec![feature.clone()] };
            assert_eq!(at(None), unknown, "{}", rule.id);
            assert_eq!(at(Some(Answer::CannotMeasure)), unknown, "{}", rule.id);
            assert_eq!(at(Some(Answer::NotSure)), unknown, "{}", rule.id);
            assert_eq!(at(Some(Answer::NotThere)), Verdict::NotApplicable, "{}", rule.id);
        }
    }
    assert!(tried >= 50, "only {tried} thresholds were tried");
}

#[test]
fn every_choice_signal_and_yes_or_no_is_judged_by_each_of_its_answers() {
    let (library, _) = Library::embedded();
    let book = &library.book;
    let mut tried = 0;
    for rule in book.rules() {
        for kind in rule.places.iter().copied().filter(|kind| *kind != PlaceKind::Dwelling) {
            let at = |feature, answer| verdict(rule, kind, book, &[(feature, answer)]);
            let served = |serves: bool| if serves { Verdict::Meets } else { Verdict::Short { by: None } };
            match &rule.check {
                Check::YesNo(one) => {
                    for yes in [true, false] {
                        assert_eq!(
                            at(&one.feature, Some(Answer::YesNo { yes })),
                            served(yes == one.wanted),
                            "{}",
                            rule.id
                        );
                    }
                    assert_eq!(at(&one.feature, None).word(), "unknown", "{}", rule.id);
                }
                Check::OneOf(one) if !rule.when.iter().any(|condition| condition.feature == one.feature) => {
                    let Form::Choice { choices } = &book.feature(&one.feature).unwrap().answer else {
                        panic!("{}", rule.id)
                    };
                    for choice in choices {
                        let answer = Answer::Chosen { choice: choice.clone() };
                        assert_eq!(
                            at(&one.feature, Some(answer)),
                            served(one.allowed.contains(choice)),
                            "{} {choice}",
                            rule.id
                        );
                    }
                    assert_eq!(at(&one.feature, Some(Answer::NotThere)), served(false), "{}", rule.id);
                }
                Check::Signals(one) => {
                    let Form::Several { choices } = &book.feature(&one.feature).unwrap().answer else {
                        panic!("{}", rule.id)
                    };
                    for choice in choices {
                        let answer = Answer::Several { choices: [choice.clone()].into() };
                        assert_eq!(
                            at(&one.feature, Some(answer)),
                            served(one.any_of.contains(choice)),
                            "{} {choice}",
                            rule.id
                        );
                    }
                    assert_eq!(at(&one.feature, Some(Answer::NotThere)), served(false), "{}", rule.id);
                }
                _ => continue,
            }
            tried += 1;
        }
    }
    assert!(tried >= 40, "only {tried} rules were tried");
}
