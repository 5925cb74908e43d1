//! Choosing a region from the largest down: province, prefecture, county, township.

use yew::prelude::*;

use crate::{
    programme::{Region, RegionCode, region::RegionLevel},
    web::{
        context::{use_library, use_text},
        parts::field::{Choice, Select},
    },
};

/// The levels that are chosen, the largest first.
const LEVELS: [RegionLevel; 4] =
    [RegionLevel::Province, RegionLevel::Prefecture, RegionLevel::County, RegionLevel::Township];

/// Properties of [`RegionPicker`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The code chosen; empty for none.
    pub code: AttrValue,
    /// Hears of the code that is chosen now; empty for none.
    pub on_change: Callback<String>,
}

/// One list for each level, as far as the tables know what lies inside.
#[component]
pub fn RegionPicker(props: &Props) -> Html {
    let (text, library) = (use_text(), use_library());
    let chosen = props.code.parse::<RegionCode>().ok();
    let is_chinese = text.language().starts_with("zh");
    let name = |region: &Region| if is_chinese { region.name_zh.clone() } else { region.name_en.clone() };
    let path: Vec<RegionCode> = chosen
        .map_or_else(Vec::new, |code| library.regions.path(code).into_iter().map(|one| one.code).collect());
    // One list for each region on the way down, and one more for what lies inside the last.
    let around = std::iter::once(None).chain(path.iter().copied().map(Some));
    let lists = around.filter_map(|parent| {
        let inside: Vec<&Region> = library.regions.iter().filter(|one| one.parent == parent).collect();
        // Under a province there are prefectures, and counties that belong to none.
        let level = inside.iter().map(|one| one.level).min().filter(|level| LEVELS.contains(level))?;
        let here = path.iter().find(|code| inside.iter().any(|one| one.code == **code));
        let none = Choice::new("", text.say("region-choose"));
        let choices = std::iter::once(none).chain(inside.iter().map(|one| Choice::new(one.code.to_string(), name(one)))).collect::<Vec<_>>();
        let above = parent.map_or_else(String::new, |code| code.to_string());
        // "None" at one level means the region above it.
        let on_change = props.on_change.reform(move |code: String| if code.is_empty() { above.clone() } else { code });
        let value = here.map_or_else(String::new, |code| code.to_string());
        let id = format!("region-{}", LEVELS.iter().position(|one| *one == level).unwrap_or_default());
        Some(html! { <Select key={id.clone()} id={id.clone()} label={text.say(level.key())} {value} {choices} {on_change} /> })
    });
    html! { <>{ for lists }</> }
}
