//! Part F: minutes that the author declares.

use crate::exact::grouped;
use crate::line::Timed;
use crate::time_range::{Spread, TimeRange};
use studio_course::{Millis, PlannedTime};

const SPREAD: Spread = Spread { low: 80, high: 125 };

/// How long a live session, a discussion or field work takes, by the author's word. The reason stands on the line, since
/// nothing else backs the number.
pub(crate) fn planned_time(planned: &PlannedTime) -> Timed {
    let minutes = grouped(u64::from(planned.minutes.0));
    let reason = planned.reason.split_whitespace().collect::<Vec<_>>().join(" ");
    let why = if reason.is_empty() { "no reason given".to_owned() } else { reason };
    Timed {
        inputs: format!("{minutes} min declared: {why}; {} % to {} %", SPREAD.low, SPREAD.high),
        time: TimeRange::spread(u128::from(Millis::from(planned.minutes).0), 1, SPREAD),
    }
}
