//! The site over HTTP on this machine: from memory, with the headers that any host of it should send.

use crate::assemble::Built;
use crate::kind;
use crate::shell::POLICY;
use crate::site::{File, Site};
use anyhow::{Result, anyhow};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use tiny_http::{Header, Method, Request, Response};

/// Threads that answer; a browser opens up to six connections to a host.
const THREADS: usize = 8;

/// Headers of every answer, beside the policy for content.
const HEADERS: [(&str, &str); 7] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "geolocation=(), microphone=(), payment=(), usb=(), serial=(), bluetooth=()"),
    ("Vary", "Accept-Encoding"),
];

/// A server that answers until the program ends.
pub struct Server {
    /// Where it is.
    pub address: String,
    threads: Vec<std::thread::JoinHandle<()>>,
}

impl Server {
    /// Serves a site on a port of 127.0.0.1; port 0 takes a free one.
    pub fn start(built: Built, port: u16) -> Result<Self> {
        let server =
            tiny_http::Server::http(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).map_err(|cause| {
                anyhow!("port {port} of 127.0.0.1 cannot be used ({cause}); choose another with --port")
            })?;
        let address = format!("http://{}/", server.server_addr());
        let server = Arc::new(server);
        let site = Arc::new(built.site);
        let threads = (0..THREADS)
            .map(|_| {
                let (server, site) = (Arc::clone(&server), Arc::clone(&site));
                std::thread::spawn(move || {
                    while let Ok(request) = server.recv() {
                        answer(request, &site);
                    }
                })
            })
            .collect();
        Ok(Self { address, threads })
    }

    /// Waits for as long as the server answers.
    pub fn wait(self) {
        for thread in self.threads {
            // A thread that broke down has said so itself; the others go on.
            drop(thread.join());
        }
    }
}

/// Answers one request; a browser that went away meanwhile is no fault of ours.
fn answer(request: Request, site: &Site) {
    let path = request.url().split(['?', '#']).next().unwrap_or_default().trim_start_matches('/').to_owned();
    let path = if path.is_empty() { "index.html" } else { &path };
    let response = match (request.method(), site.get(path)) {
        (Method::Get | Method::Head, Some(file)) => found(&request, path, file),
        (Method::Get | Method::Head, None) => plain(404, "There is no such file. 没有这个文件。\n"),
        _ => plain(405, "This server only gives files. 此服务器只提供文件。\n"),
    };
    drop(request.respond(response));
}

type Answer = Response<std::io::Cursor<Vec<u8>>>;

fn found(request: &Request, path: &str, file: &File) -> Answer {
    let tag = format!("\"{}\"", file.integrity());
    let caching = if file.immutable { "public, max-age=31536000, immutable" } else { "no-cache" };
    let (bytes, encoding) = chosen(&asked(request, "Accept-Encoding"), file);
    let response = if asked(request, "If-None-Match").split(',').any(|known| known.trim() == tag) {
        Response::from_data(Vec::new()).with_status_code(304)
    } else {
        let response = Response::from_data(bytes.clone()).with_chunked_threshold(usize::MAX);
        match encoding {
            Some(encoding) => with(response, "Content-Encoding", encoding),
            None => response,
        }
    };
    let response = with(response, "Content-Type", kind::content_type(path));
    let response = with(with(response, "Cache-Control", caching), "ETag", &tag);
    common(response)
}

/// The smallest form that the browser understands.
fn chosen<'a>(accepted: &str, file: &'a File) -> (&'a Vec<u8>, Option<&'static str>) {
    let takes = |name: &str| {
        accepted.split(',').any(|part| {
            let mut words = part.split(';').map(str::trim);
            words.next() == Some(name) && !words.any(|word| matches!(word, "q=0" | "q=0.0"))
        })
    };
    match (&file.brotli, &file.gzip) {
        (Some(bytes), _) if takes("br") => (bytes, Some("br")),
        (_, Some(bytes)) if takes("gzip") => (bytes, Some("gzip")),
        _ => (&file.raw, None),
    }
}

fn asked(request: &Request, name: &'static str) -> String {
    let header = request.headers().iter().find(|header| header.field.equiv(name));
    header.map(|header| header.value.to_string()).unwrap_or_default()
}

fn plain(status: u16, sentence: &str) -> Answer {
    let response = Response::from_data(sentence.as_bytes().to_vec()).with_status_code(status);
    common(with(response, "Content-Type", "text/plain; charset=utf-8"))
}

fn common(mut response: Answer) -> Answer {
    for (name, value) in HEADERS {
        response = with(response, name, value);
    }
    with(response, "Content-Security-Policy", &format!("{POLICY}; frame-ancestors 'none'"))
}

fn with(response: Answer, name: &str, value: &str) -> Answer {
    match Header::from_bytes(name, value) {
        Ok(header) => response.with_header(header),
        Err(()) => response,
    }
}

#[cfg(test)]
mod tests {
    use super::chosen;
    use crate::site::File;

    #[test]
    fn the_smallest_form_that_is_understood_is_sent() {
        let file = File { raw: vec![0], brotli: Some(vec![1]), gzip: Some(vec![2]), immutable: false };
        let cases = [
            ("gzip, deflate, br, zstd", Some("br")),
            ("gzip", Some("gzip")),
            ("br;q=0, gzip;q=0.5", Some("gzip")),
            ("", None),
            ("brown", None),
        ];
        for (accepted, encoding) in cases {
            assert_eq!(chosen(accepted, &file).1, encoding, "{accepted}");
        }
    }
}
