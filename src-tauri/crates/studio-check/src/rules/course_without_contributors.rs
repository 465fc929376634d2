//! Whoever adopts a course wants to know who wrote it and who has checked it.

use crate::{Facts, Rule};

use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "course-without-contributors",
    severity: Severity::Advice,
    reason: "Whoever adopts a course wants to know who wrote it and who has checked it.",
    values: &[],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    if course.contributors.is_empty() {
        let hint = "Name its authors and its reviewers.";
        findings.push(RULE.at(Place::Course, "The course does not say who wrote and who reviewed it.", hint));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_course_without_contributors_is_told() {
        assert_eq!(after(&RULE, |course| course.contributors.clear()).len(), 1);
    }
}
