//! The stations of a Track: where are we, what is next, by when.

/// How far one station of a Track is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StationState {
    /// Behind us: filled.
    Done,
    /// Where we are: marigold with a dark ring.
    Now,
    /// To come: hollow, on a dotted line.
    Next,
}

/// One station of a Track.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Station {
    /// What happens here, in a word or two.
    pub label: String,
    /// When, in words; empty when it has no date.
    pub when: String,
    /// How far it is.
    pub state: StationState,
}

impl Station {
    /// A station.
    #[must_use]
    pub fn new(label: impl Into<String>, when: impl Into<String>, state: StationState) -> Self {
        Self { label: label.into(), when: when.into(), state }
    }

    /// A whole Track from its labels and dates in order: everything before `now` is done, everything after is to come.
    /// A `now` past the end means all of it is done.
    #[must_use]
    pub fn line(stops: Vec<(String, String)>, now: usize) -> Vec<Self> {
        let state = |place: usize| match place.cmp(&now) {
            std::cmp::Ordering::Less => StationState::Done,
            std::cmp::Ordering::Equal => StationState::Now,
            std::cmp::Ordering::Greater => StationState::Next,
        };
        stops.into_iter().enumerate().map(|(place, (label, when))| Self::new(label, when, state(place))).collect()
    }

    /// The class of its row.
    #[must_use]
    pub const fn class(&self) -> &'static str {
        match self.state {
            StationState::Done => "done",
            StationState::Now => "now",
            StationState::Next => "next",
        }
    }

    /// Whether this is where we are.
    #[must_use]
    pub fn is_now(&self) -> bool {
        self.state == StationState::Now
    }

    /// The catalogue key of its state in words.
    #[must_use]
    pub const fn state_key(&self) -> &'static str {
        match self.state {
            StationState::Done => "ui-track-done",
            StationState::Now => "ui-track-now",
            StationState::Next => "ui-track-next",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_stations_is_done_before_now_and_to_come_after() {
        let stop = |word: &str| (word.to_owned(), String::new());
        let line = Station::line(vec![stop("a"), stop("b"), stop("c")], 1);
        let states: Vec<_> = line.iter().map(Station::class).collect();
        assert_eq!(states, ["done", "now", "next"]);
    }
}
