//! The kinds of questions that GIFT has.

use super::answers::{Answer, Answers};
use super::frame::{Frame, format};
use crate::ids::{gap_ids, numbered_id, option_id};
use crate::number;
use crate::prose::{Block, clean, marks, plain, with_gaps};
use crate::rules;
use crate::shares;
use crate::taking::{Taking, Written, add_general};
use crate::words::{Accepted, left_out, spaced};
use studio_course::{Blank, Choice, Decimal, Feedback, Pair, QuestionKind};

/// What a question asks, how it is answered, and what is said afterwards.
pub(super) struct Understood {
    pub(super) prompt: String,
    pub(super) answer: QuestionKind,
    pub(super) feedback: Feedback,
}

/// Understands the question; what cannot be is told.
pub(super) fn understood(frame: &Frame, answers: Answers, taking: &mut Taking<'_>) -> Option<Understood> {
    let mut asked = Asked { frame, taking };
    let (prompt, answer, feedback) = match answers {
        Answers::Essay => return asked.not_read("essay"),
        Answers::Other(kind) => return asked.not_read(kind),
        Answers::Broken => return asked.broken("an-answer-cannot-be-read"),
        Answers::TrueFalse { is_true, wrong, right } => {
            let feedback = Feedback { right: asked.text(&right), wrong: asked.text(&wrong) };
            (asked.prompt(), QuestionKind::TrueFalse { is_true }, feedback)
        }
        Answers::Choice { options, is_single } => {
            (asked.prompt(), asked.choice(&options, is_single), Feedback::default())
        }
        Answers::Matching(pairs) => {
            let pairs = pairs.iter().enumerate().map(|(at, (left, right))| {
                let left = asked.words(left);
                Pair { id: numbered_id(at), left, right: spaced(&asked.frame.hidden.shown(right)) }
            });
            let pairs = pairs.collect();
            (asked.prompt(), QuestionKind::Matching { pairs }, Feedback::default())
        }
        Answers::Numeric(numbers, wrong) => {
            let (key, tolerance, right) = asked.number(&numbers)?;
            let answer = QuestionKind::Numeric { key, tolerance, unit: String::new(), is_calculation: false };
            let feedback = Feedback { right, wrong: asked.text(&wrong) };
            (asked.prompt(), answer, feedback)
        }
        Answers::Words(answers) => {
            let accepted = asked.accepted(&answers)?;
            if asked.frame.after.trim_ascii().is_empty() {
                let answer = QuestionKind::ShortAnswer { accepted: accepted.forms, is_case_sensitive: false };
                (asked.prompt(), answer, accepted.feedback)
            } else {
                let (prompt, id) = asked.gapped();
                let blanks = vec![Blank { id, accepted: accepted.forms }];
                (prompt, QuestionKind::FillBlank { blanks, is_case_sensitive: false }, accepted.feedback)
            }
        }
    };
    let mut feedback = feedback;
    let general = asked.text(&frame.general);
    add_general(&mut feedback, &general);
    Some(Understood { prompt, answer, feedback })
}

struct Asked<'a, 'b, 'c> {
    frame: &'a Frame,
    taking: &'b mut Taking<'c>,
}

