//! The one Markdown dialect of editor, hours, rendering and course text.
//!
//! CommonMark 0.31 with tables, footnotes (GitHub's), strikethrough, task lists, dollar maths and callouts
//! (`> [!NOTE]`). Raw HTML is text of the dialect but never reaches a learner unsanitised. Heading attributes, smart
//! punctuation and front matter are deliberately absent: what is typed is what stands there.

use pulldown_cmark::{Event, Options, Parser, TagEnd};

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

/// The words of a text without its marks, each block on a line of its own: what a search looks through. Raw HTML is left
/// out.
pub fn plain_text(text: &str) -> String {
    let mut plain = String::new();
    for event in parse(text) {
        match event {
            Event::Text(words)
            | Event::Code(words)
            | Event::InlineMath(words)
            | Event::DisplayMath(words) => {
                plain.push_str(&words);
            }
            Event::SoftBreak => plain.push(' '),
            Event::HardBreak => plain.push('\n'),
            Event::End(tag) if is_block(tag) && !plain.is_empty() && !plain.ends_with('\n') => {
                plain.push('\n');
            }
            _ => {}
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// Whether what ends stands on lines of its own.
fn is_block(tag: TagEnd) -> bool {
    !matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
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
    fn plain_text_has_the_words_and_none_of_the_marks() {
        let text = "# Duty\n\nThe *value*\nof [goods](https://a.b)<b> is `12`.\n\n| a | b |\n|---|---|\n| 关 | 税 |\n\n- one\n- two\n";
        assert_eq!(plain_text(text), "Duty\nThe value of goods is 12.\na\nb\n关\n税\none\ntwo");
        assert_eq!(plain_text("![a seal](media/a.png)"), "a seal");
        assert_eq!(plain_text(""), "");
    }

    #[test]
    fn a_media_target_is_decoded_once() {
        assert_eq!(media_target("media/a%20b.png").as_deref(), Some("a b.png"));
        assert_eq!(media_target("media/%E6%B5%B7.png").as_deref(), Some("海.png"));
        assert_eq!(media_target("https://example.org/media/a.png"), None);
        assert_eq!(media_target("media/%zz"), None);
    }
}
