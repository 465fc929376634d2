//! Elements of somebody's HTML become a text.

use super::formulas;
use super::model::{Alignment, Block, CALLOUTS, Inline};
use super::normal;
use super::raw_tag::span;
use super::tag::{Node, Tag};

/// What a text cannot hold of the HTML that it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Loss {
    /// Something that means more than its looks, such as joined cells of a table.
    pub(crate) is_simplified: bool,
    /// Colours, fonts, alignments.
    pub(crate) has_styles: bool,
}

/// The text of these elements.
pub(crate) fn from_tags(nodes: Vec<Node>, loss: &mut Loss) -> Vec<Block> {
    let mut flow = Flow { blocks: Vec::new(), run: Vec::new(), loss };
    flow.nodes(nodes);
    flow.finish()
}

struct Flow<'a> {
    blocks: Vec<Block>,
    run: Vec<Inline>,
    loss: &'a mut Loss,
}

impl Flow<'_> {
    fn finish(mut self) -> Vec<Block> {
        self.flush();
        normal::blocks(self.blocks)
    }

    fn flush(&mut self) {
        let run = normal::inlines(std::mem::take(&mut self.run));
        if !normal::is_blank(&run) {
            self.blocks.push(Block::Paragraph(run));
        }
    }

    fn nodes(&mut self, nodes: Vec<Node>) {
        for node in nodes {
            match node {
                Node::Tag(tag) => self.tag(tag),
                other => {
                    let inline = inline(other, self.loss);
                    self.run.extend(inline);
                }
            }
        }
    }

    fn tag(&mut self, mut tag: Tag) {
        self.loss.has_styles |= is_styled(&tag);
        match tag.name {
            "p" | "div" | "section" | "figure" | "figcaption" | "caption" | "dl" | "dt" | "dd" | "tbody"
            | "tr" | "td" | "th" | "thead" | "tfoot" | "li"
                if !tag.has_class("footnote-definition") =>
            {
                self.loss.is_simplified |= matches!(tag.name, "dl" | "tr" | "td");
                self.flush();
                self.nodes(tag.children);
                self.flush();
            }
            "div" => {
                self.flush();
                let block = footnote(tag, self.loss);
                self.blocks.extend(block);
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.flush();
                let level = tag.name.as_bytes()[1] - b'0';
                let inlines = normal::inlines(inlines(tag.children, self.loss));
                if !normal::is_blank(&inlines) {
                    self.blocks.push(Block::Heading(level, inlines));
                }
            }
            "hr" => {
                self.flush();
                self.blocks.push(Block::Rule);
            }
            "pre" => {
                self.flush();
                let block = code(tag, self.loss);
                self.blocks.extend(block);
            }
            "blockquote" => {
                self.flush();
                let callout =
                    CALLOUTS.into_iter().find(|name| tag.has_class(&format!("markdown-alert-{name}")));
                let blocks = from_tags(tag.children, self.loss);
                if !blocks.is_empty() {
                    self.blocks.push(Block::Quote { callout, blocks });
                }
            }
            "ul" | "ol" => {
                self.flush();
                let block = list(tag, self.loss);
                self.blocks.extend(block);
            }
            "table" => {
                self.flush();
                // A caption has no place in Markdown but before the table.
                let is_caption = |node: &Node| matches!(node, Node::Tag(tag) if tag.name == "caption");
                if let Some(at) = tag.children.iter().position(is_caption) {
                    let caption = tag.children.remove(at);
                    self.nodes(vec![caption]);
                }
                let table = table(tag, self.loss);
                self.blocks.extend(table);
            }
            // An element of running text with blocks in it is as good as none.
            "span" | "a" | "tt" if has_blocks(&tag) => self.nodes(tag.children),
            name if span(name).is_some() && has_blocks(&tag) => self.nodes(tag.children),
            _ => {
                let inline = inline(Node::Tag(tag), self.loss);
                self.run.extend(inline);
            }
        }
    }
}

fn has_blocks(tag: &Tag) -> bool {
    tag.children.iter().any(|node| match node {
        Node::Tag(tag) => {
            matches!(tag.name, "p" | "div" | "section" | "ul" | "ol" | "table" | "pre" | "blockquote" | "hr")
                || matches!(tag.name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "dl" | "figure")
                || has_blocks(tag)
        }
        _ => false,
    })
}

