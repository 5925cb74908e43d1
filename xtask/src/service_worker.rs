//! The service worker, told what the site consists of.

use crate::shell::fill;
use crate::site::Site;
use anyhow::Result;
use serde_json::json;

/// Fills the marks of `sw.js`: the build's name and every file with its integrity.
pub fn script(template: &str, build: &str, site: &Site) -> Result<String> {
    let mut files = String::new();
    for (path, file) in site.iter() {
        let url = if path == "index.html" { "./".to_owned() } else { format!("./{path}") };
        let entry = json!({ "url": url, "integrity": file.integrity(), "immutable": file.immutable });
        files.push_str(&format!("\n  {entry},"));
    }
    files.push('\n');
    fill(&fill(template, "/* build */", build)?, "/* files */", &files)
}
