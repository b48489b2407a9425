//! Pages to read.

use crate::platform::web::{Answer, Visitor};

use super::super::pages::reading::{self, Reading, ReadingPage};

fn show(who: &Visitor, reading: &'static Reading) -> Answer {
    who.show(&ReadingPage::new(who, reading))
}

pub(in super::super) async fn how_it_works(who: Visitor) -> Answer {
    show(&who, &reading::HOW_IT_WORKS)
}

pub(in super::super) async fn how_we_evaluate(who: Visitor) -> Answer {
    show(&who, &reading::HOW_WE_EVALUATE)
}

pub(in super::super) async fn how_we_pay(who: Visitor) -> Answer {
    show(&who, &reading::HOW_WE_PAY)
}

pub(in super::super) async fn for_companies(who: Visitor) -> Answer {
    show(&who, &reading::FOR_COMPANIES)
}

pub(in super::super) async fn for_agencies(who: Visitor) -> Answer {
    show(&who, &reading::FOR_AGENCIES)
}

pub(in super::super) async fn charter(who: Visitor) -> Answer {
    show(&who, &reading::CHARTER)
}

pub(in super::super) async fn accessibility(who: Visitor) -> Answer {
    show(&who, &reading::ACCESSIBILITY)
}

pub(in super::super) async fn privacy(who: Visitor) -> Answer {
    show(&who, &reading::PRIVACY)
}

pub(in super::super) async fn cookies(who: Visitor) -> Answer {
    show(&who, &reading::COOKIES)
}

pub(in super::super) async fn contact(who: Visitor) -> Answer {
    show(&who, &reading::CONTACT)
}
