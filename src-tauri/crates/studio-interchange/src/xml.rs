//! XML in one fixed form, so that the same pool always gives the same bytes.

use crate::prose::{escaped, legal};

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
        self.open(name, attributes);
        content(self);
        self.close(name);
    }

    /// The start of an element with elements in it, to be closed by [`Self::close`].
    pub(crate) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes, ">\n");
        self.depth += 1;
    }

    /// The end of an element.
    pub(crate) fn close(&mut self, name: &str) {
        self.depth = self.depth.saturating_sub(1);
        self.indent();
        self.text.push_str(&format!("</{name}>\n"));
    }

    /// An element with nothing but text in it.
    pub(crate) fn leaf(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.tag(name, attributes, ">");
        self.text.push_str(&escaped(text));
        self.text.push_str(&format!("</{name}>\n"));
    }

    /// An element with text in it that has marks of its own, such as HTML.
    pub(crate) fn marked(&mut self, name: &str, text: &str) {
        self.tag(name, &[], ">");
        let text = legal(text);
        if text.contains(['<', '&']) {
            self.text.push_str(&format!("<![CDATA[{}]]>", text.replace("]]>", "]]]]><![CDATA[>")));
        } else {
            self.text.push_str(&escaped(&text));
        }
        self.text.push_str(&format!("</{name}>\n"));
    }

    /// An element whose content is elements already.
    pub(crate) fn ready(&mut self, name: &str, attributes: &[(&str, &str)], content: &str) {
        self.tag(name, attributes, ">");
        self.text.push_str(content);
        self.text.push_str(&format!("</{name}>\n"));
    }

    /// Elements that are written already, on a line of their own.
    pub(crate) fn raw(&mut self, content: &str) {
        self.indent();
        self.text.push_str(content);
        self.text.push('\n');
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
            self.text.push_str(&format!(" {key}=\"{}\"", escaped(value)));
        }
        self.text.push_str(end);
    }

    fn indent(&mut self) {
        self.text.push_str(&"  ".repeat(self.depth));
    }
}
