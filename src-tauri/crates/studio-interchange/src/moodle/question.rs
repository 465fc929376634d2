//! A question in Moodle XML.

use super::out::Out;
use super::{blank, marker};
use crate::prose::{from_markdown, legal, with_gaps};
use crate::rules;
use crate::shares;
use crate::tags;
use crate::telling::question_name;
use studio_course::{Choice, Element, Feedback, Pair, Question, QuestionKind};

/// Whether the question can be written; why not is told.
pub(super) fn can_be_written(question: &Question, out: &mut Out<'_, '_>) -> bool {
    match &question.answer {
        QuestionKind::Hotspot { picture, .. } => marker::has_picture(picture.as_ref(), out),
        QuestionKind::FillBlank { blanks, .. } => blank::can_be_written(blanks, out),
        _ => true,
    }
}

/// Writes the question.
pub(super) fn write(question: &Question, is_shuffled: bool, out: &mut Out<'_, '_>) {
    let shuffled = if is_shuffled { "true" } else { "false" };
    out.xml.open("question", &[("type", name(&question.answer))]);
    head(question, out);
    let feedback = &question.feedback;
    match &question.answer {
        QuestionKind::SingleChoice { options } => {
            out.xml.leaf("single", &[], "true");
            choice(options, ("100", "0"), shuffled, feedback, out);
        }
        QuestionKind::MultipleResponse { options } => {
            out.xml.leaf("single", &[], "false");
            let (share, is_exact) = shares::share(options.iter().filter(|option| option.is_key).count());
            if !is_exact {
                out.telling.tell(&rules::SHARE_ROUNDED, &[]);
            }
            choice(options, (&share, &format!("-{share}")), shuffled, feedback, out);
        }
        QuestionKind::TrueFalse { is_true } => {
            for value in [true, false] {
                let words = if value == *is_true { &feedback.right } else { &feedback.wrong };
                let fraction = if value == *is_true { "100" } else { "0" };
                answer(fraction, if value { "true" } else { "false" }, words, None, out);
            }
        }
        QuestionKind::Matching { pairs } => matching(pairs, shuffled, feedback, out),
        QuestionKind::Ordering { elements } => ordering(elements, feedback, out),
        QuestionKind::Numeric { key, tolerance, unit, .. } => {
            answer("100", &key.to_string(), &feedback.right, Some(&tolerance.to_string()), out);
            if !out.prose(&feedback.wrong).blocks.is_empty() {
                answer("0", "*", &feedback.wrong, Some("0"), out);
            }
            units(legal(unit).trim(), out);
        }
        QuestionKind::ShortAnswer { accepted, is_case_sensitive } => {
            out.xml.leaf("usecase", &[], if *is_case_sensitive { "1" } else { "0" });
            for form in accepted.iter().map(|form| legal(form)).filter(|form| !form.trim().is_empty()) {
                answer("100", &blank::literal(form.trim()), &feedback.right, None, out);
            }
            if !out.prose(&feedback.wrong).blocks.is_empty() {
                answer("0", "*", &feedback.wrong, None, out);
            }
        }
        // The text holds the blanks.
        QuestionKind::FillBlank { .. } => {}
        QuestionKind::Hotspot { picture, regions, .. } => {
            combined(feedback, out);
            out.xml.empty("shownumcorrect", &[]);
            marker::write(picture.as_ref(), regions, out);
        }
    }
    labels(question, out);
    out.xml.close("question");
}

fn name(answer: &QuestionKind) -> &'static str {
    match answer {
        QuestionKind::SingleChoice { .. } | QuestionKind::MultipleResponse { .. } => "multichoice",
        QuestionKind::TrueFalse { .. } => "truefalse",
        QuestionKind::Matching { .. } => "matching",
        QuestionKind::Ordering { .. } => "ordering",
        QuestionKind::Numeric { .. } => "numerical",
        QuestionKind::ShortAnswer { .. } => "shortanswer",
        QuestionKind::FillBlank { .. } => "cloze",
        QuestionKind::Hotspot { .. } => "ddmarker",
    }
}

