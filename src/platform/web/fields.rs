//! What a form posted, and a form as a page shows it.
//!
//! All posted values are kept by name, whatever the rules say of them: a form that is shown again keeps everything
//! that was typed by construction, wrong values too.

use serde::{Deserialize, Serialize};

use super::ctx::Ctx;
use super::layout::Layout;
use crate::kernel::refusal::Problems;
use crate::kernel::version::Version;

/// Names of fields that belong to the machinery and are never shown or kept.
const MACHINERY: [&str; 1] = ["csrf"];

/// The values of a form, in the order posted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads a body as browsers send forms.
    pub(crate) fn read(body: &[u8]) -> Self {
        let pairs = form_urlencoded::parse(body).into_owned();
        Self(pairs.filter(|(name, _)| !name.is_empty()).collect())
    }

    /// The first value of a field, or nothing.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// Every value of a field: several ticked boxes.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// Whether the field was posted at all.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(field, _)| field == name)
    }

    /// Adds a value, as when a form is filled from what is stored.
    #[must_use]
    pub(crate) fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.0.push((name.to_owned(), value.to_string()));
        self
    }

    /// Adds a value only when there is one.
    #[must_use]
    pub(crate) fn with_some(self, name: &str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Adds a day as its three inputs.
    #[must_use]
    pub(crate) fn with_day(self, name: &str, day: Option<chrono::NaiveDate>) -> Self {
        use chrono::Datelike as _;
        let Some(day) = day else { return self };
        self.with(&format!("{name}-day"), day.day())
            .with(&format!("{name}-month"), day.month())
            .with(&format!("{name}-year"), day.year())
    }

    /// Everything but the machinery and secrets, for keeping and for showing side by side.
    pub(crate) fn kept(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        pairs.filter(|(name, _)| !MACHINERY.contains(name) && !name.contains("password"))
    }

    /// The same without the machinery and secrets.
    pub(crate) fn to_keep(&self) -> Self {
        Self(self.kept().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
    }
}

impl FromIterator<(String, String)> for Fields {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> Self {
        Self(pairs.into_iter().collect())
    }
}

/// A form on a page: its values, its problems and the token that lets it be posted.
#[derive(Debug, Clone)]
pub(crate) struct FormView {
    fields: Fields,
    problems: Problems,
    csrf: String,
    version: Option<Version>,
}

impl FormView {
    /// An empty form.
    pub(crate) fn fresh(ctx: &Ctx) -> Self {
        Self::filled(ctx, Fields::default())
    }

    /// A form filled from what is stored.
    pub(crate) fn filled(ctx: &Ctx, fields: Fields) -> Self {
        Self { fields, problems: Problems::default(), csrf: ctx.csrf_token(), version: None }
    }

    /// The form as posted, with what is wrong.
    pub(crate) fn refused(ctx: &Ctx, fields: &Fields, problems: Problems) -> Self {
        let version = fields.get("version").parse().ok().map(Version::new);
        Self { fields: fields.clone(), problems, csrf: ctx.csrf_token(), version }
    }

    /// Carries the version the form was made from.
    #[must_use]
    pub(crate) fn at(mut self, version: Version) -> Self {
        self.version = Some(version);
        self
    }

    /// Says what is wrong with what is stored, beside its field.
    #[must_use]
    pub(crate) fn noting(mut self, problems: Problems) -> Self {
        self.problems = problems;
        self
    }

    /// The value to show in a field; passwords are never shown again.
    pub(crate) fn value(&self, name: &str) -> &str {
        if name.contains("password") { "" } else { self.fields.get(name) }
    }

    /// Whether a choice is taken.
    pub(crate) fn has(&self, name: &str, value: &str) -> bool {
        self.fields.all(name).any(|taken| taken == value)
    }

    /// What is wrong with a field, in words.
    pub(crate) fn problem(&self, l: &Layout, name: &str) -> Option<String> {
        self.problems.of(name).map(|message| l.msg(message))
    }

    /// Everything wrong, as field and words.
    pub(crate) fn problems(&self, l: &Layout) -> Vec<(String, String)> {
        self.problems.iter().map(|problem| (problem.field.clone(), l.msg(&problem.message))).collect()
    }

    /// Whether anything is wrong.
    pub(crate) fn is_refused(&self) -> bool {
        !self.problems.is_empty()
    }

    /// The token.
    pub(crate) fn csrf(&self) -> &str {
        &self.csrf
    }

    /// The version the form was made from.
    pub(crate) fn version(&self) -> Option<String> {
        self.version.map(|version| version.to_string())
    }
}