fn is_styled(tag: &Tag) -> bool {
    let style = tag.attribute("style").trim();
    let is_alignment = matches!(tag.name, "td" | "th") && style.starts_with("text-align");
    !style.is_empty() && !is_alignment
}

/// Running text; where blocks meet in it, a new line begins.
fn inlines(nodes: Vec<Node>, loss: &mut Loss) -> Vec<Inline> {
    let mut out = Vec::new();
    for node in nodes {
        let begins_line = matches!(&node, Node::Tag(tag) if matches!(tag.name, "p" | "div" | "li" | "tr" | "pre" | "blockquote"));
        if begins_line && !normal::is_blank(&out) {
            out.push(Inline::Break);
        }
        out.extend(inline(node, loss));
    }
    out
}

fn inline(node: Node, loss: &mut Loss) -> Vec<Inline> {
    let tag = match node {
        Node::Text(words) => return formulas::split(&words),
        Node::Gap(at) => return vec![Inline::Gap(at)],
        Node::Tag(tag) => tag,
    };
    loss.has_styles |= is_styled(&tag);
    match tag.name {
        "br" => vec![Inline::Break],
        "img" => vec![Inline::Image {
            target: tag.attribute("src").trim().to_owned(),
            title: tag.attribute("title").to_owned(),
            alt: tag.attribute("alt").to_owned(),
        }],
        "a" if !tag.attribute("href").trim().is_empty() => {
            let (target, title) =
                (tag.attribute("href").trim().to_owned(), tag.attribute("title").to_owned());
            vec![Inline::Link { target, title, inlines: inlines(tag.children, loss) }]
        }
        "code" | "tt" => {
            let words = words(&tag.children).replace(['\n', '\r'], " ");
            if words.is_empty() { Vec::new() } else { vec![Inline::Code(words)] }
        }
        "sup" if tag.has_class("footnote-reference") && is_label(&words(&tag.children)) => {
            vec![Inline::FootnoteReference(words(&tag.children))]
        }
        "span" if tag.has_class("math") => formulas::unmarked(&words(&tag.children))
            .map_or_else(|| inlines(tag.children, loss), |math| vec![math]),
        "span" if tag.has_class("task") => vec![Inline::Task(words(&tag.children) == "☑")],
        "span" => {
            let name = super::raw_tag::SPANS.into_iter().find(|name| tag.has_class(&format!("text-{name}")));
            let inner = inlines(tag.children, loss);
            name.map_or(inner.clone(), |name| vec![Inline::Span(name, inner)])
        }
        name => {
            let inner = inlines(tag.children, loss);
            match span(name) {
                Some(name) if !inner.is_empty() => vec![Inline::Span(name, inner)],
                Some(_) => Vec::new(),
                None => {
                    loss.is_simplified |= matches!(name, "table" | "ul" | "ol" | "dl" | "hr");
                    inner
                }
            }
        }
    }
}

fn words(nodes: &[Node]) -> String {
    nodes
        .iter()
        .map(|node| match node {
            Node::Text(words) => words.clone(),
            Node::Tag(tag) if tag.name == "br" => "\n".to_owned(),
            Node::Tag(tag) => words(&tag.children),
            Node::Gap(_) => "_____".to_owned(),
        })
        .collect()
}

/// Whether a footnote can be called so in Markdown.
fn is_label(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 100
        && !text.contains(|c: char| c.is_whitespace() || c.is_control() || "[]\\^".contains(c))
}

fn footnote(mut tag: Tag, loss: &mut Loss) -> Vec<Block> {
    let is_label_tag =
        |node: &Node| matches!(node, Node::Tag(tag) if tag.has_class("footnote-definition-label"));
    let at = tag.children.iter().position(is_label_tag);
    let label = at.map(|at| tag.children.remove(at)).map(|node| words(&[node])).unwrap_or_default();
    let blocks = from_tags(tag.children, loss);
    if is_label(&label) { vec![Block::Footnote { label, blocks }] } else { blocks }
}

fn code(tag: Tag, loss: &mut Loss) -> Vec<Block> {
    let info = |tag: &Tag| {
        let classes = tag.attribute("class");
        let word = classes.split_ascii_whitespace().find_map(|class| class.strip_prefix("language-"));
        word.unwrap_or_default().to_owned()
    };
    let has_pictures = has_element(&tag, "img");
    loss.is_simplified |= has_pictures;
    let inner = tag.children.iter().find_map(|node| match node {
        Node::Tag(inner) if inner.name == "code" => Some(info(inner)),
        _ => None,
    });
    let info = inner.unwrap_or_else(|| info(&tag));
    let text = normal::code(words(&tag.children));
    if text.trim().is_empty() { Vec::new() } else { vec![Block::Code { info, text }] }
}

