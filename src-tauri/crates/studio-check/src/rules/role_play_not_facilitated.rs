//! A role-play needs others in the room; alone, a learner can only read the guide.

use crate::lessons::role_plays;
use crate::names::lesson_name;
use crate::{Facts, Rule};
use studio_course::{Course, Delivery, Edit, Finding, LessonField, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "role-play-not-facilitated",
    severity: Severity::Advice,
    reason: "A role-play needs others in the room; alone, a learner can only read the guide.",
    values: &["lesson"],
    fix: Some("Make it facilitated"),
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, _) in role_plays(course).filter(|(lesson, _)| lesson.delivery == Delivery::SelfPaced) {
        let message = format!("The role-play “{}” is self-paced.", lesson_name(lesson));
        let finding = RULE.at_lesson(lesson, message, "Make it facilitated: nobody plays a role alone.");
        let set = LessonField::Delivery(Delivery::Facilitated);
        findings.push(RULE.mended_by(finding, Edit::LessonSet { id: lesson.id.clone(), set }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn nobody_plays_alone() {
        assert_eq!(after(&RULE, |course| lesson(course, "play").delivery = Delivery::SelfPaced).len(), 1);
    }
}
