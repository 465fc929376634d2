//! The outline of player and LMS lists lessons by their titles, and a screen reader announces a page by it
//! (WCAG 2.2, 2.4.2).

use crate::names::module_name;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "lesson-without-title",
    severity: Severity::Warning,
    reason: "The outline of player and LMS lists lessons by their titles, and a screen reader announces a page by it (WCAG 2.2, 2.4.2).",
    values: &["lesson", "module"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for module in &course.modules {
        for lesson in module.lessons.iter().filter(|lesson| lesson.title.trim().is_empty()) {
            let name = module_name(module);
            let message = format!("A lesson in the module “{name}” has no title.");
            let finding =
                RULE.at_lesson(lesson, message, "Give it a title that says what the learner gets from it.");
            findings.push(finding.with_value("module", name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_lesson_without_a_title_is_told() {
        assert_eq!(after(&RULE, |course| lesson(course, "text").title = " ".into()).len(), 1);
    }
}
