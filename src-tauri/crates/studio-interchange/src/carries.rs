//! What each format carries of a question and of a quiz: one table, for the findings and for people
//! (`CARRIES.md` beside this crate is held to it).

use crate::Format;
use studio_course::QuestionKind;

/// Something that a question or a quiz is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// One option is right.
    SingleChoice,
    /// Several options may be right.
    MultipleResponse,
    /// A statement is true or false.
    TrueFalse,
    /// What belongs together.
    Matching,
    /// Elements in their order.
    Ordering,
    /// A number within a tolerance.
    Numeric,
    /// A few words.
    ShortAnswer,
    /// Gaps in a text.
    FillBlank,
    /// Places on a picture.
    Hotspot,
    /// The id of a question.
    Id,
    /// What a question is worth.
    Points,
    /// Feedback after a right and after a wrong answer.
    AnswerFeedback,
    /// Feedback of single options.
    OptionFeedback,
    /// Pictures and links to files.
    Media,
    /// Formulas.
    Formulas,
    /// Whether capitals matter.
    LetterCase,
    /// The unit of a number.
    Unit,
    /// Competencies, outcomes, difficulty, and whether a number has to be calculated.
    Tags,
    /// The title of a quiz.
    Title,
    /// The text before the first question.
    Introduction,
    /// The percent to pass.
    PassMark,
    /// How often a quiz may be submitted.
    Attempts,
    /// Whether questions are shuffled.
    QuestionOrder,
    /// Whether options are shuffled.
    OptionOrder,
    /// How many questions are drawn.
    Draw,
    /// The time limit.
    TimeLimit,
    /// When feedback shows.
    FeedbackTime,
}

/// How far a format carries something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carried {
    /// It comes back as it was.
    Whole,
    /// It is there in another way, or at times not; a finding says when and how.
    Partly,
    /// It is left out; a finding says so.
    Not,
}

use Carried::{Not, Partly, Whole};

/// For each part: Moodle XML, GIFT, Aiken, QTI. Aiken is only read, so its column says what such a file can bring.
pub const TABLE: [(Part, [Carried; 4]); 27] = [
    (Part::SingleChoice, [Whole, Whole, Whole, Whole]),
    (Part::MultipleResponse, [Partly, Partly, Whole, Whole]),
    (Part::TrueFalse, [Whole, Whole, Not, Whole]),
    (Part::Matching, [Whole, Whole, Not, Whole]),
    (Part::Ordering, [Whole, Not, Not, Whole]),
    (Part::Numeric, [Whole, Whole, Not, Whole]),
    (Part::ShortAnswer, [Whole, Partly, Not, Whole]),
    (Part::FillBlank, [Partly, Partly, Not, Whole]),
    (Part::Hotspot, [Partly, Not, Not, Partly]),
    (Part::Id, [Whole, Whole, Not, Whole]),
    (Part::Points, [Partly, Not, Not, Whole]),
    (Part::AnswerFeedback, [Partly, Partly, Not, Whole]),
    (Part::OptionFeedback, [Whole, Whole, Not, Whole]),
    (Part::Media, [Whole, Not, Not, Partly]),
    (Part::Formulas, [Whole, Whole, Not, Partly]),
    (Part::LetterCase, [Whole, Not, Not, Whole]),
    (Part::Unit, [Partly, Not, Not, Whole]),
    (Part::Tags, [Partly, Partly, Not, Partly]),
    (Part::Title, [Whole, Whole, Not, Whole]),
    (Part::Introduction, [Partly, Not, Not, Partly]),
    (Part::PassMark, [Not, Not, Not, Whole]),
    (Part::Attempts, [Not, Not, Not, Not]),
    (Part::QuestionOrder, [Not, Not, Not, Whole]),
    (Part::OptionOrder, [Partly, Not, Not, Partly]),
    (Part::Draw, [Not, Not, Not, Partly]),
    (Part::TimeLimit, [Not, Not, Not, Whole]),
    (Part::FeedbackTime, [Not, Not, Not, Whole]),
];

/// How far the format carries the part.
pub fn carried(format: Format, part: Part) -> Carried {
    let column = Format::ALL.iter().position(|known| *known == format).unwrap_or_default();
    TABLE.iter().find(|(known, _)| *known == part).map_or(Not, |(_, columns)| columns[column])
}

impl Part {
    /// The name in findings and in `CARRIES.md`.
    pub fn name(self) -> &'static str {
        match self {
            Self::SingleChoice => "single-choice",
            Self::MultipleResponse => "multiple-response",
            Self::TrueFalse => "true-false",
            Self::Matching => "matching",
            Self::Ordering => "ordering",
            Self::Numeric => "numeric",
            Self::ShortAnswer => "short-answer",
            Self::FillBlank => "fill-blank",
            Self::Hotspot => "hotspot",
            Self::Id => "id",
            Self::Points => "points",
            Self::AnswerFeedback => "answer-feedback",
            Self::OptionFeedback => "option-feedback",
            Self::Media => "media",
            Self::Formulas => "formulas",
            Self::LetterCase => "letter-case",
            Self::Unit => "unit",
            Self::Tags => "tags",
            Self::Title => "title",
            Self::Introduction => "introduction",
            Self::PassMark => "pass-mark",
            Self::Attempts => "attempts",
            Self::QuestionOrder => "question-order",
            Self::OptionOrder => "option-order",
            Self::Draw => "draw",
            Self::TimeLimit => "time-limit",
            Self::FeedbackTime => "feedback-time",
        }
    }

    /// The kind of a question.
    pub(crate) fn kind(answer: &QuestionKind) -> Self {
        match answer {
            QuestionKind::SingleChoice { .. } => Self::SingleChoice,
            QuestionKind::MultipleResponse { .. } => Self::MultipleResponse,
            QuestionKind::TrueFalse { .. } => Self::TrueFalse,
            QuestionKind::Matching { .. } => Self::Matching,
            QuestionKind::Ordering { .. } => Self::Ordering,
            QuestionKind::Numeric { .. } => Self::Numeric,
            QuestionKind::ShortAnswer { .. } => Self::ShortAnswer,
            QuestionKind::FillBlank { .. } => Self::FillBlank,
            QuestionKind::Hotspot { .. } => Self::Hotspot,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = include_str!("../CARRIES.md");

    fn table() -> String {
        let mark = |carried: &Carried| match carried {
            Whole => "●",
            Partly => "◐",
            Not => "○",
        };
        let mut out = String::from("| part | Moodle XML | GIFT | Aiken | QTI 2.2 |\n|---|:-:|:-:|:-:|:-:|\n");
        for (part, columns) in &TABLE {
            let marks: Vec<&str> = columns.iter().map(mark).collect();
            out.push_str(&format!("| {} | {} |\n", part.name(), marks.join(" | ")));
        }
        out
    }

    #[test]
    fn the_document_shows_the_table_that_the_findings_use() {
        assert!(DOCUMENT.contains(&table()), "{}", table());
    }

    #[test]
    fn every_part_has_one_line() {
        for (at, (part, _)) in TABLE.iter().enumerate() {
            assert!(TABLE[at + 1..].iter().all(|(other, _)| other != part), "{part:?}");
            assert_eq!(carried(Format::MoodleXml, *part), TABLE[at].1[0]);
        }
    }
}
