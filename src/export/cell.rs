//! One cell of a sheet: text that office programs show as it stands and never run as a formula.

use std::borrow::Cow;

/// Characters by which office programs take a cell for a formula, full-width and small forms too.
const FORMULA: [char; 16] =
    ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '−', '﹢', '﹣', '﹦', '﹫'];
/// More digits than this, and an office program rounds them.
const EXACT_DIGITS: usize = 15;

/// Text for a cell. Where an office program would run it, or change it into another number, it begins with an
/// apostrophe, which marks text.
pub fn safe(text: &str) -> Cow<'_, str> {
    let starts_formula = |one: char| FORMULA.contains(&one);
    let first = text.chars().find(|one| !is_blank(*one));
    if text.starts_with(starts_formula) || first.is_some_and(starts_formula) || is_misread(text) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Blanks and marks without width, behind which a formula could hide.
fn is_blank(one: char) -> bool {
    one == ' ' || one == '\u{3000}' || one == '\u{A0}' || matches!(one, '\u{200B}'..='\u{200F}' | '\u{FEFF}')
}

/// Codes that look like numbers but are none: `3E5`, `007`, sixteen digits and more.
fn is_misread(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_number = digits > 0 && text.parse::<f64>().is_ok();
    let has_exponent = text.contains(['e', 'E']);
    let leads_with_zero = text.len() > 1 && text.starts_with('0') && !text.starts_with("0.");
    is_number && (has_exponent || leads_with_zero || digits > EXACT_DIGITS)
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn what_office_programs_would_run_or_change_is_marked_as_text() {
        for text in [
            "=1+1",
            "+86",
            "-2",
            "@SUM(A1)",
            "\tx",
            "\r=1",
            "\n=1",
            "＝1",
            "＋1",
            "－1",
            "＠x",
            "−1",
            " =1",
            "\u{3000}=1",
            "\u{200B}=1",
            "3E5",
            "007",
            "1234567890123456",
        ] {
            assert_eq!(safe(text), format!("'{text}"), "{text:?}");
        }
    }

    #[test]
    fn everything_else_stays_as_it_is() {
        for text in
            ["", "林西县", "652301", "2025-06", "a=b", "K3P", "0", "0.50", "3500.00", "a-b", "EEE", "'x"]
        {
            assert_eq!(safe(text), text);
        }
    }
}