fn has_element(tag: &Tag, name: &str) -> bool {
    tag.children
        .iter()
        .any(|node| matches!(node, Node::Tag(tag) if tag.name == name || has_element(tag, name)))
}

fn list(tag: Tag, loss: &mut Loss) -> Vec<Block> {
    let start = if tag.name == "ul" {
        None
    } else {
        let written = tag.attribute("start").trim().parse().ok();
        let classes = tag.attribute("class");
        let class =
            classes.split_ascii_whitespace().find_map(|class| class.strip_prefix("start-")?.parse().ok());
        // A number in Markdown has nine digits at most.
        Some(written.or(class).unwrap_or(1u64).min(999_999_999))
    };
    let mut items: Vec<Vec<Block>> = Vec::new();
    let mut is_tight = true;
    for node in tag.children {
        match node {
            Node::Tag(item) if item.name == "li" => {
                loss.has_styles |= is_styled(&item);
                is_tight &=
                    !item.children.iter().any(|node| matches!(node, Node::Tag(tag) if tag.name == "p"));
                items.push(from_tags(item.children, loss));
            }
            Node::Text(words) if words.trim().is_empty() => {}
            // A list that stands in a list, and not in an item of it, belongs to the item before.
            other => {
                let blocks = from_tags(vec![other], loss);
                match items.last_mut() {
                    Some(item) => item.extend(blocks),
                    None => items.push(blocks),
                }
            }
        }
    }
    if items.is_empty() { Vec::new() } else { vec![normal::list(start, is_tight, items)] }
}

fn table(tag: Tag, loss: &mut Loss) -> Vec<Block> {
    let mut rows = Vec::new();
    gather_rows(tag.children, &mut rows, loss);
    rows.retain(|row: &Row| !row.cells.is_empty());
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    if width == 0 {
        return Vec::new();
    }
    // A table of one column and no headings is one that was drawn for its looks.
    let mut alignments = vec![Alignment::Usual; width];
    for row in &rows {
        for (at, (alignment, _)) in row.cells.iter().enumerate() {
            if alignments[at] == Alignment::Usual {
                alignments[at] = *alignment;
            }
        }
    }
    let has_head = rows.first().is_some_and(|row| row.is_head);
    let mut rows = rows.into_iter().map(|row| {
        let mut cells: Vec<Vec<Inline>> = row.cells.into_iter().map(|(_, cell)| cell).collect();
        cells.resize(width, Vec::new());
        cells
    });
    let head = if has_head { rows.next() } else { None }.unwrap_or_else(|| vec![Vec::new(); width]);
    vec![Block::Table { alignments, head, rows: rows.collect() }]
}

struct Row {
    is_head: bool,
    cells: Vec<(Alignment, Vec<Inline>)>,
}

fn gather_rows(nodes: Vec<Node>, rows: &mut Vec<Row>, loss: &mut Loss) {
    for node in nodes {
        let Node::Tag(tag) = node else { continue };
        match tag.name {
            "thead" | "tbody" | "tfoot" => gather_rows(tag.children, rows, loss),
            "tr" => {
                let mut row = Row { is_head: true, cells: Vec::new() };
                for node in tag.children {
                    let Node::Tag(cell) = node else { continue };
                    if !matches!(cell.name, "td" | "th") {
                        loss.is_simplified = true;
                        continue;
                    }
                    row.is_head &= cell.name == "th";
                    let is_joined = |name: &str| !matches!(cell.attribute(name).trim(), "" | "1");
                    loss.is_simplified |= is_joined("colspan") || is_joined("rowspan");
                    loss.has_styles |= is_styled(&cell);
                    let alignment = alignment(&cell);
                    row.cells.push((alignment, normal::inlines(inlines(cell.children, loss))));
                }
                rows.push(row);
            }
            _ => loss.is_simplified = true,
        }
    }
}

fn alignment(cell: &Tag) -> Alignment {
    let style = cell.attribute("style").trim().strip_prefix("text-align:").unwrap_or_default();
    let classes = cell.attribute("class");
    let class = classes.split_ascii_whitespace().find_map(|class| class.strip_prefix("align-"));
    class.map_or_else(|| Alignment::of(style.trim_end_matches(';')), Alignment::of)
}
