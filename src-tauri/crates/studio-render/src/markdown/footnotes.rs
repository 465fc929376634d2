//! Footnotes: numbered by first mention, listed at the end, with links there and back.

use super::Scope;
use crate::html::{put, text};
use pulldown_cmark::{Event, Tag};
use std::collections::BTreeMap;

/// The footnotes of one text.
#[derive(Default)]
pub(super) struct Footnotes {
    /// The labels in the order of their first mention.
    labels: Vec<String>,
    /// The labels in the order in which they are defined, and what each says.
    defined: Vec<String>,
    notes: BTreeMap<String, String>,
    /// How often each was mentioned so far.
    mentions: BTreeMap<String, usize>,
}

impl Footnotes {
    /// The footnotes of a text whose notes are not written yet.
    pub(super) fn numbered(events: &[Event<'_>]) -> Self {
        let mut footnotes = Self::default();
        for event in events {
            match event {
                Event::FootnoteReference(label) if !footnotes.labels.iter().any(|l| **l == **label) => {
                    footnotes.labels.push(label.to_string());
                }
                Event::Start(Tag::FootnoteDefinition(label)) => footnotes.defined.push(label.to_string()),
                _ => {}
            }
        }
        footnotes
    }

    /// Takes what the next defined footnote says.
    pub(super) fn define(&mut self, note: String) {
        if let Some(label) = self.defined.get(self.notes.len()) {
            self.notes.insert(label.clone(), note);
        }
    }

    /// A mention of a footnote.
    pub(super) fn reference(&mut self, label: &str, scope: &Scope<'_>) -> String {
        let Some(number) = self.labels.iter().position(|known| known == label).map(|at| at + 1) else {
            return String::new();
        };
        let mention = self.mentions.entry(label.to_owned()).or_default();
        *mention += 1;
        let prefix = &scope.id_prefix;
        let name = scope.strings.with("footnote", &[("n", &number.to_string())]);
        format!(
            "<sup class=\"footnote-mention\"><a id=\"{prefix}-mention-{number}-{mention}\" href=\"#{prefix}-note-{number}\" \
             role=\"doc-noteref\" aria-label=\"{}\">{number}</a></sup>",
            text(&name)
        )
    }

    /// The list of all footnotes that are mentioned.
    pub(super) fn list(&self, scope: &Scope<'_>) -> String {
        if self.labels.is_empty() {
            return String::new();
        }
        let prefix = &scope.id_prefix;
        let mut out = String::new();
        put!(
            out,
            "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"{}\"><ol>\n",
            text(scope.strings.get("footnotes"))
        );
        for (at, label) in self.labels.iter().enumerate() {
            let number = at + 1;
            let note = self.notes.get(label).map_or("", String::as_str);
            put!(out, "<li id=\"{prefix}-note-{number}\"><div>{note}</div>");
            for mention in 1..=self.mentions.get(label).copied().unwrap_or_default() {
                put!(
                    out,
                    " <a class=\"footnote-back\" href=\"#{prefix}-mention-{number}-{mention}\" role=\"doc-backlink\" aria-label=\"{}\">↩</a>",
                    text(&scope.strings.with("footnote-back", &[("n", &number.to_string())]))
                );
            }
            out.push_str("</li>\n");
        }
        out.push_str("</ol></section>\n");
        out
    }
}
