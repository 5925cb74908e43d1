//! What the benchmarks in the browser call: the same assessment as the app's, and the same rules and home as plain
//! JSON, so that a peer can be given the same work. Built with the feature `bench` only.

use std::rc::Rc;

use serde_json::{Value, json};
use wasm_bindgen::{JsValue, closure::Closure};

use crate::{
    home::{Answer, Case},
    ids::FeatureId,
    library::Library,
    rules::{Check, Compared, Condition, Rule, Test, Wanted, assess},
    store::exchange,
};

/// The home that is assessed: Home 1 of the test cases, as a file of version 1.
const HOMES: &[u8] = include_bytes!("../../tests/fixtures/stored/v1/exchange-three-homes.json");

/// Offers `window.changjuBench` with `assess(rounds)`, `work()` and `answer()`.
pub fn offer(library: Rc<Library>) {
    let Some(home) = exchange::read(HOMES).ok().and_then(|file| file.cases.into_iter().next()).map(Rc::new)
    else {
        return;
    };
    let bench = js_sys::Object::new();
    let set = |name: &str, function: JsValue| {
        // The object is ours and can be extended.
        let _ = js_sys::Reflect::set(&bench, &name.into(), &function);
    };
    {
        let (library, home) = (library.clone(), home.clone());
        let run = Closure::<dyn Fn(u32) -> u32>::new(move |rounds| {
            (0..rounds).map(|_| u32::try_from(assess(&home, &library.book).len()).unwrap_or(0)).sum()
        });
        set("assess", run.into_js_value());
    }
    {
        let (library, home) = (library.clone(), home.clone());
        let work = Closure::<dyn Fn() -> String>::new(move || work(&home, &library).to_string());
        set("work", work.into_js_value());
    }
    {
        let answer = Closure::<dyn Fn() -> String>::new(move || {
            let open = assess(&home, &library.book).into_iter().filter(|finding| finding.verdict.is_open());
            let names: Vec<String> = open
                .map(|one| {
                    name(one.rule.as_str(), one.place.as_str(), one.person.as_ref().map(|id| id.as_str()))
                })
                .collect();
            json!(names).to_string()
        });
        set("answer", answer.into_js_value());
    }
    if let Some(window) = web_sys::window() {
        let _ = js_sys::Reflect::set(&window, &"changjuBench".into(), &bench);
    }
}

fn name(rule: &str, place: &str, person: Option<&str>) -> String {
    format!("{rule}|{place}|{}", person.unwrap_or("-"))
}

/// The home as facts and every rule that concerns it as a condition on them.
fn work(home: &Case, library: &Library) -> Value {
    let mut facts = serde_json::Map::new();
    for place in &home.places {
        for (feature, observation) in &place.found {
            facts.insert(format!("{}/{feature}", place.id), fact(&observation.answer));
        }
    }
    let rules: Vec<Value> = assess(home, &library.book)
        .iter()
        .filter_map(|finding| {
            let rule = library.book.rule(&finding.rule)?;
            let place = home.place(&finding.place)?;
            // A question that the place does not answer is the dwelling's.
            let path = |feature: &FeatureId| {
                let here = place.found.contains_key(feature);
                let from = if here { place.id.as_str() } else { "dwelling" };
                let known = facts.contains_key(&format!("{from}/{feature}"));
                if known { format!("{from}/{feature}") } else { format!("{}/{feature}", place.id) }
            };
            let asked = rule.check.features();
            let questions = asked.iter().filter_map(|feature| library.book.feature(feature)).flat_map(|one| &one.when);
            let when: Vec<Value> = questions.chain(&rule.when).map(|one| condition(one, &path)).collect();
            let limit = match &finding.compared {
                Compared::Amount { wanted: Wanted::AtLeast { limit }, .. } => Some(*limit),
                _ => None,
            };
            Some(json!({
                "name": name(finding.rule.as_str(), finding.place.as_str(), finding.person.as_ref().map(|id| id.as_str())),
                "when": when,
                "missed": missed(rule, limit, &path),
            }))
        })
        .collect();
    json!({ "facts": facts, "rules": rules })
}

fn fact(answer: &Answer) -> Value {
    match answer {
        Answer::Measured { value, .. } => json!(value),
        Answer::Chosen { choice } => json!(choice),
        Answer::Several { choices } => json!(choices),
        Answer::YesNo { yes } => json!(yes),
        Answer::NotThere | Answer::CannotMeasure | Answer::NotSure => Value::Null,
    }
}

fn condition(condition: &Condition, path: &impl Fn(&FeatureId) -> String) -> Value {
    let (operator, value) = match &condition.test {
        Test::Is(choices) => ("is", json!(choices)),
        Test::IsNot(choices) => ("isNot", json!(choices)),
        Test::AtLeast(least) => ("greaterThanInclusive", json!(least)),
        Test::AtMost(most) => ("lessThanInclusive", json!(most)),
        Test::Yes(yes) => ("equal", json!(yes)),
    };
    json!({ "fact": path(&condition.feature), "operator": operator, "value": value })
}

/// When the rule is not met: any of these groups, all of whose conditions hold.
fn missed(rule: &Rule, limit: Option<i32>, path: &impl Fn(&FeatureId) -> String) -> Value {
    let one = |feature: &FeatureId, operator: &str, value: Value| json!({ "fact": path(feature), "operator": operator, "value": value });
    match &rule.check {
        Check::AtLeast(check) => json!([[one(&check.feature, "lessThan", json!(check.target))]]),
        Check::ChairClear(check) => {
            json!([[one(&check.feature, "lessThan", json!(limit.unwrap_or(check.target)))]])
        }
        Check::AtMost(check) => json!([[one(&check.feature, "greaterThan", json!(check.target))]]),
        Check::Between(check) => json!([
            [one(&check.feature, "lessThan", json!(check.low))],
            [one(&check.feature, "greaterThan", json!(check.high))]
        ]),
        Check::OneOf(check) => json!([[one(&check.feature, "isNot", json!(check.allowed))]]),
        Check::YesNo(check) => json!([[one(&check.feature, "equal", json!(!check.wanted))]]),
        Check::Signals(check) => json!([[one(&check.feature, "isNot", json!(check.any_of))]]),
        Check::Ramp(check) => json!([[
            one(&check.rise, "greaterThan", json!(check.level)),
            one(&check.ramp, "isNot", json!(check.serves))
        ]]),
        // No ramp and no bar exists in this home: both sides leave these undecided.
        Check::Slope(check) => json!([[one(&check.run, "lessThan", json!(0))]]),
        Check::Difference(check) => json!([[one(&check.upper, "lessThan", json!(0))]]),
    }
}
