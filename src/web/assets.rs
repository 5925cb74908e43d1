//! The files that the site carries beside the module: rules, items, programmes and regions as one, and the sentences
//! of each language. Their names carry their hashes, and the page names them.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::{
    library::Library,
    text::{PSEUDO, Text},
};

/// A file under way; asking for it begins the download.
pub struct Download(Promise);

impl Download {
    /// Asks for the file that the page names `name`; `None` where it names none.
    pub fn of(name: &str) -> Option<Download> {
        let window = web_sys::window()?;
        let named = window.document()?.query_selector(&format!("meta[name='{name}']")).ok()??;
        Some(Download(window.fetch_with_str(&named.get_attribute("content")?)))
    }

    /// Its text, once it is here; `None` where it did not arrive.
    pub async fn text(self) -> Option<String> {
        let response: Response = JsFuture::from(self.0).await.ok()?.dyn_into().ok()?;
        let text: JsValue = JsFuture::from(response.ok().then(|| response.text())?.ok()?).await.ok()?;
        text.as_string()
    }
}

/// The library; begins its download at once.
pub async fn library(download: Option<Download>) -> Option<Library> {
    Some(Library::read(&download?.text().await?).0)
}

/// The sentences of a language; Chinese where it is not known.
pub async fn text(language: &str) -> Option<Text> {
    match language {
        "en" => Some(Text::new("en", &[&Download::of("text-en")?.text().await?])),
        PSEUDO => Some(Text::pseudo(&[&Download::of("text-en")?.text().await?])),
        _ => Some(Text::new("zh-CN", &[&Download::of("text-zh-CN")?.text().await?])),
    }
}
