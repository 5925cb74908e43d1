//! Style sheets: sides are named by reading direction (`margin-inline-start`), never left and right.

/// Properties that name a side of the screen.
const SIDES: [&str; 20] = [
    "left",
    "right",
    "margin-left",
    "margin-right",
    "padding-left",
    "padding-right",
    "border-left",
    "border-right",
    "border-left-width",
    "border-right-width",
    "border-left-style",
    "border-right-style",
    "border-left-color",
    "border-right-color",
    "scroll-margin-left",
    "scroll-margin-right",
    "border-top-left-radius",
    "border-top-right-radius",
    "border-bottom-left-radius",
    "border-bottom-right-radius",
];
/// Properties whose value may name a side.
const VALUES: [&str; 4] = ["text-align", "float", "clear", "caption-side"];
/// Properties whose four values go round: the second is the right side, the fourth the left.
const ROUND: [&str; 4] = ["margin", "padding", "inset", "scroll-margin"];

/// Every declaration that names a side, with its line.
pub fn faults(file: &str, css: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut line = 1;
    for piece in without_remarks(css).split_inclusive([';', '{', '}']) {
        let skipped = piece.chars().take_while(|c| c.is_whitespace()).filter(|c| *c == '\n').count();
        if !piece.ends_with('{')
            && let Some((property, value)) = piece.trim_end_matches([';', '}']).split_once(':')
        {
            let (property, value) = (property.trim(), value.trim());
            if let Some(remedy) = remedy(property, value) {
                faults.push(format!("{file}:{}: `{property}: {value}`: {remedy}", line + skipped));
            }
        }
        line += piece.matches('\n').count();
    }
    faults
}

fn remedy(property: &str, value: &str) -> Option<&'static str> {
    let words: Vec<&str> = value.trim_end_matches("!important").split_whitespace().collect();
    if SIDES.contains(&property) {
        return Some(
            "use the logical property (…-inline-start, …-inline-end, inset-inline, …-start-start-radius)",
        );
    }
    if VALUES.contains(&property) && words.iter().any(|word| ["left", "right"].contains(word)) {
        return Some("use start or end (inline-start, inline-end)");
    }
    match words[..] {
        [_, right, _, left] if ROUND.contains(&property) && right != left => Some("use …-block and …-inline"),
        _ => None,
    }
}

/// The same text with remarks blanked, lines kept.
fn without_remarks(css: &str) -> String {
    let mut kept = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        let (remark, next) = after.split_once("*/").unwrap_or((after, ""));
        kept.extend(remark.chars().filter(|c| *c == '\n'));
        rest = next;
    }
    kept.push_str(rest);
    kept
}

#[test]
fn sides_are_found_and_logical_properties_pass() {
    let bad = "a {\n  margin-left: 1rem;\n  /* left: 0;\n */ right: 0 }\n@media (x: y) { b { text-align: left; \
               padding: 1px 2px 3px 4px } }\n";
    let found = faults("x.css", bad);
    let lines: Vec<_> = found.iter().map(|fault| fault.split('`').next().unwrap()).collect();
    assert_eq!(lines, ["x.css:2: ", "x.css:4: ", "x.css:5: ", "x.css:5: "], "{found:?}");
    let good =
        "a:hover { margin-inline-start: 1rem; text-align: start; padding: 1px 2px 3px 2px; inset-inline: 0 }";
    assert!(faults("x.css", good).is_empty());
}
