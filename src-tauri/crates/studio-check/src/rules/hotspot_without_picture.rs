//! There is nothing to point at.

use crate::names::question_name;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, QuestionKind, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "hotspot-without-picture",
    severity: Severity::Blocker,
    reason: "There is nothing to point at.",
    values: &["lesson", "question"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, question) in course.questions() {
        if matches!(question.answer, QuestionKind::Hotspot { picture: None, .. }) {
            let message = format!("“{}” has no picture.", question_name(question));
            findings.push(RULE.at_question(
                lesson,
                question,
                message,
                "Choose the picture on which a place is to be found.",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_hotspot_has_a_picture() {
        let found = after(&RULE, |course| match &mut question(course, "hotspot").answer {
            QuestionKind::Hotspot { picture, .. } => *picture = None,
            _ => panic!("it is a hotspot question"),
        });
        assert_eq!(found.len(), 1);
    }
}
