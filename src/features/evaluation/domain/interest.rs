//! What an evaluator declares about each company before reading anything.

crate::codes! {
    /// The answer for one company.
    pub(crate) enum Interest {
        /// No interest.
        No = "no",
        /// Something that could look like one: the evaluator reads on, the agency and the lab see the words.
        Possible = "possible",
        /// A conflict: the evaluator never sees that pitch.
        Clear = "clear",
    }
}

impl Interest {
    /// A clear conflict takes the evaluator off that pitch at once.
    pub(crate) const fn recuses(self) -> bool {
        matches!(self, Self::Clear)
    }

    /// Anything but "no" is told in words.
    pub(crate) const fn owes_details(self) -> bool {
        !matches!(self, Self::No)
    }
}
