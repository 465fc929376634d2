//! The facilitator could not print what has to be handed round.

use crate::lessons::role_plays;
use crate::names::{lesson_name, named};
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "prop-file-missing",
    severity: Severity::Blocker,
    reason: "The facilitator could not print what has to be handed round.",
    values: &["file", "lesson", "prop"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, role_play) in role_plays(course) {
        for prop in &role_play.props {
            let Some(file) = prop.file.as_ref().filter(|file| course.media_named(file).is_none()) else {
                continue;
            };
            let (name, lesson_name) = (named(&prop.title, &prop.id), lesson_name(lesson));
            let message = format!(
                "The file “{file}” of the document “{name}” in “{lesson_name}” is not among the media."
            );
            let finding = RULE.at_lesson(lesson, message, "Bring the file in again, or choose another.");
            findings.push(finding.with_value("file", file).with_value("prop", name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn the_file_of_a_document_has_to_be_there() {
        assert_eq!(after(&RULE, |course| play(course).props[0].file = Some(media_name("gone.pdf"))).len(), 1);
    }
}
