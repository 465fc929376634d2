//! What has no place in the plan has no time in the room.

use crate::lessons::{facilitated, planned_minutes};
use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "facilitated-lesson-not-planned",
    severity: Severity::Advice,
    reason: "What has no place in the plan has no time in the room.",
    values: &["lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for lesson in facilitated(course).filter(|lesson| planned_minutes(course, lesson).is_none()) {
        let message = format!("The session plan has no place for “{}”.", lesson_name(lesson));
        findings.push(RULE.at_lesson(lesson, message, "Add it to the session plan with its minutes."));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn what_is_taken_together_is_planned() {
        assert_eq!(after(&RULE, |course| course.session_plan.items.clear()).len(), 1);
    }
}
