//! A document that is handed round has to say something.

use crate::lessons::role_plays;
use crate::names::{lesson_name, named};
use crate::texts::has_content;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "prop-without-content",
    severity: Severity::Warning,
    reason: "A document that is handed round has to say something.",
    values: &["lesson", "prop"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, role_play) in role_plays(course) {
        for prop in role_play.props.iter().filter(|prop| prop.file.is_none() && !has_content(&prop.text)) {
            let name = named(&prop.title, &prop.id);
            let message = format!("The document “{name}” of “{}” is empty.", lesson_name(lesson));
            findings.push(
                RULE.at_lesson(lesson, message, "Write what it says, or choose a file.")
                    .with_value("prop", name),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_document_says_something() {
        assert_eq!(after(&RULE, |course| play(course).props[0].text.clear()).len(), 1);
    }
}
