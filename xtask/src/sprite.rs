//! The icons of the app, as symbols in one hidden picture inside the page.

use crate::repository;
use anyhow::{Context, Result, bail};
use roxmltree::{Document, Node};
use std::fmt::Write;
use std::path::Path;

/// Attributes that belong to a file, not to a symbol.
const OF_THE_FILE: [&str; 5] = ["width", "height", "id", "class", "version"];
/// The pen that the style sheet gives every icon; left out of the symbols, so that the style sheet may change it.
const PEN: [(&str, &str); 5] = [
    ("fill", "none"),
    ("stroke", "currentColor"),
    ("stroke-width", "1.75"),
    ("stroke-linecap", "round"),
    ("stroke-linejoin", "round"),
];

/// Every icon of a folder as `<symbol id="icon-NAME">`.
pub fn sprite(folder: &Path) -> Result<String> {
    let mut out = String::from(
        r#"<svg class="shell-sprite" width="0" height="0" aria-hidden="true" focusable="false">"#,
    );
    for path in repository::files(folder, "svg")? {
        let name = repository::stem(&path)?;
        let text = repository::text(&path)?;
        out.push_str(&symbol(name, &text).with_context(|| format!("the icon {}", path.display()))?);
    }
    out.push_str("</svg>");
    Ok(out)
}

/// Checks a picture that stays a file of its own.
pub fn check(svg: &str) -> Result<()> {
    let document = Document::parse(svg).context("is not well-formed")?;
    let root = document.root_element();
    if root.tag_name().name() != "svg" {
        bail!("is not a picture: its root is <{}>", root.tag_name().name());
    }
    if root.attribute("viewBox").is_none() {
        bail!("has no viewBox, so it cannot be scaled");
    }
    match root.descendants().find(|node| matches!(node.tag_name().name(), "script" | "foreignObject")) {
        Some(node) => bail!("has <{}>, which no picture needs", node.tag_name().name()),
        None => Ok(()),
    }
}

fn symbol(name: &str, svg: &str) -> Result<String> {
    check(svg)?;
    let document = Document::parse(svg)?;
    let root = document.root_element();
    for node in root.descendants() {
        if node.tag_name().name() == "style" || node.attribute("style").is_some() {
            bail!(
                "has a style inside, which the content security policy forbids; use attributes such as stroke=…"
            );
        }
    }
    let mut out = format!(r#"<symbol id="icon-{name}""#);
    for attribute in root.attributes() {
        let (name, value) = (attribute.name(), attribute.value());
        if !OF_THE_FILE.contains(&name) && !PEN.contains(&(name, value)) {
            write!(out, r#" {name}="{}""#, value.replace('"', "&quot;"))?;
        }
    }
    out.push('>');
    for child in root.children().filter(Node::is_element) {
        let source = svg.get(child.range()).context("has text that cannot be cut")?;
        out.push_str(&source.split_ascii_whitespace().collect::<Vec<_>>().join(" "));
    }
    out.push_str("</symbol>");
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::{check, symbol};

    #[test]
    fn an_icon_keeps_its_drawing_and_a_pen_of_its_own() {
        let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" width="24" viewBox="0 0 24 24" fill="none" stroke="red">
            <path d="M1 2
                     L3 4"/> <!-- no --></svg>"#;
        let expected =
            r#"<symbol id="icon-door" viewBox="0 0 24 24" stroke="red"><path d="M1 2 L3 4"/></symbol>"#;
        assert_eq!(symbol("door", svg).ok().as_deref(), Some(expected));
    }

    #[test]
    fn a_faulty_icon_says_what_is_wrong() {
        let cases = [
            ("<svg viewBox='0 0 24 24'><path></svg>", "well-formed"),
            ("<svg><path/></svg>", "viewBox"),
            ("<html/>", "<html>"),
            ("<svg viewBox='0 0 24 24'><script/></svg>", "<script>"),
            ("<svg viewBox='0 0 24 24'><path style='fill:red'/></svg>", "style"),
        ];
        for (svg, word) in cases {
            let fault = symbol("x", svg).err().map(|fault| format!("{fault:#}")).unwrap_or_default();
            assert!(fault.contains(word), "{svg}: {fault}");
        }
        assert!(check("<svg viewBox='0 0 1 1'><style/></svg>").is_ok());
    }
}
