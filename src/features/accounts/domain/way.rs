//! The way back after sign-in: a path on this site, or nothing.
//!
//! Whatever could lead elsewhere (`//host`, `/\host`, a scheme, a line end) is dropped, so that a link that looks like
//! ours never ends on a page that is not (CWE-601).

/// Longest way back.
const LONGEST: usize = 500;

/// A path on this site without its language, such as `/company/proposals`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Way(String);

impl Way {
    /// Reads the `next` of an address or a form.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let local = text.starts_with('/') && !text.starts_with("//") && !text.starts_with("/\\");
        let plain = text.chars().all(|c| c.is_ascii_graphic() && c != '\\');
        (local && plain && text.len() <= LONGEST).then(|| Self(text.to_owned()))
    }

    /// The path.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_ours_is_a_way_back() {
        assert_eq!(Way::read("/company/proposals?page=2").unwrap().as_str(), "/company/proposals?page=2");
    }

    #[test]
    fn nothing_leads_elsewhere() {
        for text in
            ["", "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nSet-Cookie: x", "me", "/a b"]
        {
            assert_eq!(Way::read(text), None, "{text}");
        }
    }
}
