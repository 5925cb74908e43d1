//! Words for things of the core: names of places, persons, regions; what was found and what is asked. Every
//! number in a sentence is the number that was compared.

use crate::{
    home::{Answer, Case, Person, Place},
    ids::{ChoiceId, FeatureId, ItemId, PersonId, PlaceId, SourceId},
    library::{Library, Source, SourceKind},
    programme::RegionCode,
    rules::{Check, Compared, Finding, Form, Rule, Unit, Verdict, Wanted},
    store::LengthUnit,
    text::{Args, Text},
};

/// A place by the household's own word, or by its kind.
pub fn place(text: &Text, place: &Place) -> String {
    if place.name.trim().is_empty() {
        text.say(&format!("place-{}", place.kind.word()))
    } else {
        place.name.clone()
    }
}

/// A place of a case by its id.
pub fn place_by_id(text: &Text, case: &Case, id: &PlaceId) -> String {
    case.place(id).map_or_else(|| text.say("place-gone"), |one| place(text, one))
}

/// A person's name, or "person without a name".
pub fn person(text: &Text, person: &Person) -> String {
    if person.name.trim().is_empty() { text.say("person-unnamed") } else { person.name.clone() }
}

/// A person of a case by id; the whole household for `None`.
pub fn who(text: &Text, case: &Case, id: Option<&PersonId>) -> String {
    match id.and_then(|id| case.person(id)) {
        Some(one) => person(text, one),
        None => text.say("whole-household"),
    }
}

/// The household by the names of its disabled members.
pub fn household(text: &Text, names: &[String]) -> String {
    let names: Vec<&str> = names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect();
    if names.is_empty() { text.say("household-unnamed") } else { text.list(&names) }
}

/// A region with everything around it, the largest first; the code itself where no table knows it.
pub fn region(text: &Text, library: &Library, code: &str) -> String {
    let Ok(parsed) = code.parse::<RegionCode>() else { return text.say("region-none") };
    let path = library.regions.path(parsed);
    let is_chinese = text.language().starts_with("zh");
    let names: Vec<&str> =
        path.iter().map(|one| if is_chinese { one.name_zh.as_str() } else { one.name_en.as_str() }).collect();
    if names.is_empty() {
        code.to_owned()
    } else if is_chinese {
        names.join(" ")
    } else {
        names.into_iter().rev().collect::<Vec<_>>().join(", ")
    }
}

/// The name of one region alone.
pub fn region_name(text: &Text, library: &Library, code: RegionCode) -> String {
    match library.regions.get(code) {
        Some(one) if text.language().starts_with("zh") => one.name_zh.clone(),
        Some(one) => one.name_en.clone(),
        None => code.to_string(),
    }
}

/// The name of a question.
pub fn feature(text: &Text, feature: &FeatureId) -> String {
    text.say(&format!("feature-{feature}"))
}

/// The words of a choice.
pub fn choice(text: &Text, choice: &ChoiceId) -> String {
    text.say(&format!("choice-{choice}"))
}

/// The name of an item.
pub fn item(text: &Text, item: &ItemId) -> String {
    text.say(&format!("item-{item}"))
}

/// The unit of a question; lengths as the person chose to see them.
pub fn unit(text: &Text, unit: Unit, length: LengthUnit) -> String {
    match unit {
        Unit::Mm => text.say(&format!("unit-{}", length.word())),
        other => text.say(&format!("unit-{}", other.word())),
    }
}

/// A number of a question without its unit.
pub fn number(value: i32, unit: Unit, length: LengthUnit) -> String {
    match unit {
        Unit::Mm => length.show(value),
        Unit::Lux | Unit::Newton | Unit::Count | Unit::SquareMetre => value.to_string(),
    }
}

/// A number of a question with its unit.
pub fn amount(text: &Text, value: i32, of: Unit, length: LengthUnit) -> String {
    format!("{} {}", number(value, of, length), unit(text, of, length))
}

/// The unit of a question; millimetres where it is not a number.
pub fn unit_of(library: &Library, feature: &FeatureId) -> Unit {
    match library.book.feature(feature).map(|one| &one.answer) {
        Some(Form::Measured { unit, .. }) => *unit,
        _ => Unit::Mm,
    }
}

/// An answer as a person would say it.
pub fn answer(
    text: &Text,
    library: &Library,
    feature: &FeatureId,
    answer: &Answer,
    length: LengthUnit,
) -> String {
    match answer {
        Answer::Measured { value, accuracy, .. } => {
            let of = unit_of(library, feature);
            let shown = amount(text, *value, of, length);
            if *accuracy > 0 {
                format!("{} ± {}", number(*value, of, length), amount(text, *accuracy, of, length))
            } else {
                shown
            }
        }
        Answer::Chosen { choice: one } => choice(text, one),
        Answer::Several { choices } if choices.is_empty() => text.say("answer-none-of-them"),
        Answer::Several { choices } => {
            text.list(&choices.iter().map(|one| choice(text, one)).collect::<Vec<_>>())
        }
        Answer::YesNo { yes } => text.say(if *yes { "answer-yes" } else { "answer-no" }),
        Answer::NotThere => text.say("answer-not-there"),
        Answer::CannotMeasure => text.say("answer-cannot-measure"),
        Answer::NotSure => text.say("answer-not-sure"),
    }
}

