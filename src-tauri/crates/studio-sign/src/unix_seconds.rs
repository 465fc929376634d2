//! A moment, counted the way certificates and signatures are compared.

use core::fmt;
use core::time::Duration;

use der::DateTime;
use x509_cert::time::Time;

/// Whole seconds since 1970-01-01T00:00:00Z. A moment before that is as good as 1970 for a signature.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnixSeconds(pub i64);

impl UnixSeconds {
    /// The moment as a calendar date, or `None` after the year 9999, where X.509 ends.
    pub(crate) fn date_time(self) -> Option<DateTime> {
        DateTime::from_unix_duration(self.since_epoch()).ok()
    }

    /// The moment as X.509 and CMS write it: `UTCTime` up to 2049, then `GeneralizedTime` (RFC 5280 §4.1.2.5,
    /// RFC 5652 §11.3).
    pub(crate) fn x509_time(self) -> Option<Time> {
        self.date_time().map(Time::from)
    }

    /// The span since 1970; nothing for a moment before.
    pub(crate) fn since_epoch(self) -> Duration {
        Duration::from_secs(u64::try_from(self.0).unwrap_or(0))
    }

    /// This moment and so many days.
    pub(crate) fn plus_days(self, days: i64) -> Self {
        Self(self.0.saturating_add(days.saturating_mul(86_400)))
    }
}

impl From<Time> for UnixSeconds {
    fn from(time: Time) -> Self {
        Self(i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX))
    }
}

/// ISO 8601 in UTC, such as `2026-11-24T08:30:00Z`.
impl fmt::Display for UnixSeconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.date_time() {
            Some(date_time) => write!(f, "{date_time}"),
            None => write!(f, "after the year 9999"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_shown_as_iso_8601() {
        assert_eq!(UnixSeconds(1_795_000_000).to_string(), "2026-11-18T11:06:40Z");
        assert_eq!(UnixSeconds(-5).to_string(), "1970-01-01T00:00:00Z");
        assert_eq!(UnixSeconds(i64::MAX).to_string(), "after the year 9999");
    }

    #[test]
    fn a_time_before_2050_is_written_as_utc_time() {
        assert!(matches!(UnixSeconds(0).x509_time(), Some(Time::UtcTime(_))));
        assert!(matches!(UnixSeconds(2_600_000_000).x509_time(), Some(Time::GeneralTime(_))));
    }
}
