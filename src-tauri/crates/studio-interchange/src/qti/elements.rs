//! The content of an item becomes elements of a text.

use crate::prose::{Node, Tag, known};
use crate::xml_in::{children, text};
use roxmltree::Node as Xml;
use std::collections::BTreeMap;

/// What stands in the place of an interaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Nothing, but for the prompt that it has.
    Nothing,
    /// The gap of a blank.
    Gap(usize),
    /// A line, since there is something to be filled in.
    Line,
}

/// Takes content apart.
#[derive(Debug, Default)]
pub(super) struct Elements {
    /// What stands in the place of each interaction, by where it begins in the document.
    pub(super) places: BTreeMap<usize, Place>,
    /// An element that is no part of the text, by where it begins.
    pub(super) left_out: Option<usize>,
    /// Whether something was met that means more than its words.
    pub(super) is_simplified: bool,
    /// Whether feedback was met that stands in the content.
    pub(super) has_feedback: bool,
    /// Whether a word of the content is made up when the item is played.
    pub(super) has_variables: bool,
}

impl Elements {
    /// The content of an element.
    pub(super) fn content(&mut self, node: Xml<'_, '_>) -> Vec<Node> {
        let mut out = Vec::new();
        for child in node.children() {
            if child.is_text() {
                out.push(Node::Text(child.text().unwrap_or_default().to_owned()));
            } else if child.is_element() {
                self.element(child, &mut out);
            }
        }
        out
    }

    fn element(&mut self, node: Xml<'_, '_>, out: &mut Vec<Node>) {
        let name = node.tag_name().name();
        match name {
            _ if self.left_out == Some(node.range().start) => {}
            _ if name.ends_with("Interaction") => self.interaction(node, out),
            "gap" => {
                if let Some(Place::Gap(at)) = self.places.get(&node.range().start) {
                    out.push(Node::Gap(*at));
                }
            }
            "feedbackInline" | "feedbackBlock" | "modalFeedback" => self.has_feedback = true,
            "printedVariable" => self.has_variables = true,
            "templateInline" | "templateBlock" => self.has_variables = true,
            "math" => self.math(node, out),
            "object" => self.object(node, out),
            "stylesheet" | "script" | "style" | "infoControl" => {}
            _ => {
                let children = self.content(node);
                match known(name) {
                    Some(name) => out.push(Node::Tag(Tag { name, attributes: attributes(node), children })),
                    None => {
                        self.is_simplified |=
                            matches!(name, "video" | "audio" | "include" | "svg" | "iframe");
                        out.extend(children);
                    }
                }
            }
        }
    }

    fn interaction(&mut self, node: Xml<'_, '_>, out: &mut Vec<Node>) {
        match self.places.get(&node.range().start) {
            Some(Place::Gap(at)) => out.push(Node::Gap(*at)),
            Some(Place::Line) => out.push(Node::Text("_____".to_owned())),
            Some(Place::Nothing) => {
                for prompt in children(node, "prompt") {
                    let children = self.content(prompt);
                    out.push(Node::Tag(Tag { name: "div", attributes: Vec::new(), children }));
                }
                // The text of a question with gaps stands in the interaction itself.
                if node.tag_name().name() == "gapMatchInteraction" {
                    for child in node.children().filter(Xml::is_element) {
                        if !matches!(child.tag_name().name(), "prompt" | "gapText" | "gapImg") {
                            self.element(child, out);
                        }
                    }
                }
            }
            None => {}
        }
    }

    /// A formula as LaTeX, if it says it, else its letters.
    fn math(&mut self, node: Xml<'_, '_>, out: &mut Vec<Node>) {
        let is_tex = |node: &Xml<'_, '_>| {
            node.tag_name().name() == "annotation"
                && node
                    .attribute("encoding")
                    .is_some_and(|encoding| encoding.to_ascii_lowercase().contains("tex"))
        };
        match node.descendants().find(is_tex) {
            Some(tex) => {
                let words = format!("\\({}\\)", text(tex).trim());
                let attributes = vec![("class".to_owned(), "math".to_owned())];
                out.push(Node::Tag(Tag { name: "span", attributes, children: vec![Node::Text(words)] }));
            }
            None => {
                self.is_simplified = true;
                out.push(Node::Text(text(node)));
            }
        }
    }

    /// A picture in the way that QTI has for any file.
    fn object(&mut self, node: Xml<'_, '_>, out: &mut Vec<Node>) {
        if node.attribute("type").unwrap_or_default().starts_with("image/") {
            let attributes = vec![
                ("src".to_owned(), node.attribute("data").unwrap_or_default().to_owned()),
                ("alt".to_owned(), text(node).trim().to_owned()),
            ];
            out.push(Node::Tag(Tag { name: "img", attributes, children: Vec::new() }));
        } else {
            self.is_simplified = true;
            let children = self.content(node);
            out.extend(children);
        }
    }
}

fn attributes(node: Xml<'_, '_>) -> Vec<(String, String)> {
    node.attributes()
        .map(|attribute| {
            // QTI has a label where HTML has a title.
            let name = if attribute.name() == "label" { "title" } else { attribute.name() };
            (name.to_owned(), attribute.value().to_owned())
        })
        .collect()
}
