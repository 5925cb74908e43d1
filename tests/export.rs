//! The tally as CSV: its numbers add up, nobody is named, nothing runs as a formula, each home counts once.

use std::{collections::BTreeMap, rc::Rc};

use changju::{
    export::{COLUMNS, Occasion, tally_csv},
    home::{Case, CaseNumber, Person, Stage, StageChange},
    ids::{CaseId, PersonId, ProgrammeId},
    library::{Library, embedded},
    programme::{Digest, Programme, tally, total},
    text::Text,
    units::{Date, Fen, Timestamp},
};

const PAYLOADS: [&str; 6] = ["=cmd|'/c calc'!A1", "+86138", "-2+3", "@SUM(A1:A9)", "＝1+1", "\t=1"];

fn home(id: &str, region: &str, stage: Stage, on: (i32, u32, u32), yuan: i64) -> Digest {
    let on = Date::from_ymd_opt(on.0, on.1, on.2).unwrap();
    let at = Timestamp(1_700_000_000_000);
    let mut case = Case::register(CaseId::new(id), CaseNumber::new("TST", 1), on, at);
    case.profile.region = region.to_owned();
    case.profile.address = "=HYPERLINK(\"http://x\")某街 9 号".to_owned();
    case.persons.push(Person { name: "=1+1王某".to_owned(), ..Person::new(PersonId::new("p")) });
    case.history.push(StageChange { to: stage, on, at, why: String::new() });
    Digest { cost: Fen::from_yuan(yuan), ..Digest::of(&case) }
}

fn homes() -> Vec<Digest> {
    vec![
        home("1", "652301", Stage::Accepted, (2024, 9, 30), 5_800),
        home("2", "652301", Stage::Accepted, (2024, 9, 2), 3_500),
        home("3", "652325", Stage::Accepted, (2025, 1, 5), 4_000),
        home("4", "652325", Stage::Building, (2025, 1, 5), 900),
        home("5", "650102", Stage::Accepted, (2023, 5, 5), 2_000),
        home("6", "652301", Stage::Accepted, (2019, 5, 5), 2_000),
        home("7", "652301503", Stage::Accepted, (2024, 5, 5), 2_000),
        home("8", "150424101", Stage::Surveyed, (2024, 5, 5), 0),
        home("9", "652300", Stage::Registered, (2024, 5, 5), 0),
    ]
}

fn text(language: &str) -> Text {
    Text::new(language, &[if language == "en" { embedded::TEXT_EN } else { embedded::TEXT_ZH_CN }])
}

fn programmes(library: &Library, ids: &[&str]) -> Vec<Rc<Programme>> {
    ids.iter().map(|id| library.programme(&ProgrammeId::new(id)).unwrap().clone()).collect()
}

fn occasion() -> Occasion {
    Occasion {
        made_at: Timestamp(1_763_777_000_000),
        offset_minutes: 480,
        device: "3E5".into(),
        with_xpcc: false,
    }
}

type Row = BTreeMap<String, String>;

/// The rows as a data tool sees them: the second line names the columns.
fn rows(bytes: &[u8]) -> Vec<Row> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let names: Vec<&str> = records[1].iter().collect();
    assert_eq!(names, COLUMNS);
    records[2..]
        .iter()
        .map(|record| {
            names.iter().map(|name| (*name).to_owned()).zip(record.iter().map(str::to_owned)).collect()
        })
        .collect()
}

fn number(row: &Row, column: &str) -> u32 {
    row[column].parse().unwrap()
}

fn sheet(language: &str, ids: &[&str], homes: &[Digest]) -> Vec<u8> {
    let (library, _) = Library::embedded();
    tally_csv(&programmes(&library, ids), homes, &library, &text(language), &occasion()).unwrap()
}

#[test]
fn details_add_up_to_totals_and_totals_are_those_on_screen() {
    let (library, _) = Library::embedded();
    let homes = homes();
    let rows = rows(&sheet("zh-CN", &["changji", "xinjiang"], &homes));
    for id in ["changji", "xinjiang"] {
        let own = |kind: &str| {
            rows.iter().filter(|row| row["row"] == kind && row["programme"] == id).collect::<Vec<_>>()
        };
        let (details, totals) = (own("detail"), own("total"));
        assert_eq!(totals.len(), 1);
        for column in COLUMNS.iter().filter(|name| {
            name.starts_with("stage_")
                || ["households", "completed", "out_of_period", "kept_apart"].contains(name)
        }) {
            let sum: u32 = details.iter().map(|row| number(row, column)).sum();
            assert_eq!(sum, number(totals[0], column), "{id} {column}");
        }
        let cost: f64 = details.iter().map(|row| row["cost_yuan"].parse::<f64>().unwrap()).sum();
        assert_eq!(cost, totals[0]["cost_yuan"].parse::<f64>().unwrap());

        let programme = library.programme(&ProgrammeId::new(id)).unwrap();
        let shown = tally(programme, &homes, false);
        assert_eq!(number(totals[0], "completed"), shown.completed);
        assert_eq!(number(totals[0], "target"), programme.target);
        assert_eq!(number(totals[0], "out_of_period"), shown.out_of_period);
        assert_eq!(number(totals[0], "kept_apart"), shown.kept_apart);
        for stage in Stage::ALL {
            let there = shown.by_stage.get(&stage).copied().unwrap_or(0);
            assert_eq!(number(totals[0], &format!("stage_{}", stage.word())), there, "{id} {}", stage.word());
        }
    }
    let september = rows
        .iter()
        .find(|row| row["programme"] == "changji" && row["county"] == "652301" && row["month"] == "2024-09");
    let september = september.unwrap();
    assert_eq!((number(september, "completed"), september["cost_yuan"].as_str()), (2, "9300.00"));
    assert_eq!(september["county_name"], "昌吉市");
}

