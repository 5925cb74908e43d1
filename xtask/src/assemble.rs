//! `cargo xtask build`: the static site, from source to files.

use crate::bindgen;
use crate::options::Build;
use crate::repository;
use crate::service_worker;
use crate::shell::{self, Parts};
use crate::site::Site;
use crate::sizes;
use crate::sprite;
use crate::style;
use anyhow::{Context, Result};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

/// The site and the names of what it starts with.
pub struct Built {
    /// All its files.
    pub site: Site,
    /// The hashed ones among them that the page names.
    pub parts: Parts,
}

/// Builds the site and says what it weighs; a site over its budget is an error.
pub fn run(build: &Build) -> Result<ExitCode> {
    let start = Instant::now();
    let built = write(build)?;
    println!("{}", sizes::table(&built));
    if !build.dev {
        sizes::weigh(&built)?;
    }
    println!("{} is ready ({:.0} s).", build.out.display(), start.elapsed().as_secs_f64());
    Ok(ExitCode::SUCCESS)
}

/// Builds the site into its folder.
pub fn write(build: &Build) -> Result<Built> {
    let built = assemble(build)?;
    built.site.write(&repository::root()?.join(&build.out))?;
    Ok(built)
}

fn assemble(build: &Build) -> Result<Built> {
    let root = repository::root()?;
    let www = root.join("www");
    let module = bindgen::module("changju", build)?;
    let mut site = Site::default();
    let wasm = site.put_hashed("app", ".wasm", module.wasm);
    let glue = scripts(&mut site, module.glue, module.link, module.later)?;
    for (path, script) in module.snippets {
        site.put(path, script);
    }
    let library =
        site.put_hashed("library", ".json", repository::bytes(&module.assets.join("library.json"))?);
    let text = |language: &str| repository::bytes(&module.assets.join(format!("text-{language}.ftl")));
    let texts = [
        ("zh-CN", site.put_hashed("text-zh-CN", ".ftl", text("zh-CN")?)),
        ("en", site.put_hashed("text-en", ".ftl", text("en")?)),
    ];
    let boot = site.put_hashed("boot", ".js", shell::boot(&glue, &wasm).into_bytes());
    let style = site.put_hashed("style", ".css", style::sheet(&www.join("style"))?.into_bytes());
    pictures(&root.join("assets/pictures"), &mut site)?;
    copies(&www, "icons-app", &mut site)?;
    copies(&www, "fonts", &mut site)?;
    site.put("manifest.webmanifest", repository::bytes(&www.join("manifest.webmanifest"))?);

    let parts = Parts { boot, glue, wasm, style, library, texts };
    let template = repository::text(&www.join("index.html"))?;
    let icons = sprite::sprite(&www.join("icons"))?;
    let page = shell::page(&template, &parts, &icons, &site.digest(), &site).context("www/index.html")?;
    site.put("index.html", page.into_bytes());
    let worker = repository::text(&www.join("sw.js"))?;
    let worker = service_worker::script(&worker, &site.digest(), &site).context("www/sw.js")?;
    site.put("sw.js", worker.into_bytes());
    if !build.dev {
        site.compress();
    }
    Ok(Built { site, parts })
}

/// The glue, the script that loads later parts, and those parts; gives back the glue's name. Glue and script import
/// each other, so both carry one hash over both.
fn scripts(site: &mut Site, glue: Vec<u8>, link: Vec<u8>, later: Vec<(String, Vec<u8>)>) -> Result<String> {
    let (glue, mut link) = (String::from_utf8(glue)?, String::from_utf8(link)?);
    for (name, wasm) in later {
        let stem = name.trim_end_matches(".wasm").replace('_', "-");
        let hashed = site.put_hashed(&stem, ".wasm", wasm);
        link = link.replace(&format!("./{name}"), &format!("./{hashed}"));
    }
    let both = Site::name_of(&[glue.as_bytes(), link.as_bytes()].concat());
    let (glue_path, link_path) = (format!("app-{both}.js"), format!("link-{both}.js"));
    // The module goes on calling the script by its first name; only what the browser fetches is renamed.
    let glue = glue.replace(&format!("from \"{}\"", bindgen::LINK), &format!("from \"./{link_path}\""));
    let link = link.replace(bindgen::GLUE, &format!("./{glue_path}"));
    site.put_immutable(&glue_path, glue.into_bytes());
    site.put_immutable(&link_path, link.into_bytes());
    Ok(glue_path)
}

/// Pictures of the items, each a file of its own.
fn pictures(folder: &Path, site: &mut Site) -> Result<()> {
    for path in repository::files(folder, "svg")? {
        let text = repository::text(&path)?;
        sprite::check(&text).with_context(|| format!("the picture {}", path.display()))?;
        site.put(format!("pictures/{}", repository::name(&path)?), text.into_bytes());
    }
    Ok(())
}

/// A folder of `www` that is taken over as it is.
fn copies(www: &Path, folder: &str, site: &mut Site) -> Result<()> {
    for path in repository::files(&www.join(folder), "")? {
        site.put(format!("{folder}/{}", repository::name(&path)?), repository::bytes(&path)?);
    }
    Ok(())
}
