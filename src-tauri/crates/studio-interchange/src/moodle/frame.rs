//! What every Moodle question has.

use super::field::Field;
use crate::prose::one_line;
use crate::rules;
use crate::tags;
use crate::taking::{Taking, add_general};
use crate::xml_in::{child, child_text, children};
use roxmltree::Node;
use studio_course::{Feedback, Question, QuestionKind};

/// What Moodle writes where nobody has written anything; the player says as much by itself.
const USUAL: [&str; 3] =
    ["Your answer is correct.", "Your answer is partially correct.", "Your answer is incorrect."];

/// The question, from what its kind has read.
pub(super) fn question(
    node: Node<'_, '_>,
    prompt: String,
    answer: QuestionKind,
    feedback: Feedback,
    taking: &mut Taking<'_>,
) -> Question {
    let name = child(node, "name").map(|name| child_text(name, "text")).unwrap_or_default();
    // A question without text is known by its name.
    let idnumber = child_text(node, "idnumber");
    let prompt = if prompt.is_empty() && name != idnumber {
        crate::prose::to_markdown(&[crate::prose::paragraph(&name)], &[])
    } else {
        taking.has_name(&name, &prompt);
        prompt
    };
    let tagged = tags::read(
        ["tags", "coursetags"]
            .iter()
            .filter_map(|list| child(node, list))
            .flat_map(|list| children(list, "tag").map(|tag| child_text(tag, "text")).collect::<Vec<_>>()),
    );
    taking.has_tags(&tagged);
    let is_said = |hint: Node<'_, '_>| !Field::of(hint).raw().trim().is_empty();
    if children(node, "hint").any(is_said) {
        taking.telling.tell(&rules::HINTS_NOT_READ, &[]);
    }
    let answer = match answer {
        QuestionKind::Numeric { key, tolerance, unit, .. } => {
            QuestionKind::Numeric { key, tolerance, unit, is_calculation: tagged.is_calculation }
        }
        other => other,
    };
    let points = child_text(node, "defaultgrade");
    Question {
        id: taking.id(&idnumber, &one_line(&name, 60)),
        prompt,
        answer,
        points: if points.is_empty() { 1 } else { taking.points(&points) },
        feedback,
        difficulty: tagged.difficulty,
        outcomes: tagged.outcomes,
        alignments: tagged.alignments,
    }
}

/// The prompt.
pub(super) fn prompt(node: Node<'_, '_>, taking: &mut Taking<'_>) -> String {
    Field::named(node, "questiontext").markdown(taking)
}

/// Feedback of the whole question, for kinds that tell right from partly right.
pub(super) fn combined(node: Node<'_, '_>, taking: &mut Taking<'_>) -> Feedback {
    let mut said = |name: &str| {
        let words = Field::named(node, name).markdown(taking);
        if USUAL.contains(&words.trim_matches('*')) { String::new() } else { words }
    };
    let feedback = Feedback { right: said("correctfeedback"), wrong: said("incorrectfeedback") };
    let partly = said("partiallycorrectfeedback");
    if !partly.is_empty() && partly != feedback.wrong {
        taking.telling.tell(&rules::FEEDBACK_NOT_READ, &[]);
    }
    with_general(node, feedback, taking)
}

/// The feedback with that which is said after every answer.
pub(super) fn with_general(node: Node<'_, '_>, mut feedback: Feedback, taking: &mut Taking<'_>) -> Feedback {
    let general = Field::named(node, "generalfeedback").markdown(taking);
    add_general(&mut feedback, &general);
    feedback
}
