//! How often a person may guess, and why nobody can lock out a rival.
//!
//! Failures are counted for one account **from one network**, and for one network over all accounts; never for an
//! account over all networks. So whoever types wrong passwords for Sofia only slows down their own connection: Sofia,
//! elsewhere, signs in at the first try. A guesser with many networks meets argon2 and, for everyone who acts for a
//! government, the second factor.

use std::net::IpAddr;

use chrono::TimeDelta;

use crate::kernel::instant::Instant;

/// Failures older than this are forgotten.
pub(crate) const MEMORY: TimeDelta = TimeDelta::minutes(15);
/// Free guesses for one account from one network.
const FREE: i64 = 5;
/// Guesses for all accounts from one network: a workshop of a hundred founders shares one.
const NETWORK: i64 = 200;

/// Failures counted within [`MEMORY`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Failures {
    /// For this account from this network.
    pub(crate) here: i64,
    /// The last of them.
    pub(crate) last_here: Option<Instant>,
    /// For any account from this network.
    pub(crate) network: i64,
    /// The last of them.
    pub(crate) last_network: Option<Instant>,
}

/// The person must wait before the next guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wait {
    /// How many seconds are left, at least one.
    pub(crate) seconds: i64,
}

impl Wait {
    /// Whole minutes, rounded up, for the sentence that tells it.
    pub(crate) const fn minutes(self) -> i64 {
        (self.seconds + 59) / 60
    }
}

/// Lets a guess pass, or says how long to wait.
pub(crate) fn may_guess(failures: &Failures, now: Instant) -> Result<(), Wait> {
    let left = [
        until(failures.last_here, pause(failures.here - FREE), now),
        until(failures.last_network, pause(failures.network - NETWORK), now),
    ];
    match left.into_iter().max() {
        Some(seconds) if seconds > 0 => Err(Wait { seconds }),
        _ => Ok(()),
    }
}

/// Half a minute after the last free guess, doubled each time, until the failures are forgotten anyway.
fn pause(over: i64) -> TimeDelta {
    match u32::try_from(over) {
        Ok(over) => TimeDelta::seconds(30 << over.min(5)).min(MEMORY),
        Err(_free_guesses_left) => TimeDelta::zero(),
    }
}

fn until(last: Option<Instant>, pause: TimeDelta, now: Instant) -> i64 {
    let left = last.map_or(TimeDelta::zero(), |last| last.plus(pause).since(now));
    (left.num_milliseconds() + 999) / 1000
}

/// The network an address belongs to: an IPv4 address alone, an IPv6 address with its whole /64, since a household
/// is given at least that many and could otherwise guess from a new address each time.
pub(crate) fn network(address: IpAddr) -> String {
    match address {
        IpAddr::V4(v4) => v4.to_string(),
        IpAddr::V6(v6) => v6.to_ipv4_mapped().map_or_else(
            || {
                let [a, b, c, d, ..] = v6.segments();
                format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
            },
            |v4| v4.to_string(),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Instant {
        Instant::from_micros(1_700_000_000_000_000 + second * 1_000_000)
    }

    fn here(count: i64) -> Failures {
        Failures { here: count, last_here: Some(at(0)), ..Failures::default() }
    }

    #[test]
    fn four_wrong_guesses_cost_nothing_and_the_fifth_half_a_minute() {
        assert_eq!(may_guess(&here(4), at(0)), Ok(()));
        assert_eq!(may_guess(&here(5), at(0)), Err(Wait { seconds: 30 }));
        assert_eq!(may_guess(&here(5), at(29)), Err(Wait { seconds: 1 }));
        assert_eq!(may_guess(&here(5), at(30)), Ok(()));
    }

    #[test]
    fn the_pause_doubles_and_ends_at_fifteen_minutes() {
        assert_eq!(may_guess(&here(7), at(0)), Err(Wait { seconds: 120 }));
        assert_eq!(may_guess(&here(900), at(0)), Err(Wait { seconds: 900 }));
        assert_eq!(may_guess(&here(900), at(900)), Ok(()));
    }

    #[test]
    fn failures_from_elsewhere_do_not_count() {
        assert_eq!(may_guess(&Failures::default(), at(0)), Ok(()));
    }

    #[test]
    fn one_network_that_tries_many_accounts_must_wait() {
        let many = Failures { network: 200, last_network: Some(at(0)), ..Failures::default() };
        assert_eq!(may_guess(&many, at(10)), Err(Wait { seconds: 20 }));
    }

    #[test]
    fn a_wait_is_told_in_whole_minutes() {
        assert_eq!(Wait { seconds: 61 }.minutes(), 2);
        assert_eq!(Wait { seconds: 60 }.minutes(), 1);
    }

    #[test]
    fn an_ipv6_household_is_one_network() {
        let network = |text: &str| network(text.parse().unwrap());
        assert_eq!(network("2001:db8:1:2:aaaa::1"), network("2001:db8:1:2:bbbb::2"));
        assert_ne!(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
        assert_eq!(network("::ffff:192.0.2.7"), "192.0.2.7");
    }
}
