//! The device's clock.

use crate::units::{Date, Timestamp};

/// Now.
pub fn now() -> Timestamp {
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 fit many times over")]
    Timestamp(js_sys::Date::now() as i64)
}

/// Today, where the device is.
pub fn today() -> Date {
    day(&js_sys::Date::new_0())
}

/// The day and the time of day (hours, minutes) of an instant, where the device is.
pub fn local(at: Timestamp) -> (Date, u32, u32) {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 are far below 2^53")]
    let date = js_sys::Date::new(&(at.0 as f64).into());
    (day(&date), date.get_hours(), date.get_minutes())
}

/// Minutes by which the device's clock is ahead of UTC now.
pub fn offset_minutes() -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "no zone is a day from UTC")]
    -(js_sys::Date::new_0().get_timezone_offset() as i32)
}

fn day(date: &js_sys::Date) -> Date {
    let year = i32::try_from(date.get_full_year()).unwrap_or_default();
    Date::from_ymd_opt(year, date.get_month() + 1, date.get_date()).unwrap_or_default()
}
