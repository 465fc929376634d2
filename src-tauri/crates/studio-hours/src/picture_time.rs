//! Part B: what is looked at on a page of text.

use crate::exact::grouped;
use crate::line::Timed;
use crate::time_range::{Spread, TimeRange};

const SPREAD: Spread = Spread { low: 80, high: 135 };

/// Seconds for a line of code. An assumption of ours.
const CODE_LINE_SECONDS: u64 = 3;
/// Seconds for a formula on a line of its own. An assumption of ours.
const FORMULA_SECONDS: u64 = 10;

/// The first picture of a page takes 12 s, each further one a second less, and from the tenth on each takes 3 s
/// (Medium's read time).
pub(crate) fn picture_seconds(pictures: u64) -> u64 {
    if pictures <= 10 {
        pictures * (25 - pictures) / 2
    } else {
        (pictures - 10).saturating_mul(3).saturating_add(75)
    }
}

/// The pictures of one page.
pub(crate) fn picture_time(pictures: u64) -> Timed {
    let seconds = picture_seconds(pictures);
    looked_at(format!("{} in a series = {} s", counted(pictures, "picture"), grouped(seconds)), seconds)
}

/// The lines of code of one page.
pub(crate) fn code_time(lines: u64) -> Timed {
    let inputs = format!("{} × {CODE_LINE_SECONDS} s", counted(lines, "line"));
    looked_at(inputs, lines.saturating_mul(CODE_LINE_SECONDS))
}

/// The formulas of one page.
pub(crate) fn formula_time(formulas: u64) -> Timed {
    let inputs = format!("{} × {FORMULA_SECONDS} s", counted(formulas, "formula"));
    looked_at(inputs, formulas.saturating_mul(FORMULA_SECONDS))
}

fn counted(number: u64, noun: &str) -> String {
    format!("{} {noun}{}", grouped(number), if number == 1 { "" } else { "s" })
}

fn looked_at(inputs: String, seconds: u64) -> Timed {
    Timed {
        inputs: format!("{inputs}; {} % to {} %", SPREAD.low, SPREAD.high),
        time: TimeRange::spread(u128::from(seconds) * 1000, 1, SPREAD),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_code_and_a_formula_have_their_seconds() {
        assert_eq!(code_time(4).time.typical.0, 12_000);
        assert_eq!(formula_time(2).time.high.0, 27_000);
        assert_eq!(picture_time(1).inputs, "1 picture in a series = 12 s; 80 % to 135 %");
    }
}
