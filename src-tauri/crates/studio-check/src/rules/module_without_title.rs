//! The outline of player and LMS lists modules by their titles.

use crate::{Facts, Rule};

use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "module-without-title",
    severity: Severity::Warning,
    reason: "The outline of player and LMS lists modules by their titles.",
    values: &["module"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for module in course.modules.iter().filter(|module| module.title.trim().is_empty()) {
        let message = format!("The module “{}” has no title.", module.id);
        let place = Place::Module { module: module.id.clone() };
        let finding = RULE.at(place, message, "Give it a title that says what it adds.");
        findings.push(finding.with_value("module", &module.id));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_module_without_a_title_is_told() {
        assert_eq!(after(&RULE, |course| course.modules[0].title.clear()).len(), 1);
    }
}
