//! A mark that everybody reaches shows nothing, and earns credits for nothing.

use crate::lessons::quizzes;
use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{Course, Edit, Finding, Percent, QuizField, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "pass-mark-zero",
    severity: Severity::Warning,
    reason: "A mark that everybody reaches shows nothing, and earns credits for nothing.",
    values: &["lesson"],
    fix: Some("Set the pass mark to 80 percent"),
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, _) in quizzes(course).filter(|(_, quiz)| quiz.pass_mark.get() == 0) {
        let message = format!("Everybody passes “{}”: its pass mark is 0 percent.", lesson_name(lesson));
        let finding = RULE.at_lesson(lesson, message, "Set the pass mark; 80 percent is usual.");
        let set = QuizField::PassMark(Percent::USUAL_PASS_MARK);
        findings.push(RULE.mended_by(finding, Edit::QuizSet { id: lesson.id.clone(), set }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_pass_mark_that_everybody_reaches_is_told() {
        assert_eq!(after(&RULE, |course| quiz(course).pass_mark = Percent::new(0).unwrap()).len(), 1);
    }
}
