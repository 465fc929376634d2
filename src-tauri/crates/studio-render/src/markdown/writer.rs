//! The events of a text, written as HTML.

use super::footnotes::Footnotes;
use super::headings;
use super::tables::Table;
use super::terms::Terms;
use super::{Scope, is_written_without_spaces};
use super::{links, maths, pictures, raw_html};
use crate::html::{icon, put, text};
use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Event, Tag, TagEnd, TextMergeStream};

type Blank<'a> = &'a mut dyn FnMut(&str) -> Option<String>;

/// Writes one text.
pub(super) struct Writer<'a> {
    scope: &'a Scope<'a>,
    blank: Option<Blank<'a>>,
    out: String,
    footnotes: Footnotes,
    /// The levels of the headings that are still to come, the last one first.
    levels: Vec<usize>,
    /// What was written before each footnote definition that is being written now.
    outer: Vec<String>,
    table: Table,
    /// Raw inline elements that are open, and how many of them were open at each start tag.
    raw: Vec<&'static str>,
    depths: Vec<usize>,
    /// The raw element, such as a script, whose content is left out until its end or the end of the block.
    muted: Option<&'static str>,
    terms: Terms<'a>,
    /// How many elements are open in which no term is marked: headings, links and code.
    unmarked: usize,
    is_line: bool,
}

impl<'a> Writer<'a> {
    pub(super) fn new(scope: &'a Scope<'a>) -> Self {
        Self {
            scope,
            blank: None,
            out: String::new(),
            footnotes: Footnotes::default(),
            levels: Vec::new(),
            outer: Vec::new(),
            table: Table::default(),
            raw: Vec::new(),
            depths: Vec::new(),
            muted: None,
            terms: Terms::of(scope.glossary),
            unmarked: 0,
            is_line: false,
        }
    }

    pub(super) fn with_blanks(mut self, blank: Blank<'a>) -> Self {
        self.blank = Some(blank);
        self
    }

    pub(super) fn line(mut self, markdown: &str) -> String {
        self.is_line = true;
        self.blocks(markdown).trim().to_owned()
    }

    pub(super) fn blocks(mut self, markdown: &str) -> String {
        let events: Vec<Event<'_>> = TextMergeStream::new(studio_course::markdown::parse(markdown)).collect();
        self.footnotes = Footnotes::numbered(&events);
        self.levels = headings::levels(&events, self.scope.heading_level);
        self.levels.reverse();
        let mut at = 0;
        while at < events.len() {
            at = self.event(&events, at);
        }
        self.out + &self.footnotes.list(self.scope)
    }

    /// Writes the event at `at`, and those after it that belong to it; returns where to go on.
    fn event(&mut self, events: &[Event<'_>], at: usize) -> usize {
        let is_tag = matches!(&events[at], Event::Start(_) | Event::End(_) | Event::InlineHtml(_));
        if self.muted.is_some() && !is_tag {
            return at + 1;
        }
        match &events[at] {
            Event::Start(Tag::Paragraph) if !self.is_line => {
                if let Some(next) = self.figure(events, at) {
                    return next;
                }
                self.start(&Tag::Paragraph);
            }
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                let (alt, next) = pictures::alternative(events, at);
                self.out.push_str(&pictures::inline(dest_url, title, &alt, self.scope));
                return next;
            }
            Event::Start(Tag::HtmlBlock) => {
                let end = events[at..].iter().position(|event| *event == Event::End(TagEnd::HtmlBlock));
                let end = end.map_or(events.len(), |end| at + end);
                let raw: String = events[at..end]
                    .iter()
                    .filter_map(|event| match event {
                        Event::Html(raw) | Event::Text(raw) => Some(raw.as_ref()),
                        _ => None,
                    })
                    .collect();
                self.out.push_str(&raw_html::block(&raw, self.scope));
                return end + 1;
            }
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(words) => self.words(words),
            Event::Code(code) => put!(self.out, "<code>{}</code>", text(code)),
            Event::InlineMath(latex) => self.out.push_str(&maths::inline(latex)),
            Event::DisplayMath(latex) => self.out.push_str(&maths::display(latex, self.scope)),
            Event::Html(raw) | Event::InlineHtml(raw) => self.raw_tag(raw),
            Event::FootnoteReference(label) => {
                let reference = self.footnotes.reference(label, self.scope);
                self.out.push_str(&reference);
            }
            Event::SoftBreak => self.soft_break(events.get(at + 1)),
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::Rule => self.out.push_str("<hr>\n"),
            Event::TaskListMarker(is_done) => {
                let (name, words) = if *is_done { ("done", "task-done") } else { ("open", "task-open") };
                put!(
                    self.out,
                    "<span class=\"task\" role=\"img\" aria-label=\"{}\">{}</span> ",
                    text(self.scope.strings.get(words)),
                    icon(name)
                );
            }
        }
        at + 1
    }

