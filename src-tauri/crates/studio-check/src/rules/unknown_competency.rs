//! A table of coverage with a code that no framework has would not stand before a reviewer.

use crate::alignments::{framework_name, strays};
use crate::{Facts, Rule};
use studio_competency::AlignmentState;
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "unknown-competency",
    severity: Severity::Blocker,
    reason: "A table of coverage with a code that no framework has would not stand before a reviewer.",
    values: &["code", "framework"],
    fix: None,
    check,
};

fn check(course: &Course, facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (alignment, framework) in strays(course, facts) {
        if alignment.state == AlignmentState::Unknown {
            let (code, framework) = (alignment.code, framework_name(framework));
            let message = format!("“{code}” is in no known framework, nor in {framework}.");
            let finding = RULE.at(alignment.place(), message, "Choose a competency of the adopted edition.");
            findings.push(finding.with_value("code", code).with_value("framework", framework));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_code_that_is_made_up_is_told_wherever_it_stands() {
        let found = after(&RULE, |course| {
            course.outcomes[0].alignments.push(code("X"));
            lesson(course, "text").alignments.extend([code("X"), code("X")]);
            question(course, "choice").alignments.push(code("X"));
            play(course).checklist[0].alignments.push(code("X"));
        });
        assert_eq!(found.len(), 4);
    }
}
