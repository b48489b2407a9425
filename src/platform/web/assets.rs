//! Stylesheet, script and images: inside the binary, under a name that changes with the content, kept for a year.

use std::collections::HashMap;
use std::sync::LazyLock;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};

use crate::kernel::digest::Digest;

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The stylesheets in the order they are joined: later ones refine earlier ones, paper last.
const STYLES: [&str; 8] = ["tokens", "base", "layout", "forms", "tables", "track", "pages", "print"];

struct Asset {
    body: web::Bytes,
    kind: &'static str,
    address: String,
}

/// Every asset by its plain name; the digest in its address is computed once.
static ASSETS: LazyLock<HashMap<String, Asset>> = LazyLock::new(|| {
    let mut assets = HashMap::new();
    let mut css = Vec::new();
    for style in STYLES {
        let path = format!("css/{style}.css");
        css.extend(FILES.iter().filter(|(name, _)| *name == path).flat_map(|(_, body)| body.iter().copied()));
    }
    keep(&mut assets, "parvis.css", css);
    for (path, body) in FILES.iter().filter(|(path, _)| !path.starts_with("css/")) {
        keep(&mut assets, path.rsplit('/').next().unwrap_or_default(), body.to_vec());
    }
    assets
});

fn keep(assets: &mut HashMap<String, Asset>, name: &str, body: Vec<u8>) {
    let digest = Digest::of(&body);
    let short: String = digest.as_str().chars().take(12).collect();
    let address = format!("/assets/{short}/{name}");
    assets.insert(name.to_owned(), Asset { body: body.into(), kind: kind(name), address });
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

/// Where an asset is found; its plain name when there is none, which the log of the browser then shows.
pub(crate) fn address(name: &str) -> String {
    ASSETS.get(name).map_or_else(|| format!("/assets/none/{name}"), |asset| asset.address.clone())
}

/// Hands out an asset. An old digest gets the newest content: a page from before an update still looks right.
pub(crate) async fn serve(request: HttpRequest) -> HttpResponse {
    let name = request.match_info().get("name").unwrap_or_default();
    let Some(asset) = ASSETS.get(name) else { return HttpResponse::NotFound().finish() };
    // Only what the address promises is kept: while nodes are updated one may be asked for what another one has.
    let promised = request.path() == asset.address;
    let kept = if promised { "public, max-age=31536000, immutable" } else { "no-cache" };
    HttpResponse::Ok().content_type(asset.kind).insert_header((header::CACHE_CONTROL, kept)).body(asset.body.clone())
}