impl Asked<'_, '_, '_> {
    fn not_read<T>(&mut self, kind: &str) -> Option<T> {
        self.taking.telling.tell(&rules::QUESTION_NOT_READ, &[("kind", kind.to_owned())]);
        None
    }

    fn broken<T>(&mut self, why: &str) -> Option<T> {
        self.taking.telling.tell(&rules::QUESTION_BROKEN, &[("why", why.to_owned())]);
        None
    }

    /// The blocks of a text that may say in which format it is.
    fn blocks(&mut self, text: &str) -> Vec<Block> {
        let (written, text) = format(text, self.frame.written);
        let text = self.frame.hidden.shown(text);
        self.taking.blocks(text.trim_ascii(), written)
    }

    /// The Markdown of such a text. There are no files in GIFT.
    fn text(&mut self, text: &str) -> String {
        let blocks = self.blocks(text);
        self.taking.markdown(blocks, &[], &mut |_| None)
    }

    fn words(&mut self, text: &str) -> String {
        let blocks = self.blocks(text);
        self.taking.words(&blocks)
    }

    /// The prompt, with a line where a word is missing.
    fn prompt(&mut self) -> String {
        let Frame { before, after, written, hidden, .. } = self.frame;
        let line = if *written == Written::Markdown { "\\_\\_\\_\\_\\_" } else { "_____" };
        let line = if after.trim_ascii().is_empty() { "" } else { line };
        let text = hidden.shown(&format!("{before}{line}{after}"));
        let blocks = self.taking.blocks(text.trim_ascii(), *written);
        self.taking.markdown(blocks, &[], &mut |_| None)
    }

    /// The prompt with a gap, and the id of the gap.
    fn gapped(&mut self) -> (String, studio_course::PartId) {
        let Frame { before, after, written, hidden, .. } = self.frame;
        let (before, after) = (hidden.shown(before), hidden.shown(after));
        let whole = format!("{before}{after}");
        let id = gap_ids(1, &whole).remove(0);
        let blocks = if *written == Written::Markdown {
            with_gaps(&format!("{before}[[{id}]]{after}"), &[id.as_str()]).blocks
        } else {
            let mark = marks::free_mark(&whole);
            let html = self.taking.html(&format!("{before}{}{after}", marks::marked(mark, 0)), *written);
            self.taking.tags(marks::find(clean(&html), mark))
        };
        (self.taking.markdown(blocks, &[id.as_str()], &mut |_| None), id)
    }

    fn choice(&mut self, answers: &[Answer], is_single: bool) -> QuestionKind {
        let fractions: Vec<f64> = answers.iter().map(|answer| answer.share).collect();
        let (keys, is_usual) =
            if is_single { shares::single(&fractions) } else { shares::multiple(&fractions) };
        if !is_usual {
            self.taking.telling.tell(&rules::SCORING_CHANGED, &[]);
        }
        let options = answers.iter().zip(keys).enumerate().map(|(at, (answer, is_key))| {
            let (text, feedback) = (self.text(&answer.text), self.text(&answer.feedback));
            Choice { id: option_id(at), text, is_key, feedback }
        });
        let options = options.collect();
        if is_single {
            QuestionKind::SingleChoice { options }
        } else {
            QuestionKind::MultipleResponse { options }
        }
    }

    fn accepted(&mut self, answers: &[Answer]) -> Option<Accepted> {
        let mut accepted = Accepted::default();
        for answer in answers {
            let feedback = self.text(&answer.feedback);
            let (written, text) = format(&answer.text, Written::Plain);
            let shown = self.frame.hidden.shown(text);
            // Answers are plain, also where the question is not.
            let text =
                if written == Written::Html { plain(&self.taking.blocks(&shown, written)) } else { shown };
            accepted.add(text.trim_ascii(), answer.share, &feedback, self.taking);
        }
        if accepted.forms.is_empty() { self.broken("no-answer-is-right") } else { Some(accepted) }
    }

    fn number(&mut self, answers: &[Answer]) -> Option<(Decimal, Decimal, String)> {
        let mut found = None;
        for answer in answers {
            let text = self.frame.hidden.shown(&answer.text);
            let feedback = self.text(&answer.feedback);
            if answer.share < 99.9 || found.is_some() {
                left_out(&text, &feedback, self.taking);
                continue;
            }
            let read = if let Some((least, most)) = text.split_once("..") {
                number::middle(least, most)
            } else {
                let (key, tolerance) = text.split_once(':').unwrap_or((&text, "0"));
                number::decimal(key).zip(number::decimal(tolerance))
            };
            let Some(((key, is_exact), (tolerance, is_kept))) = read else {
                return self.broken("a-number-cannot-be-read");
            };
            if !is_exact || !is_kept {
                self.taking.telling.tell(&rules::TOLERANCE_CHANGED, &[]);
            }
            found = Some((key, tolerance, feedback));
        }
        match found {
            Some(found) => Some(found),
            None => self.broken("no-answer-is-right"),
        }
    }
}
