//! Learners and reviewers want to know who answers for a course.

use crate::{Facts, Rule};

use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "course-without-instructors",
    severity: Severity::Advice,
    reason: "Learners and reviewers want to know who answers for a course.",
    values: &[],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    if course.instructors.is_empty() {
        let hint = "Name an instructor from a college and one from practice.";
        findings.push(RULE.at(Place::Course, "The course does not say who teaches it.", hint));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_course_without_instructors_is_told() {
        assert_eq!(after(&RULE, |course| course.instructors.clear()).len(), 1);
    }
}
