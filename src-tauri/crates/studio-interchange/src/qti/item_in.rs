//! An item becomes a question.

use super::archive::Archive;
use super::asked::{self, Asked};
use super::declared;
use super::elements::Elements;
use super::ident::id_of;
use super::interactions;
use super::metadata_in::Metadata;
use super::reading::Reading;
use crate::prose::one_line;
use crate::rules;
use crate::taking::Taking;
use crate::xml_in::{child, line};
use roxmltree::Node;
use studio_course::{Feedback, Question, QuestionKind};

/// Reads the item; nothing where it cannot be read, which is told. Whether it shuffles its options is added to `shuffles`.
pub(super) fn read(
    path: &str,
    item: Node<'_, '_>,
    metadata: Metadata,
    archive: &Archive,
    shuffles: &mut Vec<bool>,
    taking: &mut Taking<'_>,
) -> Option<Question> {
    let name = item.attribute("title").unwrap_or_default();
    let identifier = item.attribute("identifier").unwrap_or_default();
    let named = if name.trim().is_empty() { identifier } else { name };
    if !taking.next_question(path, line(item), named) {
        return None;
    }
    let not_read = |kind: &str, taking: &mut Taking<'_>| {
        taking.telling.tell(&rules::QUESTION_NOT_READ, &[("kind", kind.to_owned())]);
    };
    let Some(body) = child(item, "itemBody") else {
        not_read("description", taking);
        return None;
    };
    let found = asked::in_body(body);
    let responses = declared::responses(item);
    let way = match asked::kind(&found, &responses) {
        Ok(way) => way,
        Err(kind) => {
            not_read(&kind, taking);
            return None;
        }
    };
    let mut reading = Reading { path, item, archive, responses: &responses, elements: Elements::default() };
    reading.elements.places = asked::places(&found, way);
    reading.elements.left_out = asked::field_of_number(&found, way);
    let ids = asked::gap_ids(&found, way, body);
    let nodes = reading.elements.content(body);
    if reading.elements.has_variables {
        not_read("calculated", taking);
        return None;
    }
    let blocks = taking.tags(nodes);
    let gaps: Vec<&str> = ids.iter().map(studio_course::PartId::as_str).collect();
    let prompt = reading.markdown(blocks, &gaps, taking);
    let mut feedback = Feedback::default();
    let mut answer = interactions::read(&found, way, &ids, &mut reading, taking)?;
    reading.feedback(&mut answer, &mut feedback, taking);
    if reading.elements.is_simplified {
        taking.telling.tell(&rules::FORMATTING_NOT_READ, &[]);
    }
    if reading.elements.has_feedback {
        taking.telling.tell(&rules::FEEDBACK_NOT_READ, &[]);
    }
    let is_statement = matches!(answer, QuestionKind::TrueFalse { .. });
    if matches!(way, Asked::Choice | Asked::Match) && !is_statement {
        shuffles.extend(found.first().map(|node| matches!(node.attribute("shuffle"), Some("true" | "1"))));
    }
    if let QuestionKind::Numeric { is_calculation, .. } = &mut answer {
        *is_calculation = metadata.is_calculation;
    }
    let points = declared::points(item, &responses);
    let prompt = if prompt.is_empty() && name != id_of(identifier) {
        crate::prose::to_markdown(&[crate::prose::paragraph(name)], &[])
    } else {
        taking.has_name(name, &prompt);
        prompt
    };
    Some(Question {
        id: taking.id(id_of(identifier), &one_line(name, 60)),
        prompt,
        answer,
        points: points.map_or(1, |points| taking.points(&points)),
        feedback,
        difficulty: metadata.difficulty,
        outcomes: metadata.outcomes,
        alignments: metadata.alignments,
    })
}
