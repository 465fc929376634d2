//! In a single choice question only one option can be chosen, so that a second key marks a right answer
//! wrong.

use crate::names::question_name;
use crate::{Facts, Rule};
use studio_course::{Course, Edit, Finding, Question, QuestionKind, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "question-with-several-keys",
    severity: Severity::Blocker,
    reason: "In a single choice question only one option can be chosen, so that a second key marks a right answer wrong.",
    values: &["count", "lesson", "question"],
    fix: Some("Make it a multiple response question"),
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, question) in course.questions() {
        let QuestionKind::SingleChoice { options } = &question.answer else { continue };
        let count = options.iter().filter(|option| option.is_key).count();
        if count > 1 {
            let name = question_name(question);
            let message =
                format!("{count} options of “{name}” are marked as right, and only one can be chosen.");
            let hint = "Mark one option as right, or make it a multiple response question.";
            let finding = RULE.at_question(lesson, question, message, hint).with_value("count", count);
            let answer = QuestionKind::MultipleResponse { options: options.clone() };
            let mended = Question { answer, ..question.clone() };
            findings.push(
                RULE.mended_by(finding, Edit::QuestionSet { lesson: lesson.id.clone(), question: mended }),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn single_choice_has_a_single_key() {
        let mark_all = |answer: &mut QuestionKind| match answer {
            QuestionKind::SingleChoice { options } | QuestionKind::MultipleResponse { options } => {
                options.iter_mut().for_each(|option| option.is_key = true);
            }
            _ => {}
        };
        assert_eq!(after(&RULE, |course| mark_all(&mut question(course, "single-choice").answer)).len(), 1);
        assert_eq!(after(&RULE, |course| mark_all(&mut question(course, "multiple-response").answer)), []);
    }
}
