//! Short lower-case codes for the values of an enumeration, as stored in tables and sent in forms.
//!
//! A stored code is for ever: the enumeration may be renamed, the code may not.

/// A value that is written as a short text and read back from it.
pub trait Code: Sized {
    /// The text it is stored as.
    fn code(&self) -> &str;
    /// Reads it back, or nothing for an unknown text.
    fn from_code(code: &str) -> Option<Self>;
}

/// Declares an enumeration with its codes: `codes! { /// Doc. pub enum Kind { /// Doc. Agency = "agency" } }`.
#[macro_export]
macro_rules! codes {
    ($(#[$doc:meta])* $vis:vis enum $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        $vis enum $name { $($(#[$vdoc])* $variant),+ }

        #[allow(dead_code, reason = "not every enumeration needs every helper")]
        impl $name {
            /// Every value, in order.
            $vis const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code it is stored as.
            #[must_use]
            $vis const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }

        impl $crate::kernel::code::Code for $name {
            fn code(&self) -> &str {
                self.as_str()
            }
            fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
