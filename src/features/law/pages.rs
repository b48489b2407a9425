//! The page of the law: what counts today, since when, by which source, and what counted before.

use askama::Template;
use chrono::NaiveDate;

use crate::kernel::money::Cents;
use crate::platform::web::ui::Choice;
use crate::platform::web::{FormView, Layout};

use super::domain::{LegalCode, Unit, half_year_of};
use super::forms;
use super::store::LegalValue;

/// One number of the law on the page.
pub(super) struct Line {
    value: String,
    from: String,
    source: String,
    in_force: bool,
}

/// One kind of number with all its values, newest first.
pub(super) struct Group {
    name: String,
    lines: Vec<Line>,
    /// The rate of the running half-year was not entered yet: the last one is carried on.
    carried_on: Option<String>,
}

/// `/admin/law`
#[derive(Template)]
#[template(path = "law/law.html")]
pub(super) struct LawPage {
    l: Layout,
    groups: Vec<Group>,
    codes: Vec<Choice>,
    worked: Vec<Choice>,
    form: FormView,
    days: FormView,
}

impl LawPage {
    pub(super) fn new(l: Layout, values: Vec<LegalValue>, today: NaiveDate, form: FormView, days: FormView) -> Self {
        let groups = LegalCode::ALL.iter().map(|code| group(&l, *code, &values, today)).collect();
        let codes = forms::codes().map(|code| Choice::new(code.as_str(), l.t(&forms::label(code)))).collect();
        let worked = vec![
            Choice::new("no", l.t("law-closed")).hint(l.t("law-closed-hint")),
            Choice::new("yes", l.t("law-worked")).hint(l.t("law-worked-hint")),
        ];
        Self { l, groups, codes, worked, form, days }
    }
}

fn group(l: &Layout, code: LegalCode, values: &[LegalValue], today: NaiveDate) -> Group {
    let of_code = || values.iter().rev().filter(|value| value.code == code);
    let current = of_code().find(|value| value.from_on <= today);
    let line = |value: &LegalValue| Line {
        value: worded(l, code, value.value),
        from: l.day(&value.from_on),
        source: value.source.clone(),
        in_force: code.unit() == Unit::Switch || current.is_some_and(|current| current.id == value.id),
    };
    let half_year = half_year_of(today);
    let stale = code == LegalCode::InterestRate && current.is_some_and(|value| value.from_on < half_year);
    Group {
        name: l.t(&forms::label(code)),
        lines: of_code().map(line).collect(),
        carried_on: stale.then(|| l.t1("law-carried-on", "day", half_year)),
    }
}

fn worded(l: &Layout, code: LegalCode, value: i64) -> String {
    match code.unit() {
        Unit::Money => l.money(&Cents::new(value)),
        Unit::Percent => l.t1("law-percent", "rate", l.percent(value)),
        Unit::Days => l.tn("law-days", value),
        Unit::Switch if value == 0 => l.t("law-worked"),
        Unit::Switch => l.t("law-closed"),
    }
}
