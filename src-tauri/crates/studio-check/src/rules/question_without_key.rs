//! A question without a right answer marks every learner wrong.

use crate::names::question_name;
use crate::{Facts, Rule};
use studio_course::{Course, Finding, QuestionKind, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "question-without-key",
    severity: Severity::Blocker,
    reason: "A question without a right answer marks every learner wrong.",
    values: &["lesson", "question", "what"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, question) in course.questions() {
        let Some(what) = missing_key(&question.answer) else { continue };
        let name = question_name(question);
        let message = match what {
            "option" => format!("No option of “{name}” is marked as right."),
            "region" => format!("No region of “{name}” is marked as right."),
            "blank" => format!("A blank of “{name}” accepts no answer."),
            "noBlank" => format!("“{name}” has no blank to fill in."),
            _ => format!("“{name}” accepts no answer."),
        };
        let finding = RULE.at_question(lesson, question, message, "Say which answer is right.");
        findings.push(finding.with_value("what", what));
    }
}

/// What there is no right answer among; a value by which translations choose a sentence.
fn missing_key(answer: &QuestionKind) -> Option<&'static str> {
    let is_empty = |accepted: &[String]| accepted.iter().all(|form| form.trim().is_empty());
    let (is_missing, what) = match answer {
        QuestionKind::SingleChoice { options } | QuestionKind::MultipleResponse { options } => {
            (!options.iter().any(|option| option.is_key), "option")
        }
        QuestionKind::Hotspot { regions, .. } => (!regions.iter().any(|region| region.is_key), "region"),
        QuestionKind::ShortAnswer { accepted, .. } => (is_empty(accepted), "form"),
        QuestionKind::FillBlank { blanks, .. } if blanks.is_empty() => (true, "noBlank"),
        QuestionKind::FillBlank { blanks, .. } => {
            (blanks.iter().any(|blank| is_empty(&blank.accepted)), "blank")
        }
        // True or false, pairs, an order and a number are right answers by themselves.
        QuestionKind::TrueFalse { .. }
        | QuestionKind::Matching { .. }
        | QuestionKind::Ordering { .. }
        | QuestionKind::Numeric { .. } => (false, ""),
    };
    is_missing.then_some(what)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    fn what(id: &str, change: fn(&mut QuestionKind)) -> String {
        let found = after(&RULE, |course| change(&mut question(course, id).answer));
        found.into_iter().map(|finding| finding.values["what"].clone()).collect()
    }

    #[test]
    fn options_and_regions_need_a_key() {
        let unmark = |answer: &mut QuestionKind| match answer {
            QuestionKind::SingleChoice { options } | QuestionKind::MultipleResponse { options } => {
                options.iter_mut().for_each(|option| option.is_key = false);
            }
            QuestionKind::Hotspot { regions, .. } => {
                regions.iter_mut().for_each(|region| region.is_key = false)
            }
            _ => {}
        };
        assert_eq!(what("single-choice", unmark), "option");
        assert_eq!(what("multiple-response", unmark), "option");
        assert_eq!(what("hotspot", unmark), "region");
    }

    #[test]
    fn what_is_typed_needs_an_accepted_form() {
        let clear = |answer: &mut QuestionKind| match answer {
            QuestionKind::ShortAnswer { accepted, .. } => *accepted = vec![" ".into()],
            QuestionKind::FillBlank { blanks, .. } => blanks[0].accepted.clear(),
            _ => {}
        };
        assert_eq!(what("short-answer", clear), "form");
        assert_eq!(what("fill-blank", clear), "blank");
        let no_blank = |answer: &mut QuestionKind| {
            *answer = QuestionKind::FillBlank { blanks: Vec::new(), is_case_sensitive: false };
        };
        assert_eq!(what("fill-blank", no_blank), "noBlank");
    }
}
