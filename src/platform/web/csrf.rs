//! Tokens that prove a form was made for this browser, beside the check of where the request came from.
//!
//! A token is a random salt and a digest of salt and secret: it differs on each page, so that a compressed page gives
//! nothing away (the BREACH attack), and fits as long as the session or visit lasts.

use actix_web::HttpRequest;
use actix_web::http::header;

use crate::kernel::digest::Digest;
use crate::platform::secrets;

/// A token for a form, from the secret of its session or visit.
pub(crate) fn token(secret: &str) -> String {
    let salt = crate::kernel::id::spell(u128::from_le_bytes(secrets::random_bytes()));
    let salt = std::str::from_utf8(&salt).unwrap_or_default().to_owned();
    let proof = proof(&salt, secret);
    format!("{salt}.{proof}")
}

/// Whether a token was made from this secret.
pub(crate) fn fits(token: &str, secret: &str) -> bool {
    token.split_once('.').is_some_and(|(salt, given)| secrets::same(given, &proof(salt, secret)))
}

fn proof(salt: &str, secret: &str) -> String {
    Digest::of_parts([salt, secret]).as_str().to_owned()
}

/// Whether a request that changes something comes from a page of ours: browsers say so in `Sec-Fetch-Site`,
/// older ones in `Origin`. A request that says neither is refused.
pub(crate) fn from_here(request: &HttpRequest, base_url: &str) -> bool {
    let text = |name| request.headers().get(name).and_then(|value: &header::HeaderValue| value.to_str().ok());
    if let Some(site) = text(header::HeaderName::from_static("sec-fetch-site")) {
        return matches!(site, "same-origin" | "none");
    }
    text(header::ORIGIN).is_some_and(|origin| origin == base_url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_fits_its_secret_only_and_never_repeats() {
        let (one, other) = (token("secret"), token("secret"));
        assert_ne!(one, other);
        assert!(fits(&one, "secret") && fits(&other, "secret"));
        assert!(!fits(&one, "another") && !fits("", "secret") && !fits("a.b", "secret"));
    }
}
