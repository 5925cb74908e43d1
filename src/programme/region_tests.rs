use super::*;

const XINJIANG_TABLE: &str = include_str!("../../assets/regions/xinjiang.csv");
const TABLES: [&str; 4] = [
    XINJIANG_TABLE,
    include_str!("../../assets/regions/inner-mongolia.csv"),
    include_str!("../../assets/regions/zhejiang.csv"),
    include_str!("../../assets/regions/chongqing.csv"),
];

fn code(text: &str) -> RegionCode {
    text.parse().unwrap()
}

fn all() -> Regions {
    TABLES
        .into_iter()
        .map(|table| Regions::parse(table).unwrap())
        .try_fold(Regions::default(), Regions::join)
        .unwrap()
}

#[test]
fn a_code_tells_its_level_and_parent() {
    for (text, level, parent) in [
        ("650000", RegionLevel::Province, None),
        ("652300", RegionLevel::Prefecture, Some("650000")),
        ("652301", RegionLevel::County, Some("652300")),
        ("652301100", RegionLevel::Township, Some("652301")),
        ("652301100201", RegionLevel::Village, Some("652301100")),
        ("659004", RegionLevel::County, Some("650000")),
        ("500101", RegionLevel::County, Some("500000")),
        ("500229", RegionLevel::County, Some("500000")),
        ("330102", RegionLevel::County, Some("330100")),
    ] {
        assert_eq!(code(text).level(), level, "{text}");
        assert_eq!(code(text).parent(), parent.map(code), "{text}");
        assert_eq!(code(text).to_string(), text);
    }
}

#[test]
fn one_place_has_one_code_however_many_zeros_are_written() {
    assert_eq!(code("652301"), code("652301000"));
    assert_eq!(code("652301"), code("652301000000"));
    assert_eq!(code("652301100"), code("652301100000"));
}

#[test]
fn what_is_no_code_is_refused() {
    for text in ["", "65", "6523010", "65230a", "６５２３０１", "000000", "100000", "+52301", " 652301"]
    {
        assert!(text.parse::<RegionCode>().is_err(), "{text:?}");
    }
}

#[test]
fn a_region_contains_itself_and_all_below() {
    let chain = ["650000", "652300", "652301", "652301100", "652301100201"].map(code);
    for (outer_place, outer) in chain.into_iter().enumerate() {
        for (inner_place, inner) in chain.into_iter().enumerate() {
            assert_eq!(outer.contains(inner), outer_place <= inner_place, "{outer} {inner}");
        }
    }
    for (outer, inner) in [
        ("652300", "652201"),
        ("650000", "660000"),
        ("652300", "659004"),
        ("652301", "652302001"),
        ("652300", "650000"),
        ("150424", "652301"),
    ] {
        assert!(!code(outer).contains(code(inner)), "{outer} {inner}");
    }
    assert!(code("650000").contains(code("659004")), "兵团 cities lie in Xinjiang");
}

#[test]
fn the_corps_is_known_by_its_codes() {
    for (text, xpcc) in [
        ("659001", true),
        ("659004100", true),
        ("652301503", true),
        ("652324524", true),
        ("652301103", false),
        ("652301500", true),
        ("652301450", false),
        ("652305", false),
        ("650000", false),
        ("150424502", false),
    ] {
        assert_eq!(code(text).is_xpcc(), xpcc, "{text}");
    }
}

#[test]
fn the_tables_hold_what_the_programmes_need() {
    let regions = all();
    let count = |parent: &str, level| {
        regions.iter().filter(|region| code(parent).contains(region.code) && region.level == level).count()
    };
    // domain.md 3.5.
    assert_eq!(count("650000", RegionLevel::County), 108);
    assert_eq!(count("650000", RegionLevel::Prefecture), 14);
    assert_eq!(regions.children(code("652300")).count(), 7);
    assert_eq!(regions.children(code("652301")).count(), 22);
    assert_eq!(regions.children(code("150400")).count(), 12);
    assert_eq!(regions.children(code("150424")).count(), 12);
    assert_eq!(count("330000", RegionLevel::Prefecture), 11);
    assert_eq!(regions.children(code("500000")).count(), 38);
    assert_eq!(
        regions.iter().filter(|region| region.code.level() == RegionLevel::County && region.xpcc).count(),
        12
    );
}

