//! The answers in the braces of a GIFT question.

use super::frame::Frame;
use crate::shares;

/// An answer: its share in percent, its words, and what is said after it; words still without their escapes.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Answer {
    pub(super) share: f64,
    pub(super) text: String,
    pub(super) feedback: String,
}

/// What the answers are answers to.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Answers {
    /// Nothing to be marked by a machine.
    Essay,
    /// A statement.
    TrueFalse { is_true: bool, wrong: String, right: String },
    /// Numbers, and what is said after another one.
    Numeric(Vec<Answer>, String),
    /// Options of which one is chosen, or several.
    Choice { options: Vec<Answer>, is_single: bool },
    /// What belongs together.
    Matching(Vec<(String, String)>),
    /// Words.
    Words(Vec<Answer>),
    /// Something that only a plugin reads.
    Other(&'static str),
    /// Answers that fit nothing.
    Broken,
}

/// Understands the answers, as Moodle does.
pub(super) fn answers(frame: &Frame) -> Option<Answers> {
    let text = frame.answers.as_deref()?;
    Some(if text.is_empty() {
        Answers::Essay
    } else if text.starts_with('>') {
        Answers::Other("ordering")
    } else if let Some(numbers) = text.strip_prefix('#') {
        let (numbers, wrong) = numbers.split_once('~').unwrap_or((numbers, ""));
        let wrong = wrong.split_once('#').map_or("", |(_, wrong)| wrong).trim_ascii();
        Answers::Numeric(parts(numbers, '=', 100.0), wrong.to_owned())
    } else if text.contains('~') {
        choice(text)
    } else if text.contains('=') && text.contains("->") {
        let pairs: Option<Vec<(String, String)>> = parts_of(text, '=')
            .map(|part| {
                part.split_once("->")
                    .map(|(left, right)| (left.trim_ascii().to_owned(), right.trim_ascii().to_owned()))
            })
            .collect();
        pairs.map_or(Answers::Broken, Answers::Matching)
    } else {
        true_false(text).unwrap_or_else(|| Answers::Words(parts(text, '=', 100.0)))
    })
}

fn true_false(text: &str) -> Option<Answers> {
    let mut bits = text.splitn(3, '#').map(str::trim_ascii);
    let is_true = match bits.next()? {
        "T" | "TRUE" => true,
        "F" | "FALSE" => false,
        _ => return None,
    };
    let (wrong, right) = (bits.next().unwrap_or_default(), bits.next().unwrap_or_default());
    Some(Answers::TrueFalse { is_true, wrong: wrong.to_owned(), right: right.to_owned() })
}

fn choice(text: &str) -> Answers {
    let is_single = text.contains('=');
    let marked = text.replace('=', "~=");
    let options = parts_of(&marked, '~').map(|part| match part.strip_prefix('=') {
        Some(rest) => with_feedback(100.0, rest),
        None => weighted(part, 0.0),
    });
    Answers::Choice { options: options.collect(), is_single }
}

fn parts(text: &str, mark: char, usual: f64) -> Vec<Answer> {
    parts_of(text, mark).map(|part| weighted(part, usual)).collect()
}

fn parts_of(text: &str, mark: char) -> impl Iterator<Item = &str> {
    let first = text.split(mark).next().unwrap_or_default();
    // What stands before the first mark is an answer too, if it is anything.
    let skipped = usize::from(first.trim_ascii().is_empty());
    text.split(mark).skip(skipped).map(str::trim_ascii)
}

/// An answer with the share before it, if one stands there.
fn weighted(text: &str, usual: f64) -> Answer {
    let written = text.strip_prefix('%').and_then(|rest| rest.split_once('%'));
    match written.and_then(|(share, rest)| Some((shares::read(share)?, rest))) {
        Some((share, rest)) => with_feedback(share, rest),
        None => with_feedback(usual, text),
    }
}

fn with_feedback(share: f64, text: &str) -> Answer {
    let (text, feedback) = text.split_once('#').unwrap_or((text, ""));
    Answer { share, text: text.trim_ascii().to_owned(), feedback: feedback.trim_ascii().to_owned() }
}
