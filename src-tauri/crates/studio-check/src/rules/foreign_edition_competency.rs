//! A claim against one edition is no evidence under another: editions number and word their competencies
//! anew.

use crate::alignments::{framework_name, strays};
use crate::{Facts, Rule};
use studio_competency::AlignmentState;
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "foreign-edition-competency",
    severity: Severity::Blocker,
    reason: "A claim against one edition is no evidence under another: editions number and word their competencies anew.",
    values: &["code", "framework", "other"],
    fix: None,
    check,
};

fn check(course: &Course, facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (alignment, adopted) in strays(course, facts) {
        let AlignmentState::ForeignEdition { framework, edition } = &alignment.state else { continue };
        let (code, adopted) = (alignment.code, framework_name(adopted));
        let foreign = facts.frameworks.iter().find(|it| it.id == *framework && it.edition == *edition);
        let other = foreign.map_or_else(|| format!("{framework}, {edition}"), framework_name);
        let message = format!("“{code}” belongs to {other}. The course has adopted {adopted}.");
        let hint = "Choose a competency of the adopted edition, or adopt the other one.";
        let finding = RULE.at(alignment.place(), message, hint).with_value("code", code);
        findings.push(finding.with_value("framework", adopted).with_value("other", other));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_code_of_another_edition_is_told() {
        let found = after(&RULE, |course| course.outcomes[0].alignments.push(code("PS08.K.01")));
        assert_eq!(found.len(), 1);
        assert!(found[0].values["other"].ends_with(", 2008"));
    }
}
