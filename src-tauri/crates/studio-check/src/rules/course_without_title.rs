//! An LMS lists courses by their title, and a SCORM manifest has to have one (SCORM 1.2 CAM,
//! organization/title).

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
        let hint = "Give it the title under which learners will find it.";
        findings.push(RULE.at(Place::Course, "The course has no title.", hint));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_course_whose_title_is_blank_is_refused() {
        assert_eq!(after(&RULE, |course| course.title = "  ".into()).len(), 1);
    }
}