    fn start(&mut self, tag: &Tag<'_>) {
        self.depths.push(self.raw.len());
        self.unmarked += usize::from(is_unmarked(&tag.to_end()));
        match tag {
            Tag::Paragraph if self.is_line => {}
            Tag::Paragraph => self.out.push_str("<p>"),
            Tag::Heading { .. } => put!(self.out, "<h{}>", self.levels.last().copied().unwrap_or(6)),
            Tag::BlockQuote(None) => self.out.push_str("<blockquote>\n"),
            Tag::BlockQuote(Some(kind)) => self.callout(*kind),
            Tag::CodeBlock(CodeBlockKind::Indented) => self.out.push_str("<pre><code>"),
            Tag::CodeBlock(CodeBlockKind::Fenced(_)) => self.out.push_str("<pre><code>"),
            Tag::List(Some(1)) => self.out.push_str("<ol>\n"),
            Tag::List(Some(start)) => put!(self.out, "<ol start=\"{start}\">\n"),
            Tag::List(None) => self.out.push_str("<ul>\n"),
            Tag::Item => self.out.push_str("<li>"),
            Tag::FootnoteDefinition(_) => self.outer.push(std::mem::take(&mut self.out)),
            Tag::Table(alignments) => self.out.push_str(&self.table.open(alignments, self.scope)),
            Tag::TableHead => self.out.push_str(self.table.open_head()),
            Tag::TableRow => self.out.push_str(self.table.open_row()),
            // A cell is written when it ends, since an empty one is no heading.
            Tag::TableCell => self.outer.push(std::mem::take(&mut self.out)),
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Strikethrough => self.out.push_str("<del>"),
            Tag::Superscript => self.out.push_str("<sup>"),
            Tag::Subscript => self.out.push_str("<sub>"),
            Tag::Link { dest_url, title, .. } => {
                self.out.push_str(&links::open(dest_url, title, self.scope));
            }
            // Not in the dialect, or written with all that is in them.
            Tag::HtmlBlock
            | Tag::Image { .. }
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: &TagEnd) {
        let depth = self.depths.pop().unwrap_or_default();
        self.muted = None;
        self.unmarked -= usize::from(is_unmarked(tag));
        while self.raw.len() > depth {
            if let Some(name) = self.raw.pop() {
                put!(self.out, "</{name}>");
            }
        }
        match tag {
            TagEnd::Paragraph if self.is_line => self.out.push(' '),
            TagEnd::Paragraph => self.out.push_str("</p>\n"),
            TagEnd::Heading(_) => put!(self.out, "</h{}>\n", self.levels.pop().unwrap_or(6)),
            TagEnd::BlockQuote(None) => self.out.push_str("</blockquote>\n"),
            TagEnd::BlockQuote(Some(_)) => self.out.push_str("</div>\n"),
            TagEnd::CodeBlock => self.out.push_str("</code></pre>\n"),
            TagEnd::List(true) => self.out.push_str("</ol>\n"),
            TagEnd::List(false) => self.out.push_str("</ul>\n"),
            TagEnd::Item => self.out.push_str("</li>\n"),
            TagEnd::FootnoteDefinition => {
                let note = std::mem::replace(&mut self.out, self.outer.pop().unwrap_or_default());
                self.footnotes.define(note);
            }
            TagEnd::Table => self.out.push_str(self.table.close()),
            TagEnd::TableHead => self.out.push_str(self.table.close_head()),
            TagEnd::TableRow => self.out.push_str(self.table.close_row()),
            TagEnd::TableCell => {
                let cell = std::mem::replace(&mut self.out, self.outer.pop().unwrap_or_default());
                self.out.push_str(&self.table.cell(&cell));
            }
            TagEnd::Emphasis => self.out.push_str("</em>"),
            TagEnd::Strong => self.out.push_str("</strong>"),
            TagEnd::Strikethrough => self.out.push_str("</del>"),
            TagEnd::Superscript => self.out.push_str("</sup>"),
            TagEnd::Subscript => self.out.push_str("</sub>"),
            TagEnd::Link => self.out.push_str(links::CLOSE),
            TagEnd::HtmlBlock
            | TagEnd::Image
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::MetadataBlock(_) => {}
        }
    }

    /// A paragraph that holds nothing but one picture is a figure.
    fn figure(&mut self, events: &[Event<'_>], at: usize) -> Option<usize> {
        let Some(Event::Start(Tag::Image { dest_url, title, .. })) = events.get(at + 1) else { return None };
        let (alt, next) = pictures::alternative(events, at + 1);
        if events.get(next) != Some(&Event::End(TagEnd::Paragraph)) {
            return None;
        }
        self.out.push_str(&pictures::figure(dest_url, title, &alt, self.scope));
        Some(next + 1)
    }

    fn callout(&mut self, kind: BlockQuoteKind) {
        let name = match kind {
            BlockQuoteKind::Note => "note",
            BlockQuoteKind::Tip => "tip",
            BlockQuoteKind::Important => "important",
            BlockQuoteKind::Warning => "warning",
            BlockQuoteKind::Caution => "caution",
        };
        let title = self.scope.strings.get(&format!("callout-{name}")).to_owned();
        put!(
            self.out,
            "<div class=\"callout callout-{name}\" role=\"note\" aria-label=\"{}\"><p class=\"callout-title\">{}{}</p>\n",
            text(&title),
            icon(name),
            text(&title)
        );
    }

    fn words(&mut self, words: &str) {
        let Some(blank) = self.blank.as_mut() else {
            if self.unmarked > 0 || self.raw.iter().any(|name| ["code", "kbd", "samp", "var"].contains(name))
            {
                put!(self.out, "{}", text(words));
            } else {
                self.terms.mark(words, &mut self.out);
            }
            return;
        };
        let mut rest = words;
        while let Some((before, tail)) = rest.split_once("[[") {
            let known = tail.split_once("]]").and_then(|(id, after)| Some((blank(id)?, after)));
            put!(self.out, "{}", text(before));
            if let Some((html, after)) = known {
                self.out.push_str(&html);
                rest = after;
            } else {
                self.out.push_str("[[");
                rest = tail;
            }
        }
        put!(self.out, "{}", text(rest));
    }

    /// An inline tag of raw HTML. It stays only if it is one of a few that need no attributes.
    fn raw_tag(&mut self, raw: &str) {
        match raw_html::inline(raw) {
            raw_html::Inline::Void(name) => put!(self.out, "<{name}>"),
            raw_html::Inline::Open(name) => {
                put!(self.out, "<{name}>");
                self.raw.push(name);
            }
            raw_html::Inline::Close(name) => {
                let floor = self.depths.last().copied().unwrap_or_default();
                if !self.raw[floor..].contains(&name) {
                    return;
                }
                while let Some(open) = self.raw.pop() {
                    put!(self.out, "</{open}>");
                    if open == name {
                        break;
                    }
                }
            }
            raw_html::Inline::Mute(name) if self.muted == Some(name) => self.muted = None,
            raw_html::Inline::Mute(name) => self.muted = Some(name),
            raw_html::Inline::Other => {}
        }
    }

    /// A line feed of the source is a space, but not between two characters of a script that is written
    /// without.
    fn soft_break(&mut self, next: Option<&Event<'_>>) {
        let is_joined = self.out.chars().last().is_some_and(is_written_without_spaces)
            && matches!(next, Some(Event::Text(words)) if words.chars().next().is_some_and(is_written_without_spaces));
        if !is_joined {
            self.out.push('\n');
        }
    }
}

/// Whether a term stays unmarked in an element: a heading is no place for a link, a link is one already, and code
/// is not prose.
fn is_unmarked(tag: &TagEnd) -> bool {
    matches!(tag, TagEnd::Heading(_) | TagEnd::Link | TagEnd::CodeBlock | TagEnd::TableHead)
}
