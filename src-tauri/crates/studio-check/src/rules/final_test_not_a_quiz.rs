//! Only a quiz has a score, and only a score can be passed.

use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{BodyKind, Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "final-test-not-a-quiz",
    severity: Severity::Blocker,
    reason: "Only a quiz has a score, and only a score can be passed.",
    values: &["lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let Some(lesson) = course.final_test.as_ref().and_then(|id| course.lesson(id)) else { return };
    if lesson.body.kind() != BodyKind::Quiz {
        let message = format!("“{}” is the final test, but it is not a quiz.", lesson_name(lesson));
        findings.push(RULE.at_lesson(lesson, message, "Choose a quiz as the final test."));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_reading_cannot_be_the_final_test() {
        assert_eq!(after(&RULE, |course| course.final_test = Some(lesson_id("text"))).len(), 1);
    }
}
