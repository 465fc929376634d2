//! Elements of somebody's HTML that may be looked at.

/// An element or words of a document that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node {
    /// Words.
    Text(String),
    /// An element.
    Tag(Tag),
    /// A gap of a question, put in by whoever knows where gaps are.
    Gap(usize),
}

/// An element with a name of [`known`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tag {
    /// The name.
    pub(crate) name: &'static str,
    /// The attributes.
    pub(crate) attributes: Vec<(String, String)>,
    /// What is in it.
    pub(crate) children: Vec<Node>,
}

impl Tag {
    /// An attribute, empty where there is none.
    pub(crate) fn attribute(&self, name: &str) -> &str {
        self.attributes.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// Whether the attribute `class` names one.
    pub(crate) fn has_class(&self, class: &str) -> bool {
        self.attribute("class").split_ascii_whitespace().any(|known| known == class)
    }
}

/// Elements that a text may have; others are left out, but not the words in them.
pub(crate) const NAMES: [&str; 58] = [
    "a",
    "abbr",
    "b",
    "bdi",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
];

/// Attributes that are looked at.
pub(crate) const ATTRIBUTES: [&str; 9] =
    ["alt", "class", "colspan", "href", "rowspan", "src", "start", "style", "title"];

/// The name of an element as this crate spells it.
pub(crate) fn known(name: &str) -> Option<&'static str> {
    NAMES.into_iter().find(|known| *known == name)
}

/// So deep may elements stand in each other; what stands deeper loses its elements.
pub(crate) const MAX_DEPTH: usize = 48;
