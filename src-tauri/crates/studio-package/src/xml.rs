//! XML in one fixed form, so that the same course always gives the same bytes.

use quick_xml::escape::escape;

/// An XML 1.0 document that is being written, two spaces to the level and LF to the line.
pub(crate) struct Xml {
    text: String,
    depth: usize,
}

impl Xml {
    /// A document with nothing but its declaration.
    pub(crate) fn new() -> Self {
        Self { text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(), depth: 0 }
    }

    /// An element with elements in it.
    pub(crate) fn element(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        content: impl FnOnce(&mut Self),
    ) {
        self.tag(name, attributes, ">\n");
        self.depth += 1;
        content(self);
        self.depth -= 1;
        self.indent();
        self.text.push_str(&format!("</{name}>\n"));
    }

    /// An element with nothing but text in it. Characters that XML cannot hold are dropped.
    pub(crate) fn leaf(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.tag(name, attributes, ">");
        self.text.push_str(&escape(legal(text)));
        self.text.push_str(&format!("</{name}>\n"));
    }

    /// An element without content.
    pub(crate) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes, "/>\n");
    }

    /// The document in UTF-8.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.text.into_bytes()
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)], end: &str) {
        self.indent();
        self.text.push_str(&format!("<{name}"));
        for (key, value) in attributes {
            self.text.push_str(&format!(" {key}=\"{}\"", escape(legal(value))));
        }
        self.text.push_str(end);
    }

    fn indent(&mut self) {
        self.text.push_str(&"  ".repeat(self.depth));
    }
}

/// The text without the characters that XML 1.0 §2.2 does not allow, with every line break as LF.
fn legal(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|c| !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}'))
        .collect()
}

/// The text on one line and of at most `limit` characters, as XML Schema counts them.
pub(crate) fn one_line(text: &str, limit: usize) -> String {
    let words: Vec<String> = legal(text).split_whitespace().map(str::to_owned).collect();
    capped(&words.join(" "), limit)
}

/// The beginning of the text, at most `limit` characters of it, with an ellipsis where something was left out.
pub(crate) fn capped(text: &str, limit: usize) -> String {
    let text = legal(text);
    let text = text.trim();
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let kept: String = text.chars().take(limit.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_xml_would_misread_is_escaped_or_dropped() {
        let mut xml = Xml::new();
        xml.leaf("title", &[("a", "\"<&>'")], "<b> & ]]> \u{1}\u{7f}\u{fffe}😀\r\n");
        let text = String::from_utf8(xml.into_bytes()).unwrap();
        assert!(text.contains("a=\"&quot;&lt;&amp;&gt;&apos;\""), "{text}");
        assert!(text.ends_with(">&lt;b&gt; &amp; ]]&gt; \u{7f}😀\n</title>\n"), "{text}");
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        assert_eq!(capped("海关培训", 3), "海关…");
        assert_eq!(capped("海关", 2), "海关");
        assert_eq!(one_line(" a\r\n\tb\u{0} ", 10), "a b");
    }

    proptest! {
        #[test]
        fn a_capped_text_keeps_its_limit(text in "\\PC{0,60}", limit in 1usize..40) {
            prop_assert!(capped(&text, limit).chars().count() <= limit);
            prop_assert!(one_line(&text, limit).chars().count() <= limit);
        }
    }
}
