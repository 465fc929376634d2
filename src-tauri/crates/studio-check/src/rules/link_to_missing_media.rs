//! The learner would find a gap where a picture or a document should be.

use crate::names::lesson_name;
use crate::texts::{media_name, targets, texts};
use crate::{Facts, Rule};
use std::collections::BTreeSet;
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "link-to-missing-media",
    severity: Severity::Blocker,
    reason: "The learner would find a gap where a picture or a document should be.",
    values: &["file", "lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let mut told = BTreeSet::new();
    for text in texts(course) {
        for target in targets(text.markdown) {
            let file = match media_name(&target.address) {
                Some(Ok(name)) if course.media_named(&name).is_none() => name.to_string(),
                Some(Err(name)) => name,
                _ => continue,
            };
            if told.insert((text.place(), file.clone())) {
                let lesson = lesson_name(text.lesson);
                let message =
                    format!("“{lesson}” speaks of the file “{file}”, which is not among the media.");
                let finding =
                    RULE.at(text.place(), message, "Bring the file in, or take the picture or link out.");
                findings.push(finding.with_value("lesson", lesson).with_value("file", file));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn pictures_and_links_have_to_be_there() {
        let set = |text: &'static str| after(&RULE, |course| reading(course).markdown = text.into());
        assert_eq!(set("![a](media/gone.png) [b](media/gone.png) [c](media/no/name)\n").len(), 2);
        assert_eq!(set("![a](media/scan.png) [b](https://example.org/media/x)\n"), []);
        assert_eq!(after(&RULE, |course| remove_media(course, "scan.png")).len(), 1);
    }
}
