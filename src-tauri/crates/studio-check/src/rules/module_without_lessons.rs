//! A heading with nothing below it makes learners look for what is not there.

use crate::names::module_name;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "module-without-lessons",
    severity: Severity::Warning,
    reason: "A heading with nothing below it makes learners look for what is not there.",
    values: &["module"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for module in course.modules.iter().filter(|module| module.lessons.is_empty()) {
        let (name, place) = (module_name(module), Place::Module { module: module.id.clone() });
        let message = format!("The module “{name}” has no lessons.");
        findings
            .push(RULE.at(place, message, "Add a lesson, or delete the module.").with_value("module", name));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn an_empty_module_is_told() {
        assert_eq!(after(&RULE, |course| course.modules[0].lessons.clear()).len(), 1);
    }
}
