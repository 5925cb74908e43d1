//! The page that is there before the app is: `index.html`, filled in.

use crate::site::Site;
use anyhow::{Context, Result, bail};
use std::fmt::Write;

/// What a page of ours may load and do; the server says it too, with who may frame it.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; \
    media-src 'self' blob:; base-uri 'none'; form-action 'none'";

/// The names of the hashed files that the page starts with.
pub struct Parts {
    /// Starts the module.
    pub boot: String,
    /// Binds the module.
    pub glue: String,
    /// The module.
    pub wasm: String,
    /// The style sheet.
    pub style: String,
    /// Rules, items, programmes and regions.
    pub library: String,
    /// The sentences, by language; the first is fetched at once.
    pub texts: [(&'static str, String); 2],
}

/// The script that starts the module, and shows the page's own words where that cannot be.
pub fn boot(glue: &str, wasm: &str) -> String {
    format!(
        "import init from './{glue}';\n\
         init({{ module_or_path: new URL('./{wasm}', import.meta.url) }}).catch((reason) => {{\n  \
           document.getElementById('shell-refusal').hidden = false;\n  \
           document.getElementById('app').hidden = true;\n  \
           throw reason;\n\
         }});\n"
    )
}

/// Fills the page's marks.
pub fn page(template: &str, parts: &Parts, sprite: &str, build: &str, site: &Site) -> Result<String> {
    let integrity = |path: &str| {
        site.get(path).map(super::site::File::integrity).with_context(|| format!("{path} is not in the site"))
    };
    let Parts { boot, glue, wasm, style, library, texts } = parts;
    let mut head = String::new();
    writeln!(head, r#"<meta http-equiv="Content-Security-Policy" content="{POLICY}">"#)?;
    writeln!(head, r#"<meta name="referrer" content="no-referrer">"#)?;
    writeln!(head, r#"<meta name="build" content="{build}">"#)?;
    writeln!(head, r#"<link rel="stylesheet" href="{style}" integrity="{}">"#, integrity(style)?)?;
    writeln!(head, r#"<link rel="preload" as="fetch" type="application/wasm" href="{wasm}" crossorigin>"#)?;
    writeln!(head, r#"<link rel="preload" as="fetch" href="{library}" crossorigin>"#)?;
    if let Some((_, text)) = texts.first() {
        writeln!(head, r#"<link rel="preload" as="fetch" href="{text}" crossorigin>"#)?;
    }
    writeln!(head, r#"<meta name="library" content="{library}">"#)?;
    for (language, text) in texts {
        writeln!(head, r#"<meta name="text-{language}" content="{text}">"#)?;
    }
    writeln!(head, r#"<link rel="modulepreload" href="{glue}" integrity="{}">"#, integrity(glue)?)?;
    write!(head, r#"<script type="module" src="{boot}" integrity="{}"></script>"#, integrity(boot)?)?;
    fill(&fill(template, "<!-- head -->", &head)?, "<!-- icons -->", sprite)
}

/// Replaces a mark that must be there once.
pub fn fill(template: &str, mark: &str, text: &str) -> Result<String> {
    if template.matches(mark).count() != 1 {
        bail!("the mark `{mark}` must stand exactly once in the file that is filled in");
    }
    Ok(template.replace(mark, text))
}
