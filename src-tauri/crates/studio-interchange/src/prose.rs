//! Texts: Markdown of the house on one side, the HTML of others on the other, and between them one small model.

mod characters;
mod clean;
mod escape;
mod formulas;
mod from_markdown;
mod from_tags;
pub(crate) mod marks;
mod markup;
mod model;
mod normal;
mod plain;
mod raw_tag;
mod retarget;
mod tag;
mod to_markdown;

pub(crate) use characters::{escaped, is_legal_text, legal};
pub(crate) use clean::{clean, has_more_than_text};
pub(crate) use from_markdown::{Parsed, from_markdown, with_gaps};
pub(crate) use from_tags::{Loss, from_tags};
pub(crate) use markup::{Dialect, Markup};
pub(crate) use model::{Block, Inline};
pub(crate) use normal::paragraph;
pub(crate) use plain::{one_line, plain};
pub(crate) use retarget::{Retargeted, retarget};
pub(crate) use tag::{Node, Tag, known};
pub(crate) use to_markdown::to_markdown;

#[cfg(test)]
mod tests;
