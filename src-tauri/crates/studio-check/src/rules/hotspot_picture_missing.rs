//! There is nothing to point at.

use crate::names::question_name;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, QuestionKind, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "hotspot-picture-missing",
    severity: Severity::Blocker,
    reason: "There is nothing to point at.",
    values: &["file", "lesson", "question"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, question) in course.questions() {
        let QuestionKind::Hotspot { picture: Some(file), .. } = &question.answer else { continue };
        if course.media_named(file).is_none() {
            let message =
                format!("The picture “{file}” of “{}” is not among the media.", question_name(question));
            let finding =
                RULE.at_question(lesson, question, message, "Bring the picture in again, or choose another.");
            findings.push(finding.with_value("file", file));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn the_picture_of_a_hotspot_has_to_be_there() {
        assert_eq!(after(&RULE, |course| remove_media(course, "scan.png")).len(), 1);
    }
}
