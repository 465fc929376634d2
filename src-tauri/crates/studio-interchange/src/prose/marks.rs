//! Gaps in somebody's HTML: marked before it is read, found afterwards.

use super::tag::Node;

/// A character that does not stand in the text, to mark gaps with.
pub(crate) fn free_mark(text: &str) -> char {
    ('\u{e000}'..='\u{f8ff}').find(|c| !text.contains(*c)).unwrap_or('\u{e000}')
}

/// The mark of the gap at a place.
pub(crate) fn marked(mark: char, at: usize) -> String {
    format!("{mark}{at}{mark}")
}

/// The elements with gaps where the marks stood.
pub(crate) fn find(nodes: Vec<Node>, mark: char) -> Vec<Node> {
    let mut out = Vec::new();
    for node in nodes {
        match node {
            Node::Tag(mut tag) => {
                tag.children = find(tag.children, mark);
                out.push(Node::Tag(tag));
            }
            Node::Text(words) => {
                for (at, part) in words.split(mark).enumerate() {
                    match part.parse() {
                        Ok(gap) if at % 2 == 1 => out.push(Node::Gap(gap)),
                        _ if part.is_empty() => {}
                        _ => out.push(Node::Text(part.to_owned())),
                    }
                }
            }
            gap => out.push(gap),
        }
    }
    out
}
