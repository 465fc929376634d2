//! Whole-number arithmetic: rounding half up, and thousandths for hours and credits.

use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// `numerator / denominator`, rounded half up to a whole number. A denominator of 0 counts as 1, and what does not fit
/// becomes the greatest number.
pub(crate) fn round_half_up(numerator: u128, denominator: u128) -> u64 {
    let denominator = denominator.max(1);
    let doubled = numerator.saturating_mul(2).saturating_add(denominator);
    saturated(doubled / denominator.saturating_mul(2))
}

/// The number, or the greatest that fits.
pub(crate) fn saturated(number: u128) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

/// An exact number of thousandths, such as 250 for a quarter of a credit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Thousandths(pub u64);

impl fmt::Display for Thousandths {
    /// With one to three decimals, no more than are needed: `1.0`, `0.5`, `1.25`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0 / 1000, self.0 % 1000);
        if rest.is_multiple_of(100) {
            write!(f, "{whole}.{}", rest / 100)
        } else if rest.is_multiple_of(10) {
            write!(f, "{whole}.{:02}", rest / 10)
        } else {
            write!(f, "{whole}.{rest:03}")
        }
    }
}

/// A whole number with a space between thousands, such as `1 800 000`.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

/// A number of hundredths with two decimals, such as `1.19`.
pub(crate) fn hundredths(number: u64) -> String {
    format!("{}.{:02}", number / 100, number % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_is_rounded_up_and_less_is_not() {
        assert_eq!(round_half_up(5, 2), 3);
        assert_eq!(round_half_up(4, 3), 1);
        assert_eq!(round_half_up(5, 3), 2);
        assert_eq!(round_half_up(0, 7), 0);
        assert_eq!(round_half_up(u128::MAX, 1), u64::MAX);
    }

    #[test]
    fn thousandths_are_written_with_the_decimals_they_need() {
        for (number, text) in [(0, "0.0"), (1000, "1.0"), (500, "0.5"), (1250, "1.25"), (1875, "1.875")] {
            assert_eq!(Thousandths(number).to_string(), text);
        }
    }

    #[test]
    fn numbers_are_grouped_by_thousands() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1_800_000), "1 800 000");
        assert_eq!(hundredths(273), "2.73");
    }
}