#[test]
fn a_home_in_two_programmes_counts_once_in_the_row_of_all() {
    let (library, _) = Library::embedded();
    let ids = ["changji", "xinjiang"];
    let rows = rows(&sheet("en", &ids, &homes()));
    let all: Vec<&Row> = rows.iter().filter(|row| row["row"] == "all-once").collect();
    let chosen = programmes(&library, &ids);
    let chosen: Vec<&Programme> = chosen.iter().map(AsRef::as_ref).collect();
    assert_eq!(all.len(), 1);
    assert_eq!(number(all[0], "completed"), total(&chosen, &homes(), false));
    assert_eq!((number(all[0], "completed"), all[0]["cost_yuan"].as_str()), (4, "15300.00"));
    let each: u32 = rows.iter().filter(|row| row["row"] == "total").map(|row| number(row, "completed")).sum();
    assert_eq!(each, 7);

    // The same home brought in twice changes nothing.
    let twice: Vec<Digest> = homes().into_iter().chain(homes()).collect();
    assert_eq!(sheet("en", &ids, &twice), sheet("en", &ids, &homes()));
}

#[test]
fn the_sheet_says_how_it_was_made() {
    let rows = rows(&sheet("zh-CN", &["linxi"], &homes()));
    let (library, _) = Library::embedded();
    let about: BTreeMap<&str, &str> = rows
        .iter()
        .filter(|row| row["row"] == "about")
        .map(|row| (row["fact"].as_str(), row["value"].as_str()))
        .collect();
    assert_eq!(about["made_at"], "2025-11-22T10:03:20+08:00");
    assert_eq!(about["as_of"], "2023-11-15T06:13:20+08:00");
    // A code that office programs would read as 300,000.
    assert_eq!(about["device"], "'3E5");
    assert_eq!(about["households_on_device"], "9");
    assert_eq!(about["app"], env!("CARGO_PKG_VERSION"));
    assert_eq!(
        (about["rules"], about["catalogue"]),
        (library.book.edition.as_str(), library.catalogue.edition.as_str())
    );
    assert_eq!(about["programmes"], "linxi");
}

#[test]
fn nobody_is_named_and_no_cell_runs() {
    for language in ["zh-CN", "en"] {
        let bytes =
            sheet(language, &["linxi", "changji", "xinjiang", "zhejiang-2023", "chongqing-2018"], &homes());
        let words = String::from_utf8(bytes.clone()).unwrap();
        for secret in ["王某", "某街", "HYPERLINK", "TST-"] {
            assert!(!words.contains(secret), "{secret} in the {language} sheet");
        }
        assert!(words.lines().count() > 10 && words.matches('\n').count() == words.matches("\r\n").count());
        assert!(!words.contains('⟦'), "a column or row without words");
        for row in rows(&bytes) {
            for (column, cell) in row {
                assert!(
                    !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']),
                    "{column}: {cell}"
                );
            }
        }
    }
}

#[test]
fn payloads_in_what_the_device_says_are_shown_and_never_run() {
    let (library, _) = Library::embedded();
    for payload in PAYLOADS {
        let occasion = Occasion { device: payload.to_owned(), ..occasion() };
        let bytes =
            tally_csv(&programmes(&library, &["linxi"]), &homes(), &library, &text("zh-CN"), &occasion)
                .unwrap();
        let rows = rows(&bytes);
        let device = rows.iter().find(|row| row["fact"] == "device").unwrap();
        assert_eq!(device["value"], format!("'{payload}"));
    }
}

#[test]
fn a_device_without_homes_still_has_totals() {
    let rows = rows(&sheet("zh-CN", &["linxi"], &[]));
    assert_eq!(rows.iter().filter(|row| row["row"] == "detail").count(), 0);
    let sums: Vec<u32> =
        rows.iter().filter(|row| !row["completed"].is_empty()).map(|row| number(row, "completed")).collect();
    assert_eq!(sums, [0, 0]);
    assert_eq!(rows[0]["target"], "300");
}
