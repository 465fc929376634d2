//! How time becomes hours and credits.

use crate::exact::{Thousandths, round_half_up, saturated};
use serde::{Deserialize, Serialize};
use studio_course::{HoursPolicyId, Millis};
use ts_rs::TS;

/// Somebody's rule for hours and credits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Policy {
    /// Its name in course files and on the command line.
    pub id: &'static str,
    /// Its name for people, in English.
    pub title: &'static str,
    /// What one hour of it is in minutes.
    pub minutes_per_hour: u32,
    /// How time is rounded to hours, once, for the whole course.
    pub hour_rounding: Rounding,
    /// How many hours make a credit.
    pub hours_per_credit: u32,
    /// What the credits are made from.
    pub credit_basis: CreditBasis,
    /// How credits are rounded.
    pub credit_rounding: Rounding,
    /// Whether credits are given only to whoever passes the final test.
    pub needs_passed_test: bool,
    /// Whether the time of the final test is part of the hours.
    pub counts_final_test: bool,
    /// Where the rule was found, and what in it is an assumption of ours.
    pub source: &'static str,
}

/// To which step, and in which direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "direction")]
pub enum Rounding {
    /// Down to a multiple of the step.
    Down {
        /// The step.
        step: Thousandths,
    },
    /// To the nearest multiple of the step, half up.
    Nearest {
        /// The step.
        step: Thousandths,
    },
}

/// What credits are made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CreditBasis {
    /// The hours as they were rounded.
    RoundedHours,
    /// The exact time.
    ExactTime,
}

impl Rounding {
    /// `numerator / denominator` in thousandths, rounded.
    pub(crate) fn round(self, numerator: u128, denominator: u128) -> Thousandths {
        let thousandths = numerator.saturating_mul(1000);
        let (step, steps) = match self {
            Self::Down { step } => {
                let unit = denominator.saturating_mul(u128::from(step.0)).max(1);
                (step, saturated(thousandths / unit))
            }
            Self::Nearest { step } => {
                (step, round_half_up(thousandths, denominator.saturating_mul(u128::from(step.0))))
            }
        };
        Thousandths(steps.saturating_mul(step.0))
    }
}

impl Policy {
    /// One hour of the policy in milliseconds.
    pub(crate) fn hour(&self) -> u128 {
        u128::from(self.minutes_per_hour) * 60_000
    }

    /// The hours that a time makes.
    pub fn hours(&self, time: Millis) -> Thousandths {
        self.hour_rounding.round(u128::from(time.0), self.hour())
    }

    /// The time in hours of the policy, in hundredths rounded half up: what is shown beside the rounded hours.
    pub fn exact_hundredths(&self, time: Millis) -> u64 {
        round_half_up(u128::from(time.0) * 100, self.hour())
    }

    /// The credits that a time makes, for whoever has what else the policy asks for.
    pub fn credits(&self, time: Millis) -> Thousandths {
        let per_credit = u128::from(self.hours_per_credit);
        match self.credit_basis {
            CreditBasis::RoundedHours => {
                self.credit_rounding.round(u128::from(self.hours(time).0), per_credit * 1000)
            }
            CreditBasis::ExactTime => {
                self.credit_rounding.round(u128::from(time.0), per_credit * self.hour())
            }
        }
    }
}

/// The known policies, `cn-customs` first. Schemes that do not time a course by its parts but have a word-count formula
/// of their own (such as NASBA's) are not among them.
pub fn policies() -> &'static [Policy] {
    const HUNDREDTH: Rounding = Rounding::Nearest { step: Thousandths(10) };
    &[
        Policy {
            id: "cn-customs",
            title: "China Customs knowledge credits",
            minutes_per_hour: 40,
            hour_rounding: Rounding::Down { step: Thousandths(500) },
            hours_per_credit: 2,
            credit_basis: CreditBasis::RoundedHours,
            credit_rounding: Rounding::Down { step: Thousandths(1) },
            needs_passed_test: true,
            counts_final_test: false,
            source: "A learning hour is 40 minutes, two make a knowledge credit, and the final test must be passed \
                     (WCO News 100, 2023). Assumed: down to half hours, and the final test's time is not counted.",
        },
        Policy {
            id: "iacet-ceu",
            title: "IACET continuing education units",
            minutes_per_hour: 60,
            hour_rounding: HUNDREDTH,
            hours_per_credit: 10,
            credit_basis: CreditBasis::ExactTime,
            credit_rounding: Rounding::Nearest { step: Thousandths(100) },
            needs_passed_test: false,
            counts_final_test: true,
            source: "Ten contact hours of 60 minutes are one CEU, to the nearest tenth (IACET, six steps to \
                     submitting CEU calculations).",
        },
        Policy {
            id: "ects",
            title: "ECTS credits at 25 hours",
            minutes_per_hour: 60,
            hour_rounding: HUNDREDTH,
            hours_per_credit: 25,
            credit_basis: CreditBasis::ExactTime,
            credit_rounding: Rounding::Down { step: Thousandths(500) },
            needs_passed_test: false,
            counts_final_test: true,
            source: "A credit is 25 to 30 hours of work (ECTS users' guide). Assumed: 25, down to half credits.",
        },
        Policy {
            id: "uk-credit",
            title: "United Kingdom credits at 10 notional hours",
            minutes_per_hour: 60,
            hour_rounding: HUNDREDTH,
            hours_per_credit: 10,
            credit_basis: CreditBasis::ExactTime,
            credit_rounding: Rounding::Down { step: Thousandths(1000) },
            needs_passed_test: false,
            counts_final_test: true,
            source: "A credit is ten notional hours of learning. Assumed: down to whole credits.",
        },
    ]
}

/// The policy with this id.
pub fn find_policy(id: &HoursPolicyId) -> Option<&'static Policy> {
    policies().iter().find(|policy| policy.id == id.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_policy_has_an_id_that_a_course_can_name() {
        for policy in policies() {
            assert_eq!(find_policy(&HoursPolicyId::new(policy.id).unwrap()), Some(policy));
        }
        assert_eq!(policies()[0].id, HoursPolicyId::default().as_str());
    }

    #[test]
    fn a_millisecond_short_of_half_an_hour_is_no_half_hour() {
        let policy = &policies()[0];
        assert_eq!(policy.hours(Millis(1_199_999)), Thousandths(0));
        assert_eq!(policy.hours(Millis(1_200_000)), Thousandths(500));
        assert_eq!(policy.credits(Millis(1_200_000)), Thousandths(250));
    }
}
