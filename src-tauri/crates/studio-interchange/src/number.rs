//! Numbers as other programs write them.

use studio_course::Decimal;

/// The number, and whether it is the very number that was written: more than nine digits after the point are cut off.
pub(crate) fn decimal(text: &str) -> Option<(Decimal, bool)> {
    let text = text.trim().replace(',', ".").replace('\u{2212}', "-");
    let text = text.strip_prefix('+').unwrap_or(&text);
    let (sign, text) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let exponent: i32 = exponent.parse().ok().filter(|exponent| (-30..=30).contains(exponent))?;
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if (whole.is_empty() && fraction.is_empty())
        || !is_digits(whole)
        || !is_digits(fraction)
        || text.len() > 60
    {
        return None;
    }
    let digits = format!("{whole}{fraction}");
    let point = i32::try_from(whole.len()).ok()? + exponent;
    let (whole, fraction) = match usize::try_from(point) {
        Ok(point) if point <= digits.len() => (digits[..point].to_owned(), digits[point..].to_owned()),
        Ok(point) => (format!("{digits}{}", "0".repeat(point - digits.len())), String::new()),
        Err(_) => ("0".to_owned(), format!("{}{digits}", "0".repeat(point.unsigned_abs() as usize))),
    };
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let room = 15usize.checked_sub(whole.len())?.min(9);
    let kept = &fraction[..fraction.len().min(room)];
    let is_exact = fraction[kept.len()..].bytes().all(|byte| byte == b'0');
    let text = if kept.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{kept}") };
    text.parse().ok().map(|number| (number, is_exact))
}

/// The middle between two numbers, and how far both are from it, each as [`decimal`] has it.
pub(crate) fn middle(least: &str, most: &str) -> Option<((Decimal, bool), (Decimal, bool))> {
    let ((least, is_exact), (most, is_kept)) = (decimal(least)?, decimal(most)?);
    let nano = |number: Decimal| -> Option<i128> {
        let text = number.to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        format!("{whole}{fraction:0<9}").parse().ok()
    };
    let (least, most) = (nano(least)?, nano(most)?);
    let written = |number: i128| {
        let sign = if number < 0 { "-" } else { "" };
        let text = format!(
            "{sign}{}.{:09}0",
            number.unsigned_abs() / 2_000_000_000,
            number.unsigned_abs() % 2_000_000_000 / 2
        );
        let is_whole = number % 2 == 0;
        let (number, _) = decimal(text.trim_end_matches('0').trim_end_matches('.'))?;
        Some((number, is_whole && is_exact && is_kept))
    };
    Some((written(least + most)?, written(most - least)?))
}

/// Points, which are whole here: the nearest, and whether that is what was written.
pub(crate) fn points(text: &str) -> Option<(u32, bool)> {
    let number: f64 = text.trim().replace(',', ".").parse().ok().filter(|number: &f64| number.is_finite())?;
    let whole = number.round().clamp(0.0, f64::from(u32::MAX));
    Some((whole as u32, (number - whole).abs() < 1e-6))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_exactly() {
        for (text, number) in [
            ("12.50", "12.50"),
            (" -3,5 ", "-3.5"),
            ("1e3", "1000"),
            ("1.25E-2", "0.0125"),
            (".5", "0.5"),
            ("007", "7"),
            ("+4.", "4"),
        ] {
            assert_eq!(
                decimal(text).map(|(number, exact)| (number.to_string(), exact)),
                Some((number.to_owned(), true)),
                "{text}"
            );
        }
        assert!(!decimal("0.33333333333").unwrap().1);
        for bad in ["", "x", "1e99", "1.2.3", "٣", "NaN", "-", "1234567890123456"] {
            assert_eq!(decimal(bad), None, "{bad}");
        }
        let read = middle("1", "5").unwrap();
        assert_eq!((read.0.0.to_string(), read.1.0.to_string()), ("3".to_owned(), "2".to_owned()));
        let read = middle("-1.5", "0.25").unwrap();
        assert_eq!((read.0.0.to_string(), read.1.0.to_string()), ("-0.625".to_owned(), "0.875".to_owned()));
        assert_eq!(points("2.0000000"), Some((2, true)));
        assert_eq!(points("0.5"), Some((1, false)));
        assert_eq!(points("-1"), Some((0, false)));
    }
}
