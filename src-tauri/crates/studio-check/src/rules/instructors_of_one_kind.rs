//! Shanghai Customs College pairs an academic with a practice instructor, so that a course is neither
//! theory nor anecdote only.

use crate::{Facts, Rule};

use studio_course::{Course, Finding, InstructorKind, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "instructors-of-one-kind",
    severity: Severity::Advice,
    reason: "Shanghai Customs College pairs an academic with a practice instructor, so that a course is neither theory nor anecdote only.",
    values: &["kind"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let has = |kind| course.instructors.iter().any(|instructor| instructor.kind == kind);
    let (kind, message) = match (has(InstructorKind::Academic), has(InstructorKind::Practice)) {
        (true, false) => ("academic", "All instructors are academics, and nobody comes from practice."),
        (false, true) => ("practice", "All instructors come from practice, and nobody is an academic."),
        _ => return,
    };
    let hint = "Pair an academic instructor with a practice instructor.";
    findings.push(RULE.at(Place::Course, message, hint).with_value("kind", kind));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn practice_alone_and_theory_alone_are_told() {
        for kind in [InstructorKind::Academic, InstructorKind::Practice] {
            assert_eq!(after(&RULE, |course| course.instructors.retain(|it| it.kind == kind)).len(), 1);
        }
        assert_eq!(after(&RULE, |course| course.instructors.clear()), []);
    }
}
