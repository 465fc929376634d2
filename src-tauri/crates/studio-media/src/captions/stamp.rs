//! Times in captions.

/// A time, and whether it was written as WebVTT wants it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp {
    pub(super) ms: u64,
    pub(super) is_webvtt: bool,
}

/// Reads `HH:MM:SS.mmm` or `MM:SS.mmm` (WebVTT §3.3 “timestamp”), and with indulgence a comma for the point, one digit
/// for two, and one or two digits behind the point.
pub(super) fn read(text: &str) -> Option<Stamp> {
    let (clock, fraction) = text.split_once(['.', ','])?;
    let mut fields = clock.split(':');
    let (first, second, third) = (fields.next()?, fields.next()?, fields.next());
    if fields.next().is_some() {
        return None;
    }
    let (hours, minutes, seconds) = match third {
        Some(third) => (first, second, third),
        None => ("00", first, second),
    };
    let (h, m, s) = (number(hours, 4)?, number(minutes, 2)?, number(seconds, 2)?);
    let thousandths = number(fraction, 3)? * [100, 10, 1][fraction.len() - 1];
    if m > 59 || s > 59 {
        return None;
    }
    let is_webvtt = text.contains('.')
        && hours.len() >= 2
        && minutes.len() == 2
        && seconds.len() == 2
        && fraction.len() == 3;
    Some(Stamp { ms: ((h * 60 + m) * 60 + s) * 1000 + thousandths, is_webvtt })
}

fn number(digits: &str, most: usize) -> Option<u64> {
    let is_number = (1..=most).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| digits.parse().ok()).flatten()
}

/// Writes `HH:MM:SS.mmm`, with as many digits for the hours as it takes.
pub(super) fn write(ms: u64) -> String {
    let (seconds, minutes) = (ms / 1000, ms / 60_000);
    format!("{:02}:{:02}:{:02}.{:03}", minutes / 60, minutes % 60, seconds % 60, ms % 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        let ms = |text| read(text).map(|stamp| stamp.ms);
        assert_eq!(ms("00:01.500"), Some(1_500));
        assert_eq!(ms("01:00:01,5"), Some(3_601_500));
        assert_eq!(ms("1:2:3.45"), Some(3_723_450));
        assert_eq!(ms("9999:59:59.999"), Some(35_999_999_999));
        assert!(read("00:00:01.000").unwrap().is_webvtt && !read("00:00:01,000").unwrap().is_webvtt);
        assert!(!read("0:00:01.000").unwrap().is_webvtt);
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for bad in
            ["", "1", "00:60.000", "00:00:60.000", "00:01", "00:01.", "a:01.000", "00:01.0000", "1:2:3:4.000"]
        {
            assert_eq!(read(bad), None, "{bad}");
        }
        assert_eq!(read("+1:01.000"), None);
        assert_eq!(read("٠١:٠١.٠٠٠"), None);
    }

    #[test]
    fn a_time_is_read_as_it_was_written() {
        for ms in [0, 999, 59_999, 3_599_999, 86_400_000, 35_999_999_999] {
            assert_eq!(read(&write(ms)), Some(Stamp { ms, is_webvtt: true }));
        }
    }
}
