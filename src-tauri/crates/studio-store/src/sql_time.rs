//! Times as SQLite keeps them.

/// Milliseconds since 1970-01-01 UTC as SQLite's signed number. What lies beyond is beyond any clock.
pub(crate) fn sql_time(at: u64) -> i64 {
    i64::try_from(at).unwrap_or(i64::MAX)
}
