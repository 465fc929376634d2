//! Markdown of the house becomes a text.

use super::clean::clean;
use super::from_tags::{Loss, from_tags};
use super::model::{Alignment, Block, Inline};
use super::normal;
use super::raw_tag::{self, RawTag};
use super::tag::MAX_DEPTH;
use pulldown_cmark::TextMergeStream;
use pulldown_cmark::{Alignment as Column, BlockQuoteKind, CodeBlockKind, Event, HeadingLevel, Tag};
use studio_course::markdown;

/// A text, and what became of it on the way.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Parsed {
    /// The text.
    pub(crate) blocks: Vec<Block>,
    /// Whether there was raw HTML that is not told as it was written.
    pub(crate) is_cleaned: bool,
    /// Whether a gap that was asked for is not named, and stands behind the text.
    pub(crate) has_moved_gaps: bool,
}

/// The text of Markdown.
pub(crate) fn from_markdown(text: &str) -> Parsed {
    with_gaps(text, &[])
}

/// The text of Markdown with a gap in the place of each `[[id]]` of these. One that is named twice is a gap the first time;
/// one that is not named stands in a paragraph of its own at the end, as in the player.
pub(crate) fn with_gaps(text: &str, ids: &[&str]) -> Parsed {
    let mut builder =
        Builder { open: vec![Open::new(Kind::Root)], ids, taken: vec![false; ids.len()], is_cleaned: false };
    let events: Vec<Event<'_>> = TextMergeStream::new(markdown::parse(text)).collect();
    for (at, event) in events.iter().enumerate() {
        builder.event(event, events.get(at + 1));
    }
    while builder.open.len() > 1 {
        builder.end();
    }
    let mut blocks = match builder.open.pop() {
        Some(root) => root.into_blocks(),
        None => Vec::new(),
    };
    let missing: Vec<usize> = (0..ids.len()).filter(|at| !builder.taken[*at]).collect();
    blocks.extend(missing.iter().map(|at| Block::Paragraph(vec![Inline::Gap(*at)])));
    Parsed { blocks, is_cleaned: builder.is_cleaned, has_moved_gaps: !missing.is_empty() }
}

