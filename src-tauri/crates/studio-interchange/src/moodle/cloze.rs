//! Moodle's embedded answers: blanks, choices and numbers in a text.

use super::field::Field;
use super::frame::{question, with_general};
use crate::ids::gap_ids;
use crate::number;
use crate::prose::{clean, from_tags, marks, one_line, plain};
use crate::rules;
use crate::taking::Taking;
use crate::words::{Accepted, spaced};
use roxmltree::Node;
use studio_course::{Blank, Feedback, Question, QuestionKind};

/// So many embedded answers has a question, and so many bytes has one of them; braces beyond are words.
const MAX_EMBEDDED: usize = 500;
const MAX_BYTES: usize = 20_000;

/// How an embedded answer is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Words { is_case_sensitive: bool },
    Choice,
    Responses,
    Number,
}

/// An embedded answer.
#[derive(Debug)]
struct Embedded {
    weight: u32,
    kind: Kind,
    alternatives: Vec<Alternative>,
}

#[derive(Debug, PartialEq)]
struct Alternative {
    share: f64,
    text: String,
    feedback: String,
}

pub(super) fn read(node: Node<'_, '_>, taking: &mut Taking<'_>) -> Option<Question> {
    let field = Field::named(node, "questiontext");
    let raw = field.raw();
    let (text, embedded) = split(&raw);
    if embedded.iter().any(|part| part.kind == Kind::Responses) {
        taking.telling.tell(&rules::QUESTION_NOT_READ, &[("kind", "cloze".to_owned())]);
        return None;
    }
    if embedded.is_empty() {
        taking.telling.tell(&rules::QUESTION_BROKEN, &[("why", "it-has-no-answers".to_owned())]);
        return None;
    }
    let ids = gap_ids(embedded.len(), &raw);
    let mut blanks = Vec::new();
    for (part, id) in embedded.iter().zip(&ids) {
        blanks.push(Blank { id: id.clone(), accepted: accepted(part, taking)? });
    }
    let cases: Vec<bool> =
        embedded.iter().map(|part| part.kind == Kind::Words { is_case_sensitive: true }).collect();
    let is_case_sensitive = cases.iter().all(|case| *case);
    if !is_case_sensitive && cases.contains(&true) {
        taking.telling.tell(&rules::LETTER_CASE_MIXED, &[]);
    }
    if embedded.iter().any(|part| part.weight != embedded[0].weight) {
        taking.telling.tell(&rules::SCORING_CHANGED, &[]);
    }
    let nodes = marks::find(clean(&text.text), text.mark);
    let blocks = taking.tags(nodes);
    let names: Vec<&str> = ids.iter().map(studio_course::PartId::as_str).collect();
    let prompt = field.with_files(blocks, &names, taking);
    let feedback = with_general(node, Feedback::default(), taking);
    let answer = QuestionKind::FillBlank { blanks, is_case_sensitive };
    let mut question = question(node, prompt, answer, feedback, taking);
    question.points = embedded.iter().map(|part| part.weight).fold(0, u32::saturating_add);
    Some(question)
}

/// The forms that are right; nothing where there are none.
fn accepted(part: &Embedded, taking: &mut Taking<'_>) -> Option<Vec<String>> {
    match part.kind {
        Kind::Words { .. } => {}
        Kind::Choice => changed("multichoice", taking),
        Kind::Number | Kind::Responses => changed("numerical", taking),
    }
    let mut accepted = Accepted::default();
    for alternative in &part.alternatives {
        let mut text = alternative.text.clone();
        if part.kind == Kind::Number && alternative.share > 99.9 {
            let (number, tolerance) = text.split_once(':').unwrap_or((&text, "0"));
            if number::decimal(tolerance)
                .is_none_or(|(number, _)| number.to_string().contains(|c| ('1'..='9').contains(&c)))
            {
                taking.telling.tell(&rules::TOLERANCE_CHANGED, &[]);
            }
            text = number.trim().to_owned();
        }
        let is_wrong_choice = part.kind == Kind::Choice && alternative.share <= 0.0;
        if !is_wrong_choice {
            accepted.add(&text, alternative.share, &alternative.feedback, taking);
        }
        if !alternative.feedback.is_empty() {
            taking.telling.tell(&rules::FEEDBACK_NOT_READ, &[]);
        }
    }
    if accepted.forms.is_empty() {
        taking.telling.tell(&rules::QUESTION_BROKEN, &[("why", "no-answer-is-right".to_owned())]);
        return None;
    }
    Some(accepted.forms)
}

fn changed(kind: &str, taking: &mut Taking<'_>) {
    taking.telling.tell(&rules::KIND_CHANGED, &[("as", "fill-blank".to_owned()), ("kind", kind.to_owned())]);
}

struct Marked {
    text: String,
    mark: char,
}

