//! What is right, and what it is worth: the declarations of an item (QTI 2.2, “responseDeclaration”).

use super::ident::{identifier, share};
use crate::prose::legal;
use crate::xml::Xml;
use studio_course::{Choice, Element, QuestionKind, Region};

/// The two sides of a matching question. Two pairs with the same right side share it, as in the player.
pub(super) struct Sides {
    /// The left sides, each with the place of its right side.
    pub(super) lefts: Vec<(String, usize)>,
    /// The right sides, in the order of what they say, which gives nothing away.
    pub(super) rights: Vec<String>,
}

impl Sides {
    pub(super) fn of(pairs: &[studio_course::Pair]) -> Self {
        let text = |words: &str| legal(words).split_whitespace().collect::<Vec<_>>().join(" ");
        let mut rights: Vec<String> = pairs.iter().map(|pair| text(&pair.right)).collect();
        rights.sort();
        rights.dedup();
        let lefts = pairs.iter().filter(|pair| !legal(&pair.left).trim().is_empty()).map(|pair| {
            let right = text(&pair.right);
            (pair.left.clone(), rights.iter().position(|known| *known == right).unwrap_or_default())
        });
        Self { lefts: lefts.collect(), rights }
    }
}

/// The identifier of the response of a blank.
pub(super) fn blank(at: usize) -> String {
    format!("RESPONSE{}", at + 1)
}

/// Writes the declarations of responses.
pub(super) fn declare(answer: &QuestionKind, points: u32, xml: &mut Xml) {
    match answer {
        QuestionKind::SingleChoice { options } => choice(&keys(options), true, &[], points, xml),
        QuestionKind::MultipleResponse { options } => {
            choice(&keys(options), false, &others(options), points, xml)
        }
        QuestionKind::TrueFalse { is_true } => {
            choice(&[is_true.to_string()], true, &[], points, xml);
        }
        QuestionKind::Hotspot { regions, .. } => {
            let keys = regions_where(regions, true);
            let others = regions_where(regions, false);
            choice(&keys, keys.len() < 2, if keys.len() < 2 { &[] } else { &others }, points, xml);
        }
        QuestionKind::Matching { pairs } => {
            let sides = Sides::of(pairs);
            let pairs: Vec<String> = sides
                .lefts
                .iter()
                .enumerate()
                .map(|(at, (_, right))| format!("left-{} right-{}", at + 1, right + 1))
                .collect();
            response("RESPONSE", "multiple", "directedPair", xml, |xml| {
                correct(&pairs, xml);
                mapping(points, xml, |xml| entries(&pairs, &value(points, pairs.len()), xml));
            });
        }
        QuestionKind::Ordering { elements } => {
            response("RESPONSE", "ordered", "identifier", xml, |xml| correct(&ids(elements), xml));
        }
        QuestionKind::Numeric { key, .. } => {
            response("RESPONSE", "single", "float", xml, |xml| correct(&[key.to_string()], xml));
        }
        QuestionKind::ShortAnswer { accepted, is_case_sensitive } => {
            text("RESPONSE", accepted, *is_case_sensitive, points, 1, xml);
        }
        QuestionKind::FillBlank { blanks, is_case_sensitive } => {
            for (at, part) in blanks.iter().enumerate() {
                text(&blank(at), &part.accepted, *is_case_sensitive, points, blanks.len(), xml);
            }
        }
    }
}

pub(super) fn ids(elements: &[Element]) -> Vec<String> {
    elements.iter().map(|element| identifier(element.id.as_str())).collect()
}

fn keys(options: &[Choice]) -> Vec<String> {
    options.iter().filter(|option| option.is_key).map(|option| identifier(option.id.as_str())).collect()
}

fn others(options: &[Choice]) -> Vec<String> {
    options.iter().filter(|option| !option.is_key).map(|option| identifier(option.id.as_str())).collect()
}

fn regions_where(regions: &[Region], is_key: bool) -> Vec<String> {
    regions
        .iter()
        .filter(|region| region.is_key == is_key)
        .map(|region| identifier(region.id.as_str()))
        .collect()
}

/// What a part is worth. In a question that is worth nothing it has to be seen all the same which parts are right; its score
/// is not taken from the mapping.
fn value(points: u32, parts: usize) -> String {
    share(points.max(1), parts)
}

/// Options: keys share the points, and where several may be chosen, each of the others takes a share away.
fn choice(keys: &[String], is_single: bool, others: &[String], points: u32, xml: &mut Xml) {
    let cardinality = if is_single { "single" } else { "multiple" };
    let worth = value(points, if is_single { 1 } else { keys.len() });
    response("RESPONSE", cardinality, "identifier", xml, |xml| {
        // A single response has one right value; others that are right too have their points.
        correct(if is_single { &keys[..keys.len().min(1)] } else { keys }, xml);
        mapping(points, xml, |xml| {
            entries(keys, &worth, xml);
            entries(others, &format!("-{worth}"), xml);
        });
    });
}

fn text(name: &str, accepted: &[String], is_case_sensitive: bool, points: u32, parts: usize, xml: &mut Xml) {
    let forms: Vec<String> =
        accepted.iter().map(|form| legal(form).trim().to_owned()).filter(|form| !form.is_empty()).collect();
    let worth = value(points, parts);
    let case = is_case_sensitive.to_string();
    response(name, "single", "string", xml, |xml| {
        correct(&forms[..forms.len().min(1)], xml);
        mapping(points, xml, |xml| {
            for form in &forms {
                xml.empty("mapEntry", &[("mapKey", form), ("mappedValue", &worth), ("caseSensitive", &case)]);
            }
        });
    });
}

fn response(name: &str, cardinality: &str, kind: &str, xml: &mut Xml, content: impl FnOnce(&mut Xml)) {
    let attributes = [("identifier", name), ("cardinality", cardinality), ("baseType", kind)];
    xml.element("responseDeclaration", &attributes, content);
}

fn correct(values: &[String], xml: &mut Xml) {
    xml.element("correctResponse", &[], |xml| {
        for value in values {
            xml.leaf("value", &[], value);
        }
    });
}

fn mapping(points: u32, xml: &mut Xml, content: impl FnOnce(&mut Xml)) {
    let points = points.max(1).to_string();
    xml.element("mapping", &[("lowerBound", "0"), ("upperBound", &points), ("defaultValue", "0")], content);
}

fn entries(keys: &[String], worth: &str, xml: &mut Xml) {
    for key in keys {
        xml.empty("mapEntry", &[("mapKey", key), ("mappedValue", worth)]);
    }
}
