//! Rows of contracts, milestones and deliveries.

mod contracts;
mod milestones;

pub(super) use contracts::{find_of, insert, load, load_by_milestone, revise, save};
pub(super) use milestones::{
    answer_delivery, insert_delivery, insert_planned, list_milestones, load_at, replace_planned, save_milestone,
};

use super::domain::{ContractStage, MilestoneStage, Regime};

crate::stored_text!(ContractStage, MilestoneStage, Regime);
