//! Running text in one form: white space as a browser shows it, and no two texts side by side.

use super::model::{Block, Inline};

/// The inlines with runs of white space made one space, none at the edges and around new lines, and texts that meet
/// joined.
pub(super) fn inlines(list: Vec<Inline>) -> Vec<Inline> {
    let mut out = Vec::new();
    // White space at the beginning would be shown nowhere.
    let mut is_after_space = true;
    collapse(list, &mut out, &mut is_after_space);
    trim_end(&mut out);
    out
}

/// Words without any marks as a paragraph.
pub(crate) fn paragraph(words: &str) -> Block {
    Block::Paragraph(inlines(vec![Inline::Text(words.to_owned())]))
}

fn collapse(list: Vec<Inline>, out: &mut Vec<Inline>, is_after_space: &mut bool) {
    for inline in list {
        match inline {
            Inline::Text(words) => {
                let mut plain = String::with_capacity(words.len());
                for c in words.chars() {
                    let is_space = matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}');
                    if !is_space {
                        plain.push(c);
                    } else if !*is_after_space {
                        plain.push(' ');
                    }
                    *is_after_space = is_space;
                }
                push_text(out, plain);
            }
            Inline::Span(name, inner) => {
                let mut kept = Vec::new();
                collapse(inner, &mut kept, is_after_space);
                push_span(out, kept, |kept| Inline::Span(name, kept));
            }
            Inline::Link { target, title, inlines } => {
                let mut kept = Vec::new();
                collapse(inlines, &mut kept, is_after_space);
                push_span(out, kept, |inlines| Inline::Link { target, title, inlines });
            }
            Inline::Break => {
                trim_spaces(out);
                // A line that nothing stands before is none.
                if !out.is_empty() {
                    out.push(Inline::Break);
                }
                *is_after_space = true;
            }
            Inline::Code(words) => {
                // Two words of a program side by side are one: Markdown cannot part them.
                match out.last_mut() {
                    Some(Inline::Code(before)) => before.push_str(&words),
                    _ => out.push(Inline::Code(words)),
                }
                *is_after_space = false;
            }
            other => {
                // A box is followed by a space of its own.
                *is_after_space = matches!(other, Inline::Task(_));
                out.push(other);
            }
        }
    }
}

/// Adds a span, with the space at its beginning before it and that at its end behind it: Markdown has no emphasis that
/// begins with a space.
fn push_span(out: &mut Vec<Inline>, mut inner: Vec<Inline>, wrap: impl FnOnce(Vec<Inline>) -> Inline) {
    let mut leading = false;
    if let Some(Inline::Text(words)) = inner.first_mut()
        && words.starts_with(' ')
    {
        words.remove(0);
        leading = true;
        if words.is_empty() {
            inner.remove(0);
        }
    }
    let mut trailing = false;
    if let Some(Inline::Text(words)) = inner.last_mut()
        && words.ends_with(' ')
    {
        words.pop();
        trailing = true;
        if words.is_empty() {
            inner.pop();
        }
    }
    if leading {
        push_text(out, " ".to_owned());
    }
    let span = wrap(inner);
    let is_empty = matches!(&span, Inline::Span(_, inner) if inner.is_empty());
    if !is_empty {
        out.push(span);
    }
    if trailing && !(is_empty && leading) {
        push_text(out, " ".to_owned());
    }
}

fn push_text(out: &mut Vec<Inline>, words: String) {
    match out.last_mut() {
        _ if words.is_empty() => {}
        Some(Inline::Text(before)) => before.push_str(&words),
        _ => out.push(Inline::Text(words)),
    }
}

/// Takes spaces and empty lines from the end.
fn trim_end(out: &mut Vec<Inline>) {
    trim_spaces(out);
    while out.last() == Some(&Inline::Break) {
        out.pop();
        trim_spaces(out);
    }
}

fn trim_spaces(out: &mut Vec<Inline>) {
    if let Some(Inline::Text(words)) = out.last_mut()
        && words.ends_with(' ')
    {
        words.pop();
        if words.is_empty() {
            out.pop();
        }
    }
}

/// Whether a paragraph shows nothing: editors leave such behind to make room.
pub(super) fn is_blank(list: &[Inline]) -> bool {
    list.iter().all(|inline| match inline {
        Inline::Text(words) => words.chars().all(|c| c.is_whitespace() || c == '\u{feff}'),
        Inline::Break => true,
        Inline::Span(_, inner) => is_blank(inner),
        _ => false,
    })
}

/// A list, which is tight only if Markdown can write it so.
pub(super) fn list(start: Option<u64>, is_tight: bool, items: Vec<Vec<Block>>) -> Block {
    let may_be_tight = items.iter().all(|item| item.windows(2).all(|two| may_touch(&two[0], &two[1])));
    Block::List { start, is_tight: is_tight && may_be_tight, items }
}

/// Whether two blocks are still two without an empty line between them.
fn may_touch(one: &Block, other: &Block) -> bool {
    let interrupts = match other {
        Block::Heading(..) | Block::Code { .. } | Block::Quote { .. } | Block::Rule => true,
        Block::List { start, items, .. } => {
            start.is_none_or(|start| start == 1) && items.first().is_some_and(|item| !item.is_empty())
        }
        _ => false,
    };
    match one {
        Block::Paragraph(_) => interrupts,
        Block::Heading(..) | Block::Code { .. } | Block::Rule => true,
        _ => false,
    }
}

/// Preformatted text without empty lines at its end.
pub(super) fn code(mut text: String) -> String {
    text.truncate(text.trim_end_matches('\n').len());
    text
}

/// The blocks without those that show nothing.
pub(super) fn blocks(list: Vec<Block>) -> Vec<Block> {
    let shows = |block: &Block| match block {
        Block::Paragraph(inlines) | Block::Heading(_, inlines) => !is_blank(inlines),
        Block::Code { text, .. } => !text.trim().is_empty(),
        Block::Quote { blocks, .. } => !blocks.is_empty(),
        _ => true,
    };
    list.into_iter().filter(shows).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Inline {
        Inline::Text(words.to_owned())
    }

    #[test]
    fn white_space_is_as_a_browser_shows_it() {
        let list = vec![
            text(" a\n b"),
            text(" "),
            Inline::Span("em", vec![text(" c ")]),
            Inline::Break,
            text(" d "),
            Inline::Span("u", vec![text(" ")]),
        ];
        let wanted = vec![text("a b "), Inline::Span("em", vec![text("c")]), Inline::Break, text("d")];
        assert_eq!(inlines(list), wanted);
    }
}
