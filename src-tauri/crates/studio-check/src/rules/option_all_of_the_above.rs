//! Who knows two options to be right chooses “all of the above” without knowing the third (Haladyna,
//! Downing and Rodriguez 2002); shuffled, it stands above others.

use crate::names::{question_name, shortened};
use crate::{Facts, Rule};
use studio_course::{Course, Finding, QuestionKind, Severity, markdown};

pub(crate) const RULE: Rule = Rule {
    name: "option-all-of-the-above",
    severity: Severity::Advice,
    reason: "Who knows two options to be right chooses “all of the above” without knowing the third (Haladyna, Downing and Rodriguez 2002); shuffled, it stands above others.",
    values: &["lesson", "option", "question"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, question) in course.questions() {
        let options = match &question.answer {
            QuestionKind::SingleChoice { options } | QuestionKind::MultipleResponse { options } => options,
            _ => continue,
        };
        let text = options.iter().map(|option| markdown::plain_text(&option.text)).find(|text| is_all(text));
        if let Some(text) = text {
            let (name, option) = (question_name(question), shortened(&text));
            let message = format!("An option of “{name}” is “{option}”.");
            let hint = "Write an option that stands by itself, or make it a multiple response question.";
            findings.push(RULE.at_question(lesson, question, message, hint).with_value("option", option));
        }
    }
}

/// How options in English, French and Chinese begin that stand for all the others.
const ALL: [&str; 15] = [
    "all of the above",
    "all the above",
    "all of these",
    "all of them",
    "all answers are",
    "all options are",
    "toutes les réponses",
    "toutes ces réponses",
    "tout ce qui précède",
    "toutes les propositions",
    "以上都",
    "以上全",
    "以上皆",
    "以上均",
    "全部正确",
];

/// What makes of “all of the above” in Chinese “none of the above”.
const NONE: [&str; 3] = ["不", "非", "错"];

fn is_all(option: &str) -> bool {
    let option = option.trim().to_lowercase();
    let is_short = option.chars().count() <= 40;
    is_short
        && ALL.iter().any(|all| option.starts_with(all))
        && !NONE.iter().any(|none| option.contains(none))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn all_of_the_above_is_told_in_three_languages() {
        let set = |text: &str| {
            after(&RULE, |course| match &mut question(course, "single-choice").answer {
                QuestionKind::SingleChoice { options } => options[2].text = text.to_owned(),
                _ => panic!("it is a single choice question"),
            })
        };
        for all in ["All of the above.", "Toutes les réponses ci-dessus", "以上都是", "以上全部正确"]
        {
            assert_eq!(set(all).len(), 1, "{all}");
        }
        for other in
            ["All of the goods in the container", "None of the above", "以上都不是", "Toutes taxes comprises"]
        {
            assert_eq!(set(other), [], "{other}");
        }
    }
}
