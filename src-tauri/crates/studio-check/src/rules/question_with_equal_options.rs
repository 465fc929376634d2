//! If two options say the same, either both are right or both are wrong, and learners notice.

use crate::names::{question_name, shortened};
use crate::options::offered;
use crate::{Facts, Rule};
use std::collections::BTreeSet;
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "question-with-equal-options",
    severity: Severity::Warning,
    reason: "If two options say the same, either both are right or both are wrong, and learners notice.",
    values: &["lesson", "option", "question"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, question) in course.questions() {
        let Some((_, parts)) = offered(question) else { continue };
        let (mut seen, mut told) = (BTreeSet::new(), BTreeSet::new());
        for part in parts {
            let words = part.split_whitespace().collect::<Vec<_>>().join(" ");
            if !words.is_empty() && !seen.insert(words.clone()) && told.insert(words.clone()) {
                let (name, option) = (question_name(question), shortened(&words));
                let message = format!("“{option}” stands more than once in “{name}”.");
                let finding =
                    RULE.at_question(lesson, question, message, "Change one of them, or delete it.");
                findings.push(finding.with_value("option", option));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    use studio_course::QuestionKind;

    #[test]
    fn options_that_say_the_same_are_told_once() {
        let found = after(&RULE, |course| match &mut question(course, "single-choice").answer {
            QuestionKind::SingleChoice { options } => {
                options.iter_mut().for_each(|option| option.text = "Same".into())
            }
            _ => panic!("it is a single choice question"),
        });
        assert_eq!(found.len(), 1);
    }
}
