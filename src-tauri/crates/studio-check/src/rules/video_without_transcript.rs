//! A transcript can be read, searched, translated and printed, and it says to those who cannot see what is
//! shown (WCAG 2.2, 1.2.1 and 1.2.3).

use crate::lessons::videos;
use crate::names::lesson_name;
use crate::texts::has_content;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "video-without-transcript",
    severity: Severity::Warning,
    reason: "A transcript can be read, searched, translated and printed, and it says to those who cannot see what is shown (WCAG 2.2, 1.2.1 and 1.2.3).",
    values: &["lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, video) in videos(course) {
        if video.file.is_some() && !has_content(&video.transcript) {
            let message = format!("The film in “{}” has no transcript.", lesson_name(lesson));
            findings.push(RULE.at_lesson(lesson, message, "Write down what is said and shown."));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_film_without_a_transcript_is_told() {
        assert_eq!(after(&RULE, |course| video(course).transcript.clear()).len(), 1);
    }
}
