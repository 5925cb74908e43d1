//! Conditions, targets and effects of rules and items in words.

use crate::{
    ids::{ChoiceId, FeatureId},
    library::Library,
    retrofit::{Amount, Set},
    rules::{Check, Citation, Compared, Condition, Form, Rule, Test, Unit, Wanted},
    store::LengthUnit,
    text::{Args, Text},
    web::words,
};

/// The word in data for "the number that the helped rule asks for".
const TARGET: &str = "target";

/// A condition: "wall: brick or concrete".
pub fn condition(text: &Text, library: &Library, one: &Condition, length: LengthUnit) -> String {
    let unit = words::unit_of(library, &one.feature);
    let choices =
        |list: &[ChoiceId]| text.list(&list.iter().map(|one| words::choice(text, one)).collect::<Vec<_>>());
    let args = Args::new().plain("feature", words::feature(text, &one.feature));
    match &one.test {
        Test::Is(list) => text.say_with("library-is", &args.plain("value", choices(list))),
        Test::IsNot(list) => text.say_with("library-is-not", &args.plain("value", choices(list))),
        Test::AtLeast(limit) => {
            text.say_with("library-at-least", &args.plain("value", words::amount(text, *limit, unit, length)))
        }
        Test::AtMost(limit) => {
            text.say_with("library-at-most", &args.plain("value", words::amount(text, *limit, unit, length)))
        }
        Test::Yes(yes) => {
            let answer = if *yes { text.say("answer-yes") } else { text.say("answer-no") };
            text.say_with("library-is", &args.plain("value", answer))
        }
    }
}

/// What a rule asks, as it stands beside a measure: "≥ 800 mm".
pub fn wanted(text: &Text, library: &Library, rule: &Rule, length: LengthUnit) -> String {
    let amount = |feature: &FeatureId, wanted: Wanted| Compared::Amount {
        feature: feature.clone(),
        found: 0,
        accuracy: 0,
        wanted,
        preferred: None,
    };
    let compared = match &rule.check {
        Check::AtLeast(one) => amount(&one.feature, Wanted::AtLeast { limit: one.target }),
        Check::AtMost(one) => amount(&one.feature, Wanted::AtMost { limit: one.target }),
        Check::Between(one) => amount(&one.feature, Wanted::Between { low: one.low, high: one.high }),
        Check::ChairClear(one) => amount(&one.feature, Wanted::AtLeast { limit: one.target }),
        Check::Difference(one) => amount(&one.upper, Wanted::Between { low: one.low, high: one.high }),
        Check::OneOf(one) => {
            Compared::Choice { feature: one.feature.clone(), found: None, wanted: one.allowed.clone() }
        }
        Check::Signals(one) => Compared::Signals { feature: one.feature.clone(), wanted: one.any_of.clone() },
        Check::YesNo(one) => Compared::YesNo { feature: one.feature.clone(), found: !one.wanted },
        Check::Slope(one) => return text.say_with("library-slope", &Args::new().plain("one-in", one.one_in)),
        Check::Ramp(_) => Compared::Nothing,
    };
    words::wanted(text, library, &compared, length)
}

/// What would be better still, where a rule says so.
pub fn preferred(text: &Text, library: &Library, rule: &Rule, length: LengthUnit) -> Option<String> {
    let (feature, value) = match &rule.check {
        Check::AtLeast(one) => (&one.feature, one.preferred?),
        Check::AtMost(one) => (&one.feature, one.preferred?),
        Check::ChairClear(one) => (&one.feature, one.preferred?),
        _ => return None,
    };
    Some(words::amount(text, value, words::unit_of(library, feature), length))
}

/// What another document asks where it differs.
pub fn asks(
    text: &Text,
    library: &Library,
    rule: &Rule,
    citation: &Citation,
    length: LengthUnit,
) -> Option<String> {
    let value = citation.asks?;
    Some(match &rule.check {
        Check::Slope(_) | Check::Ramp(_) => {
            text.say_with("library-slope", &Args::new().plain("one-in", value))
        }
        check => {
            let unit = check.features().first().map_or(Unit::Mm, |feature| words::unit_of(library, feature));
            words::amount(text, value, unit, length)
        }
    })
}

/// A tolerance of a rule in its unit; `None` where it has none.
pub fn near(text: &Text, library: &Library, rule: &Rule, length: LengthUnit) -> Option<String> {
    let unit = rule.check.features().first().map_or(Unit::Mm, |feature| words::unit_of(library, feature));
    (rule.near > 0).then(|| words::amount(text, rule.near, unit, length))
}

/// What an item makes of an answer.
pub fn set(text: &Text, library: &Library, feature: &FeatureId, set: &Set, length: LengthUnit) -> String {
    let value = match set {
        Set::Number(value) => words::amount(text, *value, words::unit_of(library, feature), length),
        Set::YesNo(true) => text.say("answer-yes"),
        Set::YesNo(false) => text.say("answer-no"),
        Set::Choice(choice) if choice.as_str() == TARGET && is_measured(library, feature) => {
            text.say("library-target")
        }
        Set::Choice(choice) => words::choice(text, choice),
        Set::Add(added) => text.list(&added.iter().map(|one| words::choice(text, one)).collect::<Vec<_>>()),
    };
    text.say_with(
        "library-is",
        &Args::new().plain("feature", words::feature(text, feature)).plain("value", value),
    )
}

fn is_measured(library: &Library, feature: &FeatureId) -> bool {
    library.book.feature(feature).is_some_and(|one| matches!(one.answer, Form::Measured { .. }))
}

/// How much of an item is needed.
pub fn amount(text: &Text, amount: &Amount) -> String {
    match amount {
        Amount::Each { n } => text.say_with("library-amount-each", &Args::new().number("number", *n)),
        Amount::MetresOf { feature, times, .. } => {
            text.say_with("library-amount-metres", &of(text, feature, *times))
        }
        Amount::CountOf { feature, times, .. } => {
            text.say_with("library-amount-count", &of(text, feature, *times))
        }
        Amount::AreaOf { length, width, .. } => {
            let args = Args::new()
                .plain("length", words::feature(text, length))
                .plain("width", words::feature(text, width));
            text.say_with("library-amount-area", &args)
        }
        Amount::RampRun => text.say("library-amount-ramp"),
        Amount::RampRails => text.say("library-amount-rails"),
    }
}

fn of(text: &Text, feature: &FeatureId, times: u32) -> Args {
    Args::new().plain("feature", words::feature(text, feature)).plain("times", times)
}
