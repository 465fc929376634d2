//! Markdown as accessible HTML.
//!
//! The text is somebody's: it was typed, pasted or imported, and nothing in it is trusted. All HTML is put
//! together here from parsed events, with text escaped; the raw HTML that the dialect lets through is cleaned
//! on its own, so that it can neither carry a script nor close an element of ours.

mod footnotes;
mod headings;
mod links;
mod maths;
mod pictures;
mod raw_html;
mod tables;
mod terms;
mod writer;

use crate::media_paths::MediaPaths;
use crate::strings::Strings;
use studio_course::GlossaryEntry;
use writer::Writer;

/// Where a text stands.
pub(crate) struct Scope<'a> {
    /// The media that the text may show.
    pub(crate) media: &'a MediaPaths<'a>,
    /// What the page says in the course's language.
    pub(crate) strings: &'a Strings,
    /// What the ids of the text begin with, unique among the texts of a page.
    pub(crate) id_prefix: String,
    /// The level of the heading that the text stands under; the highest heading of the text is one below.
    pub(crate) heading_level: usize,
    /// The terms to be marked in it.
    pub(crate) glossary: &'a [GlossaryEntry],
}

/// A text of any length as block elements.
pub(crate) fn blocks(markdown: &str, scope: &Scope<'_>) -> String {
    Writer::new(scope).blocks(markdown)
}

/// A text of one paragraph, such as an option, as phrasing content: without the element of the paragraph.
pub(crate) fn line(markdown: &str, scope: &Scope<'_>) -> String {
    Writer::new(scope).line(markdown)
}

/// As [`blocks`], with each `[[id]]` in running text handed to `blank`, whose HTML takes its place. An id
/// that `blank` does not know stays as it was typed.
pub(crate) fn blocks_with_blanks(
    markdown: &str,
    scope: &Scope<'_>,
    blank: &mut dyn FnMut(&str) -> Option<String>,
) -> String {
    Writer::new(scope).with_blanks(blank).blocks(markdown)
}

/// Chinese characters, kana and their punctuation.
fn is_written_without_spaces(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{a4cf}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests;
