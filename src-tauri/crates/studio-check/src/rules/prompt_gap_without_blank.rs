//! The learner would see two brackets where a field should be.

use crate::names::question_name;
use crate::options::gaps;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, QuestionKind, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "prompt-gap-without-blank",
    severity: Severity::Blocker,
    reason: "The learner would see two brackets where a field should be.",
    values: &["blank", "lesson", "question"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, question) in course.questions() {
        let QuestionKind::FillBlank { blanks, .. } = &question.answer else { continue };
        let is_blank = |gap: &String| blanks.iter().any(|blank| blank.id.as_str() == gap);
        for gap in gaps(&question.prompt).into_iter().filter(|gap| !is_blank(gap)) {
            let message = format!("The gap [[{gap}]] in “{}” belongs to no blank.", question_name(question));
            let hint = "Add a blank of this name, or take the gap out.";
            findings.push(RULE.at_question(lesson, question, message, hint).with_value("blank", gap));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn every_gap_has_a_blank() {
        assert_eq!(after(&RULE, |course| question(course, "fill-blank").prompt.push_str(" [[x]]")).len(), 1);
        assert_eq!(after(&RULE, |course| question(course, "choice").prompt.push_str(" [[x]]")), []);
    }
}
