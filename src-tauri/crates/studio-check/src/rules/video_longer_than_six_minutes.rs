//! Learners watch most of a film of up to six minutes, and ever less of a longer one (Guo, Kim and Rubin
//! 2014, 6.9 million sessions).

use crate::lessons::videos;
use crate::names::{lesson_name, minutes_up};
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Millis, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "video-longer-than-six-minutes",
    severity: Severity::Advice,
    reason: "Learners watch most of a film of up to six minutes, and ever less of a longer one (Guo, Kim and Rubin 2014, 6.9 million sessions).",
    values: &["lesson", "minutes"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, video) in videos(course) {
        let Some(length) = video.duration.filter(|length| *length > LONGEST) else { continue };
        let minutes = minutes_up(length);
        let message = format!("The film in “{}” takes about {minutes} minutes.", lesson_name(lesson));
        let hint = "Divide it into films of at most six minutes, or put a question into it.";
        if video.questions.is_empty() {
            findings.push(RULE.at_lesson(lesson, message, hint).with_value("minutes", minutes));
        }
    }
}

/// So long do most learners stay.
const LONGEST: Millis = Millis(6 * 60_000);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_long_film_that_asks_nothing_is_told() {
        let found = after(&RULE, |course| {
            video(course).duration = Some(Millis(360_001));
            video(course).questions.clear();
        });
        assert_eq!(found[0].values["minutes"], "7");
        assert_eq!(after(&RULE, |course| video(course).duration = Some(Millis(360_001))), []);
    }
}
