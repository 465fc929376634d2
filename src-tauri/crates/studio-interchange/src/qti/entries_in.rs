//! Fields to type into, and lists in a text.

use super::asked;
use super::choices_in::broken;
use super::declared::Declared;
use super::reading::Reading;
use crate::number;
use crate::prose::one_line;
use crate::rules;
use crate::taking::Taking;
use crate::words::spaced;
use crate::xml_in::{children, text};
use roxmltree::Node;
use studio_course::{Blank, Decimal, PartId, QuestionKind};

/// A number with its tolerance and unit.
pub(super) fn number(
    node: Node<'_, '_>,
    is_inline: bool,
    reading: &mut Reading<'_, '_>,
    taking: &mut Taking<'_>,
) -> Option<QuestionKind> {
    let declared = reading.declared(node);
    let written =
        declared.correct.first().map(String::as_str).or_else(|| {
            declared.mapping.iter().find(|entry| entry.value > 0.0).map(|entry| entry.key.as_str())
        });
    let Some((key, is_exact)) = written.and_then(number::decimal) else {
        return broken(
            if written.is_some() { "a-number-cannot-be-read" } else { "no-answer-is-right" },
            taking,
        );
    };
    let (tolerance, is_kept) = tolerance(reading.item, key);
    if !is_exact || !is_kept {
        taking.telling.tell(&rules::TOLERANCE_CHANGED, &[]);
    }
    let unit = if is_inline { String::new() } else { asked::unit(node) };
    Some(QuestionKind::Numeric { key, tolerance, unit, is_calculation: false })
}

/// The tolerance that the rules of the item give a number, and whether it is as it was written.
fn tolerance(item: Node<'_, '_>, key: Decimal) -> (Decimal, bool) {
    let test = item.descendants().find(|node| matches!(node.tag_name().name(), "equal" | "equalRounded"));
    let Some(test) = test else { return (Decimal::ZERO, true) };
    if test.tag_name().name() == "equalRounded" {
        return (Decimal::ZERO, false);
    }
    let written = test.attribute("tolerance").unwrap_or_default();
    let parts: Vec<&str> = written.split([' ', ',']).filter(|part| !part.is_empty()).collect();
    let (Some(below), Some(above)) = (parts.first(), parts.last()) else { return (Decimal::ZERO, true) };
    let value = |text: &str| text.parse::<f64>().ok().filter(|number| number.is_finite()).unwrap_or_default();
    let wider = if value(below) >= value(above) { below } else { above };
    match test.attribute("toleranceMode") {
        Some("absolute") => {
            let (tolerance, is_exact) = number::decimal(wider).unwrap_or((Decimal::ZERO, false));
            (tolerance, is_exact && below == above)
        }
        Some("relative") => {
            let part = value(&key.to_string()).abs() * value(wider) / 100.0;
            let part = format!("{part:.9}");
            let part = part.trim_end_matches('0').trim_end_matches('.');
            (number::decimal(part).map_or(Decimal::ZERO, |(tolerance, _)| tolerance), false)
        }
        _ => (Decimal::ZERO, true),
    }
}

/// A few words.
pub(super) fn words(
    node: Node<'_, '_>,
    reading: &mut Reading<'_, '_>,
    taking: &mut Taking<'_>,
) -> Option<QuestionKind> {
    let declared = reading.declared(node);
    let accepted = accepted(&declared, taking);
    if accepted.is_empty() {
        return broken("no-answer-is-right", taking);
    }
    let is_case_sensitive = is_case_sensitive(&declared, reading.item);
    Some(QuestionKind::ShortAnswer { accepted, is_case_sensitive })
}

/// The forms that are right; those that are partly right are told.
fn accepted(declared: &Declared, taking: &mut Taking<'_>) -> Vec<String> {
    let mut forms: Vec<String> = Vec::new();
    for entry in &declared.mapping {
        if declared.is_right(&entry.key) {
            forms.push(spaced(&entry.key));
        } else {
            taking.telling.tell(&rules::PARTIAL_FORM_NOT_READ, &[("form", one_line(&entry.key, 60))]);
        }
    }
    // The right value stands among the others as a rule.
    for correct in declared.correct.iter().filter(|correct| !correct.is_empty()) {
        if !forms.contains(correct) {
            forms.insert(0, correct.clone());
        }
    }
    forms.retain(|form| !form.is_empty());
    forms
}