/// What an element that is still open will be.
enum Kind {
    Root,
    Paragraph,
    Heading(u8),
    Quote(Option<&'static str>),
    Code(String),
    List(Option<u64>),
    Item,
    Footnote(String),
    Table(Vec<Alignment>),
    Head,
    Row,
    Cell,
    Span(&'static str),
    /// A span whose tags stand in the text.
    Raw(&'static str),
    Link(String, String),
    Image(String, String),
    Html,
    /// What stands too deep to be anything.
    Nothing,
}

struct Open {
    kind: Kind,
    blocks: Vec<Block>,
    run: Vec<Inline>,
    /// Items of a list, cells of a row.
    items: Vec<Vec<Block>>,
    cells: Vec<Vec<Inline>>,
    rows: Vec<Vec<Vec<Inline>>>,
    head: Vec<Vec<Inline>>,
    /// Raw words of code or HTML.
    words: String,
    has_paragraph: bool,
}

impl Open {
    fn new(kind: Kind) -> Self {
        Self {
            kind,
            blocks: Vec::new(),
            run: Vec::new(),
            items: Vec::new(),
            cells: Vec::new(),
            rows: Vec::new(),
            head: Vec::new(),
            words: String::new(),
            has_paragraph: false,
        }
    }

    /// Makes running text that stands among blocks a paragraph.
    fn flush(&mut self) {
        let run = normal::inlines(std::mem::take(&mut self.run));
        if !run.is_empty() {
            self.blocks.push(Block::Paragraph(run));
        }
    }

    fn into_blocks(mut self) -> Vec<Block> {
        self.flush();
        normal::blocks(self.blocks)
    }
}

struct Builder<'a> {
    open: Vec<Open>,
    ids: &'a [&'a str],
    taken: Vec<bool>,
    is_cleaned: bool,
}

impl Builder<'_> {
    fn event(&mut self, event: &Event<'_>, next: Option<&Event<'_>>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(_) => self.end_block(),
            Event::Text(words) => self.words(words),
            Event::Code(words) => self.put(Inline::Code(words.replace(['\n', '\r'], " "))),
            Event::InlineMath(tex) => self.put(math(tex, false)),
            Event::DisplayMath(tex) => self.put(math(tex, true)),
            Event::Html(raw) if matches!(self.top().kind, Kind::Html) => self.top().words.push_str(raw),
            Event::Html(raw) | Event::InlineHtml(raw) => self.raw(raw),
            Event::FootnoteReference(label) => self.put(Inline::FootnoteReference(label.to_string())),
            Event::SoftBreak => self.soft_break(next),
            Event::HardBreak => self.put(Inline::Break),
            Event::Rule => self.block(Block::Rule),
            Event::TaskListMarker(is_done) => self.put(Inline::Task(*is_done)),
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        let kind = match tag {
            _ if self.open.len() > MAX_DEPTH => Kind::Nothing,
            Tag::Paragraph => {
                self.top().has_paragraph = true;
                Kind::Paragraph
            }
            Tag::Heading { level, .. } => Kind::Heading(number(*level)),
            Tag::BlockQuote(kind) => Kind::Quote(kind.map(callout)),
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => {
                Kind::Code(info.split_whitespace().next().unwrap_or_default().to_owned())
            }
            Tag::CodeBlock(CodeBlockKind::Indented) => Kind::Code(String::new()),
            Tag::List(start) => Kind::List(*start),
            Tag::Item => Kind::Item,
            Tag::FootnoteDefinition(label) => Kind::Footnote(label.to_string()),
            Tag::Table(columns) => Kind::Table(columns.iter().map(alignment).collect()),
            Tag::TableHead => Kind::Head,
            Tag::TableRow => Kind::Row,
            Tag::TableCell => Kind::Cell,
            Tag::Emphasis => Kind::Span("em"),
            Tag::Strong => Kind::Span("strong"),
            Tag::Strikethrough => Kind::Span("del"),
            Tag::Link { dest_url, title, .. } => Kind::Link(dest_url.to_string(), title.to_string()),
            Tag::Image { dest_url, title, .. } => Kind::Image(dest_url.to_string(), title.to_string()),
            Tag::HtmlBlock => Kind::Html,
            _ => Kind::Nothing,
        };
        let is_inline = matches!(kind, Kind::Span(_) | Kind::Link(..) | Kind::Image(..) | Kind::Nothing);
        if !is_inline {
            self.top().flush();
        }
        self.open.push(Open::new(kind));
    }

    /// Ends the innermost element, and before it the raw spans that were never closed.
    fn end_block(&mut self) {
        while matches!(self.top().kind, Kind::Raw(_)) {
            self.is_cleaned = true;
            self.end();
        }
        self.end();
    }

    fn end(&mut self) {
        let Some(mut open) = (self.open.len() > 1).then(|| self.open.pop()).flatten() else { return };
        match std::mem::replace(&mut open.kind, Kind::Nothing) {
            Kind::Root => {}
            Kind::Paragraph => {
                let run = normal::inlines(open.run);
                if !run.is_empty() {
                    self.block(Block::Paragraph(run));
                }
            }
            Kind::Heading(level) => self.block(Block::Heading(level, normal::inlines(open.run))),
            Kind::Quote(callout) => {
                let blocks = open.into_blocks();
                self.block(Block::Quote { callout, blocks });
            }
            Kind::Code(info) => self.block(Block::Code { info, text: normal::code(open.words) }),
            Kind::List(start) => self.block(normal::list(start, !open.has_paragraph, open.items)),
            Kind::Item => {
                let has_paragraph = open.has_paragraph;
                let blocks = open.into_blocks();
                let list = self.top();
                list.has_paragraph |= has_paragraph;
                list.items.push(blocks);
            }
            Kind::Footnote(label) => {
                let blocks = open.into_blocks();
                self.block(Block::Footnote { label, blocks });
            }
            Kind::Table(alignments) => {
                self.block(Block::Table { alignments, head: open.head, rows: open.rows })
            }
            Kind::Head => self.top().head = open.cells,
            Kind::Row => self.top().rows.push(open.cells),
            Kind::Cell => {
                let cell = normal::inlines(open.run);
                self.top().cells.push(cell);
            }
            Kind::Span(name) | Kind::Raw(name) => self.put(Inline::Span(name, open.run)),
            Kind::Link(target, title) => self.put(Inline::Link { target, title, inlines: open.run }),
            Kind::Image(target, title) => {
                let alt = super::plain::of_inlines(&open.run);
                self.put(Inline::Image { target, title, alt });
            }
            Kind::Html => {
                self.is_cleaned = true;
                let mut loss = Loss::default();
                let blocks = from_tags(clean(&open.words), &mut loss);
                self.top().blocks.extend(blocks);
            }
            Kind::Nothing => {
                let top = self.top();
                top.run.extend(open.run);
                if !open.words.is_empty() {
                    top.run.push(Inline::Text(open.words));
                }
            }
        }
    }

