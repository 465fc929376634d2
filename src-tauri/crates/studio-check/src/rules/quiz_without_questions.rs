//! A quiz without questions has no score, and nobody can pass it.

use crate::lessons::quizzes;
use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "quiz-without-questions",
    severity: Severity::Blocker,
    reason: "A quiz without questions has no score, and nobody can pass it.",
    values: &["lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, _) in quizzes(course).filter(|(_, quiz)| quiz.questions.is_empty()) {
        let message = format!("The quiz “{}” has no questions.", lesson_name(lesson));
        findings.push(RULE.at_lesson(lesson, message, "Add a question, or delete the lesson."));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_quiz_asks_something() {
        assert_eq!(after(&RULE, |course| quiz(course).questions.clear()).len(), 1);
    }
}
