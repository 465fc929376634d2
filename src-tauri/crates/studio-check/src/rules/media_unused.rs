//! A file that nothing shows makes the course file larger for nothing.

use crate::media_uses::media_uses;
use crate::{Facts, Rule};
use studio_course::{Course, Edit, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "media-unused",
    severity: Severity::Advice,
    reason: "A file that nothing shows makes the course file larger for nothing.",
    values: &["file"],
    fix: Some("Take it off the list of media"),
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let uses = media_uses(course);
    for media in course.media.iter().filter(|media| !uses.contains(&media.name)) {
        let message = format!("Nothing in the course uses the file “{}”.", media.name);
        let place = Place::Media { media: media.name.clone() };
        let finding =
            RULE.at(place, message, "Show it or link to it, or take it out.").with_value("file", &media.name);
        findings.push(RULE.mended_by(finding, Edit::MediaRemove { name: media.name.clone() }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_file_that_nothing_uses_is_told() {
        assert_eq!(after(&RULE, |course| course.cover = None).len(), 1);
    }
}
