//! A text becomes Markdown of the house.
//!
//! Markdown has corners in which a mark is read as a letter or a letter as a mark. So what was written is read again: where
//! it does not come back as it was, marks are written as elements, which the dialect has too.

use super::escape;
use super::from_markdown::with_gaps;
use super::model::{Alignment, Block, Inline};

/// The Markdown of a text; a gap becomes `[[id]]` with the id at its place among these.
pub(crate) fn to_markdown(blocks: &[Block], ids: &[&str]) -> String {
    Writer { ids }.blocks(blocks, Marker::default())
}

/// How marks of emphasis are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Marks {
    /// `*` and `**`.
    Stars,
    /// `_` for the inner and `*` for the outer.
    Mixed,
    /// As elements.
    Elements,
    /// As elements, and formulas as words.
    Plain,
}

/// Lists that follow one another are told apart by their markers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Marker {
    is_other: bool,
}

struct Writer<'a> {
    ids: &'a [&'a str],
}

impl Writer<'_> {
    fn blocks(&self, blocks: &[Block], mut marker: Marker) -> String {
        let mut out = String::new();
        let mut before: Option<&Block> = None;
        for block in blocks {
            if !out.is_empty() {
                out.push_str("\n\n");
            }
            let is_alike = match (before, block) {
                (Some(Block::List { start: one, .. }), Block::List { start: other, .. }) => {
                    one.is_some() == other.is_some()
                }
                _ => false,
            };
            marker.is_other = is_alike && !marker.is_other;
            out.push_str(&self.block(block, marker));
            before = Some(block);
        }
        out
    }

    fn block(&self, block: &Block, marker: Marker) -> String {
        match block {
            Block::Paragraph(_) | Block::Heading(..) | Block::Table { .. } => self.checked(block),
            Block::Code { info, text } => code_block(info, text),
            Block::Quote { callout, blocks } => {
                let inner = self.blocks(blocks, Marker::default());
                let head = callout.map(|name| format!("[!{}]\n", name.to_uppercase())).unwrap_or_default();
                prefixed(&format!("{head}{inner}"), "> ", "> ")
            }
            Block::List { start, is_tight, items } => self.list(*start, *is_tight, items, marker),
            Block::Rule => "***".to_owned(),
            Block::Footnote { label, blocks } => {
                let inner = self.blocks(blocks, Marker::default());
                prefixed(&inner, &format!("[^{label}]: "), "    ")
            }
        }
    }

    fn list(&self, start: Option<u64>, is_tight: bool, items: &[Vec<Block>], marker: Marker) -> String {
        let mut out = String::new();
        for (at, item) in items.iter().enumerate() {
            let head = match (start, marker.is_other) {
                (None, false) => "- ".to_owned(),
                (None, true) => "* ".to_owned(),
                (Some(start), false) => format!("{}. ", start.saturating_add(at as u64)),
                (Some(start), true) => format!("{}) ", start.saturating_add(at as u64)),
            };
            let inner = if is_tight { self.tight(item) } else { self.blocks(item, Marker::default()) };
            if at > 0 {
                out.push_str(if is_tight { "\n" } else { "\n\n" });
            }
            let indent = " ".repeat(head.len());
            out.push_str(prefixed(&inner, &head, &indent).trim_end());
        }
        out
    }

    /// The blocks of an item of a tight list, without empty lines between them.
    fn tight(&self, item: &[Block]) -> String {
        let blocks: Vec<String> = item.iter().map(|block| self.block(block, Marker::default())).collect();
        blocks.join("\n")
    }

    /// The first way of writing that comes back as it was.
    fn checked(&self, block: &Block) -> String {
        let mut last = String::new();
        for marks in [Marks::Stars, Marks::Mixed, Marks::Elements, Marks::Plain] {
            last = self.written(block, marks);
            let back = with_gaps(&last, self.ids).blocks;
            if back.first() == Some(block) {
                return last;
            }
        }
        last
    }

    fn written(&self, block: &Block, marks: Marks) -> String {
        match block {
            Block::Heading(level, inlines) => {
                let line = self.inlines(inlines, marks, Line { is_one: true, is_cell: false, begins: false });
                format!("{} {line}", "#".repeat(usize::from(*level))).trim_end().to_owned()
            }
            Block::Table { alignments, head, rows } => self.table(alignments, head, rows, marks),
            Block::Paragraph(inlines) => {
                self.inlines(inlines, marks, Line { is_one: false, is_cell: false, begins: true })
            }
            _ => String::new(),
        }
    }

    fn table(
        &self,
        alignments: &[Alignment],
        head: &[Vec<Inline>],
        rows: &[Vec<Vec<Inline>>],
        marks: Marks,
    ) -> String {
        let row = |cells: &[Vec<Inline>]| {
            let cells: Vec<String> = cells
                .iter()
                .map(|cell| self.inlines(cell, marks, Line { is_one: true, is_cell: true, begins: false }))
                .collect();
            format!("| {} |", cells.join(" | "))
        };
        let rule = alignments.iter().map(|alignment| match alignment {
            Alignment::Usual => "---",
            Alignment::Left => ":--",
            Alignment::Center => ":-:",
            Alignment::Right => "--:",
        });
        let mut lines = vec![row(head), format!("| {} |", rule.collect::<Vec<_>>().join(" | "))];
        lines.extend(rows.iter().map(|cells| row(cells)));
        lines.join("\n")
    }

    fn inlines(&self, list: &[Inline], marks: Marks, line: Line) -> String {
        let mut out = String::new();
        for inline in list {
            let begins = if out.is_empty() { line.begins } else { out.ends_with('\n') };
            match inline {
                Inline::Text(words) => out.push_str(&escape::words(words, begins)),
                Inline::Break if line.is_one => out.push_str("<br>"),
                Inline::Break => out.push_str("\\\n"),
                Inline::Code(words) if line.is_cell => out.push_str(&escape::code(words).replace('|', "\\|")),
                Inline::Code(words) => out.push_str(&escape::code(words)),
                Inline::Span(name, inner) => {
                    let (open, close) = span_marks(name, marks, out.ends_with('*'));
                    let words = self.inlines(inner, marks, Line { begins: false, ..line });
                    out.push_str(&format!("{open}{words}{close}"));
                }
                Inline::Link { target, title, inlines } => {
                    let words = self.inlines(inlines, marks, Line { begins: false, ..line });
                    let (target, title) = (escape::target(target), escape::title(title));
                    out.push_str(&format!("[{words}]({target}{title})"));
                }
                Inline::Image { target, title, alt } => {
                    let alt = escape::words(&alt.split_whitespace().collect::<Vec<_>>().join(" "), false);
                    let (target, title) = (escape::target(target), escape::title(title));
                    out.push_str(&format!("![{alt}]({target}{title})"));
                }
                Inline::Math { tex, is_display } => {
                    out.push_str(&formula(tex, *is_display, marks, line.is_one))
                }
                Inline::FootnoteReference(label) => out.push_str(&format!("[^{label}]")),
                Inline::Task(is_done) => out.push_str(if *is_done { "[x] " } else { "[ ] " }),
                Inline::Gap(at) => {
                    out.push_str(&format!("[[{}]]", self.ids.get(*at).copied().unwrap_or_default()));
                }
            }
        }
        out
    }
}

