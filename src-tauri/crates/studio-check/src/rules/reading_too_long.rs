//! What takes longer than some twenty minutes is put off and left half-read; short lessons are finished and
//! found again.

use crate::lessons::readings;
use crate::names::{lesson_name, minutes_up};
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Millis, Place, Severity};
use studio_hours::LineKind;

pub(crate) const RULE: Rule = Rule {
    name: "reading-too-long",
    severity: Severity::Advice,
    reason: "What takes longer than some twenty minutes is put off and left half-read; short lessons are finished and found again.",
    values: &["lesson", "minutes"],
    fix: None,
    check,
};

fn check(course: &Course, facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, _) in readings(course) {
        let place = Place::Lesson { lesson: lesson.id.clone() };
        let lines =
            facts.estimate.lines.iter().filter(|line| line.place == place && line.what != LineKind::Planned);
        let time: Millis = lines.map(|line| line.time.typical).sum();
        if time > LONGEST {
            let minutes = minutes_up(time);
            let message = format!("“{}” takes about {minutes} minutes to read.", lesson_name(lesson));
            let hint = "Divide it into lessons of at most 20 minutes.";
            findings.push(RULE.at_lesson(lesson, message, hint).with_value("minutes", minutes));
        }
    }
}

/// So long may a typical learner read.
const LONGEST: Millis = Millis(20 * 60_000);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn more_than_twenty_minutes_of_text_are_told() {
        assert_eq!(after(&RULE, |course| reading(course).markdown = "word ".repeat(3600)), []);
        let found = after(&RULE, |course| reading(course).markdown = "word ".repeat(3601));
        assert_eq!(found[0].values["minutes"], "21");
    }
}
