//! The nine ways to answer a question.

use super::parts;
use crate::keys::Keys;
use crate::rules;
use crate::sheet::Sheet;
use studio_course::{Decimal, QuestionKind};

const KINDS: &str = "single-choice, multiple-response, true-false, matching, ordering, numeric, short-answer, fill-blank, \
                     hotspot";

/// The word of the kind.
pub(super) fn word(answer: &QuestionKind) -> &'static str {
    match answer {
        QuestionKind::SingleChoice { .. } => "single-choice",
        QuestionKind::MultipleResponse { .. } => "multiple-response",
        QuestionKind::TrueFalse { .. } => "true-false",
        QuestionKind::Matching { .. } => "matching",
        QuestionKind::Ordering { .. } => "ordering",
        QuestionKind::Numeric { .. } => "numeric",
        QuestionKind::ShortAnswer { .. } => "short-answer",
        QuestionKind::FillBlank { .. } => "fill-blank",
        QuestionKind::Hotspot { .. } => "hotspot",
    }
}

/// Reads the kind and what it adds. A question of no known kind is read as one with options, so that its prompt and
/// they are not lost.
pub(super) fn read(keys: &mut Keys<'_>) -> QuestionKind {
    let kind = keys.optional_text("kind");
    match kind.map_or("", |(kind, _)| kind) {
        "single-choice" => QuestionKind::SingleChoice { options: parts::read_options(keys) },
        "multiple-response" => QuestionKind::MultipleResponse { options: parts::read_options(keys) },
        "true-false" => {
            if !keys.has("is_true") {
                keys.report_missing("is_true", "true or is_true = false: whether the statement is true");
            }
            QuestionKind::TrueFalse { is_true: keys.flag("is_true") }
        }
        "matching" => QuestionKind::Matching { pairs: parts::read_pairs(keys) },
        "ordering" => QuestionKind::Ordering { elements: parts::read_elements(keys) },
        "numeric" => {
            if !keys.has("key") {
                keys.report_missing("key", "\"12.50\": the right number");
            }
            QuestionKind::Numeric {
                key: keys.decimal("key").unwrap_or(Decimal::ZERO),
                tolerance: keys.decimal("tolerance").unwrap_or(Decimal::ZERO),
                unit: keys.text("unit"),
                is_calculation: keys.flag("is_calculation"),
            }
        }
        "short-answer" => QuestionKind::ShortAnswer {
            accepted: keys.texts("accepted"),
            is_case_sensitive: keys.flag("is_case_sensitive"),
        },
        "fill-blank" => QuestionKind::FillBlank {
            blanks: parts::read_blanks(keys),
            is_case_sensitive: keys.flag("is_case_sensitive"),
        },
        "hotspot" => QuestionKind::Hotspot {
            picture: keys.media_name("picture"),
            alt: keys.text("alt"),
            regions: parts::read_regions(keys),
        },
        _ => {
            match kind {
                Some((text, line)) => {
                    let message = format!("There is no kind of question called “{text}”.");
                    let hint = format!("Write kind = one of the words {KINDS}, in quotes.");
                    keys.report(
                        &rules::UNKNOWN_KIND,
                        line,
                        &[("text", text), ("words", KINDS)],
                        message,
                        hint,
                    );
                }
                None if keys.has("kind") => {}
                None => keys.report_missing("kind", &format!("one of the words {KINDS}, in quotes")),
            }
            QuestionKind::SingleChoice { options: parts::read_options(keys) }
        }
    }
}

/// Writes what the kind adds.
pub(super) fn write(answer: &QuestionKind, sheet: &mut Sheet) {
    match answer {
        QuestionKind::SingleChoice { options } | QuestionKind::MultipleResponse { options } => {
            sheet.tables("options", options.iter().map(parts::write_option));
        }
        QuestionKind::TrueFalse { is_true } => sheet.flag_always("is_true", *is_true),
        QuestionKind::Matching { pairs } => sheet.tables("pairs", pairs.iter().map(parts::write_pair)),
        QuestionKind::Ordering { elements } => {
            sheet.tables("elements", elements.iter().map(parts::write_element))
        }
        QuestionKind::Numeric { key, tolerance, unit, is_calculation } => {
            sheet.text_always("key", key);
            if *tolerance != Decimal::ZERO {
                sheet.text_always("tolerance", tolerance);
            }
            sheet.text("unit", unit);
            sheet.flag("is_calculation", *is_calculation);
        }
        QuestionKind::ShortAnswer { accepted, is_case_sensitive } => {
            sheet.texts("accepted", accepted);
            sheet.flag("is_case_sensitive", *is_case_sensitive);
        }
        QuestionKind::FillBlank { blanks, is_case_sensitive } => {
            sheet.flag("is_case_sensitive", *is_case_sensitive);
            sheet.tables("blanks", blanks.iter().map(parts::write_blank));
        }
        QuestionKind::Hotspot { picture, alt, regions } => {
            sheet.optional_text("picture", picture.as_ref());
            sheet.text("alt", alt);
            sheet.tables("regions", regions.iter().map(parts::write_region));
        }
    }
}
