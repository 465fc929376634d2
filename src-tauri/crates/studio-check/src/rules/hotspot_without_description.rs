//! Who cannot see the picture has only its description and the labels of its regions (WCAG 2.2, 1.1.1).

use crate::names::question_name;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, QuestionKind, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "hotspot-without-description",
    severity: Severity::Warning,
    reason: "Who cannot see the picture has only its description and the labels of its regions (WCAG 2.2, 1.1.1).",
    values: &["lesson", "question"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, question) in course.questions() {
        if matches!(&question.answer, QuestionKind::Hotspot { picture: Some(_), alt, .. } if alt.trim().is_empty())
        {
            let message = format!("The picture of “{}” has no description.", question_name(question));
            let hint = "Say what it shows, without giving the answer away.";
            findings.push(RULE.at_question(lesson, question, message, hint));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn the_picture_of_a_hotspot_is_described() {
        let found = after(&RULE, |course| match &mut question(course, "hotspot").answer {
            QuestionKind::Hotspot { alt, .. } => alt.clear(),
            _ => panic!("it is a hotspot question"),
        });
        assert_eq!(found.len(), 1);
    }
}
