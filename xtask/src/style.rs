//! One style sheet out of many, squeezed.

use crate::repository;
use anyhow::{Result, bail};
use std::path::Path;

/// The sheets of a folder in the order of their names, as one.
pub fn sheet(folder: &Path) -> Result<String> {
    let mut all = String::new();
    for path in repository::files(folder, "css")? {
        let text = repository::text(&path)?;
        match squeeze(&text) {
            Ok(small) => all.push_str(&small),
            Err(fault) => bail!("{}: {fault}", path.display()),
        }
    }
    Ok(all)
}

/// Takes out comments and needless white space; strings stay as they are.
fn squeeze(css: &str) -> Result<String> {
    let mut out = String::with_capacity(css.len());
    let mut rest = css.chars().peekable();
    let mut space = false;
    let mut depth = 0_i32;
    while let Some(next) = rest.next() {
        match next {
            '/' if rest.peek() == Some(&'*') => {
                rest.next();
                skip_comment(&mut rest)?;
                space = true;
            }
            '"' | '\'' => {
                separate(&mut out, &mut space, next);
                out.push(next);
                copy_string(next, &mut rest, &mut out)?;
            }
            _ if next.is_ascii_whitespace() => space = true,
            _ => {
                depth += i32::from(next == '{') - i32::from(next == '}');
                if depth < 0 {
                    bail!("there is a `}}` without its `{{`");
                }
                separate(&mut out, &mut space, next);
                if next == '}' && out.ends_with(';') {
                    out.pop();
                }
                out.push(next);
            }
        }
    }
    if depth != 0 {
        bail!("a `{{` is never closed");
    }
    Ok(out)
}

/// Puts one space where there was white space that means something.
fn separate(out: &mut String, space: &mut bool, next: char) {
    let tight = |sign: char| matches!(sign, '{' | '}' | ';' | ',');
    if std::mem::take(space) && !tight(next) && out.chars().next_back().is_some_and(|last| !tight(last)) {
        out.push(' ');
    }
}

fn skip_comment(rest: &mut impl Iterator<Item = char>) -> Result<()> {
    let mut star = false;
    for next in rest {
        if star && next == '/' {
            return Ok(());
        }
        star = next == '*';
    }
    bail!("a comment is never closed")
}

fn copy_string(quote: char, rest: &mut impl Iterator<Item = char>, out: &mut String) -> Result<()> {
    let mut escaped = false;
    for next in rest {
        out.push(next);
        if next == quote && !escaped {
            return Ok(());
        }
        escaped = next == '\\' && !escaped;
    }
    bail!("a string is never closed")
}

#[cfg(test)]
mod tests {
    use super::squeeze;

    #[test]
    fn what_means_something_stays() {
        let cases = [
            ("a { b : c ; }\n/* x */ d{}", "a{b : c}d{}"),
            ("main :hover > a , b { width: calc(1px + 2px); }", "main :hover > a,b{width: calc(1px + 2px)}"),
            ("a::before { content: \"  /* no */ ; \\\" \"; }", "a::before{content: \"  /* no */ ; \\\" \"}"),
            ("@media (a) and (b) { c { d: e } }", "@media (a) and (b){c{d: e}}"),
        ];
        for (css, small) in cases {
            assert_eq!(squeeze(css).ok().as_deref(), Some(small), "{css}");
        }
    }

    #[test]
    fn what_is_never_closed_is_a_fault() {
        for css in ["a {", "a }", "/* a", "a { b: \"c }"] {
            assert!(squeeze(css).is_err(), "{css}");
        }
    }
}
