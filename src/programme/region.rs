//! Regions: where a home stands and which programmes' areas contain it.
//!
//! Codes are the division codes of the National Bureau of Statistics (统计用区划代码, cut-off 2023-06-30),
//! whose first six digits are GB/T 2260. A region contains another when its code, without the zeros at
//! its end, begins the other's code.

use std::{collections::BTreeMap, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// Provinces that are cities (北京, 天津, 上海, 重庆): their "prefectures" 01 and 02 are headings in a list.
const MUNICIPALITIES: [u64; 4] = [11, 12, 31, 50];
/// Xinjiang, where the Production and Construction Corps is.
const XINJIANG: u64 = 65;
/// The heading for counties directly under a province (省直辖县级行政区划).
const DIRECT: u64 = 90;

/// The code of a region: 6 digits (province 650000, prefecture 652300, county 652301), 9 digits
/// (township 652301100) or 12 (village). Kept as its twelve digits, so that one place has one value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RegionCode(u64);

/// How large a region is, the largest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegionLevel {
    /// 省级: 自治区, 省, 直辖市.
    Province,
    /// 地级: 市, 自治州, 地区, 盟.
    Prefecture,
    /// 县级: 县, 区, 市, 旗.
    County,
    /// 乡级: 乡, 镇, 街道, and what is counted like them.
    Township,
    /// 村级: village or neighbourhood.
    Village,
}

impl RegionLevel {
    /// The text key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Province => "region-level-province",
            Self::Prefecture => "region-level-prefecture",
            Self::County => "region-level-county",
            Self::Township => "region-level-township",
            Self::Village => "region-level-village",
        }
    }

    /// The number by which twelve-digit codes of this level can be divided.
    const fn unit(self) -> u64 {
        match self {
            Self::Province => 10_000_000_000,
            Self::Prefecture => 100_000_000,
            Self::County => 1_000_000,
            Self::Township => 1_000,
            Self::Village => 1,
        }
    }
}

impl RegionCode {
    /// How large the region is, told by the zeros at the end of its code.
    pub const fn level(self) -> RegionLevel {
        if self.0.is_multiple_of(RegionLevel::Province.unit()) {
            RegionLevel::Province
        } else if self.0.is_multiple_of(RegionLevel::Prefecture.unit()) {
            RegionLevel::Prefecture
        } else if self.0.is_multiple_of(RegionLevel::County.unit()) {
            RegionLevel::County
        } else if self.0.is_multiple_of(RegionLevel::Township.unit()) {
            RegionLevel::Township
        } else {
            RegionLevel::Village
        }
    }

    /// The region of the given level that this one lies in: itself, one around it, or `None` where it is
    /// larger than that.
    pub fn at(self, level: RegionLevel) -> Option<Self> {
        (level <= self.level()).then(|| Self(self.0 - self.0 % level.unit()))
    }

    /// The next larger region. Counties directly under a province (6590xx, those of Chongqing) have the
    /// province, because the code between is a heading and no place.
    pub fn parent(self) -> Option<Self> {
        match self.level() {
            RegionLevel::Province => None,
            RegionLevel::Prefecture => self.at(RegionLevel::Province),
            RegionLevel::County if self.is_direct() => self.at(RegionLevel::Province),
            RegionLevel::County => self.at(RegionLevel::Prefecture),
            RegionLevel::Township => self.at(RegionLevel::County),
            RegionLevel::Village => self.at(RegionLevel::Township),
        }
    }

    /// Whether `other` lies in this region or is this region. Land only: a home in a 兵团 place lies in
    /// Xinjiang; whether it counts there is asked of [`is_xpcc`](Self::is_xpcc).
    pub fn contains(self, other: Self) -> bool {
        other.at(self.level()) == Some(self)
    }

    /// Whether the place belongs to the Xinjiang Production and Construction Corps (新疆生产建设兵团), which
    /// has its own targets: the cities 6590xx, and in Xinjiang townships whose last three digits are 5xx.
    pub const fn is_xpcc(self) -> bool {
        self.province() == XINJIANG && (self.prefecture() == DIRECT || self.0 / 1_000 % 1_000 / 100 == 5)
    }

    const fn province(self) -> u64 {
        self.0 / RegionLevel::Province.unit()
    }

    const fn prefecture(self) -> u64 {
        self.0 / RegionLevel::Prefecture.unit() % 100
    }

    fn is_direct(self) -> bool {
        self.prefecture() == DIRECT
            || (MUNICIPALITIES.contains(&self.province()) && matches!(self.prefecture(), 1 | 2))
    }
}

impl fmt::Display for RegionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.level() {
            RegionLevel::Province | RegionLevel::Prefecture | RegionLevel::County => {
                write!(f, "{}", self.0 / RegionLevel::County.unit())
            }
            RegionLevel::Township => write!(f, "{}", self.0 / RegionLevel::Township.unit()),
            RegionLevel::Village => write!(f, "{}", self.0),
        }
    }
}

impl fmt::Debug for RegionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RegionCode({self})")
    }
}

/// What was read is no region code: not 6, 9 or 12 digits, or no province in front.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotARegionCode(pub String);

impl fmt::Display for NotARegionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a region code of 6, 9 or 12 digits: {:?}", self.0)
    }
}

impl std::error::Error for NotARegionCode {}

impl FromStr for RegionCode {
    type Err = NotARegionCode;

