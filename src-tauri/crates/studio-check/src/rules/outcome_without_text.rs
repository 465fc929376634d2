//! An outcome that says nothing cannot be taught, tested or shown.

use crate::{Facts, Rule};

use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "outcome-without-text",
    severity: Severity::Warning,
    reason: "An outcome that says nothing cannot be taught, tested or shown.",
    values: &["outcome"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for outcome in course.outcomes.iter().filter(|outcome| outcome.text.trim().is_empty()) {
        let message = format!("The outcome “{}” says nothing.", outcome.id);
        let hint = "Write what a learner can do afterwards, beginning with a verb, or delete the outcome.";
        let place = Place::Outcome { outcome: outcome.id.clone() };
        findings.push(RULE.at(place, message, hint).with_value("outcome", &outcome.id));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_blank_outcome_is_told() {
        assert_eq!(after(&RULE, |course| course.outcomes[0].text.clear()).len(), 1);
    }
}
