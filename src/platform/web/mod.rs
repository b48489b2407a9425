//! The web side every slice uses: the door each request comes through, what a handler is given, and how it answers.

pub(crate) mod access;
pub(crate) mod assets;
pub mod cache;
pub(crate) mod cookies;
pub(crate) mod csrf;
pub(crate) mod ctx;
pub mod desk;
pub(crate) mod door;
pub(crate) mod failure;
pub(crate) mod fields;
pub(crate) mod headers;
pub(crate) mod layout;
pub(crate) mod parking;
pub(crate) mod posted;
pub(crate) mod reader;
pub(crate) mod routes;
pub(crate) mod space;
pub(crate) mod ui;

pub(crate) use access::{Agency, Approver, As, Auditor, Author, Company, Evaluator, Finance, Lab, SignedIn, Visitor};
pub(crate) use ctx::{Answer, Ctx};
pub use desk::Desk;
pub(crate) use failure::{Failure, FieldLabel};
pub(crate) use fields::{Fields, FormView};
pub(crate) use layout::Layout;
pub(crate) use posted::Posted;
pub(crate) use reader::Reader;
pub use routes::{Access, Route};
