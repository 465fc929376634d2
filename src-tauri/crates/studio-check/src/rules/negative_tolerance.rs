//! No answer can be nearer than nothing, so that nobody would be right.

use crate::names::question_name;
use crate::{Facts, Rule};
use studio_course::{Course, Edit, Finding, Question, QuestionKind, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "negative-tolerance",
    severity: Severity::Blocker,
    reason: "No answer can be nearer than nothing, so that nobody would be right.",
    values: &["lesson", "question", "tolerance"],
    fix: Some("Take the minus sign away"),
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, question) in course.questions() {
        let QuestionKind::Numeric { key, tolerance, unit, is_calculation } = &question.answer else {
            continue;
        };
        let Some(positive) = tolerance.to_string().strip_prefix('-').and_then(|digits| digits.parse().ok())
        else {
            continue;
        };
        let message = format!("The tolerance of “{}” is {tolerance}.", question_name(question));
        let finding = RULE.at_question(lesson, question, message, "Set it to 0 or more.");
        let answer = QuestionKind::Numeric {
            key: *key,
            tolerance: positive,
            unit: unit.clone(),
            is_calculation: *is_calculation,
        };
        let mended = Question { answer, ..question.clone() };
        let edit = Edit::QuestionSet { lesson: lesson.id.clone(), question: mended };
        findings.push(RULE.mended_by(finding.with_value("tolerance", tolerance), edit));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_tolerance_is_not_negative() {
        let found = after(&RULE, |course| match &mut question(course, "numeric").answer {
            QuestionKind::Numeric { tolerance, .. } => *tolerance = "-0.50".parse().unwrap(),
            _ => panic!("it is a numeric question"),
        });
        assert_eq!(found.len(), 1);
    }
}