#[derive(Debug, Clone, Copy)]
struct Line {
    /// Whether everything has to stand on one line, as in headings and tables.
    is_one: bool,
    /// Whether it is the cell of a table, which a bar would end even in code.
    is_cell: bool,
    /// Whether it begins a line, where some letters are marks.
    begins: bool,
}

fn span_marks(name: &str, marks: Marks, is_after_star: bool) -> (String, String) {
    let both = |mark: &str| (mark.to_owned(), mark.to_owned());
    match (name, marks) {
        ("em", Marks::Stars) if !is_after_star => both("*"),
        ("em", Marks::Stars | Marks::Mixed) => both("_"),
        ("strong", Marks::Stars | Marks::Mixed) => both("**"),
        ("del", Marks::Stars | Marks::Mixed) => both("~~"),
        _ => (format!("<{name}>"), format!("</{name}>")),
    }
}

fn formula(tex: &str, is_display: bool, marks: Marks, is_one: bool) -> String {
    let tex = if is_one { tex.replace(['\n', '\r'], " ") } else { tex.to_owned() };
    match (marks, is_display) {
        (Marks::Plain, _) => escape::code(&tex.replace(['\n', '\r'], " ")),
        (_, false) => format!("${tex}$"),
        (_, true) => format!("$${tex}$$"),
    }
}

fn code_block(info: &str, text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat((longest + 1).max(3));
    let info: String = info.chars().filter(|c| !c.is_control() && *c != '`').collect();
    format!("{fence}{info}\n{text}\n{fence}")
}

/// The lines with a prefix each; empty ones without its blanks.
fn prefixed(text: &str, first: &str, others: &str) -> String {
    let mut out = String::new();
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push('\n');
        }
        let prefix = if at == 0 { first } else { others };
        out.push_str(if line.is_empty() { prefix.trim_end() } else { prefix });
        out.push_str(line);
    }
    out
}
