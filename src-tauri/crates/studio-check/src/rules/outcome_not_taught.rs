//! An outcome that no lesson teaches is a promise that the course does not keep.

use crate::names::outcome_name;
use crate::{Facts, Rule};
use studio_competency::outcome_coverage;
use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "outcome-not-taught",
    severity: Severity::Warning,
    reason: "An outcome that no lesson teaches is a promise that the course does not keep.",
    values: &["outcome"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (outcome, coverage) in course.outcomes.iter().zip(outcome_coverage(course)) {
        if coverage.taught.is_empty() {
            let name = outcome_name(outcome);
            let message = format!("No lesson teaches the outcome “{name}”.");
            let hint = "Name the outcome on the reading, video or role-play that teaches it.";
            let place = Place::Outcome { outcome: outcome.id.clone() };
            findings.push(RULE.at(place, message, hint).with_value("outcome", name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn an_outcome_that_nothing_teaches_is_told() {
        let found = after(&RULE, |course| {
            ["text", "film", "play"].into_iter().for_each(|id| lesson(course, id).outcomes.clear());
        });
        assert_eq!(found.len(), 1);
    }
}