/// How far short a finding is: "40 mm short", "5 mm too much"; empty where nothing is measured or it is met.
pub fn gap(text: &Text, library: &Library, finding: &Finding, length: LengthUnit) -> String {
    let by = match finding.verdict {
        Verdict::Near { by } | Verdict::Short { by: Some(by) } => by,
        _ => return String::new(),
    };
    match &finding.compared {
        Compared::Amount { feature, found, wanted, .. } => {
            let args = Args::new().plain("by", amount(text, by, unit_of(library, feature), length));
            let is_low = match wanted {
                Wanted::AtLeast { .. } => true,
                Wanted::AtMost { .. } => false,
                Wanted::Between { low, .. } => found < low,
            };
            text.say_with(if is_low { "gap-short" } else { "gap-over" }, &args)
        }
        Compared::Ramp(plan) => {
            let args = Args::new().plain("rise", amount(text, plan.rise, Unit::Mm, length));
            text.say_with("gap-rise", &args)
        }
        _ => String::new(),
    }
}

/// What a finding asks: "≥ 800 mm", "lever or bar handle".
pub fn wanted(text: &Text, library: &Library, compared: &Compared, length: LengthUnit) -> String {
    match compared {
        Compared::Nothing => String::new(),
        Compared::Amount { feature, wanted, .. } => limits(text, *wanted, unit_of(library, feature), length),
        Compared::Choice { wanted, .. } | Compared::Signals { wanted, .. } => {
            let words: Vec<String> = wanted.iter().map(|one| choice(text, one)).collect();
            text.say_with("wanted-any-of", &Args::new().plain("choices", text.list(&words)))
        }
        Compared::YesNo { found, .. } => text.say(if *found { "answer-no" } else { "answer-yes" }),
        Compared::Ramp(plan) => {
            let args = Args::new()
                .plain("run", amount(text, plan.run, Unit::Mm, length))
                .plain("slope", plan.one_in)
                .plain("width", amount(text, plan.width, Unit::Mm, length))
                .plain("landing", amount(text, plan.landing, Unit::Mm, length))
                .plain("total", amount(text, plan.total, Unit::Mm, length));
            text.say_with(if plan.rails { "wanted-ramp-rails" } else { "wanted-ramp" }, &args)
        }
    }
}

fn limits(text: &Text, wanted: Wanted, unit: Unit, length: LengthUnit) -> String {
    match wanted {
        Wanted::AtLeast { limit } => format!("≥ {}", amount(text, limit, unit, length)),
        Wanted::AtMost { limit } => format!("≤ {}", amount(text, limit, unit, length)),
        Wanted::Between { low, high } => {
            format!("{} – {}", number(low, unit, length), amount(text, high, unit, length))
        }
    }
}

/// What a finding found: "760 ± 5 mm", "round knob", "not there".
pub fn found(text: &Text, library: &Library, case: &Case, finding: &Finding, length: LengthUnit) -> String {
    let feature = match &finding.compared {
        Compared::Nothing => return text.say("answer-none"),
        Compared::Ramp(plan) => return amount(text, plan.rise, Unit::Mm, length),
        Compared::Amount { feature, .. }
        | Compared::Choice { feature, .. }
        | Compared::YesNo { feature, .. }
        | Compared::Signals { feature, .. } => feature,
    };
    let there = case.place(&finding.place).and_then(|place| case.answer(place, feature));
    there.map_or_else(|| text.say("answer-none"), |one| answer(text, library, feature, one, length))
}

/// A rule as a sentence, with the numbers that it compares.
pub fn rule(text: &Text, library: &Library, rule: &Rule, length: LengthUnit) -> String {
    let show = |feature: &FeatureId, value: i32| amount(text, value, unit_of(library, feature), length);
    let args = match &rule.check {
        Check::AtLeast(one) => Args::new().plain("limit", show(&one.feature, one.target)),
        Check::AtMost(one) => Args::new().plain("limit", show(&one.feature, one.target)),
        Check::ChairClear(one) => Args::new().plain("limit", show(&one.feature, one.target)),
        Check::Between(one) => {
            Args::new().plain("low", show(&one.feature, one.low)).plain("high", show(&one.feature, one.high))
        }
        Check::Difference(one) => {
            Args::new().plain("low", show(&one.upper, one.low)).plain("high", show(&one.upper, one.high))
        }
        Check::Slope(one) => Args::new().plain("limit", one.one_in),
        Check::Ramp(one) => Args::new()
            .plain("one-in", one.one_in)
            .plain("landing", show(&one.length, one.landing))
            .plain("width", show(&one.width, one.clear_width))
            .plain("level", show(&one.rise, one.level))
            .plain("rails-over", show(&one.rise, one.rails_over)),
        Check::OneOf(_) | Check::YesNo(_) | Check::Signals(_) => Args::new(),
    };
    text.say_with(&format!("rule-{}", rule.id), &args)
}

/// A document as people cite it: a standard by its number, anything else by its name.
pub fn document(text: &Text, library: &Library, id: &SourceId) -> String {
    let is_numbered =
        |source: &&Source| source.kind == SourceKind::Standard && source.edition.contains(char::is_numeric);
    let number = library.sources.get(id).filter(is_numbered).map(|source| source.edition.clone());
    number.unwrap_or_else(|| text.say(&format!("source-{id}")))
}