    fn words(&mut self, words: &str) {
        if matches!(self.top().kind, Kind::Code(_) | Kind::Html) {
            self.top().words.push_str(words);
            return;
        }
        let mut rest = words;
        while let Some((before, tail)) = rest.split_once("[[") {
            let gap = tail.split_once("]]").and_then(|(id, after)| {
                let at = self.ids.iter().position(|known| *known == id)?;
                (!self.taken[at]).then_some((at, after))
            });
            self.put(Inline::Text(before.to_owned()));
            match gap {
                Some((at, after)) => {
                    self.taken[at] = true;
                    self.put(Inline::Gap(at));
                    rest = after;
                }
                None => {
                    self.put(Inline::Text("[[".to_owned()));
                    rest = tail;
                }
            }
        }
        self.put(Inline::Text(rest.to_owned()));
    }

    fn raw(&mut self, raw: &str) {
        let (tag, is_ours) = raw_tag::read(raw);
        self.is_cleaned |= !is_ours;
        match tag {
            RawTag::Break => self.put(Inline::Break),
            RawTag::Open(name) if self.open.len() <= MAX_DEPTH => self.open.push(Open::new(Kind::Raw(name))),
            RawTag::Close(name) => {
                let is_raw = |open: &&Open| matches!(open.kind, Kind::Raw(_));
                let count = self.open.iter().rev().take_while(is_raw).count();
                let from = self.open.len() - count;
                let at = self.open[from..]
                    .iter()
                    .rposition(|open| matches!(open.kind, Kind::Raw(known) if known == name));
                match at {
                    Some(at) => {
                        self.is_cleaned |= at + 1 < count;
                        while self.open.len() > from + at {
                            self.end();
                        }
                    }
                    None => self.is_cleaned = true,
                }
            }
            RawTag::Open(_) | RawTag::Other => self.is_cleaned = true,
        }
    }

    /// A line feed of the source is a space, but not between two characters of a script that is written without.
    fn soft_break(&mut self, next: Option<&Event<'_>>) {
        let before = self.top().run.last().and_then(|inline| match inline {
            Inline::Text(words) => words.chars().last(),
            _ => None,
        });
        let after = next.and_then(|next| match next {
            Event::Text(words) => words.chars().next(),
            _ => None,
        });
        let is_joined =
            before.is_some_and(is_written_without_spaces) && after.is_some_and(is_written_without_spaces);
        if !is_joined {
            self.put(Inline::Text("\n".to_owned()));
        }
    }

    fn put(&mut self, inline: Inline) {
        if !matches!(&inline, Inline::Text(words) if words.is_empty()) {
            self.top().run.push(inline);
        }
    }

    fn block(&mut self, block: Block) {
        let top = self.top();
        top.flush();
        top.blocks.push(block);
    }

    fn top(&mut self) -> &mut Open {
        if self.open.is_empty() {
            self.open.push(Open::new(Kind::Root));
        }
        let last = self.open.len() - 1;
        &mut self.open[last]
    }
}

fn math(tex: &str, is_display: bool) -> Inline {
    Inline::Math { tex: tex.trim().to_owned(), is_display }
}

fn number(level: HeadingLevel) -> u8 {
    level as u8
}

fn callout(kind: BlockQuoteKind) -> &'static str {
    match kind {
        BlockQuoteKind::Note => "note",
        BlockQuoteKind::Tip => "tip",
        BlockQuoteKind::Important => "important",
        BlockQuoteKind::Warning => "warning",
        BlockQuoteKind::Caution => "caution",
    }
}

fn alignment(column: &Column) -> Alignment {
    match column {
        Column::None => Alignment::Usual,
        Column::Left => Alignment::Left,
        Column::Center => Alignment::Center,
        Column::Right => Alignment::Right,
    }
}

/// Chinese characters, kana and their punctuation.
fn is_written_without_spaces(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{a4cf}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}' | '\u{20000}'..='\u{3ffff}')
}
