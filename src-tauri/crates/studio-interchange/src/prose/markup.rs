//! A text becomes elements, in HTML or in the XHTML that QTI allows.

use super::characters::escaped;
use super::formulas;
use super::model::{Block, Inline};
use super::plain::one_line;
use std::fmt::Write as _;

/// Whose elements are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// HTML, written so that XML reads it too.
    Html,
    /// QTI 2.2 (Information Model §6, “Basic classes”): fewer elements, and no attribute that is not theirs.
    Qti,
}

/// Writes texts.
pub(crate) struct Markup<'a> {
    dialect: Dialect,
    media: &'a mut dyn FnMut(&str) -> Option<String>,
    gap: &'a mut dyn FnMut(usize) -> String,
    has_formulas: bool,
}

impl<'a> Markup<'a> {
    /// Writes as the dialect has it. `media` gives the address of a media file by its target in the Markdown; without one, a
    /// picture is its description and a link its words. `gap` gives what stands in the place of a gap.
    pub(crate) fn new(
        dialect: Dialect,
        media: &'a mut dyn FnMut(&str) -> Option<String>,
        gap: &'a mut dyn FnMut(usize) -> String,
    ) -> Self {
        Self { dialect, media, gap, has_formulas: false }
    }

    /// Whether a formula was written.
    pub(crate) fn has_formulas(&self) -> bool {
        self.has_formulas
    }

    /// Block elements.
    pub(crate) fn blocks(&mut self, blocks: &[Block]) -> String {
        let mut out = String::new();
        blocks.iter().for_each(|block| self.block(block, &mut out));
        out
    }

    /// A text that often is one paragraph, such as an option: without the element where it is one.
    pub(crate) fn line(&mut self, blocks: &[Block]) -> String {
        match blocks {
            [Block::Paragraph(inlines)] => self.inlines(inlines),
            blocks => self.blocks(blocks),
        }
    }

    fn block(&mut self, block: &Block, out: &mut String) {
        match block {
            Block::Paragraph(inlines) => {
                let words = self.inlines(inlines);
                let _ = write!(out, "<p>{words}</p>");
            }
            Block::Heading(level, inlines) => {
                let words = self.inlines(inlines);
                let _ = write!(out, "<h{level}>{words}</h{level}>");
            }
            Block::Code { info, text } => {
                let word = info.split_ascii_whitespace().next().unwrap_or_default();
                let class = if word.is_empty() {
                    String::new()
                } else {
                    format!(" class=\"language-{}\"", escaped(word))
                };
                let _ = write!(out, "<pre><code{class}>{}</code></pre>", escaped(text));
            }
            Block::Quote { callout, blocks } => {
                let class =
                    callout.map(|name| format!(" class=\"markdown-alert-{name}\"")).unwrap_or_default();
                let _ = write!(out, "<blockquote{class}>{}</blockquote>", self.filled(blocks));
            }
            Block::List { start, is_tight, items } => self.list(*start, *is_tight, items, out),
            Block::Table { alignments, head, rows } => {
                let class = |at: usize| {
                    let word = alignments.get(at).map_or("", |alignment| alignment.word());
                    match self.dialect {
                        _ if word.is_empty() => String::new(),
                        Dialect::Html => format!(" style=\"text-align: {word}\""),
                        Dialect::Qti => format!(" class=\"align-{word}\""),
                    }
                };
                let classes: Vec<String> = (0..head.len()).map(class).collect();
                out.push_str("<table><thead>");
                self.row("th", head, &classes, out);
                out.push_str("</thead>");
                // QTI has no table without a body.
                if !rows.is_empty() || self.dialect == Dialect::Qti {
                    out.push_str("<tbody>");
                    rows.iter().for_each(|row| self.row("td", row, &classes, out));
                    if rows.is_empty() {
                        self.row("td", &vec![Vec::new(); head.len()], &classes, out);
                    }
                    out.push_str("</tbody>");
                }
                out.push_str("</table>");
            }
            Block::Rule => out.push_str("<hr/>"),
            Block::Footnote { label, blocks } => {
                let _ = write!(
                    out,
                    "<div class=\"footnote-definition\"><sup class=\"footnote-definition-label\">{}</sup>{}</div>",
                    escaped(label),
                    self.filled(blocks)
                );
            }
        }
    }

    /// Blocks where at least one is asked for.
    fn filled(&mut self, blocks: &[Block]) -> String {
        if blocks.is_empty() && self.dialect == Dialect::Qti {
            "<p></p>".to_owned()
        } else {
            self.blocks(blocks)
        }
    }

