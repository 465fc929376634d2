//! The time of a film is its length; without it no learning hours can be given, since no number is better
//! than a wrong one.

use crate::lessons::videos;
use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Millis, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "video-of-unknown-length",
    severity: Severity::Blocker,
    reason: "The time of a film is its length; without it no learning hours can be given, since no number is better than a wrong one.",
    values: &["lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, video) in videos(course) {
        if video.file.is_some() && video.duration.is_none_or(|length| length == Millis(0)) {
            let message = format!("The length of the film in “{}” is not known.", lesson_name(lesson));
            findings.push(RULE.at_lesson(
                lesson,
                message,
                "Bring the film in again, so that it is measured.",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_film_has_a_length() {
        assert_eq!(after(&RULE, |course| video(course).duration = None).len(), 1);
        assert_eq!(after(&RULE, |course| video(course).duration = Some(Millis(0))).len(), 1);
    }
}
