//! The case files of `tests/cases`: homes as a domain expert can read and dispute them, with what any correct
//! assessment must say.

use std::{collections::BTreeMap, fs, path::Path};

use changju::{
    home::Category,
    home::{
        Answer, Case, CaseNumber, CertificateNumber, Chair, LeftOut, Level, Method, Need, Observation,
        Person, Place, PlaceKind,
    },
    ids::{CaseId, ChoiceId, DeviceId, FeatureId, LineId, PersonId, PlaceId, RuleId},
    library::Library,
    retrofit::suggest,
    rules::{Compared, Finding, Verdict, assess},
    units::{Date, Fen, Millimetres, Timestamp},
};
use serde::Deserialize;

/// One case file.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CaseFile {
    /// What home it is, and why it is here.
    pub about: String,
    region: String,
    cap: i64,
    #[serde(default)]
    rural: Option<bool>,
    person: Vec<PersonEntry>,
    place: Vec<PlaceEntry>,
    #[serde(default)]
    expect: Vec<Expected>,
    /// Lines, as `item@place`, that must be proposed.
    #[serde(default)]
    proposed: Vec<String>,
    /// Items of which at least one must be proposed.
    #[serde(default)]
    proposed_one_of: Vec<Vec<String>>,
    /// Lines that must be considered and left out, with the word of the reason.
    #[serde(default)]
    left_out: BTreeMap<String, String>,
    /// Rules that must not be found for anybody.
    #[serde(default)]
    silent: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct PersonEntry {
    id: String,
    name: String,
    #[serde(default)]
    certificate: Option<String>,
    #[serde(default)]
    disabilities: BTreeMap<Category, Level>,
    #[serde(default)]
    needs: BTreeMap<Need, bool>,
    #[serde(default)]
    chair: Option<ChairEntry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct ChairEntry {
    width: i32,
    self_propelled: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct PlaceEntry {
    id: String,
    kind: PlaceKind,
    #[serde(default)]
    name: String,
    found: BTreeMap<String, toml::Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Expected {
    rule: String,
    place: String,
    /// The person's id; absent where the finding is for the household.
    #[serde(default)]
    person: Option<String>,
    verdict: String,
    #[serde(default)]
    by: Option<i32>,
    /// The ramp: run, total, fits, rails.
    #[serde(default)]
    ramp: Option<RampEntry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RampEntry {
    run: i32,
    total: i32,
    width: i32,
    fits: bool,
    rails: bool,
}

/// Every case file with its name.
pub fn case_files() -> Vec<(String, CaseFile)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
        .into_iter()
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).unwrap();
            let file = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, file)
        })
        .collect()
}

/// The case that a file describes. Answers: a number is read off as it stands, `"760 ± 5"` has an accuracy,
/// `true` is yes, a word is a choice, a list is several choices; `not-there`, `cannot-measure` and `not-sure`
/// are themselves.
pub fn case_of(file: &CaseFile, library: &Library) -> Case {
    let on = Date::from_ymd_opt(2024, 5, 6).unwrap();
    let mut case = Case::register(CaseId::new("case"), CaseNumber::new("TST", 1), on, Timestamp(0));
    case.profile.region.clone_from(&file.region);
    case.profile.rural = file.rural;
    case.persons = file.person.iter().map(person_of).collect();
    for entry in &file.place {
        let mut place = Place::new(PlaceId::new(&entry.id), entry.kind);
        place.name.clone_from(&entry.name);
        for (feature, value) in &entry.found {
            let feature = FeatureId::new(feature);
            let form =
                &library.book.feature(&feature).unwrap_or_else(|| panic!("no question {feature}")).answer;
            let answer = answer_of(value);
            assert!(form.accepts(&answer), "{} {feature}: {answer:?} is no answer", entry.id);
            place.found.insert(feature, Observation { answer, at: Timestamp(0), by: DeviceId::new("test") });
        }
        case.places.retain(|known| known.id != place.id);
        case.places.push(place);
    }
    case.places.sort_by_key(|place| place.kind);
    case
}

fn person_of(entry: &PersonEntry) -> Person {
    let mut person = Person::new(PersonId::new(&entry.id));
    person.name.clone_from(&entry.name);
    person.certificate = entry
        .certificate
        .as_ref()
        .map(|number| CertificateNumber::parse(number).unwrap_or_else(|fault| panic!("{number}: {fault:?}")));
    person.disabilities = entry.disabilities.clone();
    person.corrections = entry.needs.clone();
    person.chair = entry
        .chair
        .as_ref()
        .map(|one| Chair { width: Millimetres(one.width), self_propelled: one.self_propelled });
    person
}

fn answer_of(value: &toml::Value) -> Answer {
    let measured = |value: i64, accuracy: i64| Answer::Measured {
        value: i32::try_from(value).unwrap(),
        accuracy: i32::try_from(accuracy).unwrap(),
        method: Method::Tape,
    };
    match value {
        toml::Value::Integer(number) => measured(*number, 0),
        toml::Value::Boolean(yes) => Answer::YesNo { yes: *yes },
        toml::Value::Array(list) => {
            Answer::Several { choices: list.iter().map(|one| ChoiceId::new(one.as_str().unwrap())).collect() }
        }
        toml::Value::String(word) => match word.as_str() {
            "not-there" => Answer::NotThere,
            "cannot-measure" => Answer::CannotMeasure,
            "not-sure" => Answer::NotSure,
            word => match word.split_once(" ± ") {
                Some((number, accuracy)) => measured(number.parse().unwrap(), accuracy.parse().unwrap()),
                None => Answer::Chosen { choice: ChoiceId::new(word) },
            },
        },
        other => panic!("{other:?} is no answer"),
    }
}

