//! Once a framework is adopted, what an observer sees counts only for the competency that it is tagged
//! with.

use crate::lessons::role_plays;
use crate::names::{lesson_name, named};
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "untagged-checklist-line",
    severity: Severity::Warning,
    reason: "Once a framework is adopted, what an observer sees counts only for the competency that it is tagged with.",
    values: &["lesson", "line"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    if course.framework.is_none() {
        return;
    }
    for (lesson, role_play) in role_plays(course) {
        for line in role_play.checklist.iter().filter(|line| line.alignments.is_empty()) {
            let (name, lesson_name) = (named(&line.text, &line.id), lesson_name(lesson));
            let message = format!("“{name}” in the checklist of “{lesson_name}” carries no competency tag.");
            let place = Place::ChecklistLine { lesson: lesson.id.clone(), line: line.id.clone() };
            let finding = RULE.at(place, message, "Choose the competency that it shows.");
            findings.push(finding.with_value("lesson", lesson_name).with_value("line", name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_checklist_line_without_a_tag_is_told() {
        assert_eq!(after(&RULE, |course| play(course).checklist[0].alignments.clear()).len(), 1);
    }
}
