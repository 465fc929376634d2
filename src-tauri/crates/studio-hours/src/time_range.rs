//! A time with its low and its high.

use crate::exact::round_half_up;
use serde::{Deserialize, Serialize};
use studio_course::Millis;
use ts_rs::TS;

/// How long something takes: a fast, a typical and a slow learner.
///
/// Lows are added to lows and highs to highs, since most of the variance of reading speed lies between readers: whoever is
/// slow is slow on the whole course (IReST, Trauzettel-Klosinski & Dietz 2012).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimeRange {
    /// For a fast learner.
    pub low: Millis,
    /// For a typical learner. Hours and credits come from it.
    pub typical: Millis,
    /// For a slow learner.
    pub high: Millis,
}

/// Three percentages of a typical time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spread {
    /// Of a fast learner.
    pub(crate) low: u32,
    /// Of a slow learner; the typical one is always 100.
    pub(crate) high: u32,
}

impl TimeRange {
    /// `numerator / denominator` milliseconds, spread and then rounded half up, once.
    pub(crate) fn spread(numerator: u128, denominator: u128, spread: Spread) -> Self {
        let at = |percent: u32| {
            Millis(round_half_up(
                numerator.saturating_mul(u128::from(percent)),
                denominator.saturating_mul(100),
            ))
        };
        Self { low: at(spread.low), typical: at(100), high: at(spread.high) }
    }

    /// `count` times a low, typical and high number of seconds.
    pub(crate) fn of_seconds(count: u64, [low, typical, high]: [u32; 3]) -> Self {
        let of = |seconds: u32| Millis(count.saturating_mul(u64::from(seconds) * 1000));
        Self { low: of(low), typical: of(typical), high: of(high) }
    }

    /// `part / whole` of it, each value rounded half up. A `whole` of 0 leaves nothing.
    pub(crate) fn share(self, part: usize, whole: usize) -> Self {
        if whole == 0 {
            return Self::default();
        }
        let of = |time: Millis| {
            Millis(round_half_up(u128::from(time.0).saturating_mul(part as u128), whole as u128))
        };
        Self { low: of(self.low), typical: of(self.typical), high: of(self.high) }
    }
}

impl std::ops::Add for TimeRange {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            low: self.low + other.low,
            typical: self.typical + other.typical,
            high: self.high + other.high,
        }
    }
}

impl std::iter::Sum for TimeRange {
    fn sum<I: Iterator<Item = Self>>(times: I) -> Self {
        times.fold(Self::default(), |a, b| a + b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_a_pool_is_rounded_half_up() {
        let pool = TimeRange { low: Millis(1), typical: Millis(3), high: Millis(10) };
        let drawn = pool.share(1, 2);
        assert_eq!((drawn.low, drawn.typical, drawn.high), (Millis(1), Millis(2), Millis(5)));
        assert_eq!(pool.share(0, 0), TimeRange::default());
    }
}
