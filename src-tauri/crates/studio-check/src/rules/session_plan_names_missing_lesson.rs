//! The printed plan would send the room to a lesson that is not there.

use crate::{Facts, Rule};
use std::collections::BTreeSet;
use studio_course::{Course, CourseField, Edit, Finding, Place, PlanItemKind, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "session-plan-names-missing-lesson",
    severity: Severity::Blocker,
    reason: "The printed plan would send the room to a lesson that is not there.",
    values: &["lesson"],
    fix: Some("Take it out of the session plan"),
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let planned = course.session_plan.items.iter().filter_map(|item| match &item.what {
        PlanItemKind::Lesson { lesson } => Some(lesson),
        PlanItemKind::Break | PlanItemKind::Other { .. } => None,
    });
    for id in planned.filter(|id| course.lesson(id).is_none()).collect::<BTreeSet<_>>() {
        let message = format!("The session plan names the lesson “{id}”, which the course does not have.");
        let finding =
            RULE.at(Place::Course, message, "Choose a lesson of the course.").with_value("lesson", id);
        let mut plan = course.session_plan.clone();
        plan.items.retain(|item| !matches!(&item.what, PlanItemKind::Lesson { lesson } if lesson == id));
        let edit = Edit::CourseSet { set: CourseField::SessionPlan(plan) };
        findings.push(RULE.mended_by(finding, edit));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_plan_names_lessons_of_the_course() {
        let found = after(&RULE, |course| {
            let what = PlanItemKind::Lesson { lesson: lesson_id("gone") };
            course.session_plan.items.iter_mut().for_each(|item| item.what = what.clone());
        });
        assert_eq!(found.len(), 1);
    }
}