    fn list(&mut self, start: Option<u64>, is_tight: bool, items: &[Vec<Block>], out: &mut String) {
        let (name, attribute) = match (start, self.dialect) {
            (None, _) => ("ul", String::new()),
            (Some(1), _) => ("ol", String::new()),
            (Some(start), Dialect::Html) => ("ol", format!(" start=\"{start}\"")),
            (Some(start), Dialect::Qti) => ("ol", format!(" class=\"start-{start}\"")),
        };
        let _ = write!(out, "<{name}{attribute}>");
        for item in items {
            out.push_str("<li>");
            for block in item {
                match block {
                    Block::Paragraph(inlines) if is_tight => {
                        let words = self.inlines(inlines);
                        out.push_str(&words);
                    }
                    block => self.block(block, out),
                }
            }
            out.push_str("</li>");
        }
        let _ = write!(out, "</{name}>");
    }

    fn row(&mut self, cell: &str, cells: &[Vec<Inline>], classes: &[String], out: &mut String) {
        out.push_str("<tr>");
        for (at, inlines) in cells.iter().enumerate() {
            let words = self.inlines(inlines);
            let class = classes.get(at).map_or("", String::as_str);
            let _ = write!(out, "<{cell}{class}>{words}</{cell}>");
        }
        out.push_str("</tr>");
    }

    fn inlines(&mut self, list: &[Inline]) -> String {
        let mut out = String::new();
        list.iter().for_each(|inline| self.inline(inline, &mut out));
        out
    }

    fn inline(&mut self, inline: &Inline, out: &mut String) {
        match inline {
            Inline::Text(words) => self.words(words, out),
            Inline::Break => out.push_str("<br/>"),
            Inline::Code(words) => {
                let _ = write!(out, "<code>{}</code>", escaped(words));
            }
            Inline::Span(name, inner) => {
                let words = self.inlines(inner);
                let is_theirs = !matches!(*name, "bdi" | "del" | "ins" | "mark" | "rp" | "rt" | "ruby" | "u");
                if self.dialect == Dialect::Html || is_theirs {
                    let _ = write!(out, "<{name}>{words}</{name}>");
                } else {
                    let _ = write!(out, "<span class=\"text-{name}\">{words}</span>");
                }
            }
            Inline::Link { target, title, inlines } => {
                let words = self.inlines(inlines);
                match self.address(target) {
                    Some(address) => {
                        let title = self.title(title);
                        let _ = write!(out, "<a href=\"{}\"{title}>{words}</a>", escaped(&address));
                    }
                    None => out.push_str(&words),
                }
            }
            Inline::Image { target, title, alt } => match (self.media)(target) {
                Some(address) => {
                    let title = self.title(title);
                    let _ =
                        write!(out, "<img src=\"{}\" alt=\"{}\"{title}/>", escaped(&address), escaped(alt));
                }
                None => self.words(alt, out),
            },
            Inline::Math { tex, is_display } => {
                self.has_formulas = true;
                let (words, is_misread) = formulas::marked(tex, *is_display);
                if is_misread || self.dialect == Dialect::Qti {
                    let _ = write!(out, "<span class=\"math\">{}</span>", escaped(&words));
                } else {
                    out.push_str(&escaped(&words));
                }
            }
            Inline::FootnoteReference(label) => {
                let _ = write!(out, "<sup class=\"footnote-reference\">{}</sup>", escaped(label));
            }
            Inline::Task(is_done) => {
                let _ = write!(out, "<span class=\"task\">{}</span> ", if *is_done { "☑" } else { "☐" });
            }
            Inline::Gap(at) => out.push_str(&(self.gap)(*at)),
        }
    }

    /// Words, in which what an LMS would take for the marks of a formula is parted by an element.
    fn words(&mut self, words: &str, out: &mut String) {
        let mut from = 0;
        for at in formulas::false_marks(words) {
            let mark = words[..at].char_indices().next_back().map_or(at, |(mark, _)| mark);
            if mark >= from {
                let _ =
                    write!(out, "{}<span>{}</span>", escaped(&words[from..mark]), escaped(&words[mark..at]));
                from = at;
            }
        }
        out.push_str(&escaped(&words[from..]));
    }

    /// The title of a link or picture. QTI has no such attribute, but one for a label.
    fn title(&self, title: &str) -> String {
        match self.dialect {
            _ if title.is_empty() => String::new(),
            Dialect::Html => format!(" title=\"{}\"", escaped(title)),
            Dialect::Qti => format!(" label=\"{}\"", escaped(&one_line(title, 256))),
        }
    }

    /// The address that a link leads to: a file of the course, or a place on the network.
    fn address(&mut self, target: &str) -> Option<String> {
        let lower = target.to_ascii_lowercase();
        if ["http://", "https://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme)) {
            return Some(match self.dialect {
                Dialect::Html => target.to_owned(),
                Dialect::Qti => address(target),
            });
        }
        (self.media)(target)
    }
}

/// An address in which every character is one of an address (RFC 3986 §2).
fn address(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii_control() || " <>\"{}|\\^`".contains(c) {
            let _ = write!(out, "%{:02X}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}