    fn from_str(text: &str) -> Result<Self, NotARegionCode> {
        let refused = || NotARegionCode(text.to_owned());
        let zeros = match text.len() {
            6 => RegionLevel::County.unit(),
            9 => RegionLevel::Township.unit(),
            12 => 1,
            _ => return Err(refused()),
        };
        if !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(refused());
        }
        let digits: u64 = text.parse().map_err(|_| refused())?;
        let code = Self(digits * zeros);
        if code.province() < 11 { Err(refused()) } else { Ok(code) }
    }
}

impl TryFrom<String> for RegionCode {
    type Error = NotARegionCode;

    fn try_from(text: String) -> Result<Self, NotARegionCode> {
        text.parse()
    }
}

impl From<RegionCode> for String {
    fn from(code: RegionCode) -> Self {
        code.to_string()
    }
}

/// One region as the tables in `assets/regions` name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Region {
    /// Its code.
    pub code: RegionCode,
    /// Its full Chinese name, such as 林西县.
    pub name_zh: String,
    /// Its name in Latin letters, such as "Linxi County"; for display only.
    pub name_en: String,
    /// The next larger region; `None` for a province.
    pub parent: Option<RegionCode>,
    /// How large it is.
    pub level: RegionLevel,
    /// Whether it belongs to the 兵团.
    pub xpcc: bool,
}

/// All regions known, by code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Regions(BTreeMap<RegionCode, Region>);

/// What is wrong with a table of regions, and on which line of its text (from 1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RegionFault {
    /// A line that is no row: wrong columns, wrong code, unknown level, `xpcc` neither true nor false.
    BadRow {
        /// Line of the text.
        line: u64,
        /// What the reader of rows says.
        reason: String,
    },
    /// The code stands there a second time.
    Duplicate {
        /// Line of the text; 0 where two tables were joined.
        line: u64,
        /// The code.
        code: RegionCode,
    },
    /// No name in Chinese or in English.
    NoName {
        /// Line of the text.
        line: u64,
        /// The code.
        code: RegionCode,
    },
    /// Level, parent or `xpcc` is not what the code says.
    AgainstCode {
        /// Line of the text.
        line: u64,
        /// The code.
        code: RegionCode,
        /// The column that disagrees.
        column: &'static str,
    },
    /// The parent stands in no line above.
    NoParent {
        /// Line of the text.
        line: u64,
        /// The code.
        code: RegionCode,
    },
}

impl fmt::Display for RegionFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRow { line, reason } => write!(f, "line {line}: {reason}"),
            Self::Duplicate { line, code } => write!(f, "line {line}: region {code} is there twice"),
            Self::NoName { line, code } => write!(f, "line {line}: region {code} lacks a name"),
            Self::AgainstCode { line, code, column } => {
                write!(f, "line {line}: {column} of region {code} does not agree with its code")
            }
            Self::NoParent { line, code } => {
                write!(f, "line {line}: the parent of region {code} is in no line above it")
            }
        }
    }
}

impl std::error::Error for RegionFault {}

impl Regions {
    /// Reads one table: columns `code,name_zh,name_en,parent,level,xpcc`, parents above their children,
    /// lines beginning with # are notes. The first fault is returned with its line.
    pub fn parse(text: &str) -> Result<Self, RegionFault> {
        let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
        let mut regions = Self::default();
        let mut rows = reader.deserialize::<Region>();
        loop {
            let line = rows.reader().position().line();
            match rows.next() {
                None => return Ok(regions),
                Some(Err(error)) => {
                    let line = error.position().map_or(line, csv::Position::line);
                    return Err(RegionFault::BadRow { line, reason: error.to_string() });
                }
                Some(Ok(region)) => regions.add(region, line)?,
            }
        }
    }

    /// The regions of both tables; a code in both is a fault.
    pub fn join(mut self, other: Self) -> Result<Self, RegionFault> {
        for (code, region) in other.0 {
            if self.0.insert(code, region).is_some() {
                return Err(RegionFault::Duplicate { line: 0, code });
            }
        }
        Ok(self)
    }

    fn add(&mut self, region: Region, line: u64) -> Result<(), RegionFault> {
        let code = region.code;
        let against = |column| Err(RegionFault::AgainstCode { line, code, column });
        if region.name_zh.is_empty() || region.name_en.is_empty() {
            return Err(RegionFault::NoName { line, code });
        }
        if region.level != code.level() {
            return against("level");
        }
        if region.parent != code.parent() {
            return against("parent");
        }
        if region.xpcc != code.is_xpcc() {
            return against("xpcc");
        }
        if region.parent.is_some_and(|parent| !self.0.contains_key(&parent)) {
            return Err(RegionFault::NoParent { line, code });
        }
        match self.0.insert(code, region) {
            Some(_) => Err(RegionFault::Duplicate { line, code }),
            None => Ok(()),
        }
    }

    /// The region with this code.
    pub fn get(&self, code: RegionCode) -> Option<&Region> {
        self.0.get(&code)
    }

    /// The regions directly inside this one, in the order of their codes.
    pub fn children(&self, code: RegionCode) -> impl Iterator<Item = &Region> {
        self.0.values().filter(move |region| region.parent == Some(code))
    }

    /// All regions in the order of their codes: each before those inside it.
    pub fn iter(&self) -> impl Iterator<Item = &Region> {
        self.0.values()
    }

    /// From the province down to the region itself, as addresses are said. Regions that no table names
    /// are left out, so an unknown township still shows its county.
    pub fn path(&self, code: RegionCode) -> Vec<&Region> {
        let mut path: Vec<&Region> = std::iter::successors(Some(code), |code| code.parent())
            .filter_map(|code| self.get(code))
            .collect();
        path.reverse();
        path
    }
}

#[cfg(test)]
#[path = "region_tests.rs"]
mod tests;
