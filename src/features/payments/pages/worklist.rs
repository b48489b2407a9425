//! What is to pay, by days left: late, within five days, on time, in dispute.

use askama::Template;
use chrono::NaiveDate;

use super::super::domain::Standing;
use super::super::queries::Due;
use crate::platform::web::Layout;

/// One invoice as a row.
pub(in super::super) struct Row {
    href: String,
    number: String,
    company: String,
    milestone: String,
    amount: String,
    accepted: String,
    received: String,
    day: String,
    due: String,
}

/// The rows of one standing.
pub(in super::super) struct Group {
    id: &'static str,
    title: String,
    rows: Vec<Row>,
}

/// The desk of a finance officer.
#[derive(Template)]
#[template(path = "payments/worklist.html")]
pub(in super::super) struct WorklistPage {
    l: Layout,
    lead: String,
    groups: Vec<Group>,
    paid: Vec<Row>,
}

impl WorklistPage {
    pub(in super::super) fn new(l: Layout, mut open: Vec<Due>, paid: Vec<Due>, today: NaiveDate) -> Self {
        open.sort_by_key(|due| {
            let clock = due.invoice.clock();
            (clock.standing(today), clock.days_left(today), due.invoice.number.clone())
        });
        let lead = lead(&l, &open, today);
        let group = |standing: Standing, id: &'static str, key: &str| {
            let of = open.iter().filter(|due| due.invoice.clock().standing(today) == standing);
            let rows: Vec<Row> = of.map(|due| row(&l, due, today)).collect();
            (!rows.is_empty()).then(|| Group { id, title: l.tn(key, rows.len()), rows })
        };
        let groups = [
            group(Standing::Late, "late", "payments-group-late"),
            group(Standing::Soon, "soon", "payments-group-soon"),
            group(Standing::OnTime, "on-time", "payments-group-on-time"),
            group(Standing::Disputed, "disputed", "payments-group-disputed"),
        ];
        let groups = groups.into_iter().flatten().collect();
        let paid = paid.iter().map(|due| row(&l, due, today)).collect();
        Self { l, lead, groups, paid }
    }
}

/// The first sentence is the answer: what is late, or the next day something is due.
fn lead(l: &Layout, open: &[Due], today: NaiveDate) -> String {
    let late = open.iter().filter(|due| due.invoice.clock().standing(today) == Standing::Late).count();
    if late > 0 {
        return l.tn("payments-lead-late", late);
    }
    let running = open.iter().filter(|due| due.invoice.clock().standing(today) != Standing::Disputed);
    let next = running.map(|due| due.invoice.clock().due_on(today)).min();
    next.map_or_else(|| l.t("payments-lead-none"), |day| l.t1("payments-lead-next", "day", day))
}

fn row(l: &Layout, due: &Due, today: NaiveDate) -> Row {
    let (invoice, clock) = (&due.invoice, due.invoice.clock());
    let standing = clock.standing(today);
    let key = match standing {
        Standing::Late => "payments-day-late",
        Standing::Soon | Standing::OnTime => "payments-day",
        Standing::Disputed => "payments-day-disputed",
        Standing::Paid => "payments-day-paid",
    };
    let args =
        [("day", clock.day(today).into()), ("term", clock.term_days().into()), ("late", clock.days_late(today).into())];
    Row {
        href: l.url(&format!("/finance/invoices/{}", invoice.id)),
        number: invoice.number.clone(),
        company: due.company.clone(),
        milestone: l.ta(
            "payments-milestone",
            &[
                ("reference", due.reference.as_str().into()),
                ("number", due.position.into()),
                ("title", due.milestone.as_str().into()),
            ],
        ),
        amount: l.money(&invoice.gross()),
        accepted: l.day(&invoice.accepted_on),
        received: l.day(&invoice.received_on),
        day: l.ta(key, &args),
        due: l.day(&clock.due_on(today)),
    }
}