#[test]
fn names_by_code() {
    let regions = all();
    for (text, zh, en) in [
        ("150424", "林西县", "Linxi County"),
        ("150424101", "新城子镇", "Xinchengzi Town"),
        ("652300", "昌吉回族自治州", "Changji Hui Autonomous Prefecture"),
        ("652325", "奇台县", "Qitai County"),
        ("652902", "库车市", "Kuqa City"),
        ("659004", "五家渠市", "Wujiaqu City"),
        ("330382", "乐清市", "Yueqing City"),
        ("500231", "垫江县", "Dianjiang County"),
    ] {
        let region = regions.get(code(text)).unwrap();
        assert_eq!((region.name_zh.as_str(), region.name_en.as_str()), (zh, en));
    }
}

#[test]
fn a_path_runs_from_the_province_to_the_place() {
    let regions = all();
    let path = |text: &str| {
        regions.path(code(text)).into_iter().map(|region| region.name_zh.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(path("150424101"), ["内蒙古自治区", "赤峰市", "林西县", "新城子镇"]);
    assert_eq!(path("659004"), ["新疆维吾尔自治区", "五家渠市"]);
    assert_eq!(path("500231"), ["重庆市", "垫江县"]);
    // A township that no table names still shows its county.
    assert_eq!(path("652902100"), ["新疆维吾尔自治区", "阿克苏地区", "库车市"]);
}

#[test]
fn a_faulty_table_names_line_and_fault() {
    let head = "# a note\ncode,name_zh,name_en,parent,level,xpcc\n650000,新疆,Xinjiang,,province,false\n";
    let fault = |row: &str| Regions::parse(&format!("{head}{row}\n")).unwrap_err();
    let changji = code("652300");
    for (row, expected) in [
        ("650000,新疆,Xinjiang,,province,false", RegionFault::Duplicate { line: 4, code: code("650000") }),
        ("652300,,Changji,650000,prefecture,false", RegionFault::NoName { line: 4, code: changji }),
        (
            "652300,昌吉,Changji,650000,county,false",
            RegionFault::AgainstCode { line: 4, code: changji, column: "level" },
        ),
        (
            "652300,昌吉,Changji,330000,prefecture,false",
            RegionFault::AgainstCode { line: 4, code: changji, column: "parent" },
        ),
        (
            "652300,昌吉,Changji,650000,prefecture,true",
            RegionFault::AgainstCode { line: 4, code: changji, column: "xpcc" },
        ),
        (
            "652301,昌吉市,Changji,652300,county,false",
            RegionFault::NoParent { line: 4, code: code("652301") },
        ),
    ] {
        assert_eq!(fault(row), expected);
    }
    for row in ["65,x,x,,province,false", "652300,昌吉", "652300,昌吉,C,650000,city,false"] {
        assert!(matches!(fault(row), RegionFault::BadRow { line: 4, .. }), "{row}: {:?}", fault(row));
    }
    let regions = Regions::parse(head).unwrap();
    assert_eq!(regions.clone().join(regions), Err(RegionFault::Duplicate { line: 0, code: code("650000") }));
}

#[test]
fn codes_are_text_in_files() {
    let json = serde_json::to_string(&code("652301100")).unwrap();
    assert_eq!(json, "\"652301100\"");
    assert_eq!(serde_json::from_str::<RegionCode>(&json).unwrap(), code("652301100"));
    assert!(serde_json::from_str::<RegionCode>("\"652\"").is_err());
}
