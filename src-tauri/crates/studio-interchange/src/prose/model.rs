//! What a text is made of, whichever language it was written in.

/// A part of a text that stands on lines of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Block {
    /// Running text.
    Paragraph(Vec<Inline>),
    /// A heading of a level from 1 to 6.
    Heading(u8, Vec<Inline>),
    /// Preformatted text, with the word behind its fence.
    Code { info: String, text: String },
    /// A quotation, or a callout such as `note`.
    Quote { callout: Option<&'static str>, blocks: Vec<Block> },
    /// A list; one with a start is numbered. In a tight one, paragraphs stand without space between them.
    List { start: Option<u64>, is_tight: bool, items: Vec<Vec<Block>> },
    /// A table with one row of headings, each of which may be empty.
    Table { alignments: Vec<Alignment>, head: Vec<Vec<Inline>>, rows: Vec<Vec<Vec<Inline>>> },
    /// A line across.
    Rule,
    /// A note that the text refers to by its label.
    Footnote { label: String, blocks: Vec<Block> },
}

/// A part of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Inline {
    /// Words.
    Text(String),
    /// A new line.
    Break,
    /// Words of a program.
    Code(String),
    /// Words in an element of HTML that means something without attributes: `em`, `strong`, `del`, `sub` and the like.
    Span(&'static str, Vec<Inline>),
    /// A link.
    Link { target: String, title: String, inlines: Vec<Inline> },
    /// A picture.
    Image { target: String, title: String, alt: String },
    /// A formula in LaTeX.
    Math { tex: String, is_display: bool },
    /// The mark of a footnote.
    FootnoteReference(String),
    /// A box that is ticked or not.
    Task(bool),
    /// The gap at a place among the blanks of a question.
    Gap(usize),
}

/// How the cells of a column are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Alignment {
    /// As the language does.
    Usual,
    /// To the left.
    Left,
    /// In the middle.
    Center,
    /// To the right.
    Right,
}

impl Alignment {
    /// Its name in CSS, or nothing.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Usual => "",
            Self::Left => "left",
            Self::Center => "center",
            Self::Right => "right",
        }
    }

    /// The alignment of that name.
    pub(crate) fn of(word: &str) -> Self {
        match word.trim() {
            "left" => Self::Left,
            "center" => Self::Center,
            "right" => Self::Right,
            _ => Self::Usual,
        }
    }
}

/// The callouts of the dialect.
pub(crate) const CALLOUTS: [&str; 5] = ["note", "tip", "important", "warning", "caution"];
