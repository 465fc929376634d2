//! A package without a lesson gives a learner nothing to do and an LMS nothing to launch.

use crate::{Facts, Rule};

use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "course-without-lessons",
    severity: Severity::Blocker,
    reason: "A package without a lesson gives a learner nothing to do and an LMS nothing to launch.",
    values: &[],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    if course.lessons().next().is_none() {
        findings.push(RULE.at(
            Place::Course,
            "The course has no lessons.",
            "Add a module and a first lesson.",
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_course_of_empty_modules_has_no_lessons() {
        assert_eq!(
            after(&RULE, |course| course.modules.iter_mut().for_each(|it| it.lessons.clear())).len(),
            1
        );
    }
}
