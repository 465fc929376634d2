//! A chapter that begins after the film has ended cannot be gone to.

use crate::lessons::videos;
use crate::names::{clock, lesson_name, named};
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "chapter-after-end",
    severity: Severity::Warning,
    reason: "A chapter that begins after the film has ended cannot be gone to.",
    values: &["at", "chapter", "length", "lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, video) in videos(course) {
        let Some(length) = video.duration else { continue };
        for chapter in video.chapters.iter().filter(|chapter| chapter.at > length) {
            let (at, length, name) = (clock(chapter.at), clock(length), named(&chapter.title, &chapter.id));
            let lesson_name = lesson_name(lesson);
            let message = format!(
                "The chapter “{name}” in “{lesson_name}” begins at {at}, and the film ends at {length}."
            );
            let finding = RULE.at_lesson(lesson, message, "Let it begin within the film, or delete it.");
            findings
                .push(finding.with_value("chapter", name).with_value("at", at).with_value("length", length));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_chapter_begins_within_the_film() {
        assert_eq!(after(&RULE, |course| video(course).chapters[0].at.0 = 120_001).len(), 1);
    }
}
