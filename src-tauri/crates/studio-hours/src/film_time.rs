//! Part C: films.

use crate::exact::grouped;
use crate::line::Timed;
use crate::time_range::{Spread, TimeRange};
use studio_course::Millis;

/// A film takes as long as it plays, as in all credit schemes that count it; a slow learner goes back now and then.
const SPREAD: Spread = Spread { low: 100, high: 125 };

/// How long a film of this duration takes.
pub(crate) fn film_time(duration: Millis) -> Timed {
    Timed {
        inputs: format!("plays {} ms; {} % to {} %", grouped(duration.0), SPREAD.low, SPREAD.high),
        time: TimeRange::spread(u128::from(duration.0), 1, SPREAD),
    }
}