fn is_case_sensitive(declared: &Declared, item: Node<'_, '_>) -> bool {
    if declared.mapping.is_empty() {
        let folds = |node: Node<'_, '_>| {
            node.tag_name().name() == "stringMatch"
                && matches!(node.attribute("caseSensitive"), Some("false" | "0"))
        };
        !item.descendants().any(folds)
    } else {
        declared.mapping.iter().any(|entry| entry.is_case_sensitive)
    }
}

/// Fields and lists in a text.
pub(super) fn blanks(
    found: &[Node<'_, '_>],
    ids: &[PartId],
    reading: &mut Reading<'_, '_>,
    taking: &mut Taking<'_>,
) -> Option<QuestionKind> {
    let mut blanks = Vec::new();
    let mut cases = Vec::new();
    for (node, id) in found.iter().zip(ids) {
        let declared = reading.declared(*node);
        let forms = if node.tag_name().name() == "inlineChoice"
            || node.tag_name().name() == "inlineChoiceInteraction"
        {
            let values = [("as", "fill-blank".to_owned()), ("kind", "inlineChoice".to_owned())];
            taking.telling.tell(&rules::KIND_CHANGED, &values);
            children(*node, "inlineChoice")
                .filter(|choice| declared.is_right(choice.attribute("identifier").unwrap_or_default()))
                .map(|choice| spaced(&text(choice)))
                .collect()
        } else {
            cases.push(is_case_sensitive(&declared, reading.item));
            accepted(&declared, taking)
        };
        if forms.is_empty() {
            return broken("no-answer-is-right", taking);
        }
        blanks.push(Blank { id: id.clone(), accepted: forms });
    }
    let is_case_sensitive = !cases.is_empty() && cases.iter().all(|case| *case);
    if !is_case_sensitive && cases.contains(&true) {
        taking.telling.tell(&rules::LETTER_CASE_MIXED, &[]);
    }
    if !are_alike(found, reading) {
        taking.telling.tell(&rules::SCORING_CHANGED, &[]);
    }
    Some(QuestionKind::FillBlank { blanks, is_case_sensitive })
}

/// Whether every blank is worth the same.
fn are_alike(found: &[Node<'_, '_>], reading: &Reading<'_, '_>) -> bool {
    let worth = |node: &Node<'_, '_>| {
        reading.declared(*node).mapping.iter().map(|entry| entry.value).fold(f64::NEG_INFINITY, f64::max)
    };
    let first = found.first().map(worth).unwrap_or_default();
    found.iter().map(worth).all(|worth| worth == first || (worth - first).abs() < 0.001)
}

/// Gaps into which words are dragged.
pub(super) fn gap_match(
    node: Node<'_, '_>,
    ids: &[PartId],
    reading: &mut Reading<'_, '_>,
    taking: &mut Taking<'_>,
) -> Option<QuestionKind> {
    let values = [("as", "fill-blank".to_owned()), ("kind", "gapMatch".to_owned())];
    taking.telling.tell(&rules::KIND_CHANGED, &values);
    let declared = reading.declared(node);
    let gaps = node.descendants().filter(|node| node.tag_name().name() == "gap");
    let mut blanks = Vec::new();
    for (gap, id) in gaps.zip(ids) {
        let gap = gap.attribute("identifier").unwrap_or_default();
        let right =
            declared.correct.iter().filter_map(|pair| pair.split_once(' ')).find(|(_, to)| *to == gap);
        let word = right.and_then(|(word, _)| {
            children(node, "gapText").find(|choice| choice.attribute("identifier") == Some(word))
        });
        let Some(word) = word else { return broken("no-answer-is-right", taking) };
        blanks.push(Blank { id: id.clone(), accepted: vec![spaced(&text(word))] });
    }
    if blanks.is_empty() {
        return broken("it-has-no-answers", taking);
    }
    if !declared.is_usual(blanks.len(), &[], false) {
        taking.telling.tell(&rules::SCORING_CHANGED, &[]);
    }
    Some(QuestionKind::FillBlank { blanks, is_case_sensitive: false })
}
