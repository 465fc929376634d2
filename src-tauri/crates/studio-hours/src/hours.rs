//! What a course is worth.

use crate::exact::Thousandths;
use crate::policy::Policy;
use crate::time_range::TimeRange;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Hours and credits of a course under a policy. The typical value is the official one; low and high are information.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hours {
    /// For a fast learner, rounded by the policy.
    pub low: Thousandths,
    /// The hours of the course, rounded by the policy.
    pub typical: Thousandths,
    /// For a slow learner, rounded by the policy.
    pub high: Thousandths,
    /// The typical hours before that rounding, in hundredths.
    #[ts(type = "number")]
    pub exact_hundredths: u64,
    /// The credits of whoever fulfils the condition; 0 where nobody can.
    pub credits: Thousandths,
    /// What has to be fulfilled.
    pub credit_condition: CreditCondition,
}

/// When credits are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CreditCondition {
    /// Always, to whoever took the course.
    Taken,
    /// To whoever passed the final test.
    PassedFinalTest,
    /// Never: the policy asks for a passed final test, and the course has none.
    NoFinalTest,
}

impl Hours {
    pub(crate) fn of(total: TimeRange, policy: &Policy, has_final_test: bool) -> Self {
        let credit_condition = match (policy.needs_passed_test, has_final_test) {
            (false, _) => CreditCondition::Taken,
            (true, true) => CreditCondition::PassedFinalTest,
            (true, false) => CreditCondition::NoFinalTest,
        };
        let credits = match credit_condition {
            CreditCondition::NoFinalTest => Thousandths(0),
            CreditCondition::Taken | CreditCondition::PassedFinalTest => policy.credits(total.typical),
        };
        Self {
            low: policy.hours(total.low),
            typical: policy.hours(total.typical),
            high: policy.hours(total.high),
            exact_hundredths: policy.exact_hundredths(total.typical),
            credits,
            credit_condition,
        }
    }
}
