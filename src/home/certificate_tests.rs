use super::*;

/// An invented holder from Linxi: born 1958-03-12, male, limb, level one.
const LINXI: &str = "15042419580312001";

fn linxi() -> CertificateNumber {
    CertificateNumber::build(LINXI, Category::Limb, Level::One).unwrap()
}

fn fault(text: &str) -> CertificateFault {
    CertificateNumber::parse(text).unwrap_err()
}

#[test]
fn a_number_yields_all_that_it_says() {
    let number = linxi();
    assert!(number.as_str().ends_with("41"));
    assert_eq!(number.category(), Category::Limb);
    assert_eq!(number.level(), Level::One);
    assert_eq!(number.sex(), Sex::Male);
    assert_eq!(number.birth_date(), NaiveDate::from_ymd_opt(1958, 3, 12).unwrap());
    assert_eq!(number.reissue(), 0);
    assert_eq!(number.identity().len(), 18);
    assert_eq!(number.as_str().len(), 20);
}

#[test]
fn the_example_of_the_standard_has_the_check_character_x() {
    // GB 11643-1999, the worked example: 11010519491231002X.
    let number = CertificateNumber::parse("11010519491231002X12").unwrap();
    assert_eq!(number.sex(), Sex::Female);
    assert_eq!(number.category(), Category::Vision);
    assert_eq!(number.level(), Level::Two);
}

#[test]
fn numbers_are_read_as_people_write_them() {
    let same = CertificateNumber::parse("11010519491231002X12").unwrap();
    for written in [
        " 11010519491231002x12 ",
        "110105 19491231 002X 1 2",
        "110105-19491231-002X-12",
        "１１０１０５１９４９１２３１００２Ｘ１２",
        "１１０１０５　１９４９１２３１－００２ｘ１２",
        "110105—19491231—002×12",
        "\u{2068}11010519491231002X12\u{2069}",
        "110105\t19491231\n002X12",
    ] {
        assert_eq!(CertificateNumber::parse(written).as_ref(), Ok(&same), "{written}");
    }
}

#[test]
fn a_reissue_keeps_the_person_and_counts_up() {
    let first = linxi();
    for (suffix, count) in [("B1", 1), ("b2", 2), (" Ｂ３", 3), ("B10", 10), ("B99", 99)] {
        let again = CertificateNumber::parse(&format!("{}{suffix}", first.as_str())).unwrap();
        assert_eq!(again.reissue(), count);
        assert_eq!(again.identity(), first.identity());
        assert_eq!(again.category(), first.category());
        assert_ne!(again, first);
    }
    for suffix in ["B", "B0", "B01", "B100", "BB"] {
        let text = format!("{}{suffix}", first.as_str());
        let expected = match suffix {
            "BB" => CertificateFault::BadCharacter { at: 22, found: 'B' },
            _ => CertificateFault::BadSuffix,
        };
        assert_eq!(fault(&text), expected, "{suffix}");
    }
}

#[test]
fn each_fault_has_its_own_name() {
    use CertificateFault as F;
    for (text, expected) in [
        ("", F::Empty),
        (" - 　", F::Empty),
        ("1", F::TooShort { have: 1 }),
        ("11010519491231002", F::TooShort { have: 17 }),
        ("11010519491231002X", F::IdentityOnly),
        ("110105194912310021", F::BadCheckDigit),
        ("11010519491231002X1", F::TooShort { have: 19 }),
        ("11010519491231002X123", F::TooLong { have: 21 }),
        ("11010519491231002X12000", F::TooLong { have: 23 }),
        ("1101051949123100XX12", F::BadCharacter { at: 17, found: 'X' }),
        ("1101o519491231002X12", F::BadCharacter { at: 5, found: 'O' }),
        ("11010519491231002X1二", F::BadCharacter { at: 20, found: '二' }),
        ("11010519491231002B12", F::BadCharacter { at: 18, found: 'B' }),
        ("11010519491331002X12", F::BadBirthDate),
        ("11010519490230002X12", F::BadBirthDate),
        ("11010518991231002X12", F::BadBirthDate),
        ("11010519491231003X12", F::BadCheckDigit),
        ("11010519491231002X02", F::BadCategory { found: '0' }),
        ("11010519491231002X82", F::BadCategory { found: '8' }),
        ("11010519491231002X10", F::BadLevel { found: '0' }),
        ("11010519491231002X15", F::BadLevel { found: '5' }),
    ] {
        assert_eq!(fault(text), expected, "{text}");
    }
}

