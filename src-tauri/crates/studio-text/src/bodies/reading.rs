//! A reading: two keys and the Markdown behind them.

use crate::keys::Keys;
use crate::sheet::Sheet;
use studio_course::Reading;

pub(crate) fn read(keys: &mut Keys<'_>, markdown: &str) -> Reading {
    Reading {
        markdown: markdown.to_owned(),
        difficulty: keys.word("difficulty"),
        purpose: keys.word("purpose"),
    }
}

/// Writes the keys and returns the Markdown.
pub(crate) fn write<'r>(reading: &'r Reading, sheet: &mut Sheet) -> &'r str {
    sheet.word("difficulty", reading.difficulty);
    sheet.word("purpose", reading.purpose);
    &reading.markdown
}
