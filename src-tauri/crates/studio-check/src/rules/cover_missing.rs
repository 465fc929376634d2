//! The course card in the library and the first page of the package show the cover.

use crate::{Facts, Rule};

use studio_course::{Course, CourseField, Edit, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "cover-missing",
    severity: Severity::Warning,
    reason: "The course card in the library and the first page of the package show the cover.",
    values: &["file"],
    fix: Some("Choose no cover"),
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let Some(cover) = &course.cover else { return };
    if course.media_named(cover).is_none() {
        let message = format!("The cover “{cover}” is not among the media.");
        let finding = RULE.at(Place::Course, message, "Bring the picture in again, or choose another.");
        let edit = Edit::CourseSet { set: CourseField::Cover(None) };
        findings.push(RULE.mended_by(finding.with_value("file", cover), edit));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_cover_that_is_gone_is_told() {
        assert_eq!(after(&RULE, |course| remove_media(course, "cover.png")).len(), 1);
    }
}
