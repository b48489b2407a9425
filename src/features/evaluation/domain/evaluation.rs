//! Everything a panel said about the pitches of one challenge, and what follows from it.

use std::collections::HashMap;

use crate::kernel::id::{AccountId, CriterionId, MemberId, ProposalId};
use crate::kernel::instant::Instant;
use crate::kernel::version::Version;

use super::consensus::{Cell, Talk};
use super::ranking::{Entry, Ranked, rank};
use super::score::{Level, Mark, level, mean};

/// One pitch on one criterion.
pub(crate) type Spot = (ProposalId, CriterionId);

/// What one evaluator said there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Given {
    /// Who.
    pub(crate) member: MemberId,
    /// The score.
    pub(crate) mark: Mark,
    /// The reason.
    pub(crate) reason: String,
}

/// What the panel agreed there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Agreed {
    /// The score.
    pub(crate) mark: Mark,
    /// What made the panel agree; may be empty where nothing moved.
    pub(crate) note: String,
    /// Who recorded it.
    pub(crate) by: AccountId,
    /// When.
    pub(crate) at: Instant,
    /// The edit counter.
    pub(crate) version: Version,
}

/// How the panel comes to one score; frozen before publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// The panel talks until it agrees.
    Talk,
    /// The exact mean of the sheets.
    Mean,
}

/// The whole evaluation of one challenge: only sheets of members who still sit, and never of one who is recused there.
#[derive(Debug, Clone)]
pub(crate) struct Evaluation {
    /// How the panel comes to one score.
    pub(crate) way: Way,
    /// The criteria in their published order, with their weights.
    pub(crate) criteria: Vec<(CriterionId, i64)>,
    /// The pitches that were opened.
    pub(crate) pitches: Vec<ProposalId>,
    /// What the evaluators said.
    pub(crate) given: HashMap<Spot, Vec<Given>>,
    /// What the panel agreed.
    pub(crate) agreed: HashMap<Spot, Agreed>,
}

impl Evaluation {
    /// What the evaluators said at a spot.
    pub(crate) fn given(&self, spot: Spot) -> &[Given] {
        self.given.get(&spot).map_or(&[], Vec::as_slice)
    }

    /// The marks at a spot.
    pub(crate) fn cell(&self, spot: Spot) -> Cell {
        Cell::new(self.given(spot).iter().map(|given| given.mark).collect())
    }

    /// Every spot, pitch by pitch.
    pub(crate) fn spots(&self) -> impl Iterator<Item = Spot> + '_ {
        self.pitches.iter().flat_map(|pitch| self.criteria.iter().map(|(criterion, _)| (*pitch, *criterion)))
    }

    /// The spots that nothing was agreed on yet. With the mean nothing has to be.
    pub(crate) fn open(&self) -> Vec<Spot> {
        match self.way {
            Way::Mean => Vec::new(),
            Way::Talk => self.spots().filter(|spot| !self.agreed.contains_key(spot)).collect(),
        }
    }

    /// The open spots that can be agreed together, each with its median.
    pub(crate) fn together(&self) -> Vec<(Spot, Mark)> {
        let at_once = |spot| match self.cell(spot).talk() {
            Talk::Together(mark) => Some((spot, mark)),
            Talk::Between | Talk::First => None,
        };
        self.open().into_iter().filter_map(at_once).collect()
    }

    /// The level of the panel at a spot: what it agreed, or the mean of its sheets.
    pub(crate) fn level(&self, spot: Spot) -> Level {
        match self.way {
            Way::Talk => self.agreed.get(&spot).and_then(|agreed| level(agreed.mark)),
            Way::Mean => mean(&self.given(spot).iter().map(|given| given.mark).collect::<Vec<_>>()),
        }
    }

    /// Who stands where.
    pub(crate) fn standing(&self) -> Vec<Ranked<ProposalId>> {
        let weights: Vec<i64> = self.criteria.iter().map(|(_, weight)| *weight).collect();
        let entry = |pitch: &ProposalId| Entry {
            key: *pitch,
            levels: self.criteria.iter().map(|(criterion, _)| self.level((*pitch, *criterion))).collect(),
        };
        rank(&weights, self.pitches.iter().map(entry).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::id::Id as _;

    fn pitch(number: u128) -> ProposalId {
        ProposalId::from_entropy(number)
    }

    fn criterion(number: u128) -> CriterionId {
        CriterionId::from_entropy(number)
    }

    fn sheets(way: Way, marks: &[(u128, u128, &[&str])]) -> Evaluation {
        let mut given: HashMap<Spot, Vec<Given>> = HashMap::new();
        for (of, on, texts) in marks {
            let list = texts.iter().zip(1..).map(|(text, member)| Given {
                member: MemberId::from_entropy(member),
                mark: Mark::read(text).unwrap(),
                reason: "Because.".into(),
            });
            given.insert((pitch(*of), criterion(*on)), list.collect());
        }
        let criteria = vec![(criterion(1), 60), (criterion(2), 40)];
        Evaluation { way, criteria, pitches: vec![pitch(1), pitch(2)], given, agreed: HashMap::new() }
    }

    const MARKS: &[(u128, u128, &[&str])] =
        &[(1, 1, &["4", "4", "3"]), (1, 2, &["5", "2", "4"]), (2, 1, &["3", "3", "3"]), (2, 2, &["4", "3"])];

    #[test]
    fn what_is_close_is_agreed_together_and_the_rest_stays_open() {
        let evaluation = sheets(Way::Talk, MARKS);
        let together: Vec<(Spot, Mark)> = evaluation.together();
        assert_eq!(together.len(), 2);
        assert!(together.contains(&((pitch(1), criterion(1)), Mark::read("4").unwrap())));
        assert_eq!(evaluation.open().len(), 4);
    }

    #[test]
    fn with_the_mean_nothing_is_open_and_the_level_is_exact() {
        let evaluation = sheets(Way::Mean, MARKS);
        assert!(evaluation.open().is_empty());
        let standing = evaluation.standing();
        assert_eq!(standing[0].key, pitch(1));
        // 60 x 11/3 + 40 x 11/3 of 500.
        assert_eq!(standing[0].share, super::super::score::Fraction::new(1_100, 1_500));
    }

    #[test]
    fn without_agreement_there_is_no_place() {
        assert!(sheets(Way::Talk, MARKS).standing().iter().all(|row| row.place.is_none()));
    }
}
