//! Whoever cannot say what learners can do afterwards can neither teach nor test it (Mager 1962;
//! constructive alignment, Biggs 1996).

use crate::{Facts, Rule};

use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "course-without-outcomes",
    severity: Severity::Warning,
    reason: "Whoever cannot say what learners can do afterwards can neither teach nor test it (Mager 1962; constructive alignment, Biggs 1996).",
    values: &[],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    if course.outcomes.is_empty() {
        let hint = "Write two to seven sentences that say what a learner can do afterwards.";
        findings.push(RULE.at(Place::Course, "The course names no outcomes.", hint));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_course_without_outcomes_is_told() {
        assert_eq!(after(&RULE, |course| course.outcomes.clear()).len(), 1);
    }
}
