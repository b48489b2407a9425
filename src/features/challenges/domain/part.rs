//! The tasks of writing a challenge, in the order of the task list, and which of them hold a text.

crate::codes! {
    /// One page of the editor; a reviewer comments on one of these.
    pub(crate) enum Task {
        /// Title, one sentence, theme, languages.
        Facts = "facts",
        /// What is wrong.
        Problem = "problem",
        /// Who is affected and how much.
        Affected = "affected",
        /// What was tried.
        Tried = "tried",
        /// What better looks like, with today's value.
        Better = "better",
        /// Law, systems, what can't change.
        Limits = "limits",
        /// What a company gets to work with.
        Data = "data",
        /// The amount and how it is paid.
        Budget = "budget",
        /// Closing, questions, decision.
        Dates = "dates",
        /// What pitches are judged on.
        Criteria = "criteria",
        /// How the panel comes to one score.
        Method = "method",
        /// Who owns what is made.
        Rights = "rights",
        /// Who buys it when the test works.
        Adoption = "adoption",
        /// Whom to call.
        Contact = "contact",
    }
}

crate::codes! {
    /// A text of a challenge, written on its own page.
    pub(crate) enum Part {
        /// What is wrong.
        Problem = "problem",
        /// Who is affected and how much.
        Affected = "affected",
        /// What was tried.
        Tried = "tried",
        /// What better looks like.
        Better = "better",
        /// What can't change.
        Limits = "limits",
        /// What a company gets to work with.
        Data = "data",
        /// Who buys it when the test works.
        Adoption = "adoption",
        /// What the choice of rights means here, in the agency's own words; may stay empty.
        Ip = "ip",
    }
}

/// The four groups of the task list.
pub(crate) const GROUPS: &[(&str, &[Task])] = &[
    ("challenges-group-problem", &[Task::Facts, Task::Problem, Task::Affected, Task::Tried, Task::Better]),
    ("challenges-group-frame", &[Task::Limits, Task::Data, Task::Budget, Task::Dates]),
    ("challenges-group-choosing", &[Task::Criteria, Task::Method]),
    ("challenges-group-agree", &[Task::Rights, Task::Adoption, Task::Contact]),
];

/// A text may have so many words; one screen of reading is about 250.
pub(crate) const MOST_WORDS: usize = 400;

impl Part {
    /// The task that writes it.
    pub(crate) const fn task(self) -> Task {
        match self {
            Self::Problem => Task::Problem,
            Self::Affected => Task::Affected,
            Self::Tried => Task::Tried,
            Self::Better => Task::Better,
            Self::Limits => Task::Limits,
            Self::Data => Task::Data,
            Self::Adoption => Task::Adoption,
            Self::Ip => Task::Rights,
        }
    }
}

impl Task {
    /// The text it writes, when it writes nothing else.
    pub(crate) const fn part(self) -> Option<Part> {
        match self {
            Self::Problem => Some(Part::Problem),
            Self::Affected => Some(Part::Affected),
            Self::Tried => Some(Part::Tried),
            Self::Better => Some(Part::Better),
            Self::Limits => Some(Part::Limits),
            Self::Data => Some(Part::Data),
            Self::Adoption => Some(Part::Adoption),
            Self::Facts | Self::Budget | Self::Dates | Self::Criteria | Self::Method | Self::Rights | Self::Contact => {
                None
            }
        }
    }

    /// The task after it in the list; none after the last.
    pub(crate) fn next(self) -> Option<Self> {
        let place = Self::ALL.iter().position(|task| *task == self)?;
        Self::ALL.get(place + 1).copied()
    }

    /// The key of its name.
    pub(crate) const fn label(self) -> &'static str {
        match self {
            Self::Facts => "challenges-task-facts",
            Self::Problem => "challenges-task-problem",
            Self::Affected => "challenges-task-affected",
            Self::Tried => "challenges-task-tried",
            Self::Better => "challenges-task-better",
            Self::Limits => "challenges-task-limits",
            Self::Data => "challenges-task-data",
            Self::Budget => "challenges-task-budget",
            Self::Dates => "challenges-task-dates",
            Self::Criteria => "challenges-task-criteria",
            Self::Method => "challenges-task-method",
            Self::Rights => "challenges-task-rights",
            Self::Adoption => "challenges-task-adoption",
            Self::Contact => "challenges-task-contact",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_groups_hold_every_task_once_and_in_order() {
        let grouped: Vec<Task> = GROUPS.iter().flat_map(|(_, tasks)| tasks.iter().copied()).collect();
        assert_eq!(grouped, Task::ALL);
    }

    #[test]
    fn a_part_and_its_task_name_each_other() {
        for task in Task::ALL {
            if let Some(part) = task.part() {
                assert_eq!((part.task(), part.as_str()), (*task, task.as_str()));
            }
        }
    }
}
