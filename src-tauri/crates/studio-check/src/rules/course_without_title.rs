//! An LMS lists courses by their title, and SCORM asks for one (SCORM 1.2 CAM §2.3.2, `organization/title`).

use crate::{Facts, Rule};
use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "course-without-title",
    severity: Severity::Blocker,
    reason: "An LMS lists courses by their title, and a SCORM manifest has to have one (SCORM 1.2 CAM, organization/title).",
    values: &[],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    if course.title.trim().is_empty() {
        findings.push(RULE.at(
            Place::Course,
            "The course has no title.",
            "Give it the title that learners will look for.",
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{course, found};

    #[test]
    fn a_course_without_a_title_is_refused() {
        let mut course = course(vec![]);
        assert_eq!(found(&RULE, &course), []);
        course.title = "  ".to_owned();
        assert_eq!(found(&RULE, &course).len(), 1);
    }
}
