//! Whether a question can be answered. One that cannot be does not travel: an LMS refuses a whole file for one of them.

use crate::prose::{from_markdown, legal};
use studio_course::{Choice, Decimal, QuestionKind};

/// Why nobody could answer the question, in words of the rule `question-not-ready`.
pub(crate) fn why_not(answer: &QuestionKind) -> Option<&'static str> {
    match answer {
        // Where every option is right, there is nothing to choose.
        QuestionKind::SingleChoice { options } if options.iter().all(|option| option.is_key) => {
            Some("too-few-parts")
        }
        QuestionKind::SingleChoice { options } | QuestionKind::MultipleResponse { options } => {
            choice(options)
        }
        QuestionKind::TrueFalse { .. } => None,
        QuestionKind::Matching { pairs } => {
            let has_left = pairs.iter().any(|pair| !is_blank(&pair.left));
            let has_empty = pairs.iter().any(|pair| is_blank(&pair.right));
            first(&[(!has_left, "no-key"), (pairs.len() < 2, "too-few-parts"), (has_empty, "empty-part")])
        }
        QuestionKind::Ordering { elements } => {
            let has_empty = elements.iter().any(|element| is_blank(&element.text));
            first(&[(elements.len() < 2, "too-few-parts"), (has_empty, "empty-part")])
        }
        QuestionKind::Numeric { tolerance, .. } => first(&[(
            tolerance.to_string().starts_with('-') && *tolerance != Decimal::ZERO,
            "negative-tolerance",
        )]),
        QuestionKind::ShortAnswer { accepted, .. } => first(&[(!is_answerable(accepted), "no-key")]),
        QuestionKind::FillBlank { blanks, .. } => {
            let has_open = blanks.iter().any(|blank| !is_answerable(&blank.accepted));
            first(&[(blanks.is_empty(), "no-blanks"), (has_open, "no-key")])
        }
        QuestionKind::Hotspot { picture, regions, .. } => {
            let has_key = regions.iter().any(|region| region.is_key);
            first(&[(picture.is_none(), "no-picture"), (!has_key, "no-key")])
        }
    }
}

fn choice(options: &[Choice]) -> Option<&'static str> {
    let has_empty = options.iter().any(|option| from_markdown(&legal(&option.text)).blocks.is_empty());
    let has_key = options.iter().any(|option| option.is_key);
    first(&[(options.len() < 2, "too-few-parts"), (!has_key, "no-key"), (has_empty, "empty-part")])
}

fn is_answerable(accepted: &[String]) -> bool {
    accepted.iter().any(|form| !is_blank(form))
}

fn is_blank(text: &str) -> bool {
    legal(text).trim().is_empty()
}

fn first(reasons: &[(bool, &'static str)]) -> Option<&'static str> {
    reasons.iter().find(|(holds, _)| *holds).map(|(_, why)| *why)
}
