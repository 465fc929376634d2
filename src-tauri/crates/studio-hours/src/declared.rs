//! How much of a course rests on the author's word.

use crate::exact::round_half_up;
use serde::{Deserialize, Serialize};
use studio_course::Millis;
use ts_rs::TS;

/// Planned minutes against the whole of the counted time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Declared {
    /// The typical time of all planned minutes that count.
    pub time: Millis,
    /// Its share of the counted time, in percent rounded half up.
    pub percent: u32,
    /// More than a quarter: the estimate is of a lower grade.
    pub exceeds_quarter: bool,
    /// More than half: a reviewer will ask, and the author is warned.
    pub exceeds_half: bool,
}

impl Declared {
    pub(crate) fn of(time: Millis, total: Millis) -> Self {
        let (part, whole) = (u128::from(time.0), u128::from(total.0));
        let percent = if whole == 0 { 0 } else { round_half_up(part * 100, whole) };
        Self {
            time,
            percent: u32::try_from(percent).unwrap_or(u32::MAX),
            exceeds_quarter: part * 4 > whole,
            exceeds_half: part * 2 > whole,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_is_not_more_than_half() {
        let half = Declared::of(Millis(50), Millis(100));
        assert_eq!((half.percent, half.exceeds_quarter, half.exceeds_half), (50, true, false));
        assert!(Declared::of(Millis(51), Millis(100)).exceeds_half);
        assert_eq!(Declared::of(Millis(0), Millis(0)), Declared::default());
    }
}
