//! A text of a Moodle question, with the files that it shows.

use crate::prose::Block;
use crate::taking::{Taking, Written, from_base64};
use crate::xml_in::{child, child_text, children, text};
use roxmltree::Node;

/// An element with `<text>` and `<file>` in it.
pub(super) struct Field<'a, 'i> {
    node: Option<Node<'a, 'i>>,
}

impl<'a, 'i> Field<'a, 'i> {
    /// The field that an element is.
    pub(super) fn of(node: Node<'a, 'i>) -> Self {
        Self { node: Some(node) }
    }

    /// The field of that name in a question or answer; empty where there is none.
    pub(super) fn named(parent: Node<'a, 'i>, name: &'a str) -> Self {
        Self { node: child(parent, name) }
    }

    /// The words as they are written.
    pub(super) fn raw(&self) -> String {
        let Some(node) = self.node else { return String::new() };
        match child(node, "text") {
            Some(inner) => text(inner),
            // Very old files have the words right in the element.
            None => node.text().unwrap_or_default().to_owned(),
        }
    }

    /// The format of the words.
    pub(super) fn written(&self) -> Written {
        match self.node.and_then(|node| node.attribute("format")).map(str::trim) {
            Some("moodle_auto_format") => Written::Auto,
            Some("plain_text") => Written::Plain,
            Some("markdown") => Written::Markdown,
            _ => Written::Html,
        }
    }

    /// The text.
    pub(super) fn blocks(&self, taking: &mut Taking<'_>) -> Vec<Block> {
        taking.blocks(&self.raw(), self.written())
    }

    /// The text as Markdown.
    pub(super) fn markdown(&self, taking: &mut Taking<'_>) -> String {
        let blocks = self.blocks(taking);
        self.with_files(blocks, &[], taking)
    }

    /// Blocks as Markdown, with the files of this field.
    pub(super) fn with_files(&self, blocks: Vec<Block>, gaps: &[&str], taking: &mut Taking<'_>) -> String {
        taking.markdown(blocks, gaps, &mut |address| self.file(address))
    }

    /// The text as plain words.
    pub(super) fn words(&self, taking: &mut Taking<'_>) -> String {
        let blocks = self.blocks(taking);
        taking.words(&blocks)
    }

    /// The file that an address means.
    fn file(&self, address: &str) -> Option<(String, Vec<u8>)> {
        let path = address.strip_prefix("@@PLUGINFILE@@/")?;
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let wanted = crate::addresses::decoded(path);
        let wanted = wanted.trim_start_matches('/');
        let is_wanted = |file: &Node<'_, '_>| {
            let folder = file.attribute("path").unwrap_or("/");
            let name = file.attribute("name").unwrap_or_default();
            format!("{folder}{name}").trim_start_matches('/') == wanted
        };
        let file = children(self.node?, "file").find(is_wanted)?;
        bytes(file)
    }
}

/// The name and bytes of a `<file>`.
pub(super) fn bytes(file: Node<'_, '_>) -> Option<(String, Vec<u8>)> {
    let name = file.attribute("name").unwrap_or_default().to_owned();
    Some((name, from_base64(&text(file))?))
}

/// The answers of a question, each with its share in percent.
pub(super) fn answers<'a, 'i>(node: Node<'a, 'i>) -> impl Iterator<Item = (f64, Node<'a, 'i>)> {
    children(node, "answer").map(|answer| {
        let written = answer.attribute("fraction").and_then(crate::shares::read);
        // Very old files have it as an element.
        let inner = || crate::shares::read(&child_text(answer, "fraction")).map(|share| share * 100.0);
        (written.or_else(inner).unwrap_or_default(), answer)
    })
}
