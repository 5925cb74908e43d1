//! Counting: nested regions, periods, the 兵团 kept apart; the same totals in any order and with repeats.

use changju::{
    home::{Case, CaseNumber, Stage, StageChange},
    ids::{CaseId, ProgrammeId},
    library::Library,
    programme::{Counts, Digest, Programme, counts, tally, total},
    units::{Date, Timestamp},
};
use proptest::prelude::*;

thread_local! {
    /// Read once: the properties run hundreds of times.
    static LIBRARY: std::rc::Rc<Library> = std::rc::Rc::new(Library::embedded().0);
}

fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).unwrap()
}

fn digest(id: &str, region: &str, stages: &[(Stage, Date)]) -> Digest {
    let mut case = Case::register(CaseId::new(id), CaseNumber::new("TST", 1), day(2021, 3, 1), Timestamp(0));
    case.profile.region = region.to_owned();
    case.history.extend(stages.iter().map(|(to, on)| StageChange {
        to: *to,
        on: *on,
        at: Timestamp(0),
        why: String::new(),
    }));
    Digest::of(&case)
}

fn accepted(id: &str, region: &str, on: Date) -> Digest {
    digest(id, region, &[(Stage::Accepted, on)])
}

fn programme(library: &Library, id: &str) -> std::rc::Rc<Programme> {
    library.programme(&ProgrammeId::new(id)).unwrap().clone()
}

#[test]
fn a_home_in_changji_counts_once_in_changji_once_in_xinjiang_and_once_in_both_together() {
    let (library, _) = Library::embedded();
    let (changji, xinjiang) = (programme(&library, "changji"), programme(&library, "xinjiang"));
    let homes = [accepted("2", "652301", day(2024, 9, 30))];
    assert_eq!(tally(&changji, &homes, false).completed, 1);
    assert_eq!(tally(&xinjiang, &homes, false).completed, 1);
    assert_eq!(total(&[&changji, &xinjiang], &homes, false), 1);
    assert_eq!(tally(&programme(&library, "linxi"), &homes, false).completed, 0);
}

#[test]
fn targets_and_periods_are_those_of_the_documents() {
    let (library, _) = Library::embedded();
    for (id, target, from, to) in [
        ("linxi", 300, 2021, 2025),
        ("changji", 800, 2021, 2025),
        ("xinjiang", 19_931, 2021, 2025),
        ("zhejiang-2023", 6_000, 2023, 2023),
        ("chongqing-2018", 5_000, 2018, 2018),
    ] {
        let one = programme(&library, id);
        assert_eq!((one.target, one.from, one.to), (target, day(from, 1, 1), day(to, 12, 31)), "{id}");
    }
}

#[test]
fn only_an_acceptance_that_stands_inside_the_period_and_region_counts() {
    let (library, _) = Library::embedded();
    let linxi = programme(&library, "linxi");
    let reopened = [(Stage::Accepted, day(2024, 5, 1)), (Stage::Reopened, day(2024, 6, 1))];
    for (home, expected) in [
        (accepted("first day", "150424100", day(2021, 1, 1)), Counts::Yes { on: day(2021, 1, 1) }),
        (accepted("last day", "150424", day(2025, 12, 31)), Counts::Yes { on: day(2025, 12, 31) }),
        (accepted("a day early", "150424", day(2020, 12, 31)), Counts::TooEarly { on: day(2020, 12, 31) }),
        (accepted("a day late", "150424", day(2026, 1, 1)), Counts::TooLate { on: day(2026, 1, 1) }),
        (accepted("next county", "150425", day(2024, 5, 1)), Counts::OtherRegion),
        (accepted("no region", "", day(2024, 5, 1)), Counts::OtherRegion),
        (accepted("the prefecture around it", "150400", day(2024, 5, 1)), Counts::OtherRegion),
        (digest("built only", "150424", &[(Stage::Built, day(2024, 5, 1))]), Counts::NotAccepted),
        (digest("reopened", "150424", &reopened), Counts::NotAccepted),
    ] {
        assert_eq!(counts(&home, &linxi, false), expected, "{}", home.id);
    }
}

#[test]
fn homes_of_the_corps_are_kept_apart_until_somebody_says_otherwise() {
    let (library, _) = Library::embedded();
    let xinjiang = programme(&library, "xinjiang");
    let homes = [
        accepted("farm", "652301503", day(2024, 5, 1)),
        accepted("city", "659004", day(2024, 5, 1)),
        accepted("own", "652301", day(2024, 5, 1)),
    ];
    let apart = tally(&xinjiang, &homes, false);
    assert_eq!((apart.completed, apart.kept_apart), (1, 2));
    let together = tally(&xinjiang, &homes, true);
    assert_eq!((together.completed, together.kept_apart), (3, 0));
    // 五家渠 lies within Changji's land but is not Changji's.
    assert_eq!(counts(&homes[1], &programme(&library, "changji"), true), Counts::OtherRegion);
}

fn any_home() -> impl Strategy<Value = Digest> {
    let region = prop::sample::select(vec![
        "652301",
        "652325",
        "652301503",
        "650102",
        "659004",
        "150424101",
        "330106",
        "",
    ]);
    let stage = prop::sample::select(Stage::ALL.to_vec());
    (0u32..40, region, stage, 2017i32..2027, 1u32..13).prop_map(|(id, region, stage, year, month)| {
        digest(&id.to_string(), region, &[(stage, day(year, month, 1))])
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_homes_and_repeats_change_nothing(homes in prop::collection::vec(any_home(), 0..60), turn in 0usize..60) {
        let library = LIBRARY.with(Clone::clone);
        let mut known = std::collections::BTreeMap::new();
        for home in homes {
            known.entry(home.id.clone()).or_insert(home);
        }
        let homes: Vec<Digest> = known.into_values().collect();
        let mut turned = homes.clone();
        if !turned.is_empty() {
            let by = turn % turned.len();
            turned.rotate_left(by);
        }
        turned.extend(homes.clone());
        let programmes: Vec<&Programme> = library.programmes.iter().map(AsRef::as_ref).collect();
        for programme in &programmes {
            let one = tally(programme, &homes, false);
            prop_assert_eq!(&one, &tally(programme, &turned, false));
            prop_assert_eq!(one.completed, one.by_county.values().map(|county| county.completed).sum::<u32>());
            prop_assert_eq!(one.completed, one.by_month.values().sum::<u32>());
        }
        let each: u32 = programmes.iter().map(|one| tally(one, &homes, false).completed).sum();
        let once = total(&programmes, &homes, false);
        prop_assert!(once <= each);
        prop_assert_eq!(once, total(&programmes, &turned, false));
    }
}
