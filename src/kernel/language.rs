//! The languages of the interface and of content.

crate::codes! {
    /// A language Parvis speaks.
    pub enum Lang {
        /// English.
        En = "en",
        /// French.
        Fr = "fr",
        /// Dutch.
        Nl = "nl",
        /// German.
        De = "de",
    }
}

impl Lang {
    /// The name in the language itself, as a language switch must show it.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::Nl => "Nederlands",
            Self::De => "Deutsch",
        }
    }
}
