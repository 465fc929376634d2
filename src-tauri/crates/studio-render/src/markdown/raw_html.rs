//! Raw HTML in a text, of which only what is harmless is left.

use super::{Scope, links};
use ammonia::Builder;
use std::borrow::Cow;

/// What an inline tag is to us.
pub(super) enum Inline {
    /// An element without an end.
    Void(&'static str),
    /// A start tag.
    Open(&'static str),
    /// An end tag.
    Close(&'static str),
    /// The start or the end of an element whose content is no text: it vanishes with all that is in it.
    Mute(&'static str),
    /// Anything else: it vanishes, and the text between such tags stays.
    Other,
}

/// Elements that mean something without attributes.
const INLINE: [&str; 24] = [
    "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp", "rt",
    "ruby", "s", "samp", "small", "strong", "sub", "sup", "u", "var",
];
const MUTE: [&str; 4] = ["script", "style", "template", "textarea"];
const VOID: [&str; 2] = ["br", "wbr"];

/// Reads an inline tag. One with attributes is as good as one without: they are dropped.
pub(super) fn inline(raw: &str) -> Inline {
    let Some(inside) = raw.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) else {
        return Inline::Other;
    };
    let (is_close, inside) = inside.strip_prefix('/').map_or((false, inside), |rest| (true, rest));
    let name: String = inside.chars().take_while(char::is_ascii_alphanumeric).collect();
    let name = name.to_ascii_lowercase();
    if let Some(name) = VOID.into_iter().find(|known| *known == name) {
        return Inline::Void(name);
    }
    if let Some(name) = MUTE.into_iter().find(|known| *known == name) {
        return Inline::Mute(name);
    }
    match INLINE.into_iter().find(|known| *known == name) {
        Some(name) if is_close => Inline::Close(name),
        // A start tag that ends itself is none in HTML, and an element that is never closed would be left
        // open.
        Some(name) if !inside.ends_with('/') => Inline::Open(name),
        _ => Inline::Other,
    }
}

/// A block of raw HTML without anything that could act, and with every element closed.
pub(super) fn block(raw: &str, scope: &Scope<'_>) -> String {
    // The filter outlives this call as far as its type knows, so it owns what it looks up.
    let paths = scope.media.paths();
    let path = move |target: &str| {
        let name = studio_course::markdown::media_target(target)?;
        paths.get(&name).cloned()
    };
    let clean = Builder::default()
        // The page has its own first headings, and maps would need ids.
        .rm_tags(["h1", "map", "area"])
        .link_rel(Some("noopener noreferrer"))
        .set_tag_attribute_value("a", "target", "_blank")
        .attribute_filter(move |element, attribute, value| match (element, attribute) {
            ("a", "href") if links::is_followed(value) => Some(Cow::Borrowed(value)),
            ("a", "href") | ("img", "src") => path(value).map(Cow::Owned),
            // Other addresses in the allowed elements, such as the source of a quotation, would name the
            // network.
            (_, "cite" | "src" | "href") => None,
            _ => Some(Cow::Borrowed(value)),
        })
        .clean(raw)
        .to_string();
    scope.media.take_named_in(&clean);
    clean
}