fn head(question: &Question, out: &mut Out<'_, '_>) {
    let name = legal(&question_name(question));
    out.xml.element("name", &[], |xml| xml.leaf("text", &[], &name));
    if let QuestionKind::FillBlank { blanks, is_case_sensitive } = &question.answer {
        let ids: Vec<&str> = blanks.iter().map(|blank| blank.id.as_str()).collect();
        let parsed = with_gaps(&legal(&question.prompt), &ids);
        if parsed.is_cleaned {
            out.telling.tell(&rules::HTML_CLEANED, &[]);
        }
        if parsed.has_moved_gaps {
            out.telling.tell(&rules::BLANK_MOVED, &[]);
        }
        let weight = blank::weight(question.points, blanks.len(), out);
        let mut gap = |at: usize| blank::cloze(&blanks[at], weight, *is_case_sensitive);
        out.text("questiontext", &[], &parsed, &mut gap, |_| {});
        // Feedback that is the same after every answer is general.
        let Feedback { right, wrong } = &question.feedback;
        let is_same = from_markdown(right).blocks == from_markdown(wrong).blocks;
        if !is_same {
            out.telling.tell(&rules::FEEDBACK_NOT_CARRIED, &[]);
        }
        out.markdown("generalfeedback", if is_same { &question.feedback.right } else { "" });
    } else {
        out.markdown("questiontext", &question.prompt);
        out.markdown("generalfeedback", "");
        out.xml.leaf("defaultgrade", &[], &question.points.to_string());
    }
    let penalty = if matches!(question.answer, QuestionKind::TrueFalse { .. }) { "1" } else { "0.3333333" };
    out.xml.leaf("penalty", &[], penalty);
    out.xml.leaf("hidden", &[], "0");
    out.xml.leaf("idnumber", &[], question.id.as_str());
}

/// The options, with the shares of a key and of another.
fn choice(
    options: &[Choice],
    (key, other): (&str, &str),
    shuffled: &str,
    feedback: &Feedback,
    out: &mut Out<'_, '_>,
) {
    out.xml.leaf("shuffleanswers", &[], shuffled);
    out.xml.leaf("answernumbering", &[], "none");
    combined(feedback, out);
    for option in options {
        let parsed = out.prose(&option.text);
        let fraction = if option.is_key { key } else { other };
        out.text("answer", &[("fraction", fraction)], &parsed, &mut |_| String::new(), |out| {
            out.markdown("feedback", &option.feedback);
        });
    }
}

fn matching(pairs: &[Pair], shuffled: &str, feedback: &Feedback, out: &mut Out<'_, '_>) {
    out.xml.leaf("shuffleanswers", &[], shuffled);
    combined(feedback, out);
    out.xml.empty("shownumcorrect", &[]);
    for pair in pairs {
        let left = Out::words(&pair.left);
        out.xml.element("subquestion", &[("format", "html")], |xml| {
            xml.marked("text", &left);
            xml.element("answer", &[], |xml| xml.leaf("text", &[], legal(&pair.right).trim()));
        });
    }
}

fn ordering(elements: &[Element], feedback: &Feedback, out: &mut Out<'_, '_>) {
    for (name, value) in [
        ("layouttype", "VERTICAL"),
        ("selecttype", "ALL"),
        ("selectcount", "0"),
        ("gradingtype", "ABSOLUTE_POSITION"),
        ("showgrading", "SHOW"),
        ("numberingstyle", "none"),
    ] {
        out.xml.leaf(name, &[], value);
    }
    combined(feedback, out);
    // Without this, Moodle refuses the whole file.
    out.xml.leaf("shownumcorrect", &[], "1");
    for (at, element) in elements.iter().enumerate() {
        let words = Out::words(&element.text);
        let place = (at + 1).to_string();
        out.xml
            .element("answer", &[("fraction", &place), ("format", "html")], |xml| xml.marked("text", &words));
    }
}

fn combined(feedback: &Feedback, out: &mut Out<'_, '_>) {
    out.markdown("correctfeedback", &feedback.right);
    out.markdown("partiallycorrectfeedback", &feedback.wrong);
    out.markdown("incorrectfeedback", &feedback.wrong);
}

/// An answer in words.
fn answer(fraction: &str, words: &str, feedback: &str, tolerance: Option<&str>, out: &mut Out<'_, '_>) {
    out.xml.open("answer", &[("fraction", fraction), ("format", "moodle_auto_format")]);
    out.xml.leaf("text", &[], words);
    out.markdown("feedback", feedback);
    if let Some(tolerance) = tolerance {
        out.xml.leaf("tolerance", &[], tolerance);
    }
    out.xml.close("answer");
}

fn units(unit: &str, out: &mut Out<'_, '_>) {
    if !unit.is_empty() {
        out.xml.element("units", &[], |xml| {
            xml.element("unit", &[], |xml| {
                xml.leaf("multiplier", &[], "1");
                xml.leaf("unit_name", &[], unit);
            });
        });
    }
    // The unit may be typed and is not graded; without one, no field for it is shown.
    for (name, value) in [
        ("unitgradingtype", "0"),
        ("unitpenalty", "0.1"),
        ("showunits", if unit.is_empty() { "3" } else { "0" }),
        ("unitsleft", "0"),
    ] {
        out.xml.leaf(name, &[], value);
    }
}

fn labels(question: &Question, out: &mut Out<'_, '_>) {
    let (tags, others) = tags::of_question(question);
    for tag in others {
        out.telling.tell(&rules::TAG_NOT_CARRIED, &[("tag", tag)]);
    }
    if !tags.is_empty() {
        out.xml.element("tags", &[], |xml| {
            for tag in &tags {
                xml.element("tag", &[], |xml| xml.leaf("text", &[], tag));
            }
        });
    }
}