fn told(finding: &Finding) -> String {
    format!(
        "{} at {} for {}: {:?}",
        finding.rule,
        finding.place,
        finding.person.as_ref().map_or("the household", |person| person.as_str()),
        finding.verdict
    )
}

#[test]
fn every_case_file_is_assessed_and_answered_as_its_experts_expect() {
    let (library, faults) = Library::embedded();
    assert_eq!(faults, Vec::new());
    let mut wrong = Vec::new();
    let files = case_files();
    assert!(files.len() >= 3, "the three homes are missing");
    for (name, file) in &files {
        let case = case_of(file, &library);
        let findings = assess(&case, &library.book);
        wrong
            .extend(file.expect.iter().filter_map(|one| Some(format!("{name}: {}", unmet(one, &findings)?))));
        for rule in &file.silent {
            let rule = RuleId::new(rule);
            wrong.extend(
                findings
                    .iter()
                    .filter(|one| one.rule == rule)
                    .map(|one| format!("{name}: asked of nobody, but: {}", told(one))),
            );
        }
        let offer = suggest(&case, &findings, &library.book, &library.catalogue, Fen::from_yuan(file.cap));
        let is_in = |id: &str| offer.lines.iter().any(|line| line.is_in() && line.id == LineId::new(id));
        wrong.extend(
            file.proposed.iter().filter(|id| !is_in(id)).map(|id| format!("{name}: {id} is not proposed")),
        );
        wrong.extend(
            file.proposed_one_of
                .iter()
                .filter(|ids| !ids.iter().any(|id| is_in(id)))
                .map(|ids| format!("{name}: none of {ids:?} is proposed")),
        );
        for (id, why) in &file.left_out {
            let line = offer.lines.iter().find(|line| line.id == LineId::new(id));
            let said = line.map(|line| line.left_out.as_ref().map_or("in", why_word));
            if said != Some(why) {
                wrong.push(format!("{name}: {id} should be left out as {why}, is {said:?}"));
            }
        }
        let total =
            offer.lines.iter().filter(|line| line.is_in()).fold(Fen(0), |sum, line| sum.plus(line.cost()));
        if total > Fen::from_yuan(file.cap) {
            wrong.push(format!("{name}: the proposal costs {total}, more than {}", file.cap));
        }
        if std::env::var_os("CASES_TOLD").is_some() {
            println!("{name}: {} ({} yuan)", file.about, total);
            findings
                .iter()
                .filter(|one| one.verdict.is_open() || one.verdict.is_to_measure())
                .for_each(|one| println!("  {}", told(one)));
            offer.lines.iter().for_each(|line| {
                println!("  {} {} × {} {:?}", line.id, line.quantity, line.unit_price, line.left_out)
            });
            offer.without_item.iter().for_each(|reason| println!("  nothing for {reason:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// What is wrong with the findings, where they do not say what is expected.
fn unmet(expected: &Expected, findings: &[Finding]) -> Option<String> {
    let person = expected.person.as_deref().map(PersonId::new);
    let found = findings.iter().find(|one| {
        one.rule == RuleId::new(&expected.rule)
            && one.place == PlaceId::new(&expected.place)
            && one.person == person
    });
    let Some(found) = found else {
        return Some(format!("no finding {} at {} for {:?}", expected.rule, expected.place, expected.person));
    };
    let by = match found.verdict {
        Verdict::Near { by } => Some(by),
        Verdict::Short { by } => by,
        _ => None,
    };
    let is_as_expected = found.verdict.word() == expected.verdict
        && (expected.by.is_none() || by == expected.by)
        && ramp_is(expected, found);
    (!is_as_expected).then(|| {
        format!(
            "expected {} by {:?}, but: {} {:?}",
            expected.verdict,
            expected.by,
            told(found),
            found.compared
        )
    })
}

fn ramp_is(expected: &Expected, found: &Finding) -> bool {
    let Some(wanted) = &expected.ramp else { return true };
    let Compared::Ramp(plan) = &found.compared else { return false };
    (plan.run, plan.total, plan.width, plan.fits(), plan.rails)
        == (wanted.run, wanted.total, wanted.width, Some(wanted.fits), wanted.rails)
}

fn why_word(why: &LeftOut) -> &'static str {
    match why {
        LeftOut::OverCap { .. } => "over-cap",
        LeftOut::AnsweredBy { .. } => "answered-by",
        LeftOut::DoesNotFit { .. } => "does-not-fit",
        LeftOut::Excluded { .. } => "excluded",
        LeftOut::Harms { .. } => "harms",
        LeftOut::ByAssessor => "by-assessor",
        LeftOut::ByHousehold => "by-household",
    }
}
