//! Where there is one thing to choose there is nothing to know.

use crate::names::question_name;
use crate::options::offered;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "question-with-too-few-options",
    severity: Severity::Blocker,
    reason: "Where there is one thing to choose there is nothing to know.",
    values: &["lesson", "part", "question"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, question) in course.questions() {
        let Some((kind, _)) = offered(question).filter(|(_, parts)| parts.len() < 2) else { continue };
        let message = format!("“{}” has fewer than two {}.", question_name(question), kind.plural());
        let finding =
            RULE.at_question(lesson, question, message, "Add another, which a learner might choose.");
        findings.push(finding.with_value("part", kind.value()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    use studio_course::QuestionKind;

    #[test]
    fn two_options_pairs_elements_or_regions_are_needed() {
        let shorten = |answer: &mut QuestionKind| match answer {
            QuestionKind::SingleChoice { options } | QuestionKind::MultipleResponse { options } => {
                options.truncate(1)
            }
            QuestionKind::Matching { pairs } => pairs.iter_mut().skip(1).for_each(|pair| pair.left.clear()),
            QuestionKind::Ordering { elements } => elements.truncate(1),
            QuestionKind::Hotspot { regions, .. } => regions.truncate(1),
            _ => {}
        };
        for id in ["single-choice", "multiple-response", "matching", "ordering", "hotspot"] {
            assert_eq!(after(&RULE, |course| shorten(&mut question(course, id).answer)).len(), 1, "{id}");
        }
        assert_eq!(after(&RULE, |course| shorten(&mut question(course, "true-false").answer)), []);
    }
}
