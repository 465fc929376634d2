//! Whoever aligns to a heading claims everything below it.

use crate::alignments::{framework_name, strays};
use crate::{Facts, Rule};
use studio_competency::AlignmentState;
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "competency-is-a-heading",
    severity: Severity::Blocker,
    reason: "Whoever aligns to a heading claims everything below it.",
    values: &["code", "framework"],
    fix: None,
    check,
};

fn check(course: &Course, facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (alignment, framework) in strays(course, facts) {
        if alignment.state == AlignmentState::NotAssignable {
            let (code, framework) = (alignment.code, framework_name(framework));
            let message = format!("“{code}” is a heading of {framework}, to which nothing can be aligned.");
            let finding = RULE.at(alignment.place(), message, "Choose a competency below it.");
            findings.push(finding.with_value("code", code).with_value("framework", framework));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_heading_is_no_competency() {
        assert_eq!(after(&RULE, |course| course.outcomes[0].alignments.push(code("PS19.K"))).len(), 1);
    }
}
