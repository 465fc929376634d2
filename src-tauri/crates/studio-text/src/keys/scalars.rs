//! Keys whose values are numbers, claims, dates and times.

use super::{Found, Keys};
use crate::rules;
use studio_course::{Date, Decimal, Millis, Minutes, Percent};
use toml::de::DeValue;

impl Keys<'_> {
    /// A claim, false where there is none.
    pub(crate) fn flag(&mut self, key: &'static str) -> bool {
        self.optional_flag(key).unwrap_or(false)
    }

    /// A claim where there is one.
    pub(crate) fn optional_flag(&mut self, key: &'static str) -> Option<bool> {
        let found = self.take(key)?;
        let flag = found.0.as_bool();
        if flag.is_none() {
            self.report_type(key, found, "true or false", "true");
        }
        flag
    }

    /// A count.
    pub(crate) fn count(&mut self, key: &'static str) -> Option<u32> {
        self.whole(key, u32::MAX.into()).and_then(|number| u32::try_from(number).ok())
    }

    /// Whole minutes.
    pub(crate) fn minutes(&mut self, key: &'static str) -> Option<Minutes> {
        self.count(key).map(Minutes)
    }

    /// Whole milliseconds.
    pub(crate) fn millis(&mut self, key: &'static str) -> Option<Millis> {
        self.whole(key, Millis::MAX.0).map(Millis)
    }

    /// A percentage.
    pub(crate) fn percent(&mut self, key: &'static str) -> Option<Percent> {
        self.whole(key, 100).and_then(|number| u8::try_from(number).ok()).and_then(Percent::new)
    }

    fn whole(&mut self, key: &'static str, max: u64) -> Option<u64> {
        let found = self.take(key)?;
        if !matches!(found.0, DeValue::Integer(_) | DeValue::Float(_)) {
            self.report_type(key, found, "a whole number", "10");
            return None;
        }
        let number = whole(found.0, max);
        if number.is_none() {
            let message = format!("`{key}` is not a whole number from 0 to {max}.");
            let hint = format!("Write a number in these bounds, without quotes: {key} = 10.");
            self.report(
                &rules::BAD_NUMBER,
                found.1,
                &[("key", key), ("max", &max.to_string())],
                message,
                hint,
            );
        }
        number
    }

    /// Four whole numbers, such as the sides of a rectangle.
    pub(crate) fn four(&mut self, key: &'static str) -> Option<[u16; 4]> {
        let found = self.take(key)?;
        let list = found.0.as_array().map(|list| -> Vec<u16> {
            let number = |value: &DeValue<'_>| {
                whole(value, u16::MAX.into()).and_then(|number| u16::try_from(number).ok())
            };
            list.iter().filter_map(|item| number(item.get_ref())).collect()
        });
        let count = found.0.as_array().map_or(0, |list| list.len());
        match list.as_deref() {
            Some([a, b, c, d]) if count == 4 => Some([*a, *b, *c, *d]),
            _ => {
                let message = format!("`{key}` is not a list of four whole numbers.");
                let hint = format!(
                    "Write four numbers in thousandths of the picture: {key} = [100, 100, 250, 250]."
                );
                self.report(&rules::BAD_SHAPE, found.1, &[("key", key)], message, hint);
                None
            }
        }
    }

    /// An exact number, written as text or as a number of TOML.
    pub(crate) fn decimal(&mut self, key: &'static str) -> Option<Decimal> {
        let found = self.take(key)?;
        let text = match found.0 {
            DeValue::String(text) => text.as_ref(),
            DeValue::Integer(number) if number.radix() == 10 => number.as_str(),
            DeValue::Float(number) => number.as_str(),
            _ => {
                self.report_type(key, found, "a number", "\"12.50\"");
                return None;
            }
        };
        let number = text.strip_prefix('+').unwrap_or(text).parse().ok();
        if number.is_none() {
            let message =
                format!("“{text}” is not a number with at most 15 digits, 9 of them after the point.");
            let hint = format!("Write it with a point and without separators: {key} = \"1250.75\".");
            self.report(&rules::BAD_NUMBER, found.1, &[("key", key), ("text", text)], message, hint);
        }
        number
    }

    /// A day, written as a date of TOML or as text.
    pub(crate) fn date(&mut self, key: &'static str) -> Option<Date> {
        let found = self.take(key)?;
        let date = match found.0 {
            DeValue::Datetime(it) => match it.date {
                Some(date) => Date::new(date.year, date.month, date.day),
                None if it.time.is_none() => return None,
                None => None,
            },
            DeValue::String(text) => text.parse().ok(),
            _ => None,
        };
        if date.is_none() {
            let message = format!("`{key}` is not a day of the years 1970 to 9999.");
            let hint = format!("Write year, month and day without quotes: {key} = 2026-11-23.");
            self.report(&rules::BAD_DATE, found.1, &[("key", key)], message, hint);
        }
        date
    }

    /// A time of day in minutes after midnight, written as text or as a time of TOML.
    pub(crate) fn time(&mut self, key: &'static str) -> Option<Minutes> {
        let found = self.take(key)?;
        let minutes = time_of(found);
        if minutes.is_none_or(|Minutes(minutes)| minutes >= 24 * 60) {
            let message = format!("`{key}` is not a time of day.");
            let hint = format!("Write hours and minutes from 00:00 to 23:59 in quotes: {key} = \"09:00\".");
            self.report(&rules::BAD_TIME, found.1, &[("key", key)], message, hint);
        }
        minutes
    }
}

/// Hours beyond the day are read too, so that nothing is lost of what a course holds.
fn time_of((value, _): Found<'_>) -> Option<Minutes> {
    match value {
        DeValue::Datetime(it) if it.date.is_none() => {
            it.time.map(|time| Minutes(u32::from(time.hour) * 60 + u32::from(time.minute)))
        }
        DeValue::String(text) => {
            let (hours, minutes) = text.split_once(':')?;
            let number =
                |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u32>().ok())?;
            let (hours, minutes) = (number(hours)?, number(minutes).filter(|minutes| *minutes < 60)?);
            Some(Minutes(hours.checked_mul(60)?.checked_add(minutes)?))
        }
        _ => None,
    }
}

fn whole(value: &DeValue<'_>, max: u64) -> Option<u64> {
    let number = value.as_integer()?;
    let digits = number.as_str();
    u64::from_str_radix(digits.strip_prefix('+').unwrap_or(digits), number.radix()).ok().filter(|n| *n <= max)
}
