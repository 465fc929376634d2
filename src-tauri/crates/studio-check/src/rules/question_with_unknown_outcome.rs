//! The tables of coverage would speak of an outcome that the course does not have.

use crate::names::question_name;
use crate::{Facts, Rule};
use std::collections::BTreeSet;
use studio_course::{Course, Edit, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "question-with-unknown-outcome",
    severity: Severity::Blocker,
    reason: "The tables of coverage would speak of an outcome that the course does not have.",
    values: &["lesson", "outcome", "question"],
    fix: Some("Take the outcome off the question"),
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let known: BTreeSet<_> = course.outcomes.iter().map(|outcome| &outcome.id).collect();
    for (lesson, question) in course.questions() {
        let unknown: BTreeSet<_> = question.outcomes.iter().filter(|id| !known.contains(id)).collect();
        for id in unknown {
            let name = question_name(question);
            let message = format!("“{name}” names the outcome “{id}”, which the course does not have.");
            let finding =
                RULE.at_question(lesson, question, message, "Choose one of the outcomes of the course.");
            let mut mended = question.clone();
            mended.outcomes.retain(|other| other != id);
            let edit = Edit::QuestionSet { lesson: lesson.id.clone(), question: mended };
            findings.push(RULE.mended_by(finding.with_value("outcome", id), edit));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn an_outcome_that_was_deleted_is_told_once() {
        let gone = outcome_id("gone");
        assert_eq!(
            after(&RULE, |course| question(course, "choice").outcomes.extend([gone.clone(), gone])).len(),
            1
        );
    }
}
