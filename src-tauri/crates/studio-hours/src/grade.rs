//! How far an estimate can be trusted.

use crate::rates::RateClass;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The confidence grade of an estimate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub enum Grade {
    /// Five independent people or more took the course and were timed.
    A,
    /// The language was measured, all durations are known, and at most a quarter was declared by the author.
    B,
    /// The language's rate is derived, or more than a quarter was declared.
    C,
    /// Something is missing, and there is no number.
    D,
}

impl Grade {
    pub(crate) fn of(class: RateClass, exceeds_quarter: bool, is_complete: bool) -> Self {
        match (is_complete, class, exceeds_quarter) {
            (false, ..) => Self::D,
            (true, RateClass::Measured, false) => Self::B,
            (true, ..) => Self::C,
        }
    }
}
