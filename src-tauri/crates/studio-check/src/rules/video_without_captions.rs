//! Who cannot hear, who sits in an office, and who reads the language better than they hear it needs
//! captions (WCAG 2.2, 1.2.2).

use crate::lessons::videos;
use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "video-without-captions",
    severity: Severity::Warning,
    reason: "Who cannot hear, who sits in an office, and who reads the language better than they hear it needs captions (WCAG 2.2, 1.2.2).",
    values: &["lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, video) in videos(course) {
        let is_film = video.file.as_ref().is_some_and(|file| !file.mime().starts_with("audio/"));
        if is_film && video.captions.is_empty() {
            let message = format!("The film in “{}” has no captions.", lesson_name(lesson));
            findings.push(RULE.at_lesson(lesson, message, "Add captions as a WebVTT file."));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_film_without_captions_is_told_and_a_sound_is_not() {
        assert_eq!(after(&RULE, |course| video(course).captions.clear()).len(), 1);
        let sound = after(&RULE, |course| {
            video(course).captions.clear();
            video(course).file = Some(media_name("talk.mp3"));
        });
        assert_eq!(sound, []);
    }
}
