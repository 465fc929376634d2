//! A quiz that may never be submitted cannot be passed.

use crate::lessons::quizzes;
use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{Course, Edit, Finding, QuizField, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "attempts-of-none",
    severity: Severity::Blocker,
    reason: "A quiz that may never be submitted cannot be passed.",
    values: &["lesson"],
    fix: Some("Allow any number of attempts"),
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, _) in quizzes(course).filter(|(_, quiz)| quiz.attempts == Some(0)) {
        let message = format!("The quiz “{}” allows no attempt.", lesson_name(lesson));
        let finding = RULE.at_lesson(lesson, message, "Allow at least one attempt.");
        findings.push(
            RULE.mended_by(finding, Edit::QuizSet { id: lesson.id.clone(), set: QuizField::Attempts(None) }),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn no_attempt_at_all_is_told() {
        assert_eq!(after(&RULE, |course| quiz(course).attempts = Some(0)).len(), 1);
    }
}
