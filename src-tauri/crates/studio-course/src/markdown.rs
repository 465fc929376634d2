//! The one Markdown dialect of editor, hours, rendering and course text.
//!
//! CommonMark 0.31 with tables, footnotes (GitHub's), strikethrough, task lists, dollar maths and callouts
//! (`> [!NOTE]`). Raw HTML is text of the dialect but never reaches a learner unsanitised. Heading attributes, smart
//! punctuation and front matter are deliberately absent: what is typed is what stands there.

use pulldown_cmark::{Options, Parser};

/// The extensions that are switched on.
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_MATH
        | Options::ENABLE_GFM
}

/// The events of a text in the dialect.
pub fn parse(text: &str) -> Parser<'_> {
    Parser::new_ext(text, options())
}

/// The media name that a link or image target speaks of, `media/<name>` percent-decoded, or `None` for any other
/// target.
pub fn media_target(target: &str) -> Option<String> {
    let name = target.strip_prefix("media/")?;
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits = std::str::from_utf8(&digits).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_media_target_is_decoded_once() {
        assert_eq!(media_target("media/a%20b.png").as_deref(), Some("a b.png"));
        assert_eq!(media_target("media/%E6%B5%B7.png").as_deref(), Some("海.png"));
        assert_eq!(media_target("https://example.org/media/a.png"), None);
        assert_eq!(media_target("media/%zz"), None);
    }
}
