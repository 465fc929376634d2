//! The tags of a page with their places in it (HTML Standard §13.2.5, of which a page of ours needs a part).

use std::ops::Range;

/// A start or an end tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tag<'a> {
    /// The name as it is written.
    pub(crate) name: &'a str,
    /// Whether it ends an element.
    pub(crate) is_end: bool,
    /// Where it stands, from `<` to behind `>`.
    pub(crate) range: Range<usize>,
    /// The attributes, in order.
    pub(crate) attributes: Vec<Attribute<'a>>,
    /// What stands between the tag and the end tag of an element whose content is text and nothing else, such as a
    /// script; empty for all others.
    pub(crate) raw: &'a str,
}

/// An attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Attribute<'a> {
    /// The name as it is written.
    pub(crate) name: &'a str,
    /// The value as it is written, without its quotes; character references stand in it as such.
    pub(crate) value: &'a str,
    /// Where the attribute stands, from its name to behind its quotes.
    pub(crate) range: Range<usize>,
    /// Where the value stands.
    pub(crate) value_range: Range<usize>,
}

impl<'a> Tag<'a> {
    /// Whether it begins an element of this name.
    pub(crate) fn begins(&self, name: &str) -> bool {
        !self.is_end && self.name.eq_ignore_ascii_case(name)
    }

    /// The attribute of this name.
    pub(crate) fn attribute(&self, name: &str) -> Option<&Attribute<'a>> {
        self.attributes.iter().find(|attribute| attribute.name.eq_ignore_ascii_case(name))
    }
}

/// Elements in which a `<` begins no tag but their own end.
const RAW: [&str; 8] = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

/// The tags of a page, in order.
pub(crate) fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(found) = page.get(at..).and_then(|rest| rest.find('<')) {
        let start = at + found;
        let rest = page.get(start + 1..).unwrap_or_default();
        let is_end = rest.starts_with('/');
        let begins_name =
            rest.strip_prefix('/').unwrap_or(rest).starts_with(|c: char| c.is_ascii_alphabetic());
        if rest.starts_with("!--") {
            at = end_of(page, start + 4, "-->");
        } else if rest.starts_with(['!', '?']) {
            at = end_of(page, start + 1, ">");
        } else if begins_name {
            let mut tag = tag(page, start, is_end);
            at = tag.range.end;
            if !is_end && RAW.iter().any(|name| tag.name.eq_ignore_ascii_case(name)) {
                let end = raw_end(page, at, tag.name);
                tag.raw = page.get(at..end).unwrap_or_default();
                at = end;
            }
            tags.push(tag);
        } else {
            at = start + 1;
        }
    }
    tags
}

/// Behind the next `mark`, or the end of the page.
fn end_of(page: &str, from: usize, mark: &str) -> usize {
    let rest = page.get(from..).unwrap_or_default();
    rest.find(mark).map_or(page.len(), |found| from + found + mark.len())
}

/// Where the end tag of a raw element begins.
fn raw_end(page: &str, from: usize, name: &str) -> usize {
    let bytes = page.as_bytes();
    let mut at = from;
    while let Some(found) = page.get(at..).and_then(|rest| rest.find("</")) {
        let start = at + found;
        let after = start + 2 + name.len();
        let is_name = page.get(start + 2..after).is_some_and(|it| it.eq_ignore_ascii_case(name));
        let ends = bytes.get(after).is_none_or(|byte| byte.is_ascii_whitespace() || b"/>".contains(byte));
        if is_name && ends {
            return start;
        }
        at = start + 2;
    }
    page.len()
}

fn tag(page: &str, start: usize, is_end: bool) -> Tag<'_> {
    let name_at = start + 1 + usize::from(is_end);
    let is_space_or = |byte: u8, others: &[u8]| byte.is_ascii_whitespace() || others.contains(&byte);
    let until = |from: usize, stops: &[u8]| {
        let bytes = page.as_bytes().get(from..).unwrap_or_default();
        from + bytes.iter().position(|byte| is_space_or(*byte, stops)).unwrap_or(bytes.len())
    };
    let skip = |from: usize, skipped: &[u8]| {
        let bytes = page.as_bytes().get(from..).unwrap_or_default();
        from + bytes.iter().position(|byte| !is_space_or(*byte, skipped)).unwrap_or(bytes.len())
    };
    let byte = |at: usize| page.as_bytes().get(at).copied();
    let name_end = until(name_at, b"/>");
    let mut attributes = Vec::new();
    let mut at = name_end;
    loop {
        at = skip(at, b"/");
        match byte(at) {
            None => break,
            Some(b'>') => {
                at += 1;
                break;
            }
            Some(_) => {}
        }
        // A name may begin with `=`, and then goes on as any other.
        let name_start = at;
        let name_end = until(at + 1, b"/>=");
        let mut value_range = name_end..name_end;
        at = name_end;
        let equals = skip(at, b"");
        if byte(equals) == Some(b'=') {
            let value_at = skip(equals + 1, b"");
            (value_range, at) = match byte(value_at) {
                Some(quote @ (b'"' | b'\'')) => {
                    let rest = page.as_bytes().get(value_at + 1..).unwrap_or_default();
                    let length = rest.iter().position(|byte| *byte == quote).unwrap_or(rest.len());
                    let end = value_at + 1 + length;
                    (value_at + 1..end, (end + 1).min(page.len()))
                }
                _ => {
                    let end = until(value_at, b">");
                    (value_at..end, end)
                }
            };
        }
        attributes.push(Attribute {
            name: page.get(name_start..name_end).unwrap_or_default(),
            value: page.get(value_range.clone()).unwrap_or_default(),
            range: name_start..at,
            value_range,
        });
    }
    Tag {
        name: page.get(name_at..name_end).unwrap_or_default(),
        is_end,
        range: start..at,
        attributes,
        raw: "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn tags_attributes_and_raw_texts_are_told_apart() {
        let page = "<!doctype html><!-- <b> --><P class=a id='x' hidden>1 < 2</p><SCRIPT>if (a</b>) {}</SCRIPT><img src=\"a.png\"/>";
        let found = tags(page);
        let names: Vec<_> = found.iter().map(|tag| (tag.name, tag.is_end)).collect();
        assert_eq!(names, [("P", false), ("p", true), ("SCRIPT", false), ("SCRIPT", true), ("img", false)]);
        let p = &found[0];
        assert_eq!(p.attribute("CLASS").unwrap().value, "a");
        assert_eq!(p.attribute("id").unwrap().value, "x");
        assert_eq!(p.attribute("hidden").unwrap().value, "");
        assert_eq!(found[2].raw, "if (a</b>) {}");
        let src = found[4].attribute("src").unwrap();
        assert_eq!((&page[src.range.clone()], &page[src.value_range.clone()]), ("src=\"a.png\"", "a.png"));
    }

    proptest! {
        #[test]
        fn whatever_stands_in_a_page_is_read_to_its_end(page in "[<>/!a-c=\"' \\-é]{0,60}") {
            let mut at = 0;
            for tag in tags(&page) {
                prop_assert!(tag.range.start >= at && tag.range.end <= page.len());
                at = tag.range.end;
            }
        }
    }
}
