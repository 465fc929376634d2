//! Shares of a question's points as Moodle knows them.

/// The shares that Moodle takes, in thousandths of a thousandth of a percent (`question_bank::fraction_options_full`).
const KNOWN: [u64; 20] = [
    100_00000, 90_00000, 83_33333, 80_00000, 75_00000, 70_00000, 66_66667, 60_00000, 50_00000, 40_00000,
    33_33333, 30_00000, 25_00000, 20_00000, 16_66667, 14_28571, 12_50000, 11_11111, 10_00000, 5_00000,
];

/// One of so many equal parts, as the nearest share that Moodle takes; whether it is exact.
pub(crate) fn share(parts: usize) -> (String, bool) {
    let parts = parts.max(1) as u64;
    let exact = 100_00000f64 / parts as f64;
    let nearest =
        KNOWN.into_iter().min_by(|a, b| (*a as f64 - exact).abs().total_cmp(&(*b as f64 - exact).abs()));
    let nearest = nearest.unwrap_or(100_00000);
    (written(nearest), (nearest as f64 - exact).abs() < 1.0)
}

fn written(share: u64) -> String {
    let text = format!("{}.{:05}", share / 100_000, share % 100_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A share as somebody wrote it, in percent.
pub(crate) fn read(text: &str) -> Option<f64> {
    text.trim().replace(',', ".").parse().ok().filter(|share: &f64| share.is_finite())
}

/// Shares differ by less than this if they are the same.
const NEAR: f64 = 0.01;

/// Which options are key where one is chosen, and whether the shares are those that the player gives.
pub(crate) fn single(fractions: &[f64]) -> (Vec<bool>, bool) {
    let most = fractions.iter().copied().fold(0.0, f64::max);
    let keys: Vec<bool> = fractions.iter().map(|fraction| most > 0.0 && *fraction > most - NEAR).collect();
    let is_usual = fractions
        .iter()
        .zip(&keys)
        .all(|(fraction, is_key)| (*fraction - if *is_key { 100.0 } else { 0.0 }).abs() < NEAR);
    (keys, is_usual)
}

/// As [`single`], where several are chosen.
pub(crate) fn multiple(fractions: &[f64]) -> (Vec<bool>, bool) {
    let keys: Vec<bool> = fractions.iter().map(|fraction| *fraction > 0.0).collect();
    let (share, _) = share(keys.iter().filter(|is_key| **is_key).count());
    let share = read(&share).unwrap_or(100.0);
    let is_usual = fractions
        .iter()
        .zip(&keys)
        .all(|(fraction, is_key)| (*fraction - if *is_key { share } else { -share }).abs() < NEAR);
    (keys, is_usual)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_those_that_moodle_takes() {
        assert_eq!(share(1), ("100".to_owned(), true));
        assert_eq!(share(3), ("33.33333".to_owned(), true));
        assert_eq!(share(7), ("14.28571".to_owned(), true));
        assert_eq!(share(8), ("12.5".to_owned(), true));
        assert_eq!(share(11), ("10".to_owned(), false));
        assert_eq!(read("33,3"), Some(33.3));
        assert_eq!(read("NaN"), None);
    }
}
