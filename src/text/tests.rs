use super::*;
use crate::units::{Fen, Millimetres};

const ZH: [&str; 4] = [
    include_str!("../../assets/text/zh-CN/common.ftl"),
    include_str!("../../assets/text/zh-CN/certificate.ftl"),
    include_str!("../../assets/text/zh-CN/programmes.ftl"),
    include_str!("../../assets/text/zh-CN/sources.ftl"),
];
const EN: [&str; 4] = [
    include_str!("../../assets/text/en/common.ftl"),
    include_str!("../../assets/text/en/certificate.ftl"),
    include_str!("../../assets/text/en/programmes.ftl"),
    include_str!("../../assets/text/en/sources.ftl"),
];

fn zh() -> Text {
    Text::new("zh-CN", &ZH)
}

fn en() -> Text {
    Text::new("en", &EN)
}

#[test]
fn both_languages_parse_without_fault_and_have_the_same_keys() {
    assert_eq!(zh().faults(), &[] as &[String]);
    assert_eq!(en().faults(), &[] as &[String]);
    assert_eq!(zh().keys().collect::<Vec<_>>(), en().keys().collect::<Vec<_>>());
    assert!(zh().has("category-limb") && !zh().has("category"));
}

#[test]
fn a_missing_key_is_visible_and_a_missing_argument_too() {
    assert_eq!(zh().say("no-such-key"), "⟦no-such-key⟧");
    assert_eq!(zh().say("money"), "{$yuan} 元");
}

#[test]
fn numbers_are_written_as_readers_expect() {
    let text = Text::new("en", &["n = { $n }\nplain = { NUMBER($n, useGrouping: \"false\") }\n"]);
    for (number, shown) in
        [(0, "0"), (999, "999"), (3500, "3,500"), (19_931, "19,931"), (-1_234_567, "-1,234,567")]
    {
        assert_eq!(text.say_with("n", &Args::new().number("n", number)), shown);
    }
    assert_eq!(text.say_with("plain", &Args::new().number("n", 3500)), "3500");
    for (length, shown) in [(60, "60"), (5400, "5400"), (9999, "9999"), (11_000, "11,000"), (-45, "-45")] {
        assert_eq!(text.say_with("n", &Args::new().millimetres("n", Millimetres(length))), shown);
    }
    for (fen, shown) in [(350_000, "3,500"), (350_050, "3,500.50")] {
        assert_eq!(text.say_with("n", &Args::new().money("n", Fen(fen))), shown);
    }
    assert_eq!(text.say_with("n", &Args::new().plain("n", 2025)), "2025");
    assert_eq!(text.say_with("n", &Args::new().plain("n", "1:12")), "1:12");
}

#[test]
fn one_and_many_are_told_apart() {
    for (number, shown) in [(1, "1 home"), (0, "0 homes"), (2, "2 homes"), (19_931, "19,931 homes")] {
        assert_eq!(en().say_with("homes", &Args::new().number("number", number)), shown);
    }
    assert_eq!(zh().say_with("homes", &Args::new().number("number", 1)), "1 户");
    assert_eq!(en().say_with("certificate-reissue", &Args::new().number("count", 0)), "First certificate");
}

#[test]
fn a_later_argument_replaces_an_earlier_one() {
    let args = Args::new().number("number", 1).number("number", 2);
    assert_eq!(zh().say_with("homes", &args), "2 户");
}

#[test]
fn only_words_that_could_run_the_other_way_are_isolated() {
    let hello = ["hello = { $name }: { $n }\n"];
    let say = |language: &str, name: &str| {
        Text::new(language, &hello).say_with("hello", &Args::new().text("name", name).number("n", 3500))
    };
    assert_eq!(say("zh-CN", "张三"), "张三: 3,500");
    assert_eq!(say("en", "Kuqa"), "Kuqa: 3,500");
    assert_eq!(say("zh-CN", "ئايگۈل"), "\u{2068}ئايگۈل\u{2069}: 3,500");
    assert_eq!(say("ug", "张三"), "\u{2068}张三\u{2069}: 3,500");
}

