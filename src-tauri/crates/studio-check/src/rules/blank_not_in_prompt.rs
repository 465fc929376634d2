//! The learner would have to fill in a blank that is nowhere to be seen, and would never be right.

use crate::names::question_name;
use crate::options::gaps;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, QuestionKind, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "blank-not-in-prompt",
    severity: Severity::Blocker,
    reason: "The learner would have to fill in a blank that is nowhere to be seen, and would never be right.",
    values: &["blank", "lesson", "question"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, question) in course.questions() {
        let QuestionKind::FillBlank { blanks, .. } = &question.answer else { continue };
        let gaps = gaps(&question.prompt);
        for blank in blanks.iter().filter(|blank| !gaps.iter().any(|gap| gap == blank.id.as_str())) {
            let id = &blank.id;
            let message =
                format!("The blank “{id}” does not stand in the text of “{}”.", question_name(question));
            let hint = format!("Write [[{id}]] where it belongs, or delete the blank.");
            findings.push(RULE.at_question(lesson, question, message, hint).with_value("blank", id));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn every_blank_stands_in_the_prompt() {
        assert_eq!(
            after(&RULE, |course| question(course, "fill-blank").prompt = "Duty is due.".into()).len(),
            1
        );
    }
}
