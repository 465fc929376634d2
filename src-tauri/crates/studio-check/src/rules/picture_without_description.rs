//! Who cannot see a picture has only its description (WCAG 2.2, 1.1.1); an empty one says that the picture
//! is decoration, which a picture in a block of its own seldom is.

use crate::names::{lesson_name, shortened};
use crate::texts::{texts, undescribed_pictures};
use crate::{Facts, Rule};
use std::collections::BTreeSet;
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "picture-without-description",
    severity: Severity::Advice,
    reason: "Who cannot see a picture has only its description (WCAG 2.2, 1.1.1); an empty one says that the picture is decoration, which a picture in a block of its own seldom is.",
    values: &["lesson", "picture"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let mut told = BTreeSet::new();
    for text in texts(course) {
        for picture in undescribed_pictures(text.markdown) {
            let (picture, lesson) = (shortened(&picture), lesson_name(text.lesson));
            if told.insert((text.place(), picture.clone())) {
                let message = format!("The picture “{picture}” in “{lesson}” has no description.");
                let finding =
                    RULE.at(text.place(), message, "Say in a sentence what a learner should see in it.");
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
    fn a_picture_that_stands_alone_needs_words() {
        let set = |text: &'static str| after(&RULE, |course| reading(course).markdown = text.into());
        assert_eq!(set("![](media/scan.png)\n\n![](media/scan.png)\n").len(), 1);
        assert_eq!(set("![A parcel](media/scan.png)\n\nA seal ![](media/scan.png) is intact.\n"), []);
        assert_eq!(
            after(&RULE, |course| question(course, "choice").prompt = "![](media/scan.png)".into()).len(),
            1
        );
    }
}
