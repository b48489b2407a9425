//! The security headers of every answer.

use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};

/// No inline script or style, nothing from elsewhere, no framing.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
     form-action 'self'; frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'; \
     require-trusted-types-for 'script'";

const ALWAYS: [(&str, &str); 8] = [
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=()"),
    ("x-permitted-cross-domain-policies", "none"),
];

/// Adds what is not there yet. `https` adds the promise to stay on it; `private` forbids keeping the page.
pub(crate) fn add(headers: &mut HeaderMap, https: bool, private: bool) {
    for (name, value) in ALWAYS {
        put(headers, name, value);
    }
    if https {
        put(headers, "strict-transport-security", "max-age=63072000; includeSubDomains");
    }
    put(headers, "cache-control", if private { "no-store" } else { "no-cache" });
}

fn put(headers: &mut HeaderMap, name: &'static str, value: &'static str) {
    let name = HeaderName::from_static(name);
    if !headers.contains_key(&name) {
        headers.insert(name, HeaderValue::from_static(value));
    }
}
