//! Where a home stands, in few words: county and township, and the address.

use crate::{
    library::Library,
    programme::{RegionCode, region::RegionLevel},
    text::Text,
};

/// County and township of a division code; the smallest known region where there is no county; "none chosen"
/// where there is no code.
pub fn near(text: &Text, library: &Library, code: &str) -> String {
    let Ok(parsed) = code.parse::<RegionCode>() else { return text.say("region-none") };
    let path = library.regions.path(parsed);
    let is_chinese = text.language().starts_with("zh");
    let from = path.iter().position(|one| one.level >= RegionLevel::County);
    let names: Vec<&str> = path
        .iter()
        .skip(from.unwrap_or(path.len().saturating_sub(1)))
        .map(|one| if is_chinese { one.name_zh.as_str() } else { one.name_en.as_str() })
        .collect();
    match (names.is_empty(), is_chinese) {
        (true, _) => code.to_owned(),
        (false, true) => names.join(" "),
        (false, false) => names.into_iter().rev().collect::<Vec<_>>().join(", "),
    }
}

/// County, township and address.
pub fn address(text: &Text, library: &Library, code: &str, address: &str) -> String {
    let near = near(text, library, code);
    if address.trim().is_empty() { near } else { format!("{near} {}", address.trim()) }
}
