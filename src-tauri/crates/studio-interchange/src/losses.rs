//! What a format leaves out of a question or a quiz, as the table of [`crate::TABLE`] has it. What depends on more than
//! the part itself, such as an answer that a format cannot spell, is told where it is written.

use crate::carries::{Carried, Part, carried};
use crate::prose::{from_markdown, is_legal_text};
use crate::ready;
use crate::rules;
use crate::telling::Telling;
use crate::{Format, PoolQuiz};
use studio_course::{FeedbackTime, Percent, Question, QuestionKind, Quiz};

/// Tells what the format leaves out of the question; whether it can be written at all.
pub(crate) fn of_question(question: &Question, format: Format, telling: &mut Telling) -> bool {
    let kind = Part::kind(&question.answer);
    if carried(format, kind) == Carried::Not {
        telling.tell(&rules::KIND_NOT_CARRIED, &[("kind", kind.name().to_owned())]);
        return false;
    }
    if let Some(why) = ready::why_not(&question.answer) {
        telling.tell(&rules::QUESTION_NOT_READY, &[("why", why.to_owned())]);
        return false;
    }
    if question.points != 1 && carried(format, Part::Points) == Carried::Not {
        telling.tell(&rules::POINTS_NOT_CARRIED, &[("points", question.points.to_string())]);
    }
    if is_case_sensitive(&question.answer) && carried(format, Part::LetterCase) == Carried::Not {
        telling.tell(&rules::LETTER_CASE_NOT_CARRIED, &[]);
    }
    if let QuestionKind::Numeric { unit, .. } = &question.answer
        && !unit.trim().is_empty()
    {
        let unit = [("unit", unit.trim().to_owned())];
        match carried(format, Part::Unit) {
            Carried::Whole => {}
            Carried::Partly => telling.tell(&rules::UNIT_NOT_SHOWN, &unit),
            Carried::Not => telling.tell(&rules::UNIT_NOT_CARRIED, &unit),
        }
    }
    if !texts(question).into_iter().all(is_legal_text) {
        telling.tell(&rules::CHARACTERS_NOT_CARRIED, &[]);
    }
    true
}

fn is_case_sensitive(answer: &QuestionKind) -> bool {
    matches!(
        answer,
        QuestionKind::ShortAnswer { is_case_sensitive: true, .. }
            | QuestionKind::FillBlank { is_case_sensitive: true, .. }
    )
}

/// Every text of a question.
fn texts(question: &Question) -> Vec<&str> {
    let mut texts: Vec<&str> = vec![&question.prompt, &question.feedback.right, &question.feedback.wrong];
    match &question.answer {
        QuestionKind::SingleChoice { options } | QuestionKind::MultipleResponse { options } => {
            texts.extend(options.iter().flat_map(|option| [option.text.as_str(), option.feedback.as_str()]));
        }
        QuestionKind::Matching { pairs } => {
            texts.extend(pairs.iter().flat_map(|pair| [pair.left.as_str(), pair.right.as_str()]));
        }
        QuestionKind::Ordering { elements } => {
            texts.extend(elements.iter().map(|element| element.text.as_str()));
        }
        QuestionKind::Numeric { unit, .. } => texts.push(unit),
        QuestionKind::ShortAnswer { accepted, .. } => texts.extend(accepted.iter().map(String::as_str)),
        QuestionKind::FillBlank { blanks, .. } => {
            texts.extend(blanks.iter().flat_map(|blank| blank.accepted.iter().map(String::as_str)));
        }
        QuestionKind::Hotspot { alt, regions, .. } => {
            texts.push(alt);
            texts.extend(regions.iter().map(|region| region.label.as_str()));
        }
        QuestionKind::TrueFalse { .. } => {}
    }
    texts
}

/// Tells that nothing is left of the quiz.
pub(crate) fn of_empty_quiz(telling: &mut Telling) {
    telling.tell(&rules::NOTHING_WRITTEN, &[]);
}

/// Tells which settings of the quiz the format does not have, where they are not those of every new quiz. `others` are
/// settings that the format has and that this quiz could not be written with.
pub(crate) fn of_quiz(asked: &PoolQuiz<'_>, format: Format, others: &[&str], telling: &mut Telling) {
    let Quiz {
        introduction,
        questions: _,
        pass_mark,
        attempts,
        shuffles_questions,
        shuffles_options,
        draw,
        ..
    } = asked.quiz;
    let Quiz { time_limit, feedback_time, .. } = asked.quiz;
    let settings = [
        (Part::Introduction, !from_markdown(introduction).blocks.is_empty()),
        (Part::PassMark, *pass_mark != Percent::USUAL_PASS_MARK),
        (Part::Attempts, attempts.is_some()),
        (Part::QuestionOrder, *shuffles_questions),
        (Part::OptionOrder, *shuffles_options),
        (Part::Draw, draw.is_some()),
        (Part::TimeLimit, time_limit.is_some()),
        (Part::FeedbackTime, *feedback_time != FeedbackTime::default()),
    ];
    let lost = settings.iter().filter(|(part, is_set)| *is_set && carried(format, *part) == Carried::Not);
    let names: Vec<&str> = lost.map(|(part, _)| part.name()).chain(others.iter().copied()).collect();
    if !names.is_empty() {
        telling.tell(&rules::SETTINGS_NOT_CARRIED, &[("settings", names.join(", "))]);
    }
}
