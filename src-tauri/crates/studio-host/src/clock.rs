//! What time it is.

use std::time::{SystemTime, UNIX_EPOCH};

/// Now, in milliseconds since 1970-01-01 UTC; 0 on a machine whose clock stands before that.
pub fn now_ms() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|since| u64::try_from(since.as_millis()).ok())
        .unwrap_or_default()
}

/// Today where the user is, as year, month and day.
pub fn today() -> (u16, u8, u8) {
    let date = jiff::ZonedDateTime::now().date();
    let part = |number: i8| u8::try_from(number).unwrap_or(1);
    (u16::try_from(date.year()).unwrap_or(1970), part(date.month()), part(date.day()))
}
