//! Settings of this device.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    ids::{DeviceId, ProgrammeId},
    units::Timestamp,
};

/// Settings of this device; they never travel with a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Settings {
    /// The language of the screen: a language tag.
    pub language: String,
    /// Light, dark, high contrast, or as the device says.
    pub theme: Theme,
    /// How large text is.
    pub text_size: TextSize,
    /// The unit in which lengths are typed and shown; they are kept in millimetres.
    pub length_unit: LengthUnit,
    /// Who works with this device.
    pub assessor: String,
    /// This device, set once.
    pub device: DeviceId,
    /// The device's part of case numbers.
    pub device_code: String,
    /// The last running number given.
    pub last_number: u32,
    /// Programmes shown on the workbench.
    pub programmes: BTreeSet<ProgrammeId>,
    /// Count homes of the 兵团 in the autonomous region's programmes.
    pub with_xpcc: bool,
    /// When everything was last exported.
    pub exported_at: Option<Timestamp>,
    /// When households last came in from a file: an export before that does not hold them.
    pub imported_at: Option<Timestamp>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            language: "zh-CN".to_owned(),
            theme: Theme::Auto,
            text_size: TextSize::Normal,
            length_unit: LengthUnit::Mm,
            assessor: String::new(),
            device: DeviceId::new(""),
            device_code: String::new(),
            last_number: 0,
            programmes: BTreeSet::new(),
            with_xpcc: false,
            exported_at: None,
            imported_at: None,
        }
    }
}

/// Colours of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the device says.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
}

impl Theme {
    /// Every theme, in the order of a form.
    pub const ALL: [Theme; 4] = [Theme::Auto, Theme::Light, Theme::Dark, Theme::Contrast];

    /// The word in text keys and in the page.
    pub fn word(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::Contrast => "contrast",
        }
    }
}

/// How large text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextSize {
    /// As designed.
    #[default]
    Normal,
    /// Larger.
    Large,
    /// Largest.
    Largest,
}

impl TextSize {
    /// Every size, in order.
    pub const ALL: [TextSize; 3] = [TextSize::Normal, TextSize::Large, TextSize::Largest];

    /// The word in text keys and in the page.
    pub fn word(self) -> &'static str {
        match self {
            TextSize::Normal => "normal",
            TextSize::Large => "large",
            TextSize::Largest => "largest",
        }
    }
}

/// The unit in which lengths are typed and shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LengthUnit {
    /// Millimetres.
    #[default]
    Mm,
    /// Centimetres, with one decimal.
    Cm,
}

impl LengthUnit {
    /// Both, in order.
    pub const ALL: [LengthUnit; 2] = [LengthUnit::Mm, LengthUnit::Cm];

    /// The word in text keys.
    pub fn word(self) -> &'static str {
        match self {
            LengthUnit::Mm => "mm",
            LengthUnit::Cm => "cm",
        }
    }

    /// A length as it is typed in this unit: `760`, or `76` and `76.5` in centimetres.
    pub fn show(self, millimetres: i32) -> String {
        match self {
            LengthUnit::Mm => millimetres.to_string(),
            LengthUnit::Cm if millimetres % 10 == 0 => (millimetres / 10).to_string(),
            LengthUnit::Cm => format!("{}.{}", millimetres / 10, (millimetres % 10).abs()),
        }
    }

    /// Whole millimetres from what was typed; full-width digits pass. `None` where it is no such number.
    pub fn read(self, typed: &str) -> Option<i32> {
        let plain: String = typed
            .trim()
            .chars()
            .map(|one| match one {
                '０'..='９' => char::from_digit(u32::from(one) - u32::from('０'), 10).unwrap_or(one),
                '．' | '。' | ',' | '，' => '.',
                other => other,
            })
            .collect();
        let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
        let digits = |text: &str| text.chars().all(|one| one.is_ascii_digit());
        if whole.is_empty() || whole.len() > 6 || !digits(whole) || !digits(part) {
            return None;
        }
        let whole: i32 = whole.parse().ok()?;
        match (self, part.trim_end_matches('0')) {
            (LengthUnit::Mm, "") => Some(whole),
            (LengthUnit::Mm, _) => None,
            (LengthUnit::Cm, "") => Some(whole * 10),
            (LengthUnit::Cm, tenth) if tenth.len() == 1 => Some(whole * 10 + tenth.parse::<i32>().ok()?),
            (LengthUnit::Cm, _) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LengthUnit::{Cm, Mm};

    #[test]
    fn lengths_are_typed_in_either_unit_and_kept_in_millimetres() {
        for (unit, typed, kept) in [
            (Mm, "760", Some(760)),
            (Mm, " ７６０ ", Some(760)),
            (Mm, "760.5", None),
            (Mm, "760.0", Some(760)),
            (Cm, "76", Some(760)),
            (Cm, "76.5", Some(765)),
            (Cm, "76，5", Some(765)),
            (Cm, "76.55", None),
            (Mm, "-5", None),
            (Mm, "", None),
            (Mm, "12345678", None),
        ] {
            assert_eq!(unit.read(typed), kept, "{typed}");
        }
        assert_eq!((Cm.show(765), Cm.show(760), Mm.show(765)), ("76.5".into(), "76".into(), "765".into()));
    }
}
