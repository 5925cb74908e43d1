//! The static site: files with their hashes and their compressed forms.

use crate::kind;
use anyhow::{Context, Result};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256, Sha384};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

/// One file of the site.
pub struct File {
    /// Its bytes as they are.
    pub raw: Vec<u8>,
    /// Brotli, where that is made.
    pub brotli: Option<Vec<u8>>,
    /// Gzip, where that is made.
    pub gzip: Option<Vec<u8>>,
    /// Its name carries its hash, so it never changes.
    pub immutable: bool,
}

impl File {
    /// The integrity value that a browser checks.
    pub fn integrity(&self) -> String {
        format!("sha384-{}", STANDARD.encode(Sha384::digest(&self.raw)))
    }

    /// The bytes of the download where the browser knows Brotli.
    pub fn download(&self) -> usize {
        self.brotli.as_ref().map_or(self.raw.len(), Vec::len)
    }
}

/// Files by path, relative to the site.
#[derive(Default)]
pub struct Site {
    files: BTreeMap<String, File>,
}

impl Site {
    /// Puts a file under its own name.
    pub fn put(&mut self, path: impl Into<String>, raw: Vec<u8>) {
        self.files.insert(path.into(), File { raw, brotli: None, gzip: None, immutable: false });
    }

    /// Puts a file under a name that carries its hash, and gives that name back.
    pub fn put_hashed(&mut self, stem: &str, ending: &str, raw: Vec<u8>) -> String {
        let path = format!("{stem}-{}{ending}", digest(&raw));
        self.files.insert(path.clone(), File { raw, brotli: None, gzip: None, immutable: true });
        path
    }

    /// Puts a file under a name that carries a hash already.
    pub fn put_immutable(&mut self, path: &str, raw: Vec<u8>) {
        self.files.insert(path.to_owned(), File { raw, brotli: None, gzip: None, immutable: true });
    }

    /// The hash that a name carries for these bytes.
    pub fn name_of(raw: &[u8]) -> String {
        digest(raw)
    }

    /// The file at a path.
    pub fn get(&self, path: &str) -> Option<&File> {
        self.files.get(path)
    }

    /// Every file with its path, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &File)> {
        self.files.iter().map(|(path, file)| (path.as_str(), file))
    }

    /// A hash over everything that is there so far.
    pub fn digest(&self) -> String {
        let mut all = Vec::new();
        for (path, file) in self.iter() {
            all.extend_from_slice(path.as_bytes());
            all.push(0);
            all.extend_from_slice(&Sha256::digest(&file.raw));
        }
        digest(&all)
    }

    /// Adds the compressed forms, where they are smaller.
    pub fn compress(&mut self) {
        let mut waiting: Vec<&mut File> = self
            .files
            .iter_mut()
            .filter(|(path, _)| kind::compressible(path))
            .map(|(_, file)| file)
            .collect();
        waiting.sort_by_key(|file| file.raw.len());
        let queue = std::sync::Mutex::new(waiting);
        let threads = std::thread::available_parallelism().map_or(2, usize::from);
        let next = || queue.lock().ok().and_then(|mut queue| queue.pop());
        std::thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| {
                    while let Some(file) = next() {
                        let size = file.raw.len();
                        file.brotli = brotli(&file.raw).filter(|small| small.len() < size);
                        file.gzip = gzip(&file.raw).filter(|small| small.len() < size);
                    }
                });
            }
        });
    }

    /// Writes the site into a fresh folder that then takes the old one's place.
    pub fn write(&self, folder: &Path) -> Result<()> {
        let fresh = folder.with_extension("new");
        if fresh.exists() {
            std::fs::remove_dir_all(&fresh)
                .with_context(|| format!("{} cannot be emptied", fresh.display()))?;
        }
        for (path, file) in self.iter() {
            let forms = [("", Some(&file.raw)), (".br", file.brotli.as_ref()), (".gz", file.gzip.as_ref())];
            for (ending, bytes) in forms {
                let Some(bytes) = bytes else { continue };
                let place = fresh.join(format!("{path}{ending}"));
                let parent = place.parent().unwrap_or(&fresh);
                std::fs::create_dir_all(parent)
                    .and_then(|()| std::fs::write(&place, bytes))
                    .with_context(|| format!("{} cannot be written", place.display()))?;
            }
        }
        if folder.exists() {
            std::fs::remove_dir_all(folder)
                .with_context(|| format!("{} cannot be replaced", folder.display()))?;
        }
        std::fs::rename(&fresh, folder)
            .with_context(|| format!("{} cannot be put in place", folder.display()))
    }
}

/// Sixteen hexadecimal digits that name some content.
fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn brotli(raw: &[u8]) -> Option<Vec<u8>> {
    let settings = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: raw.len(),
        ..Default::default()
    };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut std::io::Cursor::new(raw), &mut small, &settings).ok()?;
    Some(small)
}

fn gzip(raw: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(raw).ok()?;
    encoder.finish().ok()
}

#[cfg(test)]
mod tests {
    use super::Site;

    #[test]
    fn a_hashed_name_changes_with_the_content_and_nothing_else() {
        let mut site = Site::default();
        let first = site.put_hashed("app", ".js", b"1".to_vec());
        assert_eq!(first, site.put_hashed("app", ".js", b"1".to_vec()));
        assert_ne!(first, site.put_hashed("app", ".js", b"2".to_vec()));
        assert!(site.get(&first).is_some_and(|file| file.immutable));
    }

    #[test]
    fn the_compressed_forms_are_kept_only_where_smaller() {
        let mut site = Site::default();
        site.put("long.js", b"let a = 1;\n".repeat(100));
        site.put("a.js", b"1".to_vec());
        site.put("a.png", vec![0; 1000]);
        site.compress();
        let sizes = |path| site.get(path).map(|file| (file.brotli.is_some(), file.gzip.is_some()));
        assert_eq!(sizes("long.js"), Some((true, true)));
        assert_eq!(sizes("a.js"), Some((false, false)));
        assert_eq!(sizes("a.png"), Some((false, false)));
    }
}
