//! The LMS scores the final test, and a facilitated lesson never gates the status of a course.

use crate::lessons::final_test;
use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{Course, Delivery, Edit, Finding, LessonField, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "final-test-facilitated",
    severity: Severity::Blocker,
    reason: "The LMS scores the final test, and a facilitated lesson never gates the status of a course.",
    values: &["lesson"],
    fix: Some("Make the final test self-paced"),
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let Some((lesson, _)) = final_test(course) else { return };
    if lesson.delivery == Delivery::Facilitated {
        let message =
            format!("The final test “{}” is facilitated, so that no LMS scores it.", lesson_name(lesson));
        let finding = RULE.at_lesson(lesson, message, "Make the final test self-paced.");
        let set = LessonField::Delivery(Delivery::SelfPaced);
        findings.push(RULE.mended_by(finding, Edit::LessonSet { id: lesson.id.clone(), set }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_final_test_is_taken_alone() {
        assert_eq!(after(&RULE, |course| lesson(course, "test").delivery = Delivery::Facilitated).len(), 1);
    }
}