#[test]
fn direction_follows_the_language_tag() {
    for (tag, direction) in [
        ("zh-CN", Direction::LeftToRight),
        ("en", Direction::LeftToRight),
        ("ug", Direction::RightToLeft),
        ("ug-CN", Direction::RightToLeft),
        ("ug-Latn", Direction::LeftToRight),
        ("kk-Arab", Direction::RightToLeft),
        ("ar", Direction::RightToLeft),
        ("qps-plocm", Direction::RightToLeft),
    ] {
        assert_eq!(Text::new(tag, &[]).direction(), direction, "{tag}");
    }
    assert_eq!(Direction::RightToLeft.as_str(), "rtl");
}

#[test]
fn the_pseudo_language_is_foreign_mirrored_and_complete() {
    let pseudo = Text::pseudo(&EN);
    assert_eq!(pseudo.faults(), &[] as &[String]);
    assert_eq!(pseudo.direction(), Direction::RightToLeft);
    assert_eq!(pseudo.language(), PSEUDO);
    assert_eq!(pseudo.say("category-limb"), "\u{202E}[Phýšïçál dïšábïlïtý]\u{202C}");
    let homes = |number| pseudo.say_with("homes", &Args::new().number("number", number));
    assert_eq!(homes(1), "\u{202E}[1 hömë]\u{202C}");
    assert_eq!(homes(3500), "\u{202E}[3,500 hömëš]\u{202C}");
    assert_eq!(pseudo.keys().count(), en().keys().count());
    assert_eq!(pseudo.say("no-such-key"), "⟦no-such-key⟧");
}

#[test]
fn a_faulty_resource_keeps_its_good_part_and_tells() {
    let text = Text::new("en", &["good = fine\nbad =\n", "good = again\n"]);
    assert_eq!(text.say("good"), "fine");
    assert_eq!(text.faults().len(), 2, "{:?}", text.faults());
    assert_eq!(Text::new("no language!", &[]).faults().len(), 1);
}

#[test]
fn days_and_lists_are_said_in_each_language() {
    let day = Date::from_ymd_opt(2025, 6, 30).unwrap();
    assert_eq!(zh().date(day), "2025年6月30日");
    assert_eq!(en().date(day), "30 June 2025");
    assert_eq!(zh().month(day), "2025年6月");
    assert_eq!(en().month(day), "June 2025");
    assert_eq!(zh().list(&["门", "坡", "厨"]), "门、坡、厨");
    assert_eq!(en().list(&["door", "ramp"]), "door, ramp");
    assert_eq!(en().list::<&str>(&[]), "");
}

#[test]
fn every_certificate_fault_has_a_sentence_of_its_own_without_gaps() {
    use CertificateFault as F;
    let faults = [
        F::Empty,
        F::TooShort { have: 17 },
        F::IdentityOnly,
        F::TooLong { have: 21 },
        F::BadCharacter { at: 5, found: 'O' },
        F::BadBirthDate,
        F::BornInFuture,
        F::BadCheckDigit,
        F::BadCategory { found: '9' },
        F::BadLevel { found: '5' },
        F::BadSuffix,
    ];
    for text in [zh(), en()] {
        let said: BTreeSet<String> = faults.into_iter().map(|fault| text.certificate_fault(fault)).collect();
        assert_eq!(said.len(), faults.len(), "{said:?}");
        for sentence in said {
            assert!(!sentence.contains('⟦') && !sentence.contains("{$"), "{sentence}");
        }
    }
    assert!(zh().certificate_fault(F::TooShort { have: 17 }).contains("还差 3 位"));
    assert!(en().certificate_fault(F::BadCharacter { at: 5, found: 'O' }).contains("Character 5 is “O”"));
}
