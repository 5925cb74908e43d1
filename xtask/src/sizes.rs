//! What the site weighs, and what it may weigh.

use crate::assemble::Built;
use crate::site::File;
use anyhow::{Result, bail};

/// Bytes of Brotli (1 KB is 1,000 bytes) that the module should not exceed …
const MODULE_SHOULD: usize = 350_000;
/// … and must not exceed.
const MODULE_MUST: usize = 450_000;
/// Bytes of Brotli that scripts and style sheet together must not exceed.
const GLUE_MUST: usize = 40_000;

/// The download of the main module.
pub fn module(built: &Built) -> usize {
    built.site.get(&built.parts.wasm).map_or(0, File::download)
}

/// Warns of, or refuses, a site that is too heavy.
pub fn weigh(built: &Built) -> Result<()> {
    let parts = &built.parts;
    let glue: usize = [&parts.boot, &parts.glue, &parts.style]
        .iter()
        .filter_map(|path| built.site.get(path))
        .map(File::download)
        .sum();
    let module = module(built);
    if module > MODULE_MUST {
        bail!(
            "the module is {module} bytes in Brotli, over the limit of {MODULE_MUST}; move code out of the first download"
        );
    }
    if glue > GLUE_MUST {
        bail!(
            "scripts and style sheet are {glue} bytes in Brotli, over the limit of {GLUE_MUST}; shorten them"
        );
    }
    if module > MODULE_SHOULD {
        eprintln!("Warning: the module is {module} bytes in Brotli; it should stay under {MODULE_SHOULD}.");
    }
    Ok(())
}

/// A table of what is downloaded.
pub fn table(built: &Built) -> String {
    let parts = &built.parts;
    let [(_, chinese), _] = &parts.texts;
    let first = [
        ("page and icons", "index.html"),
        ("style sheet", &parts.style),
        ("start script", &parts.boot),
        ("glue script", &parts.glue),
        ("module", &parts.wasm),
        ("rules, items, regions", &parts.library),
        ("Chinese sentences", chinese),
    ];
    let mut rows = vec![row("", "raw", "brotli"), row("", "---", "------")];
    let mut total = (0, 0);
    for (label, path) in first {
        if let Some(file) = built.site.get(path) {
            rows.push(sizes(label, file.raw.len(), file.download()));
            total = (total.0 + file.raw.len(), total.1 + file.download());
        }
    }
    rows.push(sizes("first download", total.0, total.1));
    let (mut count, mut rest) = (0, (0, 0));
    for (_, file) in built.site.iter().filter(|(path, _)| first.iter().all(|(_, own)| own != path)) {
        count += 1;
        rest = (rest.0 + file.raw.len(), rest.1 + file.download());
    }
    rows.push(sizes(&format!("{count} more, in the background"), rest.0, rest.1));
    rows.join("\n")
}

fn sizes(label: &str, raw: usize, brotli: usize) -> String {
    row(label, &grouped(raw), &grouped(brotli))
}

fn row(label: &str, raw: &str, brotli: &str) -> String {
    format!("{label:<28}{raw:>12}{brotli:>12}")
}

/// A number with a comma after each three digits.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn numbers_are_grouped_by_three() {
        let cases = [(7, "7"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567")];
        for (number, text) in cases {
            assert_eq!(super::grouped(number), text);
        }
    }
}