#[test]
fn a_birth_in_the_future_is_noticed_only_against_a_day() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap();
    let tomorrow = CertificateNumber::build("65230120261102002", Category::Limb, Level::Two).unwrap();
    assert_eq!(CertificateNumber::parse_on(tomorrow.as_str(), today), Err(CertificateFault::BornInFuture));
    let born_today = CertificateNumber::build("65230120261101002", Category::Limb, Level::Two).unwrap();
    assert_eq!(CertificateNumber::parse_on(born_today.as_str(), today), Ok(born_today));
}

#[test]
fn every_single_wrong_digit_of_the_identity_is_caught() {
    // MOD 11-2 has a prime modulus and no weight divisible by it: no single substitution passes.
    for order in 1..60_u32 {
        let seventeen = format!("652301{}{:02}15{:03}", 1930 + order, order % 12 + 1, order * 16 % 1000);
        let right = CertificateNumber::build(&seventeen, Category::Hearing, Level::Two).unwrap();
        for place in 0..IDENTITY {
            for wrong in "0123456789X".chars() {
                let mut characters: Vec<char> = right.as_str().chars().collect();
                if characters[place] == wrong {
                    continue;
                }
                characters[place] = wrong;
                let typed: String = characters.into_iter().collect();
                assert!(CertificateNumber::parse(&typed).is_err(), "{typed} for {}", right.as_str());
            }
        }
    }
}

#[test]
fn two_neighbours_of_the_identity_changing_places_are_caught() {
    let right = linxi();
    for place in 0..IDENTITY - 1 {
        let mut characters: Vec<char> = right.as_str().chars().collect();
        if characters[place] == characters[place + 1] {
            continue;
        }
        characters.swap(place, place + 1);
        let typed: String = characters.into_iter().collect();
        assert!(CertificateNumber::parse(&typed).is_err(), "{typed}");
    }
}

#[test]
fn a_half_typed_number_says_what_is_missing_or_wrong_already() {
    let whole = linxi();
    assert_eq!(CertificateNumber::progress(""), Progress::Missing(20));
    for typed in 1..20 {
        let text = whole.as_str().get(..typed).unwrap();
        assert_eq!(CertificateNumber::progress(text), Progress::Missing(20 - typed), "{text}");
    }
    assert_eq!(CertificateNumber::progress(whole.as_str()), Progress::Whole(whole.clone()));
    assert_eq!(CertificateNumber::progress(&format!("{}B", whole.as_str())), Progress::Missing(1));
    for (text, expected) in [
        ("15o", CertificateFault::BadCharacter { at: 3, found: 'O' }),
        ("15042419581399", CertificateFault::BadBirthDate),
        ("110105194912310021", CertificateFault::BadCheckDigit),
        ("11010519491231002X9", CertificateFault::BadCategory { found: '9' }),
        ("11010519491231002X19", CertificateFault::BadLevel { found: '9' }),
        ("11010519491231002X123", CertificateFault::TooLong { have: 21 }),
    ] {
        assert_eq!(CertificateNumber::progress(text), Progress::Wrong(expected), "{text}");
    }
}

#[test]
fn screens_and_logs_never_show_the_birth_day() {
    let number = CertificateNumber::parse(&format!("{}B2", linxi().as_str())).unwrap();
    assert_eq!(number.masked(), "150424************41B2");
    assert_eq!(format!("{number:?}"), "CertificateNumber(150424************41B2)");
    assert!(!number.masked().contains("1958"));
}

#[test]
fn files_carry_the_plain_text_and_refuse_a_wrong_one() {
    let number = linxi();
    let json = serde_json::to_string(&number).unwrap();
    assert_eq!(json, format!("\"{}\"", number.as_str()));
    assert_eq!(serde_json::from_str::<CertificateNumber>(&json).unwrap(), number);
    let refused = serde_json::from_str::<CertificateNumber>("\"11010519491231002X92\"").unwrap_err();
    assert!(refused.to_string().contains("certificate-fault-bad-category"));
}

#[test]
fn building_refuses_what_is_not_seventeen_digits() {
    for seventeen in ["", "1504241958031200", "150424195803120011", "1504241958031200X"] {
        assert!(CertificateNumber::build(seventeen, Category::Limb, Level::One).is_err(), "{seventeen}");
    }
}
