//! A reviewer asks for the evidence that an outcome was reached (constructive alignment, Biggs 1996).

use crate::names::outcome_name;
use crate::{Facts, Rule};
use studio_competency::outcome_coverage;
use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "outcome-not-assessed",
    severity: Severity::Warning,
    reason: "A reviewer asks for the evidence that an outcome was reached (constructive alignment, Biggs 1996).",
    values: &["outcome"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (outcome, coverage) in course.outcomes.iter().zip(outcome_coverage(course)) {
        if coverage.assessed.is_empty() {
            let name = outcome_name(outcome);
            let message = format!("Nothing assesses the outcome “{name}”.");
            let hint =
                "Name it on a question of the final test, or on a role-play with an observer checklist.";
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
    fn an_outcome_that_nothing_assesses_is_told() {
        let found = after(&RULE, |course| {
            ["test", "play"].into_iter().for_each(|id| lesson(course, id).outcomes.clear());
            test(course).questions.iter_mut().for_each(|question| question.outcomes.clear());
        });
        assert_eq!(found.len(), 1);
    }
}
