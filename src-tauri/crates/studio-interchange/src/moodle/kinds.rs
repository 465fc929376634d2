//! Moodle's question types that the studio has too.

use super::field::{Field, answers};
use super::frame::{combined, prompt, question, with_general};
use crate::ids::{numbered_id, option_id};
use crate::number;
use crate::rules;
use crate::taking::Taking;
use crate::xml_in::{child, child_text, children};
use crate::{shares, words};
use roxmltree::Node;
use studio_course::{Choice, Decimal, Element, Feedback, Pair, Question, QuestionKind};

/// Shares differ by less than this if they are the same.
const NEAR: f64 = 0.01;

fn broken(why: &str, taking: &mut Taking<'_>) -> Option<Question> {
    taking.telling.tell(&rules::QUESTION_BROKEN, &[("why", why.to_owned())]);
    None
}

pub(super) fn multichoice(node: Node<'_, '_>, taking: &mut Taking<'_>) -> Option<Question> {
    let is_single = matches!(child_text(node, "single").as_str(), "" | "true" | "1");
    let prompt = prompt(node, taking);
    let mut options = Vec::new();
    let mut fractions = Vec::new();
    for (at, (fraction, answer)) in answers(node).enumerate() {
        let text = Field::of(answer).markdown(taking);
        let feedback = Field::named(answer, "feedback").markdown(taking);
        fractions.push(fraction);
        options.push(Choice { id: option_id(at), text, is_key: false, feedback });
    }
    if options.is_empty() {
        return broken("it-has-no-answers", taking);
    }
    let (keys, is_usual) = if is_single { shares::single(&fractions) } else { shares::multiple(&fractions) };
    options.iter_mut().zip(keys).for_each(|(option, is_key)| option.is_key = is_key);
    if !is_usual {
        taking.telling.tell(&rules::SCORING_CHANGED, &[]);
    }
    let feedback = combined(node, taking);
    let answer = if is_single {
        QuestionKind::SingleChoice { options }
    } else {
        QuestionKind::MultipleResponse { options }
    };
    Some(question(node, prompt, answer, feedback, taking))
}

pub(super) fn truefalse(node: Node<'_, '_>, taking: &mut Taking<'_>) -> Option<Question> {
    let prompt = prompt(node, taking);
    let mut feedback = Feedback::default();
    let mut is_true = None;
    for (at, (fraction, answer)) in answers(node).enumerate().take(2) {
        let says_true = match child_text(answer, "text").as_str() {
            "true" => true,
            "false" => false,
            // In old files it is a word of some language, and true comes first.
            _ => at == 0,
        };
        let words = Field::named(answer, "feedback").markdown(taking);
        if fraction > 50.0 {
            is_true = Some(says_true);
            feedback.right = words;
        } else {
            feedback.wrong = words;
        }
    }
    let Some(is_true) = is_true else { return broken("no-answer-is-right", taking) };
    let feedback = with_general(node, feedback, taking);
    Some(question(node, prompt, QuestionKind::TrueFalse { is_true }, feedback, taking))
}

pub(super) fn matching(node: Node<'_, '_>, taking: &mut Taking<'_>) -> Option<Question> {
    let prompt = prompt(node, taking);
    let mut pairs = Vec::new();
    for (at, sub) in children(node, "subquestion").enumerate() {
        let left = Field::of(sub).words(taking);
        let right = child(sub, "answer").map(|answer| child_text(answer, "text")).unwrap_or_default();
        pairs.push(Pair { id: numbered_id(at), left, right: words::spaced(&right) });
    }
    if pairs.is_empty() {
        return broken("it-has-no-answers", taking);
    }
    let feedback = combined(node, taking);
    Some(question(node, prompt, QuestionKind::Matching { pairs }, feedback, taking))
}

