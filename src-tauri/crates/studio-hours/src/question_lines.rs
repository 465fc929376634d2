//! The lines of the questions that a lesson asks.

use crate::exact::grouped;
use crate::line::{Line, LineKind, Timed};
use crate::page::count_markdown;
use crate::question_time::{Asked, asked};
use crate::text_time::{Demand, Readers, text_times};
use crate::text_units::TextUnits;
use crate::time_range::TimeRange;
use std::collections::BTreeMap;
use studio_course::{Place, Question, QuestionKind};

/// How much of a prompt the seconds of a question cover: words (or segmented words), and characters.
const PROMPT_WORDS: u64 = 60;
const PROMPT_CHARACTERS: u64 = 100;

/// How a set of questions is put to the learner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Asking {
    /// How many of the set are drawn.
    pub(crate) drawn: usize,
    /// Whether learners see feedback at all.
    pub(crate) shows_feedback: bool,
}

/// The lines of a set of questions: answering, by kind; what is long in the prompts; the feedback. Where only some are
/// drawn, each line is the whole pool's times drawn by size, the average of what learners get.
///
/// Pictures, code and formulas in a prompt belong to the seconds of the question.
pub(crate) fn question_lines(
    questions: &[&Question],
    asking: Asking,
    readers: &Readers,
    place: &Place,
) -> Vec<Line> {
    let mut counts: BTreeMap<Asked, u64> = BTreeMap::new();
    for question in questions {
        let (kind, count) = asked(&question.answer);
        *counts.entry(kind).or_default() += count;
    }
    let answering = counts.into_iter().filter(|(_, count)| *count > 0).map(|(kind, count)| {
        let [low, typical, high] = kind.seconds();
        let name = kind.name(count);
        let timed = Timed {
            inputs: format!("{} {name} × {typical} s; {low} s to {high} s", grouped(count)),
            time: TimeRange::of_seconds(count, kind.seconds()),
        };
        (LineKind::Questions, timed)
    });
    let prompts: TextUnits =
        questions.iter().map(|question| beyond(count_markdown(&question.prompt).text)).sum();
    let feedback: TextUnits = if asking.shows_feedback {
        questions.iter().map(|question| feedback(question, readers)).sum()
    } else {
        TextUnits::default()
    };
    let read =
        |what, text| text_times(text, Demand::default(), readers).into_iter().map(move |timed| (what, timed));
    answering
        .chain(read(LineKind::LongPrompts, prompts))
        .chain(read(LineKind::Feedback, feedback))
        .map(|(what, timed)| drawn(timed, asking.drawn, questions.len()).line(what, place))
        .collect()
}

fn drawn(timed: Timed, drawn: usize, pool: usize) -> Timed {
    if drawn >= pool {
        return timed;
    }
    Timed {
        inputs: format!("({}) × {drawn} drawn ÷ {pool}", timed.inputs),
        time: timed.time.share(drawn, pool),
    }
}

/// What a prompt has beyond the words and characters that the seconds of its question cover.
fn beyond(text: TextUnits) -> TextUnits {
    let words = text.words.saturating_sub(PROMPT_WORDS);
    TextUnits {
        words,
        characters: text.characters.saturating_sub(PROMPT_CHARACTERS),
        segmented_words: text.segmented_words.saturating_sub(PROMPT_WORDS),
        letters: text.letters.saturating_mul(words).checked_div(text.words).unwrap_or_default(),
    }
}

/// What one answer shows: the longer of the texts after a right and after a wrong answer, and what the options say. Of a
/// single choice that is its longest, since one is chosen; of a multiple response it is all, since each may be.
fn feedback(question: &Question, readers: &Readers) -> TextUnits {
    let count = |text: &str| count_markdown(text).text;
    let longest = |texts: &mut dyn Iterator<Item = TextUnits>| {
        texts.max_by_key(|text| reading_time(*text, readers)).unwrap_or_default()
    };
    let told = longest(
        &mut [&question.feedback.right, &question.feedback.wrong].into_iter().map(|text| count(text)),
    );
    told + match &question.answer {
        QuestionKind::SingleChoice { options } => {
            longest(&mut options.iter().map(|option| count(&option.feedback)))
        }
        QuestionKind::MultipleResponse { options } => {
            options.iter().map(|option| count(&option.feedback)).sum()
        }
        _ => TextUnits::default(),
    }
}

fn reading_time(text: TextUnits, readers: &Readers) -> u64 {
    text_times(text, Demand::default(), readers).iter().map(|timed| timed.time.typical.0).sum()
}
