//! A lesson without its film teaches nothing, and no learning hours can be given.

use crate::lessons::videos;
use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "video-without-file",
    severity: Severity::Blocker,
    reason: "A lesson without its film teaches nothing, and no learning hours can be given.",
    values: &["lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, _) in videos(course).filter(|(_, video)| video.file.is_none()) {
        let message = format!("“{}” has no film yet.", lesson_name(lesson));
        findings.push(RULE.at_lesson(lesson, message, "Bring a film in, or delete the lesson."));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_video_lesson_needs_a_film() {
        assert_eq!(after(&RULE, |course| video(course).file = None).len(), 1);
    }
}
