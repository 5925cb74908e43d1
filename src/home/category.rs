//! What a certificate of disability says of its holder: category, level and sex.
//!
//! Words and digits follow GB/T 26341-2010 (残疾人残疾分类和分级): seven categories, four levels.

use serde::{Deserialize, Serialize};

/// The category of disability (残疾类别), in the order of its digit on the certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// 视力, digit 1.
    Vision,
    /// 听力, digit 2.
    Hearing,
    /// 言语, digit 3.
    Speech,
    /// 肢体, digit 4.
    Limb,
    /// 智力, digit 5.
    Intellectual,
    /// 精神, digit 6.
    Mental,
    /// 多重, digit 7: several of the others. Which ones is not in the number and is kept beside it.
    Multiple,
}

impl Category {
    /// All seven, in the order of their digits.
    pub const ALL: [Self; 7] = [
        Self::Vision,
        Self::Hearing,
        Self::Speech,
        Self::Limb,
        Self::Intellectual,
        Self::Mental,
        Self::Multiple,
    ];

    /// The category of a certificate's 19th character; `None` for anything but 1 to 7.
    pub const fn from_digit(digit: char) -> Option<Self> {
        match digit {
            '1' => Some(Self::Vision),
            '2' => Some(Self::Hearing),
            '3' => Some(Self::Speech),
            '4' => Some(Self::Limb),
            '5' => Some(Self::Intellectual),
            '6' => Some(Self::Mental),
            '7' => Some(Self::Multiple),
            _ => None,
        }
    }

    /// The digit that stands for it on the certificate, 1 to 7.
    pub const fn digit(self) -> char {
        match self {
            Self::Vision => '1',
            Self::Hearing => '2',
            Self::Speech => '3',
            Self::Limb => '4',
            Self::Intellectual => '5',
            Self::Mental => '6',
            Self::Multiple => '7',
        }
    }

    /// The text key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Vision => "category-vision",
            Self::Hearing => "category-hearing",
            Self::Speech => "category-speech",
            Self::Limb => "category-limb",
            Self::Intellectual => "category-intellectual",
            Self::Mental => "category-mental",
            Self::Multiple => "category-multiple",
        }
    }
}

/// The level of disability (残疾等级): one is the most severe, four the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// 一级, 极重.
    One,
    /// 二级, 重.
    Two,
    /// 三级, 中.
    Three,
    /// 四级, 轻.
    Four,
}

impl Level {
    /// All four, the most severe first.
    pub const ALL: [Self; 4] = [Self::One, Self::Two, Self::Three, Self::Four];

    /// The level of a certificate's 20th character; `None` for anything but 1 to 4.
    pub const fn from_digit(digit: char) -> Option<Self> {
        match digit {
            '1' => Some(Self::One),
            '2' => Some(Self::Two),
            '3' => Some(Self::Three),
            '4' => Some(Self::Four),
            _ => None,
        }
    }

    /// The digit that stands for it on the certificate, 1 to 4.
    pub const fn digit(self) -> char {
        match self {
            Self::One => '1',
            Self::Two => '2',
            Self::Three => '3',
            Self::Four => '4',
        }
    }

    /// Whether the level counts as severe (重度): one or two, the usual condition of the scheme.
    pub const fn is_severe(self) -> bool {
        matches!(self, Self::One | Self::Two)
    }

    /// The text key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::One => "level-1",
            Self::Two => "level-2",
            Self::Three => "level-3",
            Self::Four => "level-4",
        }
    }
}

/// The sex that the citizen ID number states (GB 11643: its 17th digit is odd for men).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sex {
    /// 女.
    Female,
    /// 男.
    Male,
}

impl Sex {
    /// The text key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Female => "sex-female",
            Self::Male => "sex-male",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_category_and_level_is_its_own_digit() {
        for (place, category) in Category::ALL.into_iter().enumerate() {
            assert_eq!(category.digit().to_digit(10), u32::try_from(place + 1).ok());
            assert_eq!(Category::from_digit(category.digit()), Some(category));
        }
        for (place, level) in Level::ALL.into_iter().enumerate() {
            assert_eq!(level.digit().to_digit(10), u32::try_from(place + 1).ok());
            assert_eq!(Level::from_digit(level.digit()), Some(level));
        }
        for digit in ['0', '8', '9', 'X', '一'] {
            assert_eq!(Category::from_digit(digit), None);
        }
        for digit in ['0', '5', '9', 'X'] {
            assert_eq!(Level::from_digit(digit), None);
        }
    }

    #[test]
    fn vision_is_one_and_hearing_is_two() {
        // Some published pages print them the other way round; GB/T 26341-2010 does not.
        assert_eq!(Category::from_digit('1'), Some(Category::Vision));
        assert_eq!(Category::from_digit('2'), Some(Category::Hearing));
    }

    #[test]
    fn names_in_files_are_kebab_case() {
        assert_eq!(serde_json::to_string(&Category::Intellectual).unwrap(), "\"intellectual\"");
        assert_eq!(serde_json::from_str::<Level>("\"two\"").unwrap(), Level::Two);
        assert_eq!(serde_json::to_string(&Sex::Female).unwrap(), "\"female\"");
    }

    #[test]
    fn severe_is_level_one_or_two() {
        let severe: Vec<_> = Level::ALL.into_iter().filter(|level| level.is_severe()).collect();
        assert_eq!(severe, [Level::One, Level::Two]);
    }
}
