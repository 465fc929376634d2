//! Part I: corrects an estimate by people who took the course.

use crate::exact::round_half_up;
use crate::grade::Grade;
use serde::{Deserialize, Serialize};
use studio_course::Millis;
use ts_rs::TS;

/// How many runs weigh as much as the estimate. An assumption of ours.
const WEIGHT_OF_THE_ESTIMATE: u64 = 5;
/// The least number of independent testers (NASBA).
const LEAST_RUNS: usize = 3;
/// From this number of testers on their median is the official time (Texas Department of Insurance).
const RUNS_FOR_THE_MEDIAN: usize = 5;

/// An estimate held against pilot runs. Testers were not told the expected time, and the final test is timed apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Calibration {
    /// The median of the runs that are used, rounded half up.
    pub median: Millis,
    /// `(n × median + 5 × estimate) ÷ (n + 5)`, rounded half up.
    pub calibrated: Millis,
    /// The calibrated time divided by the estimate, in millionths rounded half up.
    #[ts(type = "number")]
    pub factor_millionths: u64,
    /// The time to go by: with five runs or more the median, else the calibrated time.
    pub official: Millis,
    /// A with five runs or more; `None` leaves the estimate's own grade.
    pub grade: Option<Grade>,
    /// The estimate is more than 115 % of the median: the pilot is to be used.
    pub is_overstated: bool,
    /// The runs that are used, in ascending order.
    pub used: Vec<Millis>,
    /// The runs that are not, being under a third or over three times the estimate, in ascending order.
    pub dropped: Vec<Millis>,
}

/// Holds an estimate against the times that testers took, or `None` where fewer than three can be used.
pub fn calibrate(estimate: Millis, runs: &[Millis]) -> Option<Calibration> {
    let is_usable = |run: &Millis| {
        let (run, estimate) = (u128::from(run.0), u128::from(estimate.0));
        run * 3 >= estimate && run <= estimate * 3
    };
    let mut sorted = runs.to_vec();
    sorted.sort_unstable();
    let (used, dropped): (Vec<Millis>, Vec<Millis>) = sorted.into_iter().partition(is_usable);
    if used.len() < LEAST_RUNS {
        return None;
    }
    let middle = used.len() / 2;
    let lower = if used.len() % 2 == 1 { used[middle] } else { used[middle - 1] };
    // Twice the median stays exact where the median lies between two runs.
    let twice_median = u128::from(lower.0) + u128::from(used[middle].0);
    let n = used.len() as u128;
    let weight = u128::from(WEIGHT_OF_THE_ESTIMATE);
    let calibrated = (n * twice_median + 2 * weight * u128::from(estimate.0), 2 * (n + weight));
    let median = Millis(round_half_up(twice_median, 2));
    let time = Millis(round_half_up(calibrated.0, calibrated.1));
    let has_many = used.len() >= RUNS_FOR_THE_MEDIAN;
    Some(Calibration {
        median,
        calibrated: time,
        factor_millionths: round_half_up(
            calibrated.0.saturating_mul(1_000_000),
            calibrated.1.saturating_mul(u128::from(estimate.0)),
        ),
        official: if has_many { median } else { time },
        grade: has_many.then_some(Grade::A),
        is_overstated: u128::from(estimate.0) * 200 > twice_median * 115,
        used,
        dropped,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minutes(minutes: &[u64]) -> Vec<Millis> {
        minutes.iter().map(|m| Millis(m * 60_000)).collect()
    }

    #[test]
    fn runs_far_off_are_dropped_and_stay_visible() {
        let found = calibrate(Millis(60 * 60_000), &minutes(&[19, 20, 50, 180, 181])).unwrap();
        assert_eq!((found.used, found.dropped), (minutes(&[20, 50, 180]), minutes(&[19, 181])));
    }

    #[test]
    fn fewer_than_three_runs_say_nothing() {
        assert_eq!(calibrate(Millis(60 * 60_000), &minutes(&[50, 60, 500])), None);
        assert_eq!(calibrate(Millis(0), &minutes(&[50, 60, 70])), None);
    }

    #[test]
    fn the_median_of_an_even_number_lies_between_and_is_official_from_five_runs() {
        let found = calibrate(Millis(60 * 60_000), &minutes(&[40, 50, 51, 60])).unwrap();
        assert_eq!((found.median, found.official), (Millis(50 * 60_000 + 30_000), found.calibrated));
        assert!(found.is_overstated);
        assert_eq!(found.grade, None);
        let more = calibrate(Millis(60 * 60_000), &minutes(&[40, 50, 54, 60, 61])).unwrap();
        assert_eq!((more.official, more.grade, more.is_overstated), (more.median, Some(Grade::A), false));
    }
}
