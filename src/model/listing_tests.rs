use super::*;
use crate::{
    home::{Case, CaseNumber, Person},
    ids::PersonId,
    model::{Edit, apply},
    units::{Date, Timestamp},
};

const REGIONS: &str = "code,name_zh,name_en,parent,level,xpcc
150000,内蒙古自治区,Inner Mongolia,,province,false
150400,赤峰市,Chifeng City,150000,prefecture,false
150424,林西县,Linxi County,150400,county,false
150424101,新城子镇,Xinchengzi Town,150424,township,false
";

fn household(number: u32, name: &str, region: &str, stages: &[(Stage, u32)]) -> Rc<Digest> {
    let day = |day| Date::from_ymd_opt(2025, 6, day).unwrap();
    let at = Timestamp(i64::from(number));
    let id = CaseId::new(&format!("case-{number}"));
    let mut case = Case::register(id, CaseNumber::new("K7Q", number), day(1), at);
    case.profile.region = region.to_owned();
    case.profile.address = "下场村 3 组".to_owned();
    case.persons = vec![Person { name: name.to_owned(), ..Person::new(PersonId::new("a")) }];
    for (to, on) in stages {
        let edit = Edit::Stage { to: *to, on: day(*on), why: String::new() };
        case = apply(&case, &edit, at).unwrap();
    }
    Rc::new(Digest::of(&case))
}

fn found(households: &[Rc<Digest>], query: &Query) -> (Vec<String>, BTreeMap<Group, usize>) {
    let digests = households.iter().map(|one| (one.id.clone(), one.clone())).collect();
    let listing = list(&entries(&digests, &Regions::parse(REGIONS).unwrap()), query);
    (listing.rows.iter().map(|one| one.names.join("、")).collect(), listing.counts)
}

#[test]
fn a_household_is_found_by_name_number_address_and_region_however_it_is_typed() {
    let all = [household(12, "艾力·买买提 Ali", "150424101", &[]), household(13, "王建国", "650000", &[])];
    for words in
        ["艾力买买提", "ＡＬＩ", "k7q-0012", "K7Q0012", "林西", "linxi county", "新城子　艾力", "XINCHENGZI"]
    {
        let query = Query { words: words.into(), ..Query::default() };
        assert_eq!(found(&all, &query).0, ["艾力·买买提 Ali"], "{words}");
    }
    for words in ["下场村", "下场 3", ""] {
        assert_eq!(found(&all, &Query { words: words.into(), ..Query::default() }).0.len(), 2, "{words}");
    }
    assert!(found(&all, &Query { words: "林西 王".into(), ..Query::default() }).0.is_empty());
}

#[test]
fn the_most_urgent_stands_first_and_among_equals_the_longest_wait() {
    use Stage::*;
    let built = [(Surveyed, 2), (Proposed, 3), (Agreed, 4), (Building, 5), (Built, 6)];
    let all = [
        household(1, "登记", "150424", &[]),
        household(2, "后量", "150424", &[(Surveyed, 9)]),
        household(3, "先量", "150424", &[(Surveyed, 2)]),
        household(4, "建好", "150424", &built),
        household(5, "退出", "150424", &[(Withdrawn, 2)]),
    ];
    let (names, counts) = found(&all, &Query::default());
    assert_eq!(names, ["建好", "先量", "后量", "登记", "退出"]);
    assert_eq!(counts.get(&Group::All), Some(&5));
    assert_eq!(counts.get(&Group::Waiting(Next::Propose)), Some(&2));

    let query = Query { group: Group::Waiting(Next::Propose), ..Query::default() };
    let (names, counts) = found(&all, &query);
    assert_eq!(names, ["先量", "后量"]);
    assert_eq!(counts.get(&Group::All), Some(&5), "chips tell what they would show");
}

#[test]
fn regions_narrow_the_list_and_a_home_without_region_is_in_none() {
    let all = [
        household(1, "镇", "150424101", &[]),
        household(2, "外", "652301", &[]),
        household(3, "无", "", &[]),
    ];
    let query = Query { regions: vec!["150424".parse().unwrap()], ..Query::default() };
    assert_eq!(found(&all, &query).0, ["镇"]);
}

#[test]
fn every_group_has_its_own_word() {
    for group in Group::narrow().chain([Group::All]) {
        assert_eq!(Group::from_word(group.word()), Some(group));
    }
}
