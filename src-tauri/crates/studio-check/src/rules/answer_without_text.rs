//! A learner cannot choose what says nothing, and a screen reader has nothing to read.

use crate::names::question_name;
use crate::options::{PartKind, offered};
use crate::texts::has_content;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, QuestionKind, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "answer-without-text",
    severity: Severity::Blocker,
    reason: "A learner cannot choose what says nothing, and a screen reader has nothing to read.",
    values: &["lesson", "part", "question"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, question) in course.questions() {
        let Some((kind, parts)) = offered(question) else { continue };
        let is_blank = |text: &&str| match kind {
            PartKind::Option => !has_content(text),
            PartKind::Pair | PartKind::Element | PartKind::Region => text.trim().is_empty(),
        };
        let lacks_side = match &question.answer {
            QuestionKind::Matching { pairs } => pairs.iter().any(|pair| pair.right.trim().is_empty()),
            _ => false,
        };
        if lacks_side || parts.iter().any(is_blank) {
            let message = format!("{} of “{}” says nothing.", kind.with_article(), question_name(question));
            let finding = RULE.at_question(lesson, question, message, "Write what it says, or delete it.");
            findings.push(finding.with_value("part", kind.value()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn every_part_that_can_be_chosen_says_something() {
        let blank = |answer: &mut QuestionKind| match answer {
            QuestionKind::SingleChoice { options } | QuestionKind::MultipleResponse { options } => {
                options[0].text = " ".into();
            }
            QuestionKind::Matching { pairs } => pairs[0].right.clear(),
            QuestionKind::Ordering { elements } => elements[0].text.clear(),
            QuestionKind::Hotspot { regions, .. } => regions[0].label.clear(),
            _ => {}
        };
        for id in ["single-choice", "multiple-response", "matching", "ordering", "hotspot"] {
            assert_eq!(after(&RULE, |course| blank(&mut question(course, id).answer)).len(), 1, "{id}");
        }
    }

    #[test]
    fn a_right_side_may_belong_to_nothing() {
        let found = after(&RULE, |course| match &mut question(course, "matching").answer {
            QuestionKind::Matching { pairs } => pairs[2].left.clear(),
            _ => panic!("it is a matching question"),
        });
        assert_eq!(found, []);
    }
}
