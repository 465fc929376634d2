//! A captions file as blocks of lines with blank lines between.

/// A line with its number, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line<'a> {
    pub(super) number: u32,
    pub(super) text: &'a str,
}

/// The runs of lines that are not blank, each with at least one line.
pub(super) fn blocks(text: &str) -> Vec<Vec<Line<'_>>> {
    let mut blocks = vec![Vec::new()];
    for (number, text) in (1..).zip(text.lines()) {
        match blocks.last_mut() {
            Some(block) if !text.trim().is_empty() => block.push(Line { number, text }),
            Some(block) if !block.is_empty() => blocks.push(Vec::new()),
            _ => {}
        }
    }
    blocks.retain(|block| !block.is_empty());
    blocks
}
