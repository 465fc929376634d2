//! A draw of no questions makes a quiz without a score.

use crate::lessons::quizzes;
use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{Course, Edit, Finding, QuizField, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "draw-of-nothing",
    severity: Severity::Blocker,
    reason: "A draw of no questions makes a quiz without a score.",
    values: &["lesson"],
    fix: Some("Ask all questions"),
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, _) in quizzes(course).filter(|(_, quiz)| quiz.draw == Some(0)) {
        let message = format!("The quiz “{}” draws no question from its pool.", lesson_name(lesson));
        let finding = RULE.at_lesson(lesson, message, "Draw at least one question, or ask all of them.");
        findings.push(
            RULE.mended_by(finding, Edit::QuizSet { id: lesson.id.clone(), set: QuizField::Draw(None) }),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_draw_of_none_is_told() {
        assert_eq!(after(&RULE, |course| quiz(course).draw = Some(0)).len(), 1);
    }
}