/// The HTML with marks for its embedded answers.
fn split(html: &str) -> (Marked, Vec<Embedded>) {
    let mark = marks::free_mark(html);
    let (mut text, mut embedded) = (String::new(), Vec::new());
    let mut rest = html;
    // What looks like one and is none costs as much as one.
    let mut looked_at = 0;
    while let Some(at) =
        rest.find('{').filter(|_| looked_at < 4 * MAX_EMBEDDED && embedded.len() < MAX_EMBEDDED)
    {
        looked_at += 1;
        text.push_str(&rest[..at]);
        match embedded_at(&rest[at..]) {
            Some((part, after)) => {
                text.push_str(&marks::marked(mark, embedded.len()));
                embedded.push(part);
                rest = after;
            }
            None => {
                text.push('{');
                rest = &rest[at + 1..];
            }
        }
    }
    text.push_str(rest);
    (Marked { text, mark }, embedded)
}

/// The embedded answer at the beginning of a text, and what follows it.
fn embedded_at(text: &str) -> Option<(Embedded, &str)> {
    let (weight, rest) = text.strip_prefix('{')?.split_once(':')?;
    let (name, body) = rest.split_once(':')?;
    if !weight.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let kind = match name {
        "SHORTANSWER" | "SA" | "MW" => Kind::Words { is_case_sensitive: false },
        "SHORTANSWER_C" | "SAC" | "MWC" => Kind::Words { is_case_sensitive: true },
        "NUMERICAL" | "NM" => Kind::Number,
        name if name.starts_with("MULTIRESPONSE") || matches!(name, "MR" | "MRH" | "MRS" | "MRHS") => {
            Kind::Responses
        }
        name if name.starts_with("MULTICHOICE")
            || matches!(name, "MC" | "MCV" | "MCH" | "MCS" | "MCVS" | "MCHS") =>
        {
            Kind::Choice
        }
        _ => return None,
    };
    let near = (0..=body.len().min(MAX_BYTES)).rev().find(|at| body.is_char_boundary(*at))?;
    let end = ends(&body[..near]).find(|(_, c)| *c == '}').map(|(at, _)| at)?;
    let inside = &body[..end];
    let mut alternatives = Vec::new();
    let mut from = 0;
    let cuts: Vec<usize> =
        ends(inside).filter(|(_, c)| *c == '~').map(|(at, _)| at).chain([inside.len()]).collect();
    for cut in cuts {
        let part = inside.get(from..cut).unwrap_or_default();
        if !part.trim().is_empty() {
            alternatives.push(alternative(part));
        }
        from = cut + 1;
    }
    let weight = if weight.is_empty() { 1 } else { weight.parse().ok()? };
    Some((Embedded { weight, kind, alternatives }, &body[end + 1..]))
}

/// Where an unescaped mark of the format stands. One behind a backslash or in a character reference is a letter.
fn ends(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    text.match_indices(['}', '~', '#']).filter_map(|(at, mark)| {
        let before = &text[..at];
        let is_letter = before.ends_with('\\') || before.ends_with('&') || before.ends_with("&amp;");
        (!is_letter).then(|| mark.chars().next().map(|c| (at, c))).flatten()
    })
}

fn alternative(text: &str) -> Alternative {
    let text = text.trim_start();
    let (share, text) = if let Some(rest) = text.strip_prefix('=') {
        (100.0, rest)
    } else {
        let weighted = text.strip_prefix('%').and_then(|rest| rest.split_once('%'));
        match weighted.and_then(|(share, rest)| Some((crate::shares::read(share)?, rest))) {
            Some(weighted) => weighted,
            None => (0.0, text),
        }
    };
    let cut = ends(text).find(|(_, c)| *c == '#').map(|(at, _)| at);
    let (words, feedback) = cut.map_or((text, ""), |at| (&text[..at], &text[at + 1..]));
    Alternative { share, text: unescaped(words), feedback: one_line(&unescaped(feedback), 500) }
}

/// The words of HTML, with the escapes of the format undone.
fn unescaped(html: &str) -> String {
    let mut loss = crate::prose::Loss::default();
    // A formula in an answer is what has to be typed.
    let words = plain(&from_tags(clean(html), &mut loss));
    // Moodle undoes these two and no other.
    let words = words.replace("\\}", "}").replace("\\#", "#");
    spaced(&words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn embedded_answers_are_taken_apart_as_moodle_does() {
        let (marked, embedded) =
            split("<p>A {2:SAC:=R&amp;D\\}~%50%b#no~=c&#126;d} and {:MC:x~=y} {not} {1:XX:=a}</p>");
        assert_eq!(marked.text.matches(marked.mark).count(), 4);
        assert_eq!((embedded.len(), embedded[0].weight, embedded[1].weight), (2, 2, 1));
        assert_eq!(embedded[0].kind, Kind::Words { is_case_sensitive: true });
        let forms: Vec<(&str, f64)> = embedded[0]
            .alternatives
            .iter()
            .map(|alternative| (alternative.text.as_str(), alternative.share))
            .collect();
        assert_eq!(forms, [("R&D}", 100.0), ("b", 50.0), ("c~d", 100.0)]);
        assert_eq!(embedded[1].alternatives[1].text, "y");
        assert!(marked.text.contains("{not} {1:XX:=a}"));
    }

    #[test]
    fn no_noise_makes_it_panic() {
        for text in ["{1:SA:", "{1:SA:}", "{:SA:~~}", "{1:SA:=é}", "{99999999999:SA:=a}", "{1:NM:=1:}"] {
            split(text);
        }
    }
}
