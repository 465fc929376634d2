//! Units as types: milliseconds, minutes, percent, calendar dates and exact decimals.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use ts_rs::TS;

/// A length of time in whole milliseconds, never negative. Learning time is kept in it until the last step.
///
/// What is written down stays at or below [`Millis::MAX`], so that JSON, JavaScript and TOML hold it exactly.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Millis(pub u64);

impl Millis {
    /// The longest time that is written down: 2^53 - 1 ms, some 285,000 years.
    pub const MAX: Self = Self((1 << 53) - 1);

    /// Whole seconds, the rest cut off.
    pub fn whole_seconds(self) -> u64 {
        self.0 / 1000
    }
}

impl std::ops::Add for Millis {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl std::iter::Sum for Millis {
    fn sum<I: Iterator<Item = Self>>(times: I) -> Self {
        times.fold(Self(0), |a, b| a + b)
    }
}

/// A planned length of time in whole minutes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Minutes(pub u32);

impl From<Minutes> for Millis {
    fn from(minutes: Minutes) -> Self {
        Self(u64::from(minutes.0) * 60_000)
    }
}

/// A whole percentage, 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "u8", into = "u8")]
#[ts(type = "number")]
pub struct Percent(u8);

impl Percent {
    /// The pass mark of a quiz whose author says nothing else: 80 %.
    pub const USUAL_PASS_MARK: Self = Self(80);

    /// The percentage, or `None` above 100.
    pub fn new(value: u8) -> Option<Self> {
        (value <= 100).then_some(Self(value))
    }

    /// 0 to 100.
    pub fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Percent {
    type Error = String;
    fn try_from(value: u8) -> Result<Self, String> {
        Self::new(value).ok_or_else(|| format!("{value} is more than 100 percent"))
    }
}

impl From<Percent> for u8 {
    fn from(percent: Percent) -> u8 {
        percent.0
    }
}

/// A day of the proleptic Gregorian calendar, written `2026-11-23` (ISO 8601-1 §5.2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The year, 1970 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The day, or `None` where the calendar has none. Years run from 1970 to 9999.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        ((1970..=9999).contains(&year) && (1..=days).contains(&day)).then_some(Self { year, month, day })
    }

    /// Seconds from 1970-01-01 00:00 UTC to the beginning of this day in UTC.
    pub fn unix_seconds(self) -> u64 {
        // Days from a civil date, counted in years that begin in March, so that the leap day is the last.
        let (y, m) = (i64::from(self.year), i64::from(self.month));
        let y = if m <= 2 { y - 1 } else { y };
        let era = y / 400;
        let year_of_era = y - era * 400;
        let day_of_year = (153 * (if m > 2 { m - 3 } else { m + 9 }) + 2) / 5 + i64::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        ((era * 146_097 + day_of_era - 719_468) * 86_400).unsigned_abs()
    }
}

impl Default for Date {
    /// 1970-01-01, for hosts whose clock cannot be read.
    fn default() -> Self {
        Self { year: 1970, month: 1, day: 1 }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let bad = || format!("“{text}” is not a date: write it as 2026-11-23");
        let digits = |range: std::ops::Range<usize>| {
            text.get(range).filter(|part| part.bytes().all(|b| b.is_ascii_digit())).ok_or_else(bad)
        };
        if text.len() != 10 || text.as_bytes()[4] != b'-' || text.as_bytes()[7] != b'-' {
            return Err(bad());
        }
        let year = digits(0..4)?.parse().map_err(|_| bad())?;
        let month = digits(5..7)?.parse().map_err(|_| bad())?;
        let day = digits(8..10)?.parse().map_err(|_| bad())?;
        Self::new(year, month, day).ok_or_else(bad)
    }
}

impl TryFrom<String> for Date {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> String {
        date.to_string()
    }
}

/// An exact decimal number such as a duty of `12.50`: up to 15 digits, of which up to 9 after the point. Trailing
/// zeros are kept, since an author writes them on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Decimal {
    units: i64,
    scale: u8,
}

impl Decimal {
    /// `units / 10^scale`, or `None` outside the bounds.
    pub fn new(units: i64, scale: u8) -> Option<Self> {
        (scale <= 9 && units.unsigned_abs() < 1_000_000_000_000_000).then_some(Self { units, scale })
    }

    /// Zero.
    pub const ZERO: Self = Self { units: 0, scale: 0 };
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.units < 0 { "-" } else { "" };
        let power = 10u64.pow(u32::from(self.scale));
        let magnitude = self.units.unsigned_abs();
        if self.scale == 0 {
            write!(f, "{sign}{magnitude}")
        } else {
            write!(
                f,
                "{sign}{}.{:0width$}",
                magnitude / power,
                magnitude % power,
                width = usize::from(self.scale)
            )
        }
    }
}

impl FromStr for Decimal {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let bad = || format!("“{text}” is not a number: write it as 1250 or -12.50");
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty()
            || !all_digits(whole)
            || !all_digits(fraction)
            || whole.len() + fraction.len() > 15
            || fraction.len() > 9
            || (digits.contains('.') && fraction.is_empty())
        {
            return Err(bad());
        }
        let magnitude: i64 = format!("{whole}{fraction}").parse().map_err(|_| bad())?;
        let scale = u8::try_from(fraction.len()).map_err(|_| bad())?;
        Self::new(if negative { -magnitude } else { magnitude }, scale).ok_or_else(bad)
    }
}

impl TryFrom<String> for Decimal {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Decimal> for String {
    fn from(number: Decimal) -> String {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_knows_its_calendar() {
        assert_eq!("2026-11-23".parse::<Date>().unwrap().unix_seconds(), 1_795_392_000);
        assert_eq!("1970-01-01".parse::<Date>().unwrap().unix_seconds(), 0);
        assert_eq!("2000-02-29".parse::<Date>().unwrap().unix_seconds(), 951_782_400);
        for bad in ["2026-02-29", "2026-13-01", "26-01-01", "2026/01/01", "2026-1-1", "+026-01-01"] {
            assert!(bad.parse::<Date>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_decimal_keeps_what_was_written() {
        for text in ["0", "-12.50", "1250", "0.000000001", "999999999999999"] {
            assert_eq!(text.parse::<Decimal>().unwrap().to_string(), text);
        }
        for bad in ["", ".5", "5.", "1e3", "1,5", "--1", "1.0000000000", "٣"] {
            assert!(bad.parse::<Decimal>().is_err(), "{bad}");
        }
    }
}
