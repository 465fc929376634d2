//! A package fetches nothing from the network, so that such a picture is never shown.

use crate::names::{lesson_name, shortened};
use crate::texts::{media_name, targets, texts};
use crate::{Facts, Rule};
use std::collections::BTreeSet;
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "picture-outside-course",
    severity: Severity::Warning,
    reason: "A package fetches nothing from the network, so that such a picture is never shown.",
    values: &["lesson", "picture"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let mut told = BTreeSet::new();
    for text in texts(course) {
        let pictures = targets(text.markdown).into_iter().filter(|target| target.is_picture);
        for picture in pictures.filter(|target| media_name(&target.address).is_none()) {
            let (lesson, picture) = (lesson_name(text.lesson), shortened(&picture.address));
            if told.insert((text.place(), picture.clone())) {
                let message = format!(
                    "The picture “{picture}” in “{lesson}” is not part of the course and is not shown."
                );
                let finding =
                    RULE.at(text.place(), message, "Bring the picture in, and show it from the media.");
                findings.push(finding.with_value("lesson", lesson).with_value("picture", picture));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_picture_from_the_network_is_told() {
        let text = "![a](https://example.org/a.png)\n";
        assert_eq!(after(&RULE, |course| reading(course).markdown = text.into()).len(), 1);
    }
}
