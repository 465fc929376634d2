//! Whether a LOM file keeps the rules of IEEE 1484.12.3. Its schemas are not ours to ship, so what they say about the
//! elements that packages have is written here as one table.

use crate::metadata::lom::{NAMESPACE, VOCABULARY};
use roxmltree::{Document, Node};

/// What may stand in an element.
enum Content {
    /// Elements in this order, each with how often it must and may come.
    Elements(&'static [(&'static str, usize, usize, &'static Content)]),
    /// Strings in a language, the longest of at most so many characters.
    Strings(usize),
    /// Text of at least one and at most so many characters.
    Text(usize),
    /// One of these values, with its vocabulary.
    Value(&'static [&'static str]),
    /// One of these words.
    Word(&'static [&'static str]),
    /// A language tag.
    Language,
    /// A day or a moment of ISO 8601.
    DateTime,
    /// A length of time of ISO 8601.
    Duration,
}

use Content::{DateTime, Duration, Elements, Language, Strings, Text, Value, Word};

/// As often as anybody likes.
const MANY: usize = usize::MAX;

/// The elements of IEEE 1484.12.1 that packages have, with the smallest permitted maximum of each length and number.
const LOM: Content = Elements(&[
    ("general", 1, 1, &GENERAL),
    ("lifeCycle", 1, 1, &LIFE_CYCLE),
    ("metaMetadata", 1, 1, &META_METADATA),
    ("technical", 0, 1, &Elements(&[("format", 1, 40, &Text(500))])),
    ("educational", 1, 100, &EDUCATIONAL),
    ("rights", 0, 1, &RIGHTS),
    ("classification", 0, MANY, &CLASSIFICATION),
]);
const GENERAL: Content = Elements(&[
    ("identifier", 1, 10, &Elements(&[("catalog", 1, 1, &Text(1_000)), ("entry", 1, 1, &Text(1_000))])),
    ("title", 1, 1, &Strings(1_000)),
    ("language", 1, 10, &Language),
    ("description", 0, 10, &Strings(2_000)),
    ("keyword", 0, MANY, &Strings(1_000)),
]);
const LIFE_CYCLE: Content = Elements(&[
    ("version", 1, 1, &Strings(50)),
    ("status", 1, 1, &Value(&["draft", "final", "revised", "unavailable"])),
    ("contribute", 0, MANY, &CONTRIBUTE),
]);
const CONTRIBUTE: Content = Elements(&[
    ("role", 1, 1, &Value(ROLES)),
    ("entity", 1, 40, &Text(1_000)),
    ("date", 0, 1, &Elements(&[("dateTime", 1, 1, &DateTime)])),
]);
const META_METADATA: Content =
    Elements(&[("metadataSchema", 1, 10, &Word(&[VOCABULARY])), ("language", 0, 1, &Language)]);
const EDUCATIONAL: Content = Elements(&[
    (
        "typicalLearningTime",
        1,
        1,
        &Elements(&[("duration", 1, 1, &Duration), ("description", 0, 1, &Strings(2_000))]),
    ),
    ("language", 0, 10, &Language),
]);
const RIGHTS: Content = Elements(&[
    ("copyrightAndOtherRestrictions", 1, 1, &Value(&["yes", "no"])),
    ("description", 0, 1, &Strings(2_000)),
]);
const CLASSIFICATION: Content = Elements(&[
    ("purpose", 1, 1, &Value(PURPOSES)),
    (
        "taxonPath",
        0,
        15,
        &Elements(&[
            ("source", 0, 1, &Strings(1_000)),
            ("taxon", 1, 15, &Elements(&[("id", 1, 1, &Text(100)), ("entry", 0, 1, &Strings(500))])),
        ]),
    ),
    ("description", 0, 1, &Strings(2_000)),
]);
const ROLES: &[&str] = &[
    "author",
    "publisher",
    "unknown",
    "initiator",
    "terminator",
    "validator",
    "editor",
    "graphical designer",
    "technical implementer",
    "content provider",
    "technical validator",
    "educational validator",
    "script writer",
    "instructional designer",
    "subject matter expert",
];
const PURPOSES: &[&str] = &[
    "discipline",
    "idea",
    "prerequisite",
    "educational objective",
    "accessibility restrictions",
    "educational level",
    "skill level",
    "security level",
    "competency",
];

/// What is wrong with a LOM document, one sentence for each; nothing when it is in order.
pub(crate) fn faults(document: &Document<'_>) -> Vec<String> {
    let root = document.root_element();
    if !root.has_tag_name((NAMESPACE, "lom")) {
        return vec!["The root element is not lom of the LOM namespace.".to_owned()];
    }
    let mut faults = Vec::new();
    check(root, &LOM, &mut faults);
    faults
}

