//! The film never comes to the second at which the question would be asked.

use crate::lessons::videos;
use crate::names::{clock, question_name};
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "video-question-after-end",
    severity: Severity::Blocker,
    reason: "The film never comes to the second at which the question would be asked.",
    values: &["at", "length", "lesson", "question"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, video) in videos(course) {
        let Some(length) = video.duration else { continue };
        for asked in video.questions.iter().filter(|asked| asked.at > length) {
            let (at, length) = (clock(asked.at), clock(length));
            let name = question_name(&asked.question);
            let message = format!("“{name}” is asked at {at}, and the film ends at {length}.");
            let finding = RULE.at_question(lesson, &asked.question, message, "Ask it within the film.");
            findings.push(finding.with_value("at", at).with_value("length", length));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_question_is_asked_within_the_film() {
        assert_eq!(after(&RULE, |course| video(course).questions[0].at.0 = 120_001).len(), 1);
        assert_eq!(after(&RULE, |course| video(course).questions[0].at.0 = 120_000), []);
    }
}
