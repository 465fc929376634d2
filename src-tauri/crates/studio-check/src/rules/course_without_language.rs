//! A screen reader pronounces a page by its language (WCAG 2.2, 3.1.1), and reading time depends on it.

use crate::{Facts, Rule};
use studio_course::Language;
use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "course-without-language",
    severity: Severity::Warning,
    reason: "A screen reader pronounces a page by its language (WCAG 2.2, 3.1.1), and reading time depends on it.",
    values: &[],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    if course.language == Language::undetermined() {
        let hint = "Say which language it is written in.";
        findings.push(RULE.at(Place::Course, "Nobody has said in which language the course is.", hint));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn an_undetermined_language_is_told() {
        assert_eq!(after(&RULE, |course| course.language = Language::undetermined()).len(), 1);
    }
}
