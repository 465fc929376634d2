//! Once a framework is adopted, a question without a tag assesses nothing in the table of coverage.

use crate::names::question_name;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "untagged-question",
    severity: Severity::Warning,
    reason: "Once a framework is adopted, a question without a tag assesses nothing in the table of coverage.",
    values: &["lesson", "question"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    if course.framework.is_none() {
        return;
    }
    for (lesson, question) in course.questions().filter(|(_, question)| question.alignments.is_empty()) {
        let message = format!("“{}” carries no competency tag.", question_name(question));
        findings.push(RULE.at_question(lesson, question, message, "Choose the competency that it assesses."));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_question_without_a_tag_is_told() {
        assert_eq!(after(&RULE, |course| question(course, "choice").alignments.clear()).len(), 1);
    }
}
