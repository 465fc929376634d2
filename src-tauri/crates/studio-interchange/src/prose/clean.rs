//! Somebody's HTML becomes elements that may be looked at.
//!
//! The cleaning is ammonia's, which parses as browsers do and leaves only what is listed; what it writes is in one plain
//! form (every element closed, every attribute quoted) that is read back here.

use super::tag::{ATTRIBUTES, MAX_DEPTH, NAMES, Node, Tag, known};
use ammonia::{Builder, UrlRelative};
use std::collections::BTreeMap;

/// So many tags may a text have, and so many of them may be open at once; the words of one with more are read as plain
/// text. Browsers' rules for unclosed elements take a time that grows with the square of their number.
const MAX_TAGS: usize = 20_000;
const MAX_OPEN: usize = 256;

/// The elements of an HTML text.
pub(crate) fn clean(html: &str) -> Vec<Node> {
    if is_hostile(html) {
        return vec![Node::Text(html.to_owned())];
    }
    let mut builder = Builder::empty();
    builder
        .add_tags(NAMES)
        .add_generic_attributes(ATTRIBUTES)
        .add_url_schemes(["http", "https", "mailto", "data"])
        .url_relative(UrlRelative::PassThrough)
        .add_clean_content_tags(["script", "style", "template", "title", "noscript"])
        .link_rel(None);
    // A first U+FEFF would be taken for the mark of an encoding; behind an element that is left out it is none.
    let html = if html.starts_with('\u{feff}') { format!("<wbr>{html}") } else { html.to_owned() };
    read(&builder.clean(&html).to_string())
}

/// Whether the text holds what is more than text and is left out whole.
pub(crate) fn has_more_than_text(html: &str) -> bool {
    const MORE: [&str; 14] = [
        "applet", "audio", "button", "canvas", "embed", "form", "iframe", "math", "object", "script",
        "select", "svg", "textarea", "video",
    ];
    html.match_indices('<').any(|(at, _)| {
        let inside = &html[at + 1..];
        let end = inside.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inside.len());
        MORE.iter().any(|name| inside[..end].eq_ignore_ascii_case(name))
    })
}

/// Whether the text has more tags than anybody writes, or leaves more of them open.
fn is_hostile(html: &str) -> bool {
    /// Elements that others end, or that have no end.
    const ENDED: [&str; 20] = [
        "area", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p",
        "source", "td", "th", "tr", "track", "wbr",
    ];
    let (mut tags, mut open, mut most) = (0, 0usize, 0);
    for (at, _) in html.match_indices('<') {
        let inside = &html[at + 1..];
        let (is_close, inside) = inside.strip_prefix('/').map_or((false, inside), |rest| (true, rest));
        let end = inside.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inside.len());
        let name = inside[..end.min(16)].to_ascii_lowercase();
        tags += 1;
        if name.is_empty() || ENDED.contains(&name.as_str()) {
            continue;
        }
        open = if is_close { open.saturating_sub(1) } else { open + 1 };
        most = most.max(open);
    }
    tags > MAX_TAGS || most > MAX_OPEN
}

/// Reads what ammonia writes.
fn read(html: &str) -> Vec<Node> {
    let mut open: Vec<Tag> = Vec::new();
    let mut root = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        let words = rest.find('<').unwrap_or(rest.len());
        if words > 0 {
            put(&mut open, &mut root, Node::Text(unescaped(&rest[..words])));
            rest = &rest[words..];
            continue;
        }
        let Some((inside, after)) = split_tag(rest) else {
            put(&mut open, &mut root, Node::Text(unescaped(rest)));
            break;
        };
        rest = after;
        if let Some(name) = inside.strip_prefix('/') {
            let Some(at) = open.iter().rposition(|tag| tag.name == name) else { continue };
            while open.len() > at {
                close(&mut open, &mut root);
            }
        } else if let Some(tag) = start_tag(inside) {
            let is_void = matches!(tag.name, "br" | "hr" | "img");
            // What stands too deep keeps its words and loses its elements.
            if is_void || open.len() >= MAX_DEPTH {
                put(&mut open, &mut root, Node::Tag(tag));
            } else {
                open.push(tag);
            }
        }
    }
    while !open.is_empty() {
        close(&mut open, &mut root);
    }
    root
}

fn close(open: &mut Vec<Tag>, root: &mut Vec<Node>) {
    if let Some(tag) = open.pop() {
        put(open, root, Node::Tag(tag));
    }
}

fn put(open: &mut [Tag], root: &mut Vec<Node>, node: Node) {
    match open.last_mut() {
        Some(tag) => tag.children.push(node),
        None => root.push(node),
    }
}

/// What stands between the brackets of the tag at the beginning, and what comes behind. A bracket in an attribute's value
/// ends nothing.
fn split_tag(text: &str) -> Option<(&str, &str)> {
    let mut is_quoted = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' => is_quoted = !is_quoted,
            '>' if !is_quoted => return Some((&text[1..at], &text[at + 1..])),
            _ => {}
        }
    }
    None
}

fn start_tag(inside: &str) -> Option<Tag> {
    let (name, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
    let mut attributes = BTreeMap::new();
    while let Some((key, tail)) = rest.split_once("=\"") {
        let (value, after) = tail.split_once('"')?;
        attributes.insert(key.trim().to_owned(), unescaped(value));
        rest = after;
    }
    Some(Tag { name: known(name)?, attributes: attributes.into_iter().collect(), children: Vec::new() })
}

/// The entities that HTML is written with (HTML Standard §13.3).
fn unescaped(text: &str) -> String {
    text.replace("&nbsp;", "\u{a0}")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(name: &'static str, children: Vec<Node>) -> Node {
        Node::Tag(Tag { name, attributes: Vec::new(), children })
    }

    fn text(words: &str) -> Node {
        Node::Text(words.to_owned())
    }

    #[test]
    fn what_could_act_is_gone_and_the_words_stay() {
        let html = "<p onclick=x>a &lt;b&gt; &amp;lt;<script>alert(1)</script><blink>c</blink></p>";
        assert_eq!(clean(html), [tag("p", vec![text("a <b> &lt;c")])]);
        assert_eq!(clean("<a href=\"javascript:x\">c</a>"), [tag("a", vec![text("c")])]);
        assert_eq!(clean("<img src=x onerror=y>").len(), 1);
    }

    #[test]
    fn what_is_more_than_text_is_seen() {
        assert!(has_more_than_text("a<IFRAME src=x>"));
        assert!(!has_more_than_text("<p>a < formula</p><formx>"));
    }

    #[test]
    fn attributes_with_brackets_and_quotes_are_read_whole() {
        let nodes = clean("<img alt='a > \"b\" & c' src='@@PLUGINFILE@@/x%20y.png'>");
        let Some(Node::Tag(image)) = nodes.first() else { panic!("{nodes:?}") };
        assert_eq!(image.attribute("alt"), "a > \"b\" & c");
        assert_eq!(image.attribute("src"), "@@PLUGINFILE@@/x%20y.png");
    }

    #[test]
    fn elements_without_end_take_no_time_and_no_stack() {
        assert_eq!(clean(&"<b>".repeat(30_000)).len(), 1);
        assert_eq!(clean(&"<div><i>".repeat(5_000)).len(), 1);
        let deep = "<div>".repeat(250) + "x" + &"</div>".repeat(250);
        assert!(format!("{:?}", clean(&deep)).contains("\"x\""));
        assert_eq!(clean(&"<li>a".repeat(500)).len(), 500);
    }
}
