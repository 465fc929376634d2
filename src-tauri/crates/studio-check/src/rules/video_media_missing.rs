//! The learner would find a black picture, or captions that never show.

use crate::lessons::videos;
use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "video-media-missing",
    severity: Severity::Blocker,
    reason: "The learner would find a black picture, or captions that never show.",
    values: &["file", "lesson", "part"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, video) in videos(course) {
        let film = video.file.iter().map(|file| ("film", "film", file));
        let poster = video.poster.iter().map(|file| ("poster", "poster", file));
        let captions = video.captions.iter().map(|captions| ("captions", "caption file", &captions.file));
        for (part, word, file) in film.chain(poster).chain(captions) {
            if course.media_named(file).is_none() {
                let message =
                    format!("The {word} “{file}” of “{}” is not among the media.", lesson_name(lesson));
                let finding = RULE.at_lesson(lesson, message, "Bring the file in again, or choose another.");
                findings.push(finding.with_value("file", file).with_value("part", part));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn film_poster_and_captions_have_to_be_there() {
        for name in ["film.mp4", "film.vtt", "poster.jpg"] {
            assert_eq!(after(&RULE, |course| remove_media(course, name)).len(), 1, "{name}");
        }
    }
}
