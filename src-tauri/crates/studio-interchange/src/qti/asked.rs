//! How an item is answered, and where its gaps are.

use super::declared::Declared;
use super::elements::Place;
use crate::ids;
use crate::xml_in::text;
use roxmltree::Node;
use std::collections::BTreeMap;
use studio_course::PartId;

/// So many characters behind a field for a number are its unit.
const LONGEST_UNIT: usize = 20;

/// So many fields has a question.
const MAX_FIELDS: usize = 500;

/// How an item is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    Choice,
    Order,
    Match,
    GapMatch,
    Hotspot,
    Point,
    /// One number; whether words stand around its field.
    Number {
        is_inline: bool,
    },
    Words,
    Blanks,
}

/// The interactions of a body, in their order.
pub(super) fn in_body<'a>(body: Node<'a, 'a>) -> Vec<Node<'a, 'a>> {
    let is_one = |node: &Node<'_, '_>| node.tag_name().name().ends_with("Interaction");
    let is_inner = |node: &Node<'_, '_>| node.ancestors().skip(1).any(|outer| is_one(&outer));
    body.descendants().filter(|node| is_one(node) && !is_inner(node)).collect()
}

/// How the item is answered, or the kind that there is none of here.
pub(super) fn kind(found: &[Node<'_, '_>], responses: &[Declared]) -> Result<Asked, String> {
    let name = |node: &Node<'_, '_>| node.tag_name().name().trim_end_matches("Interaction").to_owned();
    match found {
        [] => Err("description".to_owned()),
        [one] => match name(one).as_str() {
            "choice" => Ok(Asked::Choice),
            "order" => Ok(Asked::Order),
            "match" => Ok(Asked::Match),
            "gapMatch" => Ok(Asked::GapMatch),
            "hotspot" => Ok(Asked::Hotspot),
            "selectPoint" => Ok(Asked::Point),
            "inlineChoice" => Ok(Asked::Blanks),
            "textEntry" => {
                let name = one.attribute("responseIdentifier").unwrap_or_default();
                let is_number = responses.iter().any(|declared| declared.name == name && declared.is_number);
                Ok(match is_number {
                    true => Asked::Number { is_inline: is_among_words(*one, LONGEST_UNIT) },
                    false if is_among_words(*one, 0) => Asked::Blanks,
                    false => Asked::Words,
                })
            }
            kind => Err(kind.to_owned()),
        },
        many if many.len() <= MAX_FIELDS
            && many.iter().all(|node| matches!(name(node).as_str(), "textEntry" | "inlineChoice")) =>
        {
            Ok(Asked::Blanks)
        }
        many => Err(many.iter().take(4).map(name).collect::<Vec<_>>().join(" and ")),
    }
}

/// The block that a field stands in.
fn block<'a>(field: Node<'a, 'a>) -> Node<'a, 'a> {
    let is_block = |node: &Node<'_, '_>| {
        matches!(node.tag_name().name(), "p" | "div" | "li" | "td" | "blockquote" | "itemBody")
    };
    field.ancestors().skip(1).find(is_block).unwrap_or(field)
}

/// Whether a field is a gap among words: by what it says of itself, or by words before it on its line, or by more
/// behind it than so many characters.
fn is_among_words(field: Node<'_, '_>, most_behind: usize) -> bool {
    let has_class = |node: Node<'_, '_>, class: &str| {
        node.attribute("class").is_some_and(|all| all.split_ascii_whitespace().any(|known| known == class))
    };
    let block = block(field);
    if has_class(field, "gap") || block.descendants().any(|node| has_class(node, "unit")) {
        return has_class(field, "gap");
    }
    let (before, behind) = around(field);
    !before.trim().is_empty() || behind.trim().chars().count() > most_behind
}

/// The words of the block before and behind the field.
fn around(field: Node<'_, '_>) -> (String, String) {
    let at = field.range().start;
    let block = block(field);
    if block.tag_name().name() == "itemBody" {
        return (String::new(), String::new());
    }
    let words = |is_wanted: &dyn Fn(usize) -> bool| -> String {
        let texts = block.descendants().filter(|node| node.is_text() && is_wanted(node.range().start));
        texts.filter_map(|node| node.text()).collect()
    };
    (words(&|start| start < at), words(&|start| start > at))
}

/// The element with a field for a number and its unit, and nothing else: it is no part of the prompt.
pub(super) fn field_of_number(found: &[Node<'_, '_>], asked: Asked) -> Option<usize> {
    let block = block(*found.first()?);
    let is_alone = asked == Asked::Number { is_inline: false } && block.tag_name().name() != "itemBody";
    is_alone.then(|| block.range().start)
}

/// What stands behind a field for a number: its unit.
pub(super) fn unit(field: Node<'_, '_>) -> String {
    around(field).1.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands in the place of each interaction and gap.
pub(super) fn places(found: &[Node<'_, '_>], asked: Asked) -> BTreeMap<usize, Place> {
    let mut places = BTreeMap::new();
    for (at, node) in found.iter().enumerate() {
        let place = match asked {
            Asked::Blanks => Place::Gap(at),
            Asked::Number { is_inline: true } => Place::Line,
            _ => Place::Nothing,
        };
        places.insert(node.range().start, place);
        if asked == Asked::GapMatch {
            let gaps = node.descendants().filter(|node| node.tag_name().name() == "gap");
            places.extend(gaps.enumerate().map(|(at, gap)| (gap.range().start, Place::Gap(at))));
        }
    }
    places
}

/// The ids of the gaps.
pub(super) fn gap_ids(found: &[Node<'_, '_>], asked: Asked, body: Node<'_, '_>) -> Vec<PartId> {
    let count = match asked {
        Asked::Blanks => found.len(),
        Asked::GapMatch => body.descendants().filter(|node| node.tag_name().name() == "gap").count(),
        _ => 0,
    };
    ids::gap_ids(count, &text(body))
}
