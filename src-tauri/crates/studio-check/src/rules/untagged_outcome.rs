//! Once a framework is adopted, an outcome without a tag is missing from the table of coverage.

use crate::names::outcome_name;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "untagged-outcome",
    severity: Severity::Warning,
    reason: "Once a framework is adopted, an outcome without a tag is missing from the table of coverage.",
    values: &["outcome"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    if course.framework.is_none() {
        return;
    }
    for outcome in course.outcomes.iter().filter(|outcome| outcome.alignments.is_empty()) {
        let name = outcome_name(outcome);
        let message = format!("The outcome “{name}” carries no competency tag.");
        let place = Place::Outcome { outcome: outcome.id.clone() };
        findings.push(
            RULE.at(place, message, "Choose the competency that it serves.").with_value("outcome", name),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn an_outcome_without_a_tag_is_told_under_a_framework_only() {
        assert_eq!(after(&RULE, |course| course.outcomes[0].alignments.clear()).len(), 1);
        let found = after(&RULE, |course| {
            course.outcomes[0].alignments.clear();
            course.framework = None;
        });
        assert_eq!(found, []);
    }
}
