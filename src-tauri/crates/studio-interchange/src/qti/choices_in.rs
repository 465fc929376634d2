//! Choices, orders and pairs.

use super::declared::MAX_PARTS;
use super::reading::Reading;
use super::truth;
use crate::ids::{numbered_id, option_id};
use crate::rules;
use crate::taking::Taking;
use crate::xml_in::{children, text};
use roxmltree::Node;
use studio_course::{Choice, Element, Pair, QuestionKind};

pub(super) fn broken<T>(why: &str, taking: &mut Taking<'_>) -> Option<T> {
    taking.telling.tell(&rules::QUESTION_BROKEN, &[("why", why.to_owned())]);
    None
}

fn id<'a>(node: Node<'a, '_>) -> &'a str {
    node.attribute("identifier").unwrap_or_default()
}

/// The interaction's options.
pub(super) fn choice(
    node: Node<'_, '_>,
    reading: &mut Reading<'_, '_>,
    taking: &mut Taking<'_>,
) -> Option<QuestionKind> {
    let declared = reading.declared(node);
    let nodes: Vec<Node<'_, '_>> = children(node, "simpleChoice").take(MAX_PARTS).collect();
    if nodes.is_empty() {
        return broken("it-has-no-answers", taking);
    }
    let is_single = declared.is_single || node.attribute("maxChoices") == Some("1");
    let is_key: Vec<bool> = nodes.iter().map(|node| declared.is_right(id(*node))).collect();
    let keys = is_key.iter().filter(|is_key| **is_key).count();
    let others: Vec<&str> =
        nodes.iter().zip(&is_key).filter(|(_, is_key)| !**is_key).map(|(node, _)| id(*node)).collect();
    if !declared.is_usual(keys, &others, !is_single) {
        taking.telling.tell(&rules::SCORING_CHANGED, &[]);
    }
    if let Some(is_true) = statement(&nodes, &is_key, is_single) {
        return Some(QuestionKind::TrueFalse { is_true });
    }
    let mut options = Vec::new();
    for (at, (node, is_key)) in nodes.iter().zip(is_key).enumerate() {
        // What is said in the option itself, once it is chosen.
        let told = node.descendants().find(|inner| {
            matches!(inner.tag_name().name(), "feedbackInline" | "feedbackBlock")
                && inner.attribute("showHide") != Some("hide")
        });
        let feedback = told.map(|told| reading.text(told, taking)).unwrap_or_default();
        let had = std::mem::take(&mut reading.elements.has_feedback);
        let text = reading.text(*node, taking);
        let is_all =
            node.descendants().filter(|inner| inner.tag_name().name().starts_with("feedback")).count() < 2;
        reading.elements.has_feedback = had || !is_all;
        options.push(Choice { id: option_id(at), text, is_key, feedback });
    }
    Some(if is_single {
        QuestionKind::SingleChoice { options }
    } else {
        QuestionKind::MultipleResponse { options }
    })
}

/// Whether the options are “true” and “false”, and which is right.
fn statement(nodes: &[Node<'_, '_>], is_key: &[bool], is_single: bool) -> Option<bool> {
    let [one, other] = nodes else { return None };
    let has_feedback = nodes
        .iter()
        .any(|node| node.descendants().any(|inner| inner.tag_name().name().starts_with("feedback")));
    let by_id = |node: &Node<'_, '_>| match id(*node).to_ascii_lowercase().as_str() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    };
    let said = |node: &Node<'_, '_>| by_id(node).or_else(|| truth::of(&text(*node)));
    let (first, second) = (said(one)?, said(other)?);
    let key = match is_key {
        [true, false] => first,
        [false, true] => second,
        _ => return None,
    };
    (is_single && first != second && !has_feedback).then_some(key)
}

/// The interaction's elements in their right order.
pub(super) fn order(
    node: Node<'_, '_>,
    reading: &mut Reading<'_, '_>,
    taking: &mut Taking<'_>,
) -> Option<QuestionKind> {
    let declared = reading.declared(node);
    let mut nodes: Vec<Node<'_, '_>> = children(node, "simpleChoice").take(MAX_PARTS).collect();
    let place = |node: &Node<'_, '_>| {
        declared.correct.iter().position(|correct| correct == id(*node)).unwrap_or(usize::MAX)
    };
    if nodes.len() < 2 || nodes.iter().any(|node| place(node) == usize::MAX) {
        return broken("no-answer-is-right", taking);
    }
    nodes.sort_by_key(place);
    // Other programs give all points or none; here each element that is in its place counts.
    let is_by_place = reading.item.descendants().any(|node| node.tag_name().name() == "index");
    if !is_by_place {
        taking.telling.tell(&rules::SCORING_CHANGED, &[]);
    }
    let mut elements = Vec::new();
    for (at, node) in nodes.into_iter().enumerate() {
        elements.push(Element { id: numbered_id(at), text: reading.words(node, taking) });
    }
    Some(QuestionKind::Ordering { elements })
}

/// The interaction's pairs.
pub(super) fn matching(
    node: Node<'_, '_>,
    reading: &mut Reading<'_, '_>,
    taking: &mut Taking<'_>,
) -> Option<QuestionKind> {
    let declared = reading.declared(node);
    let sets: Vec<Vec<Node<'_, '_>>> = children(node, "simpleMatchSet")
        .map(|set| children(set, "simpleAssociableChoice").take(MAX_PARTS).collect())
        .collect();
    let [lefts, rights] = sets.as_slice() else { return broken("it-has-no-answers", taking) };
    let pairs: Vec<(&str, &str)> = declared.correct.iter().filter_map(|pair| pair.split_once(' ')).collect();
    let partners = |left: &str| pairs.iter().filter(|(one, _)| *one == left).count();
    let partners_back = |right: &str| pairs.iter().filter(|(_, other)| *other == right).count();
    let (lefts, rights, pairs) = if lefts.iter().all(|left| partners(id(*left)) == 1) {
        (lefts, rights, pairs)
    } else if rights.iter().all(|right| partners_back(id(*right)) == 1) {
        (rights, lefts, pairs.into_iter().map(|(one, other)| (other, one)).collect())
    } else {
        taking.telling.tell(&rules::QUESTION_NOT_READ, &[("kind", "match".to_owned())]);
        return None;
    };
    if !declared.is_usual(pairs.len(), &[], false) {
        taking.telling.tell(&rules::SCORING_CHANGED, &[]);
    }
    let mut out = Vec::new();
    let mut used = Vec::new();
    for left in lefts {
        let partner = pairs.iter().find(|(one, _)| *one == id(*left)).map(|(_, other)| *other);
        let right = rights.iter().find(|right| Some(id(**right)) == partner);
        let Some(right) = right else { return broken("no-answer-is-right", taking) };
        used.push(id(*right));
        let (left, right) = (reading.words(*left, taking), reading.words(*right, taking));
        out.push(Pair { id: numbered_id(out.len()), left, right });
    }
    for right in rights.iter().filter(|right| !used.contains(&id(**right))) {
        let right = reading.words(*right, taking);
        out.push(Pair { id: numbered_id(out.len()), left: String::new(), right });
    }
    Some(QuestionKind::Matching { pairs: out })
}
