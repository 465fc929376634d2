//! The words of a text without anything else.

use super::formulas;
use super::model::{Block, Inline};

/// The words of running text.
pub(super) fn of_inlines(list: &[Inline]) -> String {
    list.iter().map(of_inline).collect()
}

fn of_inline(inline: &Inline) -> String {
    match inline {
        Inline::Text(words) | Inline::Code(words) => words.clone(),
        Inline::Break => "\n".to_owned(),
        Inline::Span(_, inlines) | Inline::Link { inlines, .. } => of_inlines(inlines),
        Inline::Image { alt, .. } => alt.clone(),
        Inline::Math { tex, is_display } => formulas::marked(tex, *is_display).0,
        Inline::FootnoteReference(_) | Inline::Task(_) => String::new(),
        Inline::Gap(_) => "_____".to_owned(),
    }
}

/// The words of a text, each block on a line of its own.
pub(crate) fn plain(blocks: &[Block]) -> String {
    let mut lines = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(inlines) | Block::Heading(_, inlines) => lines.push(of_inlines(inlines)),
            Block::Code { text, .. } => lines.push(text.trim_end().to_owned()),
            Block::Quote { blocks, .. } | Block::Footnote { blocks, .. } => lines.push(plain(blocks)),
            Block::List { items, .. } => lines.extend(items.iter().map(|item| plain(item))),
            Block::Table { head, rows, .. } => {
                let row = |cells: &Vec<Vec<Inline>>| {
                    cells.iter().map(|cell| of_inlines(cell)).collect::<Vec<_>>().join(" ")
                };
                lines.push(row(head));
                lines.extend(rows.iter().map(row));
            }
            Block::Rule => {}
        }
    }
    lines.retain(|line| !line.trim().is_empty());
    lines.join("\n")
}

/// The text on one line, at most `limit` characters of it, with an ellipsis where something was left out.
pub(crate) fn one_line(text: &str, limit: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= limit {
        return line;
    }
    let kept: String = line.chars().take(limit.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}