fn check(node: Node<'_, '_>, content: &Content, faults: &mut Vec<String>) {
    let name = node.tag_name().name();
    let text = node.text().unwrap_or_default();
    let is_right = match content {
        Elements(children) => {
            check_children(node, children, faults);
            true
        }
        Strings(limit) => {
            check_children(node, &[("string", 1, MANY, &Text(usize::MAX))], faults);
            node.children().filter(Node::is_element).all(|string| {
                string.text().unwrap_or_default().chars().count() <= *limit
                    && string.attribute("language").is_none_or(is_language)
            })
        }
        Value(values) => {
            check_children(
                node,
                &[("source", 1, 1, &Word(&[VOCABULARY])), ("value", 1, 1, &Word(values))],
                faults,
            );
            true
        }
        Text(limit) => !text.trim().is_empty() && text.chars().count() <= *limit,
        Word(words) => words.contains(&text),
        Language => is_language(text),
        DateTime => is_date_time(text),
        Duration => is_duration(text),
    };
    if !is_right {
        faults.push(format!("“{name}” in “{}” does not hold what it should.", parent(node)));
    }
}

/// The elements in a node against those that may stand there, in their order.
fn check_children(
    node: Node<'_, '_>,
    allowed: &[(&'static str, usize, usize, &Content)],
    faults: &mut Vec<String>,
) {
    let name = node.tag_name().name();
    let mut at = 0;
    let mut counts = vec![0_usize; allowed.len()];
    for child in node.children().filter(Node::is_element) {
        let found = allowed.iter().position(|(allowed, ..)| child.has_tag_name((NAMESPACE, *allowed)));
        let Some((place, (.., content))) = found.and_then(|place| Some((place, allowed.get(place)?))) else {
            faults.push(format!("“{}” does not belong in “{name}”.", child.tag_name().name()));
            continue;
        };
        if place < at {
            faults.push(format!("“{}” stands too late in “{name}”.", child.tag_name().name()));
        }
        at = at.max(place);
        if let Some(count) = counts.get_mut(place) {
            *count += 1;
        }
        check(child, content, faults);
    }
    for ((child, least, most, _), count) in allowed.iter().zip(counts) {
        if count < *least || count > *most {
            faults.push(format!("“{name}” has {count} of “{child}”."));
        }
    }
}

fn parent(node: Node<'_, '_>) -> String {
    node.parent_element().map_or_else(String::new, |parent| parent.tag_name().name().to_owned())
}

/// A tag as `xs:language` writes one.
pub(crate) fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or_default();
    (1..=8).contains(&primary.len())
        && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

/// A day, as packages have it; the standard would also take a moment.
fn is_date_time(text: &str) -> bool {
    text.parse::<studio_course::Date>().is_ok()
}

/// `P`, then years, months and days, then `T` with hours, minutes and seconds: each part at most once, and at least one.
pub(crate) fn is_duration(text: &str) -> bool {
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

    const GOOD: &str = r#"<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general><identifier><catalog>URI</catalog><entry>urn:x</entry></identifier>
<title><string language="en">Seals</string></title><language>en</language></general>
<lifeCycle><version><string>2026-11-23</string></version>
<status><source>LOMv1.0</source><value>final</value></status></lifeCycle>
<metaMetadata><metadataSchema>LOMv1.0</metadataSchema></metaMetadata>
<educational><typicalLearningTime><duration>PT1H30M</duration></typicalLearningTime></educational></lom>"#;

    fn faults_of(text: &str) -> Vec<String> {
        faults(&Document::parse(text).unwrap())
    }

    #[test]
    fn what_is_in_order_has_no_faults() {
        assert_eq!(faults_of(GOOD), Vec::<String>::new());
    }

    #[test]
    fn each_broken_rule_is_named() {
        for (right, wrong) in [
            ("xsd/LOM", "xsd/LOM2"),
            ("PT1H30M", "1:30"),
            ("<value>final<", "<value>Final<"),
            ("<source>LOMv1.0", "<source>IEEE"),
            ("<title><string language=\"en\">Seals</string></title>", ""),
            ("<title><string language=\"en\">Seals</string></title>", "<title>Seals</title>"),
            ("language=\"en\"", "language=\"e n\""),
            ("<language>en</language>", "<language>the English language</language>"),
            ("<general>", "<general><keyword><string>a</string></keyword>"),
            ("<general>", "<general><size>1</size>"),
            ("</educational>", "</educational><lifeCycle/>"),
            ("2026-11-23", &"2".repeat(51)),
            ("<entry>urn:x", "<entry> "),
        ] {
            assert!(GOOD.contains(right), "{right}");
            assert_ne!(faults_of(&GOOD.replacen(right, wrong, 1)), Vec::<String>::new(), "{wrong}");
        }
    }

    #[test]
    fn a_duration_is_what_the_schema_takes() {
        for good in ["PT0S", "P1DT2H", "PT1H30M", "P2Y", "PT1.5S", "PT100H59S"] {
            assert!(is_duration(good), "{good}");
        }
        for bad in ["", "P", "PT", "P1H", "PT1M2H", "PT1", "1H", "PT1.5H", "PT.5S", "PT1H1H", "P-1D", "PT1.S"]
        {
            assert!(!is_duration(bad), "{bad}");
        }
    }
}
