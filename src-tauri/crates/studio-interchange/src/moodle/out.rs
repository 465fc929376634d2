//! The document that is being written, and the texts in it.

use crate::media::{Going, named};
use crate::prose::{Dialect, Markup, Parsed, from_markdown, legal, paragraph};
use crate::rules;
use crate::telling::Telling;
use crate::xml::Xml;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use std::collections::BTreeSet;
use studio_course::MediaName;

/// What is being written.
pub(super) struct Out<'a, 'b> {
    pub(super) xml: Xml,
    pub(super) going: Going<'a>,
    pub(super) telling: &'b mut Telling,
}

impl Out<'_, '_> {
    /// The text of Markdown, with what became of it told.
    pub(super) fn prose(&mut self, markdown: &str) -> Parsed {
        let parsed = from_markdown(&legal(markdown));
        if parsed.is_cleaned {
            self.telling.tell(&rules::HTML_CLEANED, &[]);
        }
        parsed
    }

    /// An element with a text in HTML and the files that it shows, and whatever `more` adds.
    pub(super) fn text(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        parsed: &Parsed,
        gap: &mut dyn FnMut(usize) -> String,
        more: impl FnOnce(&mut Self),
    ) {
        let mut attributes = attributes.to_vec();
        attributes.push(("format", "html"));
        let (html, files) = self.html(parsed, gap, name == "answer");
        self.xml.open(name, &attributes);
        self.xml.marked("text", &html);
        for file in files {
            self.file(&file);
        }
        more(self);
        self.xml.close(name);
    }

    /// As [`Self::text`], of Markdown.
    pub(super) fn markdown(&mut self, name: &str, markdown: &str) {
        let parsed = self.prose(markdown);
        self.text(name, &[], &parsed, &mut |_| String::new(), |_| {});
    }

    /// The bytes of a file as an element.
    pub(super) fn file(&mut self, name: &MediaName) {
        let bytes = self.going.bytes(name).map(|bytes| BASE64_STANDARD.encode(bytes)).unwrap_or_default();
        self.xml.leaf("file", &[("name", name.as_str()), ("path", "/"), ("encoding", "base64")], &bytes);
    }

    fn html(
        &mut self,
        parsed: &Parsed,
        gap: &mut dyn FnMut(usize) -> String,
        is_line: bool,
    ) -> (String, BTreeSet<MediaName>) {
        let mut files = BTreeSet::new();
        let (going, telling) = (&mut self.going, &mut self.telling);
        let mut media = |target: &str| {
            let name = named(target)?;
            if going.bytes(&name).is_none() {
                telling.tell(&rules::MEDIA_UNREADABLE, &[("media", name.to_string())]);
                return None;
            }
            let address = format!("@@PLUGINFILE@@/{}", encoded(name.as_str()));
            files.insert(name);
            Some(address)
        };
        let mut markup = Markup::new(Dialect::Html, &mut media, gap);
        let html = if is_line { markup.line(&parsed.blocks) } else { markup.blocks(&parsed.blocks) };
        (html, files)
    }

    /// Words without any markup, as HTML.
    pub(super) fn words(words: &str) -> String {
        let parsed = Parsed { blocks: vec![paragraph(words)], ..Parsed::default() };
        let (mut media, mut gap) = (|_: &str| None, |_| String::new());
        Markup::new(Dialect::Html, &mut media, &mut gap).line(&parsed.blocks)
    }
}

/// A name as a part of an address (RFC 3986 §2.1).
fn encoded(name: &str) -> String {
    let mut out = String::new();
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
