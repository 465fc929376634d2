//! Rules for XML documents whose schemas are not ours to ship, written as tables: which elements stand in which, in
//! what order and how often, and what their texts and attributes hold.

use roxmltree::Node;

/// What an element holds.
pub(crate) struct Rule {
    /// Attributes without a namespace: name, whether it has to be there, and what it holds. No other may be there.
    pub(crate) attributes: &'static [(&'static str, bool, Text)],
    /// Elements in this order.
    pub(crate) children: &'static [Child],
    /// Its text, where it has one.
    pub(crate) text: Option<Text>,
    /// Whether elements of other namespaces may follow its own.
    pub(crate) is_open: bool,
}

/// An element in another: its name, how often it must and may come, and what it holds.
pub(crate) struct Child(
    pub(crate) &'static str,
    pub(crate) usize,
    pub(crate) usize,
    pub(crate) &'static Rule,
);

/// What a text holds.
#[derive(Clone, Copy)]
pub(crate) enum Text {
    /// At least one and at most so many characters.
    Of(usize),
    /// One of these words.
    Word(&'static [&'static str]),
    /// A language tag.
    Language,
    /// A day of ISO 8601.
    Date,
    /// A length of time of ISO 8601.
    Duration,
    /// An absolute IRI.
    Iri,
    /// A number from 0 to 1 with at most four decimals.
    Share,
}

/// As often as anybody likes.
pub(crate) const MANY: usize = usize::MAX;

impl Rule {
    /// An element with elements in it and nothing else.
    pub(crate) const fn of(children: &'static [Child]) -> Self {
        Self { attributes: &[], children, text: None, is_open: false }
    }

    /// An element with text in it and nothing else.
    pub(crate) const fn text(text: Text) -> Self {
        Self { attributes: &[], children: &[], text: Some(text), is_open: false }
    }
}

/// What is wrong with an element by a rule, one sentence for each fault. Every element has to be in the namespace.
pub(crate) fn check(node: Node<'_, '_>, rule: &Rule, namespace: &str, faults: &mut Vec<String>) {
    let name = node.tag_name().name();
    let line = node.document().text_pos_at(node.range().start).row;
    let mut fault = |what: String| faults.push(format!("Line {line}: “{name}” {what}."));
    for (attribute, is_needed, text) in rule.attributes {
        match node.attribute(*attribute) {
            None if *is_needed => fault(format!("has no “{attribute}”")),
            Some(value) if !text.holds(value) => fault(format!("has “{value}” as its “{attribute}”")),
            _ => {}
        }
    }
    for attribute in node.attributes().filter(|attribute| attribute.namespace().is_none()) {
        if !rule.attributes.iter().any(|(known, ..)| *known == attribute.name()) {
            fault(format!("must not have “{}”", attribute.name()));
        }
    }
    let text = node.text().unwrap_or_default();
    match rule.text {
        Some(expected) if !expected.holds(text) => fault("does not hold what it should".to_owned()),
        None if node
            .children()
            .any(|child| child.is_text() && !child.text().unwrap_or_default().trim().is_empty()) =>
        {
            fault("must not hold text".to_owned());
        }
        _ => {}
    }
    let mut counts = vec![0_usize; rule.children.len()];
    let mut at = 0;
    for child in node.children().filter(Node::is_element) {
        let child_name = child.tag_name().name();
        let Some(place) = rule.children.iter().position(|known| child.has_tag_name((namespace, known.0)))
        else {
            if rule.is_open && child.tag_name().namespace() != Some(namespace) {
                at = rule.children.len();
            } else {
                fault(format!("must not hold “{child_name}”"));
            }
            continue;
        };
        if place < at {
            fault(format!("holds “{child_name}” too late"));
        }
        at = at.max(place);
        if let Some(count) = counts.get_mut(place) {
            *count += 1;
        }
    }
    for (Child(child, least, most, _), count) in rule.children.iter().zip(counts) {
        if count < *least || count > *most {
            fault(format!("holds “{child}” {count} times"));
        }
    }
    for child in node.children().filter(Node::is_element) {
        if let Some(known) = rule.children.iter().find(|known| child.has_tag_name((namespace, known.0))) {
            check(child, known.3, namespace, faults);
        }
    }
}

impl Text {
    fn holds(self, text: &str) -> bool {
        match self {
            Self::Of(limit) => !text.trim().is_empty() && text.chars().count() <= limit,
            Self::Word(words) => words.contains(&text),
            Self::Language => is_language(text),
            Self::Date => text.parse::<studio_course::Date>().is_ok(),
            Self::Duration => is_duration(text),
            Self::Iri => is_iri(text),
            Self::Share => is_share(text),
        }
    }
}

/// A tag as `xs:language` writes one.
fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or_default();
    (1..=8).contains(&primary.len())
        && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

/// A scheme, a colon and something behind it, without spaces (RFC 3987 §2.2).
fn is_iri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        && !rest.is_empty()
        && !rest.contains(|c: char| c.is_whitespace() || "<>\"{}|\\^`".contains(c))
}

fn is_share(text: &str) -> bool {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    are_digits(decimals)
        && decimals.len() <= 4
        && match whole {
            "0" => true,
            "1" => decimals.bytes().all(|byte| byte == b'0'),
            _ => false,
        }
}

/// `P`, then years, months and days, then `T` with hours, minutes and seconds: each part at most once, and at least
/// one in all.
fn is_duration(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('P') else { return false };
    let (days, time) = match rest.split_once('T') {
        Some((_, "")) => return false,
        Some((days, time)) => (days, time),
        None => (rest, ""),
    };
    !rest.is_empty() && are_parts(days, "YMD") && are_parts(time, "HMS")
}

fn are_parts(text: &str, units: &str) -> bool {
    let mut units = units.chars();
    let mut number = String::new();
    for c in text.chars() {
        if c.is_ascii_digit() || (c == '.' && !number.is_empty() && !number.contains('.')) {
            number.push(c);
        } else {
            let is_whole = !number.contains('.') || (c == 'S' && !number.ends_with('.'));
            if number.is_empty() || !is_whole || !units.any(|unit| unit == c) {
                return false;
            }
            number.clear();
        }
    }
    number.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_what_the_schemas_take() {
        for good in ["PT0S", "P1DT2H", "PT1H30M", "P2Y", "PT1.5S", "PT100H59S"] {
            assert!(is_duration(good), "{good}");
        }
        for bad in ["", "P", "PT", "P1H", "PT1M2H", "PT1", "1H", "PT1.5H", "PT.5S", "PT1H1H", "P-1D", "PT1.S"]
        {
            assert!(!is_duration(bad), "{bad}");
        }
    }

    #[test]
    fn a_share_has_four_decimals_at_most_and_is_no_percentage() {
        for good in ["0", "1", "0.7", "0.7500", "1.0"] {
            assert!(is_share(good), "{good}");
        }
        for bad in ["", "70", "1.1", "0.70001", "-0.5", ".5", "0.", "1e0"] {
            assert!(!is_share(bad), "{bad}");
        }
    }

    #[test]
    fn an_iri_has_a_scheme() {
        assert!(is_iri("urn:uuid:0b5c7a0e/outcome/o1") && is_iri("https://a.org/é"));
        for bad in ["outcome/o1", ":a", "1a:b", "a:", "a:b c", ""] {
            assert!(!is_iri(bad), "{bad}");
        }
    }
}
