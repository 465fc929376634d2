//! Counts what there is to read and to look at in a Markdown text.

use crate::text_units::{TextUnits, count_text};
use pulldown_cmark::{Event, LinkType, Tag, TagEnd};
use serde::{Deserialize, Serialize};
use studio_course::markdown;
use ts_rs::TS;

/// What a Markdown text holds, by the rules of the learning-hours model, section 5.
///
/// Words are headings, link texts, table cells, inline code, footnotes and all other running text. No words are code
/// blocks, HTML, the alternative texts of pictures, the addresses of links, and formulas: some of these have a time of
/// their own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Page {
    /// The running text.
    pub text: TextUnits,
    /// Pictures with an alternative text, which are looked at.
    #[ts(type = "number")]
    pub content_images: u64,
    /// Pictures with an empty alternative text, which take no time.
    #[ts(type = "number")]
    pub decorative_images: u64,
    /// Tables. Their words are in `text`.
    #[ts(type = "number")]
    pub tables: u64,
    /// Lines of code blocks that are not blank.
    #[ts(type = "number")]
    pub code_lines: u64,
    /// Formulas within a line.
    #[ts(type = "number")]
    pub inline_formulas: u64,
    /// Formulas on a line of their own.
    #[ts(type = "number")]
    pub display_formulas: u64,
}

/// Counts a Markdown text in the dialect of [`studio_course::markdown`].
pub fn count_markdown(text: &str) -> Page {
    let mut counter = Counter::default();
    markdown::parse(text).for_each(|event| counter.take(&event));
    counter.page.text = count_text(&counter.words);
    counter.page
}

/// Gathers the running text. Words are often cut into several events (`un**believ**able`), so all is put together
/// before it is counted, with a space wherever a reader sees one: cells, items and paragraphs have none of their own.
#[derive(Default)]
struct Counter {
    page: Page,
    words: String,
    /// How many pictures, code blocks, HTML blocks and bare addresses the current text is in.
    silent: u32,
    code: String,
    in_code_block: bool,
    in_bare_address: bool,
    /// How many pictures the current text is the alternative of.
    pictures: u32,
    has_alternative: bool,
}

impl Counter {
    fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.in_code_block => self.code.push_str(text),
            Event::Text(text) | Event::Code(text) => self.say(text),
            Event::SoftBreak | Event::HardBreak | Event::Rule => self.words.push(' '),
            Event::InlineHtml(html) if html.to_ascii_lowercase().starts_with("<br") => self.words.push(' '),
            Event::InlineMath(_) => {
                self.page.inline_formulas += u64::from(self.silent == 0);
                self.has_alternative |= self.pictures > 0;
            }
            Event::DisplayMath(_) => {
                self.page.display_formulas += u64::from(self.silent == 0);
                self.has_alternative |= self.pictures > 0;
            }
            Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
    }

    fn say(&mut self, text: &str) {
        if self.pictures > 0 {
            self.has_alternative |= !text.trim().is_empty();
        }
        if self.silent == 0 {
            self.words.push_str(text);
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Image { .. } => {
                if self.pictures == 0 {
                    self.has_alternative = false;
                }
                self.pictures += 1;
                self.silent += 1;
            }
            Tag::CodeBlock(_) => {
                self.in_code_block = true;
                self.silent += 1;
            }
            Tag::HtmlBlock | Tag::MetadataBlock(_) => self.silent += 1,
            Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. } => {
                self.in_bare_address = true;
                self.silent += 1;
            }
            Tag::Table(_) => self.page.tables += 1,
            _ => {}
        }
        self.part(tag.to_end());
    }

    fn end(&mut self, tag: &TagEnd) {
        match tag {
            TagEnd::Image => {
                self.pictures = self.pictures.saturating_sub(1);
                self.silent = self.silent.saturating_sub(1);
                if self.pictures == 0 {
                    let counted = if self.has_alternative {
                        &mut self.page.content_images
                    } else {
                        &mut self.page.decorative_images
                    };
                    *counted += 1;
                }
            }
            TagEnd::CodeBlock => {
                self.in_code_block = false;
                self.silent = self.silent.saturating_sub(1);
                self.page.code_lines +=
                    self.code.lines().filter(|line| !line.trim().is_empty()).count() as u64;
                self.code.clear();
            }
            TagEnd::HtmlBlock | TagEnd::MetadataBlock(_) => self.silent = self.silent.saturating_sub(1),
            TagEnd::Link if self.in_bare_address => {
                self.in_bare_address = false;
                self.silent = self.silent.saturating_sub(1);
            }
            _ => {}
        }
        self.part(*tag);
    }

    /// Parts the words on both sides of a block or picture; what stands within a line joins.
    fn part(&mut self, tag: TagEnd) {
        let joins = matches!(
            tag,
            TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::Strikethrough
                | TagEnd::Superscript
                | TagEnd::Subscript
                | TagEnd::Link
        );
        if !joins {
            self.words.push(' ');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> u64 {
        count_markdown(text).text.words
    }

    #[test]
    fn a_word_in_several_pieces_is_one_word() {
        assert_eq!(words("un**believ**able"), 1);
        assert_eq!(words("un<b>believ</b>able"), 1);
        assert_eq!(words("it&rsquo;s [a](https://example.org)n `x`y"), 3);
    }

    #[test]
    fn words_of_neighbouring_blocks_do_not_grow_together() {
        assert_eq!(words("- one\n- two\n\nthree\\\nfour<br>five\nsix\n\n# seven\neight"), 8);
        assert_eq!(words("| a | b |\n|---|---|\n| c | d |\n"), 4);
        assert_eq!(words("Term\n\n> quoted\n\nafter[^n]\n\n[^n]: note\n"), 4);
    }

    #[test]
    fn what_is_not_read_as_words_is_not_counted_as_words() {
        assert_eq!(words("<https://example.org/a/b> <a@example.org>"), 0);
        assert_eq!(words("see https://example.org/a/b"), 2);
        assert_eq!(words("after <https://example.org> the link"), 3);
        assert_eq!(words("<!-- a comment -->\n\n<div>\nhidden words\n</div>\n"), 0);
        assert_eq!(words("> [!NOTE]\n> kept\n"), 1);
        assert_eq!(words("- [x] done\n"), 1);
    }

    #[test]
    fn pictures_are_told_apart_by_their_alternative_text() {
        let page = count_markdown(
            "![A *scale*](a.png) ![](b.png) ![ ](c.png) [![Seal](d.png)](https://example.org)",
        );
        assert_eq!((page.content_images, page.decorative_images, page.text.words), (2, 2, 0));
    }

    #[test]
    fn code_and_formulas_are_counted_apart() {
        let page = count_markdown("```\na = 1\n\nb = 2\n```\n\n    indented\n\n$$x^2$$ and $y$\n");
        assert_eq!(
            (page.code_lines, page.display_formulas, page.inline_formulas, page.text.words),
            (3, 1, 1, 1)
        );
    }

    #[test]
    fn chinese_is_counted_by_character_in_every_block() {
        let page = count_markdown("# 海关估价\n\n**成交**价格 CIF\n");
        assert_eq!((page.text.characters, page.text.words), (8, 1));
    }
}
