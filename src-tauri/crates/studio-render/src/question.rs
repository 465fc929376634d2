//! A question as it stands on a page: what is asked, how it can be answered, and what is told afterwards.
//!
//! The key is not in it: it is in the player's data. What the learner is told stands in `template` elements,
//! which no browser shows by itself. All fields are off until the player turns them on.

mod choice;
mod fields;
mod hotspot;
mod matching;
mod ordering;

use crate::html::{put, text};
use crate::markdown;
use crate::view::View;
use studio_course::{Question, QuestionKind};

pub(crate) use hotspot::asks_for_several;
pub(crate) use matching::Matching;

/// A question under a heading such as “Question 3”.
pub(crate) fn question(question: &Question, heading: &str, view: &View<'_>) -> String {
    let id = format!("q-{}", question.id);
    let mut out = format!(
        "<li class=\"question\" id=\"{id}\" data-question=\"{}\">\n\
         <div class=\"question-head\"><p class=\"question-number\">{}</p><p class=\"question-points\">{}</p></div>\n\
         <div class=\"question-body\" role=\"group\" aria-labelledby=\"{id}-prompt\">\n\
         <div class=\"prompt prose\" id=\"{id}-prompt\">\n{}</div>\n",
        question.id,
        text(heading),
        text(&view.strings.with("points", &[("n", &question.points.to_string())])),
        prompt(question, &id, view)
    );
    out.push_str(&match &question.answer {
        QuestionKind::SingleChoice { options } => choice::options(&id, "radio", options, view),
        QuestionKind::MultipleResponse { options } => choice::options(&id, "checkbox", options, view),
        QuestionKind::TrueFalse { .. } => choice::true_or_false(&id, view),
        QuestionKind::Matching { pairs } => matching::matching(&id, pairs, view),
        QuestionKind::Ordering { elements } => ordering::ordering(elements, view),
        QuestionKind::Numeric { unit, .. } => fields::number(&id, unit, view),
        QuestionKind::ShortAnswer { .. } => fields::words(&id, view),
        QuestionKind::FillBlank { .. } => String::new(),
        QuestionKind::Hotspot { picture, alt, regions } => {
            hotspot::hotspot(&id, picture.as_ref(), alt, regions, view)
        }
    });
    out.push_str("</div>\n");
    out.push_str(&feedback(question, &id, view));
    out.push_str("</li>\n");
    out
}

fn prompt(question: &Question, id: &str, view: &View<'_>) -> String {
    let scope = view.scope(id, 3);
    let QuestionKind::FillBlank { blanks, .. } = &question.answer else {
        return markdown::blocks(&question.prompt, &scope);
    };
    let mut missing: Vec<&str> = blanks.iter().map(|blank| blank.id.as_str()).collect();
    let mut field = |part: &str| {
        let number = blanks.iter().position(|blank| blank.id.as_str() == part)? + 1;
        // A blank that is named twice is one blank: the second naming stays as it was typed.
        let at = missing.iter().position(|id| *id == part)?;
        missing.remove(at);
        Some(fields::blank(part, number, view))
    };
    let mut out = markdown::blocks_with_blanks(&question.prompt, &scope, &mut field);
    // A blank that the prompt forgot can be filled below it, or the question could not be answered.
    for (at, blank) in blanks.iter().enumerate().filter(|(_, blank)| missing.contains(&blank.id.as_str())) {
        put!(out, "<p>{}</p>\n", fields::blank(blank.id.as_str(), at + 1, view));
    }
    out
}

fn feedback(question: &Question, id: &str, view: &View<'_>) -> String {
    let mut out = String::new();
    for (name, words) in [("right", &question.feedback.right), ("wrong", &question.feedback.wrong)] {
        if !words.trim().is_empty() {
            put!(
                out,
                "<template data-feedback=\"{name}\">{}</template>\n",
                markdown::blocks(words, &view.scope(&format!("{id}-{name}"), 3))
            );
        }
    }
    if let QuestionKind::SingleChoice { options } | QuestionKind::MultipleResponse { options } =
        &question.answer
    {
        for option in options.iter().filter(|option| !option.feedback.trim().is_empty()) {
            put!(
                out,
                "<template data-option-feedback=\"{}\">{}</template>\n",
                option.id,
                markdown::blocks(&option.feedback, &view.scope(&format!("{id}-option-{}", option.id), 3))
            );
        }
    }
    out
}
