//! An LMS would wait for ever for a test that is not there.

use crate::{Facts, Rule};

use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "final-test-missing",
    severity: Severity::Blocker,
    reason: "An LMS would wait for ever for a test that is not there.",
    values: &["lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let Some(id) = &course.final_test else { return };
    if course.lesson(id).is_none() {
        let message = format!("The final test is “{id}”, and the course has no such lesson.");
        let finding = RULE.at(Place::Course, message, "Choose one of the quizzes as the final test.");
        findings.push(finding.with_value("lesson", id));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_final_test_that_was_deleted_is_told() {
        let found = after(&RULE, |course| course.modules.iter_mut().for_each(|it| it.lessons.clear()));
        assert_eq!(found.len(), 1);
    }
}
