//! With few questions chance passes many: of four true-or-false questions, one learner in three guesses
//! three or more.

use crate::lessons::final_test;
use crate::names::counted;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "final-test-too-short",
    severity: Severity::Advice,
    reason: "With few questions chance passes many: of four true-or-false questions, one learner in three guesses three or more.",
    values: &["count", "lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let Some((lesson, quiz)) = final_test(course) else { return };
    let count = quiz.asked();
    if (1..5).contains(&count) {
        let message = format!("The final test asks {}.", counted(count, "question", "questions"));
        let finding = RULE.at_lesson(lesson, message, "Ask at least five, so that chance passes nobody.");
        findings.push(finding.with_value("count", count));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn fewer_than_five_questions_are_told() {
        assert_eq!(after(&RULE, |course| test(course).draw = Some(5)), []);
        assert_eq!(after(&RULE, |course| test(course).draw = Some(4)).len(), 1);
        assert_eq!(after(&RULE, |course| test(course).questions.truncate(1)).len(), 1);
    }
}
