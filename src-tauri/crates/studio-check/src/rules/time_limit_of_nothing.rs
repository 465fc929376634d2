//! A quiz that is over before it begins cannot be passed.

use crate::lessons::quizzes;
use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{Course, Edit, Finding, Minutes, QuizField, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "time-limit-of-nothing",
    severity: Severity::Blocker,
    reason: "A quiz that is over before it begins cannot be passed.",
    values: &["lesson"],
    fix: Some("Take the time limit off"),
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, _) in quizzes(course).filter(|(_, quiz)| quiz.time_limit == Some(Minutes(0))) {
        let message = format!("The time limit of “{}” is 0 minutes.", lesson_name(lesson));
        let finding = RULE.at_lesson(lesson, message, "Give learners time, or take the limit off.");
        findings.push(
            RULE.mended_by(finding, Edit::QuizSet { id: lesson.id.clone(), set: QuizField::TimeLimit(None) }),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_limit_of_no_minutes_is_told() {
        assert_eq!(after(&RULE, |course| quiz(course).time_limit = Some(Minutes(0))).len(), 1);
    }
}
