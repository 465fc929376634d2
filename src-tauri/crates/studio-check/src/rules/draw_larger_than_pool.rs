//! Nobody can draw more questions than there are, so that every attempt asks the same.

use crate::lessons::quizzes;
use crate::names::{counted, lesson_name};
use crate::{Facts, Rule};
use studio_course::{Course, Edit, Finding, QuizField, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "draw-larger-than-pool",
    severity: Severity::Warning,
    reason: "Nobody can draw more questions than there are, so that every attempt asks the same.",
    values: &["draw", "lesson", "pool"],
    fix: Some("Ask all questions"),
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, quiz) in quizzes(course) {
        let pool = quiz.questions.len();
        let Some(draw) = quiz.draw.filter(|draw| usize::try_from(*draw).is_ok_and(|draw| draw > pool)) else {
            continue;
        };
        let drawn = counted(usize::try_from(draw).unwrap_or(usize::MAX), "question", "questions");
        let message = format!("“{}” draws {drawn} from a pool of {pool}.", lesson_name(lesson));
        let finding = RULE.at_lesson(lesson, message, "Draw fewer, or add questions to the pool.");
        let finding = finding.with_value("draw", draw).with_value("pool", pool);
        findings.push(
            RULE.mended_by(finding, Edit::QuizSet { id: lesson.id.clone(), set: QuizField::Draw(None) }),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_pool_is_at_least_as_large_as_its_draw() {
        assert_eq!(after(&RULE, |course| quiz(course).draw = Some(2)).len(), 1);
        assert_eq!(after(&RULE, |course| quiz(course).draw = Some(1)), []);
    }
}
