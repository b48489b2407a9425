//! The numbers and rows of the front page and the desks, straight from the tables of the slices that keep them.

mod agency;
mod company;
mod front;
mod lab;

pub(super) use agency::{AgencyRow, agency_desk};
pub(super) use company::{CompanyRows, ContractRow, InvoiceRow, MilestoneRow, ProposalRow, company_desk};
pub(super) use front::{Front, LessonRow, OpenRow, Promises, front};
pub(super) use lab::{LabRows, QueueRow, lab_desk};