pub(super) fn ordering(node: Node<'_, '_>, taking: &mut Taking<'_>) -> Option<Question> {
    let prompt = prompt(node, taking);
    let mut answers: Vec<(f64, Node<'_, '_>)> = answers(node).collect();
    // Files of Moodle count the places; other programs write the same share everywhere.
    answers.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut elements = Vec::new();
    for (at, (_, answer)) in answers.into_iter().enumerate() {
        elements.push(Element { id: numbered_id(at), text: Field::of(answer).words(taking) });
    }
    if elements.is_empty() {
        return broken("it-has-no-answers", taking);
    }
    let grading = child_text(node, "gradingtype");
    let selection = child_text(node, "selecttype");
    let is_usual = matches!(grading.as_str(), "ABSOLUTE_POSITION" | "ABSOLUTE" | "ABS" | "0")
        && matches!(selection.as_str(), "" | "ALL" | "EXACT" | "0");
    if !is_usual {
        taking.telling.tell(&rules::SCORING_CHANGED, &[]);
    }
    let feedback = combined(node, taking);
    Some(question(node, prompt, QuestionKind::Ordering { elements }, feedback, taking))
}

pub(super) fn numerical(node: Node<'_, '_>, taking: &mut Taking<'_>) -> Option<Question> {
    let prompt = prompt(node, taking);
    let mut key = None;
    let mut feedback = Feedback::default();
    for (fraction, answer) in answers(node) {
        let text = Field::of(answer).raw().trim().to_owned();
        let words = Field::named(answer, "feedback").markdown(taking);
        if fraction > 99.9 && key.is_none() && text != "*" {
            let tolerance = child_text(answer, "tolerance");
            let tolerance = if tolerance.is_empty() { "0" } else { &tolerance };
            let Some((number, is_exact)) = number::decimal(&text) else {
                return broken("a-number-cannot-be-read", taking);
            };
            let (tolerance, is_kept) = number::decimal(tolerance).unwrap_or((Decimal::ZERO, false));
            if !is_exact || !is_kept {
                taking.telling.tell(&rules::TOLERANCE_CHANGED, &[]);
            }
            key = Some((number, tolerance));
            feedback.right = words;
        } else if fraction.abs() < NEAR && matches!(text.as_str(), "*" | "") {
            feedback.wrong = words;
        } else {
            words::left_out(&text, &words, taking);
        }
    }
    let Some((key, tolerance)) = key else { return broken("no-answer-is-right", taking) };
    let unit = unit(node, taking);
    let feedback = with_general(node, feedback, taking);
    let answer = QuestionKind::Numeric { key, tolerance, unit, is_calculation: false };
    Some(question(node, prompt, answer, feedback, taking))
}

/// The unit that numbers are taken in as they are.
fn unit(node: Node<'_, '_>, taking: &mut Taking<'_>) -> String {
    let units: Vec<Node<'_, '_>> =
        child(node, "units").map(|units| children(units, "unit").collect()).unwrap_or_default();
    let is_base =
        |unit: &&Node<'_, '_>| shares::read(&child_text(**unit, "multiplier")).is_none_or(|by| by == 1.0);
    let is_graded = !matches!(child_text(node, "unitgradingtype").as_str(), "" | "0");
    if units.len() > 1 || is_graded {
        taking.telling.tell(&rules::SCORING_CHANGED, &[]);
    }
    units.iter().find(is_base).map(|unit| words::spaced(&child_text(*unit, "unit_name"))).unwrap_or_default()
}

pub(super) fn shortanswer(node: Node<'_, '_>, taking: &mut Taking<'_>) -> Option<Question> {
    let prompt = prompt(node, taking);
    let mut accepted = words::Accepted::default();
    for (fraction, answer) in answers(node) {
        let text = Field::of(answer).raw().trim().to_owned();
        let words = Field::named(answer, "feedback").markdown(taking);
        accepted.add(&text, fraction, &words, taking);
    }
    if accepted.forms.is_empty() {
        return broken("no-answer-is-right", taking);
    }
    let is_case_sensitive = matches!(child_text(node, "usecase").as_str(), "1" | "true");
    let feedback = with_general(node, accepted.feedback, taking);
    let answer = QuestionKind::ShortAnswer { accepted: accepted.forms, is_case_sensitive };
    Some(question(node, prompt, answer, feedback, taking))
}
