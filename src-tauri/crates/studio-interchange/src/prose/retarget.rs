//! Pictures and links of a text, one after the other.

use super::model::{Block, Inline};

/// What a picture or link becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Retargeted {
    /// It leads elsewhere.
    To(String),
    /// It stays as it is.
    Same,
    /// It goes; its words stay.
    Gone,
}

/// Asks for each picture (`true`) and link (`false`) what becomes of it.
pub(crate) fn retarget(blocks: &mut [Block], ask: &mut dyn FnMut(bool, &str) -> Retargeted) {
    for block in blocks {
        match block {
            Block::Paragraph(list) | Block::Heading(_, list) => inlines(list, ask),
            Block::Quote { blocks, .. } | Block::Footnote { blocks, .. } => retarget(blocks, ask),
            Block::List { items, .. } => items.iter_mut().for_each(|item| retarget(item, ask)),
            Block::Table { head, rows, .. } => {
                head.iter_mut().chain(rows.iter_mut().flatten()).for_each(|cell| inlines(cell, ask));
            }
            Block::Code { .. } | Block::Rule => {}
        }
    }
}

fn inlines(list: &mut Vec<Inline>, ask: &mut dyn FnMut(bool, &str) -> Retargeted) {
    let mut out = Vec::with_capacity(list.len());
    for mut inline in list.drain(..) {
        match &mut inline {
            Inline::Span(_, inner) => {
                inlines(inner, ask);
                out.push(inline);
            }
            Inline::Link { target, inlines: inner, .. } => {
                inlines(inner, ask);
                match ask(false, target) {
                    Retargeted::To(other) => *target = other,
                    Retargeted::Same => {}
                    Retargeted::Gone => {
                        out.append(inner);
                        continue;
                    }
                }
                out.push(inline);
            }
            Inline::Image { target, alt, .. } => {
                match ask(true, target) {
                    Retargeted::To(other) => *target = other,
                    Retargeted::Same => {}
                    Retargeted::Gone => inline = Inline::Text(std::mem::take(alt)),
                }
                out.push(inline);
            }
            _ => out.push(inline),
        }
    }
    *list = super::normal::inlines(out);
}
