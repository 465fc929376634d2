//! What is asked, what can be answered, and what is right.

use crate::{CompetencyCode, Decimal, MediaName, OutcomeId, PartId, QuestionId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Question {
    /// Unique within the course.
    pub id: QuestionId,
    /// What is asked; Markdown. In a fill-the-blank question `[[id]]` stands where the blank with that id is.
    pub prompt: String,
    /// How it is answered, and the key.
    pub answer: QuestionKind,
    /// What it is worth; at least 1 in a question that counts.
    pub points: u32,
    /// What the learner is told.
    pub feedback: Feedback,
    /// How hard it is.
    pub difficulty: QuestionDifficulty,
    /// The outcomes that it assesses.
    pub outcomes: Vec<OutcomeId>,
    /// The competencies that it assesses.
    pub alignments: Vec<CompetencyCode>,
}

/// What the learner is told after answering, beside what an option says; Markdown, each may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Feedback {
    /// After a right answer.
    pub right: String,
    /// After a wrong or partly right answer.
    pub wrong: String,
}

/// How hard a question is meant to be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum QuestionDifficulty {
    /// Recall.
    Easy,
    /// Understanding.
    #[default]
    Medium,
    /// Use in a case.
    Hard,
}

/// How a question is answered, with the key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum QuestionKind {
    /// One option is right.
    SingleChoice {
        /// The options; exactly one is key.
        options: Vec<Choice>,
    },
    /// Several options may be right.
    MultipleResponse {
        /// The options; any number is key.
        options: Vec<Choice>,
    },
    /// A statement is true or false.
    TrueFalse {
        /// Whether the statement is true.
        is_true: bool,
    },
    /// Each left side belongs to one right side.
    Matching {
        /// What belongs together.
        pairs: Vec<Pair>,
    },
    /// Elements are put in order.
    Ordering {
        /// The elements in the right order.
        elements: Vec<Element>,
    },
    /// A number.
    Numeric {
        /// The right number.
        key: Decimal,
        /// How far an answer may be from it, in the same unit; not negative.
        tolerance: Decimal,
        /// Shown behind the field; may be empty.
        unit: String,
        /// Whether the learner has to calculate, which takes longer than to recall.
        is_calculation: bool,
    },
    /// A few words.
    ShortAnswer {
        /// The forms that are right.
        accepted: Vec<String>,
        /// Whether upper and lower case differ; if not, both sides are folded (Unicode default case folding).
        is_case_sensitive: bool,
    },
    /// Gaps in the prompt.
    FillBlank {
        /// The blanks, each standing in the prompt as `[[id]]`.
        blanks: Vec<Blank>,
        /// Whether upper and lower case differ.
        is_case_sensitive: bool,
    },
    /// A place on a picture.
    Hotspot {
        /// The picture, one of the course's media.
        picture: Option<MediaName>,
        /// What the picture shows, for those who cannot see it.
        alt: String,
        /// The places that can be chosen; at least one is key.
        regions: Vec<Region>,
    },
}

/// An option of a choice question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Choice {
    /// Unique within the question.
    pub id: PartId,
    /// What it says; Markdown of one paragraph.
    pub text: String,
    /// Whether it is right.
    pub is_key: bool,
    /// What the learner is told after choosing it; Markdown, may be empty.
    pub feedback: String,
}

/// What belongs together in a matching question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Pair {
    /// Unique within the question.
    pub id: PartId,
    /// The side that is given; empty for a right side that belongs to nothing.
    pub left: String,
    /// The side that is chosen.
    pub right: String,
}

/// An element of an ordering question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Element {
    /// Unique within the question.
    pub id: PartId,
    /// What it says; plain text.
    pub text: String,
}

/// A gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Blank {
    /// Unique within the question.
    pub id: PartId,
    /// The forms that are right.
    pub accepted: Vec<String>,
}

/// A place on a picture. All measures are in thousandths of the picture's width (x) or height (y), so that they hold
/// at every size.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Region {
    /// Unique within the question.
    pub id: PartId,
    /// What is there, read to those who cannot see it.
    pub label: String,
    /// Where it is.
    pub shape: Shape,
    /// Whether it is right to choose it.
    pub is_key: bool,
}

/// An outline on a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum Shape {
    /// A rectangle by its upper left corner and size.
    Rectangle {
        /// From the left edge.
        x: u16,
        /// From the upper edge.
        y: u16,
        /// To the right.
        width: u16,
        /// Downwards.
        height: u16,
    },
    /// An ellipse by its middle and radii.
    Ellipse {
        /// The middle, from the left edge.
        x: u16,
        /// The middle, from the upper edge.
        y: u16,
        /// Half its width.
        radius_x: u16,
        /// Half its height.
        radius_y: u16,
    },
}
