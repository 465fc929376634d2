//! Raw inline HTML in Markdown.

/// What an inline tag is to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RawTag {
    /// A new line.
    Break,
    /// A start tag of an element that learners are shown.
    Open(&'static str),
    /// The end of one.
    Close(&'static str),
    /// Anything else: the player shows none of it.
    Other,
}

/// The elements that the player keeps, since they mean something without attributes.
pub(super) const SPANS: [&str; 20] = [
    "abbr", "bdi", "cite", "del", "dfn", "em", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "samp",
    "small", "strong", "sub", "sup", "u", "var",
];

/// The one name of elements that look alike.
pub(super) fn span(name: &str) -> Option<&'static str> {
    let name = match name {
        "b" => "strong",
        "i" => "em",
        "s" | "strike" => "del",
        name => name,
    };
    SPANS.into_iter().find(|known| *known == name)
}

/// Reads a tag; also says whether it is written as we would write it.
pub(super) fn read(raw: &str) -> (RawTag, bool) {
    let Some(inside) = raw.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) else {
        return (RawTag::Other, false);
    };
    let (is_close, inside) = inside.strip_prefix('/').map_or((false, inside), |rest| (true, rest));
    let name: String = inside.chars().take_while(char::is_ascii_alphanumeric).collect();
    let lower = name.to_ascii_lowercase();
    let tag = match span(&lower) {
        _ if lower == "br" => RawTag::Break,
        Some(name) if is_close => RawTag::Close(name),
        Some(name) if !inside.ends_with('/') => RawTag::Open(name),
        _ => RawTag::Other,
    };
    let is_ours = match tag {
        RawTag::Break => inside == "br",
        RawTag::Open(name) | RawTag::Close(name) => inside == name,
        RawTag::Other => false,
    };
    (tag, is_ours)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_read_with_whatever_stands_in_it() {
        assert_eq!(read("<sub>"), (RawTag::Open("sub"), true));
        assert_eq!(read("</B>"), (RawTag::Close("strong"), false));
        assert_eq!(read("<u onclick=\"x\">"), (RawTag::Open("u"), false));
        assert_eq!(read("<br/>"), (RawTag::Break, false));
        assert_eq!(read("<iframe src=x>"), (RawTag::Other, false));
        assert_eq!(read("<!-- u -->"), (RawTag::Other, false));
    }
}
