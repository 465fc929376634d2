//! Texts that are taken in.

use super::{Resolve, Taking, Written};
use crate::prose::{
    Block, Inline, Loss, Node, clean, escaped, from_markdown, from_tags, has_more_than_text, paragraph,
    plain, retarget, to_markdown,
};
use crate::rules;

impl Taking<'_> {
    /// The blocks of a text.
    pub(crate) fn blocks(&mut self, text: &str, written: Written) -> Vec<Block> {
        match written {
            Written::Markdown => from_markdown(text).blocks,
            written => {
                let html = self.html(text, written);
                self.tags(clean(&html))
            }
        }
    }

    /// The HTML of a text that is not Markdown.
    pub(crate) fn html(&mut self, text: &str, written: Written) -> String {
        if written != Written::Plain && has_more_than_text(text) {
            self.telling.tell(&rules::FORMATTING_NOT_READ, &[]);
        }
        match written {
            Written::Html | Written::Markdown => text.to_owned(),
            Written::Auto => with_lines(text),
            Written::Plain => with_lines(&escaped(text)),
        }
    }

    /// The blocks of elements.
    pub(crate) fn tags(&mut self, nodes: Vec<Node>) -> Vec<Block> {
        let mut loss = Loss::default();
        let blocks = from_tags(nodes, &mut loss);
        self.styled += usize::from(loss.has_styles);
        if loss.is_simplified {
            self.telling.tell(&rules::FORMATTING_NOT_READ, &[]);
        }
        blocks
    }

    /// The Markdown of blocks, with the media that they show taken in; gaps get these ids.
    pub(crate) fn markdown(&mut self, mut blocks: Vec<Block>, gaps: &[&str], resolve: Resolve<'_>) -> String {
        retarget(&mut blocks, &mut |is_picture, target| self.retargeted(is_picture, target, resolve));
        to_markdown(&blocks, gaps)
    }

    /// The words of blocks; what is more than words is told.
    pub(crate) fn words(&mut self, blocks: &[Block]) -> String {
        let words = plain(blocks);
        let is_plain = match blocks {
            [] => true,
            [block] => *block == paragraph(&words),
            _ => false,
        };
        if !is_plain && !words_only(blocks) {
            self.telling.tell(&rules::FORMATTING_NOT_READ, &[]);
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// HTML in which the line breaks of a text are elements.
fn with_lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let paragraphs = text.split("\n\n").map(|paragraph| paragraph.trim_matches('\n').replace('\n', "<br>\n"));
    paragraphs
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| format!("<p>{paragraph}</p>"))
        .collect()
}

/// Whether several blocks are nothing but words on lines of their own.
fn words_only(blocks: &[Block]) -> bool {
    let is_words = |inline: &Inline| matches!(inline, Inline::Text(_) | Inline::Break | Inline::Math { .. });
    blocks.iter().all(|block| matches!(block, Block::Paragraph(list) if list.iter().all(is_words)))
}
