//! The pace that a target asks for, by the day.

use changju::{ids::ProgrammeId, library::Library, programme::Pace, units::Date};

#[test]
fn a_programme_is_ahead_runs_or_is_over_by_the_day() {
    let (library, _) = Library::embedded();
    let zhejiang = library.programme(&ProgrammeId::new("zhejiang-2023")).unwrap().clone();
    for (on, to_go, expected) in [
        ((2022, 12, 31), 6_000, Pace::Ahead { days: 1 }),
        ((2023, 1, 1), 6_000, Pace::Running { days: 365, per_month: 501 }),
        ((2023, 7, 1), 0, Pace::Running { days: 184, per_month: 0 }),
        ((2023, 12, 2), 7, Pace::Running { days: 30, per_month: 7 }),
        ((2023, 12, 31), 1, Pace::Running { days: 1, per_month: 1 }),
        ((2024, 1, 1), 9, Pace::Over { days: 1 }),
    ] {
        let today = Date::from_ymd_opt(on.0, on.1, on.2).unwrap();
        assert_eq!(Pace::of(&zhejiang, to_go, today), expected, "{today}");
    }
}
