//! XML of others, looked at without trusting it: no entities are expanded, and its size is bounded.

use crate::prose::legal;
use roxmltree::{Document, Node, ParsingOptions};

/// So many elements, texts and the like may a document have.
const MAX_NODES: u32 = 2_000_000;
/// So deep may elements stand in each other.
const MAX_DEPTH: usize = 200;

/// The text as it can be parsed: without characters that XML does not allow, and with the one entity of HTML that people
/// write outside of it.
pub(crate) fn tidied(text: &str) -> String {
    legal(text.trim_start_matches('\u{feff}').trim_start()).replace("&nbsp;", "&#160;")
}

/// The document, or why it is none, as the end of a sentence.
pub(crate) fn parse(tidied: &str) -> Result<Document<'_>, String> {
    if is_deep(tidied) {
        return Err("its elements stand too deep in each other".to_owned());
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    Document::parse_with_options(tidied, options).map_err(|error| match error {
        roxmltree::Error::DtdDetected => "it begins with a document type, which is not read".to_owned(),
        error => format!("it is not well-formed XML ({error})"),
    })
}

/// Whether elements stand deeper than anybody writes them. The parser goes down with each.
fn is_deep(text: &str) -> bool {
    let (mut depth, mut deepest) = (0usize, 0);
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('<') {
        let skipped = if after.starts_with("![CDATA[") {
            after.split_once("]]>")
        } else if after.starts_with("!--") {
            after.split_once("-->")
        } else {
            after.split_once('>')
        };
        let Some((inside, tail)) = skipped else { break };
        rest = tail;
        if inside.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if !inside.starts_with(['!', '?']) && !inside.ends_with('/') {
            depth += 1;
            deepest = deepest.max(depth);
        }
    }
    deepest > MAX_DEPTH
}

/// The line that an element stands on.
pub(crate) fn line(node: Node<'_, '_>) -> u32 {
    node.document().text_pos_at(node.range().start).row
}

/// The elements of that name in an element, whatever their namespace.
pub(crate) fn children<'a, 'i>(node: Node<'a, 'i>, name: &'a str) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children().filter(move |child| child.is_element() && child.tag_name().name() == name)
}

/// The first of them.
pub(crate) fn child<'a, 'i>(node: Node<'a, 'i>, name: &'a str) -> Option<Node<'a, 'i>> {
    children(node, name).next()
}

/// All words in an element.
pub(crate) fn text(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|text| text.text()).collect()
}

/// The words of the first element of that name, trimmed; nothing where there is none.
pub(crate) fn child_text(node: Node<'_, '_>, name: &str) -> String {
    child(node, name).map(|child| text(child).trim().to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bombs_are_refused_before_they_are_parsed() {
        let bomb = "<!DOCTYPE a [<!ENTITY b \"x\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>";
        assert!(parse(bomb).unwrap_err().contains("document type"));
        assert!(parse(&"<a>".repeat(100_000)).unwrap_err().contains("too deep"));
        assert!(parse(&format!("<a><![CDATA[{}]]></a>", "<b>".repeat(300))).is_ok());
        assert!(parse("<a>").is_err());
        assert!(parse(&tidied("\u{feff}\n<a>x&nbsp;\u{1}</a>")).is_ok());
    }
}
